package dev.suunta.domain.post.similarity;

import java.util.Arrays;
import java.util.List;

/**
 * What two texts are compared by: words that follow each other, at once or with one word between
 * them, each cut to its first letters. Pairs keep the wording and forgive a word put in or left
 * out; the cut forgives endings, which Finnish changes all the time (ADR 10).
 *
 * <p>A word alone in its run pairs with nothing, so that every word belongs to at least one pair.
 *
 * <p>Pairs are told apart by a hash of this class's own: fingerprints made of them are stored.
 */
final class WordPairs {
  private static final int STEM = 5;

  /** Neighbours, and neighbours but one. */
  private static final int REACH = 2;

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private WordPairs() {}

  /** Takes a pair of words by their positions in a run, the same position for a word alone. */
  interface Taker {
    void take(int first, int second, long pair);
  }

  static void forEach(List<String> run, Taker taker) {
    if (run.size() == 1) {
      taker.take(0, 0, pair(run.getFirst(), ""));
    }
    for (var first = 0; first < run.size(); first++) {
      var last = Math.min(first + REACH, run.size() - 1);
      for (var second = first + 1; second <= last; second++) {
        taker.take(first, second, pair(run.get(first), run.get(second)));
      }
    }
  }

  /** The distinct pairs in ascending order. */
  static long[] in(List<List<String>> runs) {
    var pairs = new LongList();
    runs.forEach(run -> forEach(run, (first, second, pair) -> pairs.add(pair)));
    return pairs.sortedDistinct();
  }

  /** Whether a pair says something: "of the" and "ja se" stand in every second post. */
  static boolean isTelling(String first, String second) {
    return length(first) + length(second) >= STEM + 2
        || Words.isWithoutSpaces(first.codePointAt(0));
  }

  private static int length(String word) {
    return Math.min(STEM, word.length());
  }

  private static long pair(String first, String second) {
    var hash = add(FNV_OFFSET, first);
    hash = (hash ^ ' ') * FNV_PRIME;
    return mixed(add(hash, second));
  }

  private static long add(long start, String word) {
    var hash = start;
    var stem = Tokens.start(word, STEM);
    for (var at = 0; at < stem.length(); at++) {
      hash = (hash ^ stem.charAt(at)) * FNV_PRIME;
    }
    return hash;
  }

  /** FNV leaves the high bits of short words alike; the lowest values shall be a fair sample. */
  private static long mixed(long hash) {
    var mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }

  /** A growing array: a million boxed numbers for one text would be a waste. */
  static final class LongList {
    private long[] values = new long[64];
    private int size;

    void add(long value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }

    long[] sortedDistinct() {
      return Arrays.stream(values, 0, size).sorted().distinct().toArray();
    }
  }
}
