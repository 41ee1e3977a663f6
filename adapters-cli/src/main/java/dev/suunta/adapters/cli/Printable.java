package dev.suunta.adapters.cli;

/**
 * Makes text from elsewhere harmless to a terminal: what could move the cursor, change colours or
 * turn the direction of what follows is shown as a sign instead.
 */
final class Printable {
  private Printable() {}

  /** The text on one line or several, without control and direction characters. */
  static String of(String text) {
    var safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              if (point == '\n') {
                safe.append('\n');
              } else if (point == '\t') {
                safe.append(' ');
              } else if (Character.isISOControl(point) || turnsDirection(point)) {
                safe.append('\uFFFD');
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
    for (var point : line.codePoints().toArray()) {
      if (Screen.columns(cut.toString()) >= columns - 1) {
        break;
      }
      cut.appendCodePoint(point);
    }
    return cut.append('…').toString();
  }

  private static boolean turnsDirection(int point) {
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
  }
}
