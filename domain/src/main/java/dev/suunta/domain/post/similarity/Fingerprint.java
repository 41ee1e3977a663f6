package dev.suunta.domain.post.similarity;

import java.util.Arrays;
import java.util.List;

/**
 * What a store keeps of a text so as to find those that may say nearly the same: a few of the
 * hashes of its word pairs, the lowest ones, so that two texts keep the same of what they share. A
 * store looks up rows with an equal value, ranks them by how many they share, and leaves the
 * judgement to {@link Similarity}.
 *
 * <p>At most {@link #MOST_VALUES} values; none for a text with fewer own words than a judgement
 * needs. A short text keeps all its telling pairs. A long one gives a quarter of the places to its
 * beginning, which is what remains when somebody cuts a text down to another network's limit.
 *
 * <p>Values depend on nothing but the words and {@link #VERSION}; values of different versions must
 * not be compared. They hide no text from somebody who guesses it: keep them as private as the
 * text.
 */
public final class Fingerprint {
  /** Goes up whenever the same text would get other values; stored ones are then made anew. */
  public static final int VERSION = 1;

  /** The most values that a text has. */
  public static final int MOST_VALUES = 64;

  private static final int OF_THE_BEGINNING = 16;

  /** In words; about what 280 characters hold. */
  private static final int BEGINNING = 40;

  /** With fewer telling pairs than this a text keeps the others as well. */
  private static final int FEW = 8;

  private final long[] values;

  private Fingerprint(long[] values) {
    this.values = values;
  }

  /** The fingerprint of a text. */
  public static Fingerprint of(OwnWords text) {
    if (text.count() < Similarity.LEAST_OWN_WORDS) {
      return new Fingerprint(new long[0]);
    }
    var telling = pairs(text.runs(), Integer.MAX_VALUE, true);
    if (telling.length < FEW) {
      telling = pairs(text.runs(), Integer.MAX_VALUE, false);
    }
    if (telling.length <= MOST_VALUES) {
      return new Fingerprint(telling);
    }
    var beginning = pairs(text.runs(), BEGINNING, true);
    var kept = new WordPairs.LongList();
    Arrays.stream(beginning).limit(OF_THE_BEGINNING).forEach(kept::add);
    Arrays.stream(telling).limit(MOST_VALUES - OF_THE_BEGINNING).forEach(kept::add);
    return new Fingerprint(kept.sortedDistinct());
  }

  /**
   * A fingerprint as a store gives it back.
   *
   * @throws IllegalArgumentException if there are more than {@link #MOST_VALUES}
   */
  public static Fingerprint ofStored(long... values) {
    var distinct = Arrays.stream(values).sorted().distinct().toArray();
    if (distinct.length > MOST_VALUES) {
      throw new IllegalArgumentException(
          "more than %d values: %d".formatted(MOST_VALUES, distinct.length));
    }
    return new Fingerprint(distinct);
  }

  /** Distinct values in ascending order. */
  public long[] values() {
    return values.clone();
  }

  /** How many values both have, from 0 to {@link #MOST_VALUES}. Symmetric. */
  public int shared(Fingerprint other) {
    return (int)
        Arrays.stream(values)
            .filter(value -> Arrays.binarySearch(other.values, value) >= 0)
            .count();
  }

  private static long[] pairs(List<List<String>> runs, int words, boolean onlyTelling) {
    var pairs = new WordPairs.LongList();
    var left = words;
    for (var run : runs) {
      var part = run.subList(0, Math.min(run.size(), left));
      left -= part.size();
      WordPairs.forEach(
          part,
          (first, second, pair) -> {
            if (!onlyTelling || WordPairs.isTelling(part.get(first), part.get(second))) {
              pairs.add(pair);
            }
          });
    }
    return pairs.sortedDistinct();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fingerprint that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return "Fingerprint of %d values, version %d".formatted(values.length, VERSION);
  }
}
