package dev.suunta.domain.people.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Pairs the words of two names off. Names have few words, so that all ways can be tried. */
final class Pairing {
  private Pairing() {}

  /** Whether each word of one name has a word of the other for itself that passes. */
  static boolean each(
      List<NameWord> words, List<NameWord> others, BiPredicate<NameWord, NameWord> passes) {
    if (words.isEmpty()) {
      return true;
    }
    var rest = words.subList(1, words.size());
    for (var at = 0; at < others.size(); at++) {
      if (passes.test(words.getFirst(), others.get(at))
          && each(rest, without(others, at), passes)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the names have as many words, one of them full and the same in both, and the others can
   * be paired off.
   */
  static boolean aroundSame(
      List<NameWord> words, List<NameWord> others, BiPredicate<NameWord, NameWord> passes) {
    return words.size() == others.size()
        && words.size() > 1
        && anySame(words, others, (rest, otherRest) -> each(rest, otherRest, passes));
  }

  /** Whether a full word is the same in both names, so that what is left of them passes. */
  static boolean anySame(
      List<NameWord> words,
      List<NameWord> others,
      BiPredicate<List<NameWord>, List<NameWord>> passes) {
    for (var at = 0; at < words.size(); at++) {
      for (var other = 0; other < others.size(); other++) {
        if (words.get(at).isFull()
            && words.get(at).isAlike(others.get(other))
            && passes.test(without(words, at), without(others, other))) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<NameWord> without(List<NameWord> words, int at) {
    var rest = new ArrayList<>(words);
    rest.remove(at);
    return rest;
  }
}
