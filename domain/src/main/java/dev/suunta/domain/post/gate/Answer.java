package dev.suunta.domain.post.gate;

import dev.suunta.domain.post.reading.PlainWords;

/** Whether a line that somebody typed says something: a how (S8), or a reason (S14). */
public enum Answer {
  /** It says something. */
  USABLE,
  /** It has fewer than {@link #LEAST_WORDS} words. */
  TOO_SHORT,
  /** It only repeats the post. */
  SAME_AS_TEXT;

  /** How many words an answer has at least. */
  public static final int LEAST_WORDS = 3;

  /**
   * Judges a line.
   *
   * @param line what was typed
   * @param text the post that it is about
   */
  public static Answer judge(String line, String text) {
    var words = PlainWords.of(line);
    if (PlainWords.count(line) < LEAST_WORDS) {
      return TOO_SHORT;
    }
    return PlainWords.join(PlainWords.of(text)).contains(PlainWords.join(words))
        ? SAME_AS_TEXT
        : USABLE;
  }
}
