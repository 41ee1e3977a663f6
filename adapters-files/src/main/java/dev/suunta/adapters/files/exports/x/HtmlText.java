package dev.suunta.adapters.files.exports.x;

import java.util.regex.Pattern;

/** X escapes three characters of every text, once. */
final class HtmlText {
  private static final Pattern ESCAPED = Pattern.compile("&(lt|gt|amp);");

  private HtmlText() {}

  /** The text as it was written; what the owner wrote escaped stays so. */
  static String unescaped(String text) {
    return text.indexOf('&') < 0
        ? text
        : ESCAPED
            .matcher(text)
            .replaceAll(
                match ->
                    switch (match.group(1)) {
                      case "lt" -> "<";
                      case "gt" -> ">";
                      default -> "&";
                    });
  }
}
