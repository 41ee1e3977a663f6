package dev.suunta.adapters.files.exports.x;

import dev.suunta.adapters.files.exports.CleanText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The account whose archive it is.
 *
 * @param id its number, which never changes
 * @param handle what people call it
 * @param name the owner's name there
 */
record XAccount(Optional<String> id, Optional<String> handle, Optional<String> name) {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,20}");
  private static final Pattern HANDLE = Pattern.compile("[A-Za-z0-9_]{1,50}");

  XAccount {
    id = id(id);
    handle = handle.map(value -> value.replaceFirst("^@", "")).filter(XAccount::isHandle);
    name = name.flatMap(CleanText::name);
  }

  /** A number that can be an account's; X writes -1 for one that is gone. */
  static Optional<String> id(Optional<String> written) {
    return written.filter(value -> NUMBER.matcher(value).matches());
  }

  /** A handle by which accounts can be compared, which is in lower case. */
  static Optional<String> handle(Optional<String> written) {
    return written.filter(XAccount::isHandle).map(value -> value.toLowerCase(Locale.ROOT));
  }

  private static boolean isHandle(String text) {
    return HANDLE.matcher(text).matches();
  }

  /** Where a tweet can be read; X leads on from {@code i} to whoever wrote it. */
  String permalink(String tweet) {
    return "https://x.com/" + handle.orElse("i") + "/status/" + tweet;
  }
}
