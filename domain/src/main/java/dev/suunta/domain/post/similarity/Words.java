package dev.suunta.domain.post.similarity;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Folds a passage and splits it into words. Own rules after Unicode Annex 29 rather than {@code
 * BreakIterator}, whose answer changes with the locale data of the Java release: fingerprints are
 * stored and must stay what they are.
 */
final class Words {
  /** Stream-safe text (Unicode Annex 15) has no more marks in a row; sorting more is quadratic. */
  private static final int MOST_MARKS = 30;

  private static final int KEYCAP = 0x20E3;

  private Words() {}

  /** Hands over the folded words of a passage and for how many words each one stands. */
  static void split(CharSequence passage, Consumer<String> words) {
    var folded = fold(passage);
    var word = new StringBuilder();
    var at = 0;
    while (at < folded.length()) {
      var point = folded.codePointAt(at);
      var next = at + Character.charCount(point);
      if (isWithoutSpaces(point)) {
        flush(word, words);
        at = splitWithoutSpaces(folded, at, words);
        continue;
      }
      if (Character.isLetterOrDigit(point) || (!word.isEmpty() && isMark(point))) {
        word.appendCodePoint(point);
      } else if (word.isEmpty() || next >= folded.length() || !joins(word, point, folded, next)) {
        flush(word, words);
      } else if (point == '.' || point == ',') {
        word.append('.');
      }
      at = next;
    }
    flush(word, words);
  }

  /** How many words a token of {@link #split} is worth: bigrams overlap, and words are longer. */
  static double worth(String token) {
    var first = token.codePointAt(0);
    if (!isWithoutSpaces(first)) {
      return 1;
    }
    return isIdeographicOrKana(first) ? 0.5 : 0.25;
  }

  /** An apostrophe joins letters (don't), a colon as well (EU:n), a dot or comma digits (3.5). */
  private static boolean joins(StringBuilder word, int point, String folded, int next) {
    var before = word.codePointBefore(word.length());
    var after = folded.codePointAt(next);
    if (isWithoutSpaces(after)) {
      return false;
    }
    return switch (point) {
      case '\'', '’', 'ʼ', ':', '·' -> Character.isLetter(after) && !Character.isDigit(before);
      case '.', ',' -> Character.isDigit(before) && Character.isDigit(after);
      default -> false;
    };
  }

  private static void flush(StringBuilder word, Consumer<String> words) {
    if (!word.isEmpty()) {
      words.accept(word.toString());
      word.setLength(0);
    }
  }

  private static int splitWithoutSpaces(String folded, int from, Consumer<String> words) {
    var previous = from;
    var at = from + Character.charCount(folded.codePointAt(from));
    var single = true;
    while (at < folded.length() && isWithoutSpaces(folded.codePointAt(at))) {
      var end = at + Character.charCount(folded.codePointAt(at));
      words.accept(folded.substring(previous, end));
      single = false;
      previous = at;
      at = end;
    }
    if (single) {
      words.accept(folded.substring(from, at));
    }
    return at;
  }

  /** Case and compatibility forms mean nothing here; emoji and invisible characters go. */
  static String fold(CharSequence passage) {
    var plain = Normalizer.normalize(withoutEmoji(passage), Normalizer.Form.NFKC);
    var lower = new StringBuilder(plain.length());
    plain.codePoints().forEach(point -> appendLower(lower, point));
    return Normalizer.normalize(lower.toString().replace("i\u0307", "i"), Normalizer.Form.NFKC);
  }

  /**
   * By way of capitals: ß and SS, ς and σ, ı and I meet only there. One by one, because a string of
   * nothing but İ takes the JDK quadratic time, and because a sigma must not know its neighbours.
   */
  private static void appendLower(StringBuilder lower, int point) {
    if (point < 0x80) {
      lower.append((char) Character.toLowerCase(point));
    } else {
      lower.append(Character.toString(point).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
    }
  }

  private static String withoutEmoji(CharSequence passage) {
    var kept = new StringBuilder(passage.length());
    var marks = 0;
    var at = 0;
    while (at < passage.length()) {
      var point = Character.codePointAt(passage, at);
      at += Character.charCount(point);
      marks = isMark(point) ? marks + 1 : 0;
      if (isEmoji(point) || isKeycap(passage, point, at)) {
        kept.append(' ');
      } else if (!isInvisible(point) && marks <= MOST_MARKS) {
        kept.appendCodePoint(point);
      }
    }
    return kept.toString();
  }

  private static boolean isEmoji(int point) {
    return point > 0x7F && Character.isEmoji(point);
  }

  /** A digit in a box is an emoji: the digit, perhaps a variation selector, the box. */
  private static boolean isKeycap(CharSequence passage, int point, int next) {
    if (point > '9' || next >= passage.length()) {
      return false;
    }
    var after = passage.charAt(next);
    return after == KEYCAP
        || (after == 0xFE0F && next + 1 < passage.length() && passage.charAt(next + 1) == KEYCAP);
  }

  private static boolean isInvisible(int point) {
    return Character.getType(point) == Character.FORMAT
        || point == KEYCAP
        || (point >= 0xFE00 && point <= 0xFE0F)
        || (point >= 0xE0100 && point <= 0xE01EF);
  }

  static boolean isMark(int point) {
    var type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Whether words of this character's script stand without spaces between them. */
  static boolean isWithoutSpaces(int point) {
    if (point < 0x0E00) {
      return false;
    }
    return isIdeographicOrKana(point)
        || switch (UnicodeScript.of(point)) {
          case THAI, LAO, KHMER, MYANMAR -> Character.isLetter(point) || isMark(point);
          default -> false;
        };
  }

  private static boolean isIdeographicOrKana(int point) {
    if (point < 0x2E80 || !Character.isLetter(point)) {
      return false;
    }
    return point == 'ー'
        || switch (UnicodeScript.of(point)) {
          case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
          default -> false;
        };
  }
}
