package dev.suunta.domain.people.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether two names may be one person's. A name never makes it certain: it is for the owner to say
 * (S14).
 *
 * <p>What needs a dictionary is not tried: 王伟 and Wang Wei have no likeness, and neither have other
 * pairs of Latin letters with Chinese, Japanese, Korean, Arabic, Hebrew or Indian ones.
 */
public final class NameLikeness {
  /** Long enough that one other letter is more likely a slip than another name. */
  private static final int LONG_NAME = 12;

  private static final int LONG_WORD = 6;

  /** The greatest length of a blocking key, in UTF-16 units: indexes hold no long ones. */
  public static final int MOST_KEY = 120;

  /** A second given name and a second family name. */
  private static final int MOST_MORE = 2;

  /** Belong to family names, and tell nothing by themselves. */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "del", "della", "di", "du", "la", "le", "el", "al", "van", "von",
          "der", "den", "bin", "ibn", "bint", "af", "av", "y", "e", "st");

  private NameLikeness() {}

  /**
   * Why two names may be one person's, in whichever order they are given.
   *
   * @return the strongest reason; empty if the names do not speak for it
   */
  public static Optional<NameReason> between(String one, String other) {
    var names = new Names(ParsedName.of(one), ParsedName.of(other));
    return names.one.words().isEmpty()
            || names.other.words().isEmpty()
            || names.areOfTwoGenerations()
        ? Optional.empty()
        : Stream.of(NameReason.values()).filter(names::hold).findFirst();
  }

  /**
   * Keys by which candidates are found in an index, so that not all pairs need to be compared: any
   * two names with a likeness share one at least. Most names have two to six keys. They are not
   * meant to be read, and at most {@link #MOST_KEY} long.
   */
  public static Set<String> blockingKeys(String name) {
    var parsed = ParsedName.of(name);
    var keys = new TreeSet<String>();
    var all = parsed.all();
    for (var at = 0; at < all.size(); at++) {
      for (var other = 0; other < all.size(); other++) {
        if (at != other && all.get(at).isFull()) {
          addPair(all.get(at), all.get(other), keys);
        }
      }
    }
    if (parsed.words().size() == 1) {
      parsed.words().getFirst().sounds().forEach(sound -> keys.add("=" + sound));
    } else if (!parsed.words().isEmpty() && parsed.words().stream().noneMatch(NameWord::isFull)) {
      keys.add("=" + String.join(" ", sorted(parsed.words())));
    }
    if (!parsed.words().isEmpty() && parsed.isWithoutBlanks()) {
      keys.add("#" + characters(parsed));
    }
    return keys.stream()
        .map(key -> key.substring(0, Folding.cut(key, MOST_KEY)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A full word, and what the other word begins with or is short for. */
  private static void addPair(NameWord word, NameWord other, Set<String> keys) {
    for (var sound : word.sounds()) {
      keys.add(sound + " " + other.initial());
      other.shortFor().forEach(name -> keys.add(sound + " ~" + name));
    }
  }

  private static String characters(ParsedName name) {
    return name.words().stream()
        .flatMapToInt(word -> word.plain().codePoints())
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static List<String> sorted(List<NameWord> words) {
    return words.stream().map(NameWord::plain).sorted().toList();
  }

  private static String joined(List<NameWord> words) {
    return words.stream().map(NameWord::plain).collect(Collectors.joining());
  }

  /** Two names that are compared. */
  private record Names(ParsedName one, ParsedName other) {
    /** A father and a son tell so themselves. */
    boolean areOfTwoGenerations() {
      return one.generation().isPresent()
          && other.generation().isPresent()
          && !one.generation().equals(other.generation());
    }

    boolean hold(NameReason reason) {
      return switch (reason) {
        case SAME_NAME -> isSame();
        case SAME_AFTER_TRANSLITERATION ->
            Pairing.aroundSame(one.words(), other.words(), NameWord::isAlike);
        case FORMER_NAME -> bears(one, one.former(), other) || bears(other, other.former(), one);
        case NICKNAME_OR_SHORT ->
            bears(one, one.called(), other)
                || bears(other, other.called(), one)
                || Pairing.aroundSame(
                    one.words(),
                    other.words(),
                    (word, fellow) -> word.isAlike(fellow) || word.isShort(fellow));
        case ONE_WORD_MORE ->
            isWithin(one.words(), other.words())
                || isWithin(other.words(), one.words())
                || bearsAmongMore(one, other)
                || bearsAmongMore(other, one);
        case MAYBE_TYPO -> isTypo() || isSpelledBySound();
        case SAME_SINGLE_WORD ->
            one.words().size() == 1
                && other.words().size() == 1
                && one.words().getFirst().isAlike(other.words().getFirst());
      };
    }

    private boolean isSame() {
      if (one.isWithoutBlanks() && other.isWithoutBlanks()) {
        return isSameWithoutBlanks(one, other) || isSameWithoutBlanks(other, one);
      }
      var several = one.words().size() > 1 || other.words().size() > 1;
      return several
          && (one.words().size() == other.words().size()
                  && Pairing.each(one.words(), other.words(), NameWord::isSame)
              || Pairing.anySame(
                  one.words(),
                  other.words(),
                  (rest, otherRest) ->
                      !rest.isEmpty()
                          && !otherRest.isEmpty()
                          && joined(rest).equals(joined(otherRest))
                          && rest.getFirst().foreign() == otherRest.getFirst().foreign()));
    }

    /** Family and given name may change places, and only where there is a blank one sees them. */
    private static boolean isSameWithoutBlanks(ParsedName one, ParsedName other) {
      var text = joined(other.words());
      for (var from = 0; from < one.words().size(); from++) {
        var turned =
            joined(one.words().subList(from, one.words().size()))
                + joined(one.words().subList(0, from));
        if (turned.equals(text) && text.codePointCount(0, text.length()) > 1) {
          return true;
        }
      }
      return false;
    }

    /** Whether the other name is made of words of the name and of those that stand aside of it. */
    private static boolean bears(ParsedName name, List<NameWord> asides, ParsedName other) {
      return other.words().stream().allMatch(NameWord::isFull)
          && Pairing.anySame(
              asides,
              other.words(),
              (restAside, rest) ->
                  Pairing.anySame(
                      name.words(),
                      rest,
                      (restOfName, last) ->
                          Pairing.each(
                              last,
                              Stream.of(restOfName, restAside).flatMap(List::stream).toList(),
                              NameWord::isAlike)));
    }

    private static boolean isWithin(List<NameWord> words, List<NameWord> longer) {
      var more = longer.size() - words.size();
      return more >= 1
          && more <= MOST_MORE
          && words.stream().filter(Names::tells).count() > 1
          && Pairing.each(words, longer, NameWord::isAlike);
    }

    /** Whether the other name has a former name in place of a word, and words more besides. */
    private static boolean bearsAmongMore(ParsedName name, ParsedName other) {
      return name.former().stream()
          .anyMatch(
              former ->
                  IntStream.range(0, name.words().size())
                      .anyMatch(at -> isWithin(with(name.words(), at, former), other.words())));
    }

    private static List<NameWord> with(List<NameWord> words, int at, NameWord word) {
      var changed = new ArrayList<>(words);
      changed.set(at, word);
      return changed;
    }

    private static boolean tells(NameWord word) {
      return word.isFull() && !PARTICLES.contains(word.plain());
    }

    private boolean isTypo() {
      return isLong(one)
          && isLong(other)
          && one.words().size() == other.words().size()
          && Pairing.anySame(
              one.words(), other.words(), (rest, otherRest) -> isOneTypo(rest, otherRest));
    }

    /**
     * Khabarskij and Habarski are one word in two hands; short ones may be two: Maria and Marja.
     */
    private boolean isSpelledBySound() {
      return isLong(one)
          && isLong(other)
          && one.words().size() == other.words().size()
          && one.words().size() > 1
          && Pairing.each(one.words(), other.words(), NameWord::soundsAlike);
    }

    private static boolean isLong(ParsedName name) {
      return joined(name.words()).length() >= LONG_NAME;
    }

    /** Whether all words but one are alike, and that one differs by a letter. */
    private static boolean isOneTypo(List<NameWord> words, List<NameWord> others) {
      return words.size() == 1
          ? isTypo(words.getFirst(), others.getFirst())
          : words.size() > 1 && Pairing.anySame(words, others, Names::isOneTypo);
    }

    private static boolean isTypo(NameWord word, NameWord other) {
      return Math.min(word.plain().length(), other.plain().length()) >= LONG_WORD
          && word.plain().charAt(0) == other.plain().charAt(0)
          && Slip.isOne(word.plain(), other.plain());
    }
  }
}
