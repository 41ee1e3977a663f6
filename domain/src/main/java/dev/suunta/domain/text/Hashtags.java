package dev.suunta.domain.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The hashtags in a text: a number sign, narrow or full-width, and a word of any script that is not
 * a mere number.
 */
public final class Hashtags {

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Hashtags() {}

  /** The hashtags, in order; none within links or words. */
  public static List<Span> find(String text) {
    var hashtags = new ArrayList<Span>();
    var outsideLinks = new Outside(Links.find(text));
    int at = 0;
    while (at < text.length()) {
      int end = isSign(text.charAt(at)) && mayBegin(text, at) ? bodyEnd(text, at + 1) : at;
      if (end > at + 1
          && hasLetter(text, at + 1, end)
          && mayEnd(text, end)
          && outsideLinks.holds(at, end)) {
        hashtags.add(Span.of(text, at, end));
      }
      at = Math.max(at + 1, end);
    }
    return List.copyOf(hashtags);
  }

  private static boolean isSign(char c) {
    return c == '#' || c == '＃';
  }

  /** An ampersand makes "&#39;" of it, a slash the fragment of an address. */
  private static boolean mayBegin(String text, int at) {
    if (at == 0) {
      return true;
    }
    int before = text.codePointBefore(at);
    return before != '&' && before != '/' && !WordCharacters.isWord(before);
  }

  private static boolean mayEnd(String text, int end) {
    return !text.startsWith("://", end);
  }

  private static int bodyEnd(String text, int start) {
    int end = WordCharacters.wordEnd(text, start);
    // Persian and several Indic scripts join or part letters of one word by invisible characters.
    while (end > start && end < text.length() && isJoiner(text.charAt(end))) {
      int further = WordCharacters.wordEnd(text, end + 1);
      if (further == end + 1) {
        return end;
      }
      end = further;
    }
    return end;
  }

  private static boolean isJoiner(char c) {
    return c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
  }

  private static boolean hasLetter(String text, int start, int end) {
    return text.substring(start, end).codePoints().anyMatch(Character::isLetter);
  }
}
