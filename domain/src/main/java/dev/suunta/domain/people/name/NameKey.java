package dev.suunta.domain.people.name;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names as they are searched and sorted: {@code makela} finds Mäkelä, {@code ivan} Иван, {@code
 * obrien} O’Brien.
 *
 * <p>Marks, case, apostrophes, emoji and all that has no width are left out, hyphens and other
 * signs part words. Cyrillic and Greek letters are written with a to z. Other scripts stay as they
 * are in Unicode's form NFKC: nobody can read them without a dictionary.
 *
 * <p>Keys may be stored. Whoever changes what a name gives raises {@link #VERSION}.
 */
public final class NameKey {
  /** Which rules made a stored key or word. */
  public static final int VERSION = 1;

  /**
   * The greatest length of a key, in UTF-16 units; longer ones are cut, between words if it can be.
   */
  public static final int MOST = 300;

  /** The greatest number of words of one name. */
  public static final int MOST_WORDS = 64;

  /**
   * Chinese, Japanese and Korean family names have one to three characters; the given name follows
   * without a blank.
   */
  private static final int FAMILY = 3;

  /** A cut in the last quarter of the greatest length loses little. */
  private static final int LEAST_CUT = MOST * 3 / 4;

  private static final Set<UnicodeScript> WITHOUT_BLANKS =
      Set.of(
          UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

  private NameKey() {}

  /**
   * The key of a name: its words, folded, with single blanks between them. It is the key of itself.
   *
   * @param name any text; of a very long one the beginning counts
   * @return at most {@link #MOST} units; never empty for a name that has a letter
   */
  public static String of(String name) {
    return joined(name, Folding.Spelling.PLAIN);
  }

  /** Whether one word of a name can begin with two of these, so that it fits both. */
  public static boolean canMeanOneWord(List<String> words) {
    for (var one = 0; one < words.size(); one++) {
      for (var other = 0; other < words.size(); other++) {
        if (one != other && words.get(one).startsWith(words.get(other))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether each of these beginnings begins a word of its own of a name, in whatever order.
   *
   * @param beginnings folded, at least one
   */
  public static boolean begins(String name, List<String> beginnings) {
    var words = new ArrayList<>(eachWord(name));
    // Whatever begins with a longer one begins with each shorter one too, so the longest choose
    // first.
    return beginnings.stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .allMatch(
            beginning ->
                words.stream()
                    .filter(word -> word.startsWith(beginning))
                    .findFirst()
                    .map(words::remove)
                    .orElse(false));
  }

  /** {@link #words}, but a word that a name has twice, as Ali Ali, is there twice. */
  static List<String> eachWord(String name) {
    var each = new ArrayList<>(List.of(of(name).split(" ")));
    words(name).stream().filter(word -> !each.contains(word)).forEach(each::add);
    return each;
  }

  private static String joined(String name, Folding.Spelling spelling) {
    var key =
        Folding.words(name, spelling).stream()
            .map(Folding.Word::text)
            .collect(Collectors.joining(" "));
    return shortened(key.isEmpty() ? bareLetters(name) : key);
  }

  /** A hard sign alone, or an apostrophe that counts as a letter: better odd than unfindable. */
  private static String bareLetters(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .limit(MOST)
        .map(Character::toLowerCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String shortened(String key) {
    if (key.length() <= MOST) {
      return key;
    }
    var blank = key.lastIndexOf(' ', MOST);
    return key.substring(0, blank >= LEAST_CUT ? blank : Folding.cut(key, MOST)).strip();
  }

  /**
   * What a name is found by when the beginning of any of its words is typed. Both spellings of a
   * word are there where a language has two (Müller gives muller and mueller, and so does Mueller;
   * Åke gives ake and aake), so that either finds it.
   *
   * <p>Words of Chinese, Japanese and Korean names are there whole and once more from each of their
   * second to fourth characters: names are written without blanks, nothing tells where the given
   * name begins, and family names have at most three characters.
   *
   * @return distinct words in the order of the name, at most {@link #MOST_WORDS}
   */
  public static Set<String> words(String name) {
    var words = new LinkedHashSet<String>();
    for (var spelling : Folding.Spelling.values()) {
      var key = joined(name, spelling);
      if (!key.isEmpty()) {
        List.of(key.split(" ")).forEach(word -> add(word, words));
      }
    }
    var most = new LinkedHashSet<String>();
    words.stream().limit(MOST_WORDS).forEach(most::add);
    return Collections.unmodifiableSet(most);
  }

  private static void add(String word, Set<String> words) {
    words.add(word);
    if (isWithoutBlanks(word.codePointAt(0))) {
      var length = word.codePointCount(0, word.length());
      for (var from = 1; from <= FAMILY && from < length; from++) {
        words.add(word.substring(word.offsetByCodePoints(0, from)));
      }
    } else {
      words.add(word.replace("ae", "a").replace("oe", "o").replace("ue", "u").replace("aa", "a"));
    }
  }

  /** Whether names of this character's script are written without a blank within them. */
  static boolean isWithoutBlanks(int character) {
    return WITHOUT_BLANKS.contains(UnicodeScript.of(character));
  }
}
