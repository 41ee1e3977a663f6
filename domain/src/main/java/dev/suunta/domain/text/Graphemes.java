package dev.suunta.domain.text;

import java.util.regex.Pattern;

/** Extended grapheme clusters of UAX #29: what a reader takes for one character. */
public final class Graphemes {

  /**
   * Chosen over {@code java.text.BreakIterator}: since JDK 20 both know emoji sequences, flags and
   * Hangul, and they agree, but a break iterator can be replaced by the locale providers of the
   * running JVM, and reads the whole text before its first answer. Conjuncts of Indic scripts are
   * one cluster from Unicode 15.1 on, hence on a JDK newer than 21.
   */
  private static final Pattern CLUSTER = Pattern.compile("\\X");

  private Graphemes() {}

  /** How many clusters the text consists of. */
  public static int count(String text) {
    var clusters = CLUSTER.matcher(text);
    int count = 0;
    while (clusters.find()) {
      count++;
    }
    return count;
  }
}
