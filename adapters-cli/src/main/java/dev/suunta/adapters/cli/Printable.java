package dev.suunta.adapters.cli;

import java.util.function.IntPredicate;

/**
 * Makes text from elsewhere harmless to a terminal: what could move the cursor, change colours or
 * turn the direction of what follows is shown as a sign instead.
 */
final class Printable {
  private static final char SIGN = '\uFFFD';

  private Printable() {}

  /** The text on one line or several, without control and direction characters. */
  static String of(String text) {
    return keeping(point -> point == '\n', text.replace("\r\n", "\n").replace('\t', ' '));
  }

  /** The text on one line. */
  static String line(String text) {
    return of(text).replace('\n', ' ');
  }

  /** A whole document, whose tabs and line ends stay as they are. */
  static String document(String text) {
    return keeping(point -> point == '\n' || point == '\t', text.replace("\r\n", "\n"));
  }

  private static String keeping(IntPredicate kept, String text) {
    var safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              if (!kept.test(point) && acts(point)) {
                safe.append(SIGN);
              } else {
                safe.appendCodePoint(point);
              }
            });
    return safe.toString();
  }

  /** The beginning of the text on one line, at most so many columns. */
  static String beginning(String text, int columns) {
    var line = of(text).replaceAll("\\s+", " ").strip();
    if (Screen.columns(line) <= columns) {
      return line;
    }
    var cut = new StringBuilder();
    var taken = 1;
    for (var point : line.codePoints().toArray()) {
      taken += Screen.columns(Character.toString(point));
      if (taken > columns) {
        break;
      }
      cut.appendCodePoint(point);
    }
    return cut.append('…').toString();
  }

  /** Whether a terminal, or who reads after it, would do something instead of showing it. */
  static boolean acts(int point) {
    return Character.isISOControl(point)
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069);
  }
}
