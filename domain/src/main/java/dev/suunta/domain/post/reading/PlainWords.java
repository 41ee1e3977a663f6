package dev.suunta.domain.post.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text as they are compared: lower-case, composed, letters, marks and digits only.
 */
public final class PlainWords {
  private PlainWords() {}

  /** The words in their order. A character of a script without spaces is a word of its own. */
  public static List<String> of(String text) {
    var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    folded
        .codePoints()
        .forEach(
            point -> {
              if (Character.isIdeographic(point) || isKana(point)) {
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

  /** How many words there are; two characters of a script without spaces count as one. */
  public static int count(String text) {
    var spaced = 0;
    var dense = 0;
    for (var word : of(text)) {
      var first = word.codePointAt(0);
      if (Character.isIdeographic(first) || isKana(first)) {
        dense++;
      } else {
        spaced++;
      }
    }
    return spaced + (dense + 1) / 2;
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

  private static boolean isPartOfWord(int point) {
    return Character.isLetterOrDigit(point)
        || Character.getType(point) == Character.NON_SPACING_MARK
        || Character.getType(point) == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isApostrophe(int point) {
    return point == '\'' || point == '’';
  }

  private static boolean isKana(int point) {
    var script = Character.UnicodeScript.of(point);
    return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
  }
}
