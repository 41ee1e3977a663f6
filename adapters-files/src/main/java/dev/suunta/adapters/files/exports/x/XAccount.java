package dev.suunta.adapters.files.exports.x;

import dev.suunta.adapters.files.exports.CleanText;
import java.util.Optional;

/**
 * The account whose archive it is.
 *
 * @param id its number, which never changes
 * @param handle what people call it
 * @param name the owner's name there
 */
record XAccount(Optional<String> id, Optional<String> handle, Optional<String> name) {
  XAccount {
    id = id.filter(value -> value.matches("\\d{1,20}"));
    handle = handle.map(value -> value.replaceFirst("^@", "")).filter(XAccount::isHandle);
    name = name.flatMap(value -> CleanText.line(value, 300));
  }

  private static boolean isHandle(String text) {
    return text.matches("[A-Za-z0-9_]{1,50}");
  }

  /** Where a tweet can be read; X leads on from {@code i} to whoever wrote it. */
  String permalink(String tweet) {
    return "https://x.com/" + handle.orElse("i") + "/status/" + tweet;
  }
}
