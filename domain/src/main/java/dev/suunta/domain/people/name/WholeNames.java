package dev.suunta.domain.people.name;

import java.text.Normalizer;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What two names say of two accounts that have something in common. A likeness is not enough there:
 * who shares an address shares a family's name too, and is called nearly the same.
 */
public final class WholeNames {
  /** Everything else leaves a word open, which relatives differ by. */
  private static final Set<NameReason> THE_SAME =
      EnumSet.of(
          NameReason.SAME_NAME,
          NameReason.SAME_AFTER_TRANSLITERATION,
          NameReason.FORMER_NAME,
          NameReason.SAME_SINGLE_WORD);

  /** Families' names that stand first, and that siblings share. */
  private static final Set<String> FAMILY_FIRST =
      Set.of(
          ("nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly kim lee park choi"
                  + " jung jeong kang cho yoon jang lim wang li zhang liu chen yang zhao huang zhou"
                  + " wu xu sun ma zhu hu guo")
              .split(" "));

  private static final Pattern LATIN = Pattern.compile("[a-z0-9]+");
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private WholeNames() {}

  /**
   * Whether both are one name in two ways of writing it, and nothing of it is left open: no first
   * letter, no short form, no word more. Mika and Mikko Virtanen do not agree, nor do Sanna and S.
   * Virtanen, Hương and Hường Lê, a name and the same with "Jr.".
   */
  public static boolean agree(String one, String other) {
    var name = ParsedName.of(one);
    var otherName = ParsedName.of(other);
    return NameLikeness.between(one, other).filter(THE_SAME::contains).isPresent()
        && name.generation().equals(otherName.generation())
        && isWhole(name)
        && isWhole(otherName)
        && !differInMarks(one, other);
  }

  /**
   * Whether a card of one name cannot hold the account of the other for that alone: both have
   * several words, and they do not agree. Whoever has married keeps the first word, and nothing
   * else is the same. Of names in scripts that are not compared, and of what the owner calls
   * somebody in a single word, nothing is known.
   */
  public static boolean contradict(String one, String other) {
    var words = ParsedName.of(one).words();
    var otherWords = ParsedName.of(other).words();
    return (areSeveral(words) && areSeveral(otherWords)
            || areLongWithoutBlanks(words) && areLongWithoutBlanks(otherWords))
        && !agree(one, other)
        && (!givenFirst(one, words)
            || !words.getFirst().isAlike(otherWords.getFirst())
            || !givenFirst(other, otherWords)
            || NameLikeness.between(one, other).isPresent());
  }

  private static boolean areSeveral(List<NameWord> words) {
    return words.size() > 1
        && words.stream().allMatch(word -> LATIN.matcher(word.plain()).matches());
  }

  /** A family's name and a given one without a blank: with two characters it may be "mum". */
  private static boolean areLongWithoutBlanks(List<NameWord> words) {
    return words.stream().allMatch(NameWord::isWithoutBlanks)
        && words.stream().mapToInt(word -> word.plain().length()).sum() > 2;
  }

  private static boolean givenFirst(String name, List<NameWord> words) {
    return words.getFirst().isFull()
        && name.indexOf(',') < 0
        && !FAMILY_FIRST.contains(words.getFirst().plain());
  }

  private static boolean isWhole(ParsedName name) {
    var full = name.words().stream().filter(NameWord::isFull).count();
    return full > 1 || full == name.words().size();
  }

  /**
   * Whether a word has marks in both names, and others in each: in Vietnam that is another name.
   */
  private static boolean differInMarks(String one, String other) {
    var words = marked(one);
    var otherWords = marked(other);
    return words.entrySet().stream()
        .anyMatch(
            word ->
                otherWords.containsKey(word.getKey())
                    && Collections.disjoint(word.getValue(), otherWords.get(word.getKey())));
  }

  /** The words that have marks, by what is left without them. */
  private static Map<String, Set<String>> marked(String name) {
    var words = new HashMap<String, Set<String>>();
    WORDS
        .splitAsStream(Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT))
        .forEach(
            word -> {
              var bare = MARKS.matcher(word).replaceAll("");
              if (!bare.equals(word)) {
                words.computeIfAbsent(bare, none -> new TreeSet<>()).add(word);
              }
            });
    return words;
  }
}
