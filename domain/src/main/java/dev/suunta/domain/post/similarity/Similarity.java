package dev.suunta.domain.post.similarity;

import java.util.Comparator;
import java.util.List;

/**
 * How alike two texts are in their writer's own words, and whether they say nearly the same (S6).
 *
 * <p>A word is <em>told</em> by another text when it stands in both beside the same word, endings
 * apart. Two things make a copy: much of one text is told by the other, and neither has a stretch
 * of its own. The second is what parts a copy from two posts of a series, which share their opening
 * and their farewell and say something new between them. Measure and threshold were chosen from the
 * table in ADR 10.
 */
public final class Similarity {
  /** With fewer own words in either text there is no wording to copy. */
  public static final int LEAST_OWN_WORDS = 8;

  /** From here on two texts say nearly the same; honest pairs of both corpora stay below 0.32. */
  public static final double THRESHOLD = 0.35;

  private static final int MOST_SENTENCES = 3;

  /** A shared "Thank you all!" explains nothing to anybody. */
  private static final int LEAST_WORDS_OF_A_SENTENCE = 3;

  private static final double TOLD_SENTENCE = 0.5;

  private Similarity() {}

  /**
   * How alike two texts are, from 0 (nothing in common, or one has no own words) to 1 (everything
   * the one says is in the other). Symmetric. Case, emoji and punctuation between words make no
   * difference, the order of sentences makes one only at their ends.
   *
   * <p>It is the share of words that the other text tells, for the text that is told more
   * completely, times the square of what remains when the longest untold stretch is left out, for
   * the text in which that stretch is shorter. So a text cut down to a part of it still counts as
   * the same.
   */
  public static double between(OwnWords first, OwnWords second) {
    if (first.words().isEmpty() || second.words().isEmpty()) {
      return 0;
    }
    var one = Told.of(first.runs(), second);
    var other = Told.of(second.runs(), first);
    var even = 1 - Math.min(one.longestGap(), other.longestGap());
    return Math.max(one.share(), other.share()) * even * even;
  }

  /**
   * Whether one of the texts passes for a copy of the other: both have at least {@link
   * #LEAST_OWN_WORDS} and they are alike by {@link #THRESHOLD} or more. Symmetric.
   */
  public static boolean saysNearlyTheSame(OwnWords first, OwnWords second) {
    return first.count() >= LEAST_OWN_WORDS
        && second.count() >= LEAST_OWN_WORDS
        && between(first, second) >= THRESHOLD;
  }

  /**
   * The sentences of the first text that the second tells too, as they were written: at most three,
   * the longest first. Two texts that say nearly the same share at least one: the one most of which
   * is told, if none is told by half.
   */
  public static List<String> sharedSentences(OwnWords first, OwnWords second) {
    var shared =
        first.told().stream()
            .filter(sentence -> isTold(sentence, second))
            .map(OwnWords.Sentence::text)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .limit(MOST_SENTENCES)
            .toList();
    if (!shared.isEmpty() || !saysNearlyTheSame(first, second)) {
      return shared;
    }
    return first.told().stream()
        .max(Comparator.comparingInt(sentence -> Told.of(sentence.runs(), second).words()))
        .map(sentence -> List.of(sentence.text()))
        .orElse(List.of());
  }

  private static boolean isTold(OwnWords.Sentence sentence, OwnWords other) {
    var told = Told.of(sentence.runs(), other);
    return told.words() >= LEAST_WORDS_OF_A_SENTENCE && told.share() >= TOLD_SENTENCE;
  }

  /** How many of the words another text tells, and the longest stretch that it does not. */
  private record Told(int words, int gap, int all) {
    static Told of(List<List<String>> runs, OwnWords other) {
      var words = 0;
      var gap = 0;
      var current = 0;
      var all = 0;
      for (var run : runs) {
        for (var word : toldIn(run, other)) {
          words += word ? 1 : 0;
          current = word ? 0 : current + 1;
          gap = Math.max(gap, current);
        }
        all += run.size();
      }
      return new Told(words, gap, all);
    }

    private static boolean[] toldIn(List<String> run, OwnWords other) {
      var told = new boolean[run.size()];
      WordPairs.forEach(
          run,
          (first, second, pair) -> {
            if (other.hasPair(pair)) {
              told[first] = true;
              told[second] = true;
            }
          });
      return told;
    }

    double share() {
      return (double) words / all;
    }

    double longestGap() {
      return (double) gap / all;
    }
  }
}
