package dev.suunta.domain.people.name;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes a name apart into words of plain lower-case letters. */
final class Folding {
  /** The greatest length that is looked at, in UTF-16 units of the name as it was written. */
  static final int MOST_READ = 2_000;

  /** How letters with two dots, a ring or a stroke are written where keyboards have none. */
  enum Spelling {
    /** By leaving the mark out: Müller is muller. */
    PLAIN,
    /** By a second letter: Müller is mueller. */
    LONG
  }

  /**
   * One word of a name.
   *
   * @param text the word, folded; never empty
   * @param foreign whether it was written with Cyrillic or Greek letters
   */
  record Word(String text, boolean foreign) {}

  private static final Map<Integer, String> LONG =
      Map.of(
          (int) 'ä', "ae", (int) 'ö', "oe", (int) 'ü', "ue", (int) 'å', "aa", (int) 'ø', "oe",
          (int) 'ё', "yo");

  /**
   * Apostrophes of all kinds, accents that stand for them, the Hebrew marks that look like them,
   * and the dot within a Catalan word. They join: OBrien is O'Brien.
   */
  private static final String JOINERS =
      "'’‘‛′´`ʼʻʹʾʿˈ＇ꞌꞋ՚׳״·\u1fbd\u1fbf\u02bd\u02ca\u02cb\u0384\u1ffd\u1fef\u1ffe\u055a\u0640";

  /** Scripts whose marks are no part of the name: they may be left out, or tell how it sounds. */
  private static final Set<UnicodeScript> LOSE_MARKS =
      Set.of(
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARABIC,
          UnicodeScript.HEBREW,
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED);

  private final Spelling spelling;
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean keepsMarks;

  private Folding(Spelling spelling) {
    this.spelling = spelling;
  }

  /** The words of a name in their order; empty if nothing of it can be written plainly. */
  static List<Word> words(String name, Spelling spelling) {
    var folding = new Folding(spelling);
    normal(name).codePoints().forEach(folding::take);
    folding.end();
    return folding.words;
  }

  /**
   * In one form of all that look alike. What joins is dropped before, because in the end it would
   * be a blank with a mark, and after, because other signs become such.
   */
  private static String normal(String name) {
    var composed = Normalizer.normalize(beginning(name), Normalizer.Form.NFC);
    var normal = Normalizer.normalize(withoutDropped(composed), Normalizer.Form.NFKC);
    return Normalizer.normalize(withoutDropped(normal), Normalizer.Form.NFKC);
  }

  /** From the first letter or number on, so much as is read. */
  private static String beginning(String name) {
    var from = 0;
    while (from < name.length() && !isLetterOrNumber(name.codePointAt(from))) {
      from += Character.charCount(name.codePointAt(from));
    }
    return name.substring(from, cut(name, from + MOST_READ));
  }

  private static boolean isLetterOrNumber(int point) {
    return Character.isLetterOrDigit(point)
        || Character.getType(point) == Character.LETTER_NUMBER
        || Character.getType(point) == Character.OTHER_NUMBER;
  }

  private static String withoutDropped(String name) {
    return name.codePoints()
        .filter(point -> !isDropped(point))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Where a text is cut so that it has at most so many units and no half character. */
  static int cut(String text, int most) {
    if (text.length() <= most) {
      return text.length();
    }
    return Character.isLowSurrogate(text.charAt(most))
            && Character.isHighSurrogate(text.charAt(most - 1))
        ? most - 1
        : most;
  }

  private static boolean isDropped(int point) {
    return Character.getType(point) == Character.FORMAT
        || JOINERS.indexOf(point) >= 0
        || (point >= 0xfe00 && point <= 0xfe0f)
        || (point >= 0xe0100 && point <= 0xe01ef);
  }

  private void take(int point) {
    switch (Character.getType(point)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.LETTER_NUMBER ->
          letter(Character.toLowerCase(point));
      case Character.DECIMAL_DIGIT_NUMBER -> digit(point);
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          mark(point);
      default -> end();
    }
  }

  private void letter(int letter) {
    var script = UnicodeScript.of(letter);
    keepsMarks = !LOSE_MARKS.contains(script);
    if (spelling == Spelling.LONG && LONG.containsKey(letter)) {
      word.append(LONG.get(letter));
    } else if (Alphabets.isKnownCyrillic(letter)
        || script == UnicodeScript.ARABIC
        || script == UnicodeScript.HEBREW
        || keepsMarks) {
      word.appendCodePoint(letter);
    } else {
      Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
          .codePoints()
          .filter(Character::isLetter)
          .forEach(bare -> word.append(Alphabets.latin(bare)));
    }
  }

  private void digit(int digit) {
    keepsMarks = false;
    word.append(Character.digit(digit, 10));
  }

  private void mark(int mark) {
    if (keepsMarks) {
      word.appendCodePoint(mark);
    }
  }

  private void end() {
    keepsMarks = false;
    var written = word.toString();
    word.setLength(0);
    var plain = Alphabets.transliterated(written);
    if (!plain.isEmpty()) {
      words.add(new Word(plain, Alphabets.isForeign(written)));
    }
  }
}
