package dev.suunta.domain.people.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names that somebody may have meant who typed something else: each word typed is a word of the
 * name, or its beginning, but for one slip of the hand. It only asks "did you mean"; nothing is
 * ever done by it.
 */
public final class NearName {
  /** In a shorter word one letter more or less makes another name. */
  private static final int LEAST = 3;

  /** More words are no name that somebody mistyped. */
  private static final int MOST_WORDS = 6;

  private NearName() {}

  /**
   * Whether it may have been meant.
   *
   * @param typed the words that were typed, folded, as those of {@link NameKey#of} are
   */
  public static boolean isMeant(String name, List<String> typed) {
    return !typed.isEmpty()
        && typed.size() <= MOST_WORDS
        && eachHasItsOwn(typed, NameKey.eachWord(name));
  }

  /**
   * What to look for in an index of the words of names, to find those that may have been meant: of
   * each the beginnings of words that a name has. First those before a slip in the second half of
   * words; then without one word, wherever the slip was in it. A single word is looked for by its
   * first letter at last.
   *
   * @param typed as in {@link #isMeant}
   * @return the narrowest first; empty where too many words were typed
   */
  public static List<List<String>> beginnings(List<String> typed) {
    if (typed.isEmpty() || typed.size() > MOST_WORDS) {
      return List.of();
    }
    var all = new ArrayList<List<String>>();
    all.add(typed.stream().map(word -> beginning(word, half(word))).toList());
    if (typed.size() == 1) {
      all.add(List.of(beginning(typed.getFirst(), 1)));
      return all;
    }
    for (var left = 0; left < typed.size(); left++) {
      var others = new ArrayList<>(typed);
      others.remove(left);
      all.add(others.stream().map(word -> beginning(word, half(word))).toList());
    }
    return all;
  }

  private static int half(String word) {
    return (word.codePointCount(0, word.length()) + 1) / 2;
  }

  private static String beginning(String word, int characters) {
    return word.substring(0, word.offsetByCodePoints(0, characters));
  }

  /** Kuhn's matching: whoever needs a word takes it, if the one who has it fits another. */
  private static boolean eachHasItsOwn(List<String> typed, List<String> words) {
    var takenBy = new HashMap<Integer, Integer>();
    return IntStream.range(0, typed.size())
        .allMatch(one -> takes(one, typed, words, takenBy, new HashSet<>()));
  }

  private static boolean takes(
      int one,
      List<String> typed,
      List<String> words,
      Map<Integer, Integer> takenBy,
      Set<Integer> tried) {
    for (var word = 0; word < words.size(); word++) {
      if (fits(typed.get(one), words.get(word)) && tried.add(word)) {
        var other = takenBy.get(word);
        if (other == null || takes(other, typed, words, takenBy, tried)) {
          takenBy.put(word, one);
          return true;
        }
      }
    }
    return false;
  }

  private static boolean fits(String typed, String word) {
    return word.startsWith(typed)
        || typed.length() >= LEAST
            && Stream.of(-1, 0, 1)
                .map(more -> typed.length() + more)
                .filter(length -> length <= word.length())
                .anyMatch(length -> Slip.isOne(typed, word.substring(0, length)))
        || typed.length() >= LEAST && Slip.isOne(typed, word);
  }
}
