package dev.suunta.domain.shared;

/** Checks that texts are what every store can keep. */
public final class Text {
  private static final int REPLACEMENT = 0xFFFD;

  private Text() {}

  /**
   * Refuses text that is blank, too long, has a line break or cannot be stored.
   *
   * @param what the name of the text, for the message
   * @param most the greatest length in UTF-16 units
   * @throws IllegalArgumentException if the text is not one usable line
   */
  public static String requireLine(String what, String text, int most) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(what + " is blank");
    }
    if (text.lines().count() > 1) {
      throw new IllegalArgumentException(what + " has more than one line");
    }
    return requireStorable(what, text, most);
  }

  /** Whether a text is one usable line of at most so many UTF-16 units. */
  public static boolean isLine(String text, int most) {
    return !text.isBlank()
        && text.lines().count() == 1
        && text.length() <= most
        && isStorable(text);
  }

  /**
   * Refuses text that is too long or holds U+0000 or a lone surrogate, which no database keeps.
   *
   * @throws IllegalArgumentException if the text cannot be stored
   */
  public static String requireStorable(String what, String text, int most) {
    if (text.length() > most) {
      throw new IllegalArgumentException(what + " is longer than " + most + " characters");
    }
    if (!isStorable(text)) {
      throw new IllegalArgumentException(what + " holds a character that cannot be kept");
    }
    return text;
  }

  /** The text with U+FFFD in the place of each character that no store keeps. */
  public static String storable(String text) {
    return isStorable(text)
        ? text
        : text.codePoints()
            .map(point -> point == 0 || isSurrogate(point) ? REPLACEMENT : point)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }

  /** Whether every store gives this text back unchanged: no U+0000, no lone surrogate. */
  public static boolean isStorable(String text) {
    for (var index = 0; index < text.length(); index++) {
      var unit = text.charAt(index);
      if (unit == 0) {
        return false;
      }
      if (Character.isHighSurrogate(unit)) {
        if (index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1))) {
          return false;
        }
        index++;
      } else if (Character.isLowSurrogate(unit)) {
        return false;
      }
    }
    return true;
  }
}
