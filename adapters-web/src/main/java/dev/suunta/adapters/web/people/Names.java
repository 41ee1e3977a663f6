package dev.suunta.adapters.web.people;

import java.util.stream.Collectors;

/**
 * Makes what people call themselves harmless to the page around it: jte keeps marks from becoming
 * HTML, and here what would turn the direction of the text or act in another way becomes a sign.
 */
public final class Names {
  private static final int SIGN = 0xFFFD;
  private static final String FIRST_STRONG_ISOLATE = "\u2068";
  private static final String POP_ISOLATE = "\u2069";

  private Names() {}

  /** The text without what acts. */
  public static String safe(String text) {
    return text.codePoints()
        .map(point -> acts(point) ? SIGN : point)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The same of several lines, which stay lines. */
  public static String lines(String text) {
    return text.lines().map(Names::safe).collect(Collectors.joining("\n"));
  }

  /** The same within a sentence, which keeps its own direction. */
  public static String within(String text) {
    return FIRST_STRONG_ISOLATE + safe(text) + POP_ISOLATE;
  }

  private static boolean acts(int point) {
    return Character.isISOControl(point)
        || point == 0x2028
        || point == 0x2029
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069);
  }
}
