package dev.suunta.domain.post.similarity;

import java.util.BitSet;

/**
 * Finds the passages of a text that are not its writer's own words: links, hashtags, mentions,
 * quotations. A scanner by hand, since a regular expression for links takes quadratic time on a
 * text made to hurt it.
 */
final class Passages {
  private final String text;
  private final BitSet setAside = new BitSet();

  private Passages(String text) {
    this.text = text;
  }

  /** The {@code char} positions of everything that is set aside. */
  static BitSet setAsideIn(String text) {
    var passages = new Passages(text);
    passages.setAside.or(Quotations.in(text));
    passages.markLinksTagsAndMentions();
    return passages.setAside;
  }

  private void markLinksTagsAndMentions() {
    var at = 0;
    var afterWord = false;
    while (at < text.length()) {
      var point = text.codePointAt(at);
      var end = at;
      if (startsWithScheme(at) && !(at > 0 && isAsciiWordChar(text.charAt(at - 1)))) {
        end = endOfLink(at);
      } else if (!afterWord && isHash(point)) {
        end = endOfTag(at + 1);
      } else if (!afterWord && isAt(point)) {
        end = endOfHandle(at + 1);
      }
      if (end > at + 1) {
        setAside.set(at, end);
        at = end;
        afterWord = false;
      } else if (!afterWord && isWordChar(point)) {
        at = passHostOrWord(at);
        afterWord = true;
      } else {
        at += Character.charCount(point);
        afterWord = isWordChar(point);
      }
    }
  }

  private boolean startsWithScheme(int at) {
    var first = text.charAt(at);
    return (first == 'h' || first == 'H')
        && (text.regionMatches(true, at, "http://", 0, 7)
            || text.regionMatches(true, at, "https://", 0, 8));
  }

  /** Texts in scripts without spaces go on right behind a link, so ideographs end it as well. */
  private int endOfLink(int from) {
    var at = from;
    while (at < text.length()) {
      var point = text.codePointAt(at);
      if (Character.isWhitespace(point)
          || "<>\"“”„«»「」『』".indexOf(point) >= 0
          || Words.isWithoutSpaces(point)) {
        return at;
      }
      at += Character.charCount(point);
    }
    return at;
  }

  private int endOfTag(int from) {
    var at = from;
    while (at < text.length() && isTagChar(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private int endOfHandle(int from) {
    var at = from;
    var end = from;
    while (at < text.length()) {
      var point = text.codePointAt(at);
      if (isTagChar(point)) {
        at += Character.charCount(point);
        end = at;
      } else if (end > from && (point == '.' || point == '-' || isAt(point))) {
        at++;
      } else {
        break;
      }
    }
    return end;
  }

  /**
   * Passes the run of characters that a host or mail address could be, and marks it if it is one.
   */
  private int passHostOrWord(int from) {
    var at = from;
    var ascii = true;
    var mailAt = -1;
    while (at < text.length()) {
      var point = text.codePointAt(at);
      if (point == '@') {
        mailAt = at;
      } else if (!isWordChar(point) && ".-_+".indexOf(point) < 0) {
        break;
      }
      ascii &= point < 0x80;
      at += Character.charCount(point);
    }
    var hostFrom = mailAt < 0 ? from : mailAt + 1;
    if (ascii && Hosts.isHost(text, hostFrom, at)) {
      var end = at;
      if (at < text.length() && "/:?#".indexOf(text.charAt(at)) >= 0) {
        end = endOfLink(at);
      }
      setAside.set(from, end);
      return end;
    }
    return at;
  }

  private static boolean isHash(int point) {
    return point == '#' || point == '＃';
  }

  private static boolean isAt(int point) {
    return point == '@' || point == '＠';
  }

  private static boolean isTagChar(int point) {
    return isWordChar(point) || point == '_' || point == 0x200D;
  }

  private static boolean isAsciiWordChar(char character) {
    return character < 0x80 && Character.isLetterOrDigit(character);
  }

  static boolean isWordChar(int point) {
    return Character.isLetterOrDigit(point) || Words.isMark(point);
  }
}
