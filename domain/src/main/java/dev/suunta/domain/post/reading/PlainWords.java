package dev.suunta.domain.post.reading;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text as they are compared: lower-case, composed, letters, marks and digits only.
 */
public final class PlainWords {
  /** No script has more marks in a row, and sorting them takes quadratic time. */
  private static final int MOST_MARKS = 30;

  private PlainWords() {}

  /** The words in their order. A character of a script without spaces is a word of its own. */
  public static List<String> of(String text) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    Normalizer.normalize(withoutHeapsOfMarks(text), Normalizer.Form.NFKC)
        .codePoints()
        .map(Character::toLowerCase)
        .forEach(
            point -> {
              if (weight(point) < 1) {
                flush(word, words);
                words.add(Character.toString(point));
              } else if (isPartOfWord(point)) {
                word.appendCodePoint(point);
              } else if (!(isApostrophe(point) && !word.isEmpty())) {
                flush(word, words);
              }
            });
    flush(word, words);
    return words;
  }

  /**
   * How many words there are; of scripts without spaces, two ideographs or kana count as one, and
   * four characters of the others.
   */
  public static int count(String text) {
    return (int)
        Math.ceil(of(text).stream().mapToDouble(word -> weight(word.codePointAt(0))).sum());
  }

  /** The words with a space before, between and after, so that whole words can be looked for. */
  public static String join(List<String> words) {
    return " " + String.join(" ", words) + " ";
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static String withoutHeapsOfMarks(String text) {
    var kept = new StringBuilder(text.length());
    var marks = 0;
    for (var index = 0; index < text.length(); ) {
      var point = text.codePointAt(index);
      index += Character.charCount(point);
      marks = isMark(point) ? marks + 1 : 0;
      if (marks <= MOST_MARKS) {
        kept.appendCodePoint(point);
      }
    }
    return kept.toString();
  }

  private static boolean isPartOfWord(int point) {
    return Character.isLetterOrDigit(point) || isMark(point);
  }

  private static boolean isMark(int point) {
    return Character.getType(point) == Character.NON_SPACING_MARK
        || Character.getType(point) == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isApostrophe(int point) {
    return point == '\'' || point == '’';
  }

  /** For how much of a word a character stands that is one by itself; 1 for all others. */
  private static double weight(int point) {
    if (point < 0x0E00 || !isPartOfWord(point)) {
      return 1;
    }
    if (Character.isIdeographic(point) || point == 'ー') {
      return 0.5;
    }
    return switch (UnicodeScript.of(point)) {
      case HIRAGANA, KATAKANA, BOPOMOFO -> 0.5;
      case THAI, LAO, KHMER, MYANMAR -> 0.25;
      default -> 1;
    };
  }
}
