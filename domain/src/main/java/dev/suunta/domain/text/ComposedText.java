package dev.suunta.domain.text;

import java.text.Normalizer;

/** Text in Unicode's normalization form C, where "é" is one character however it was typed. */
public final class ComposedText {

  /**
   * No language stacks so many accents on a letter (UAX #15 allows for 30). The normalizer sorts
   * them in quadratic time, so a hostile million would take minutes; longer stacks are cut.
   */
  private static final int MAX_STACKED_MARKS = 256;

  private ComposedText() {}

  /** The text in that form; beyond the bound on stacked marks, piece by piece. */
  public static String of(String text) {
    var composed = new StringBuilder(text.length());
    int done = 0;
    int marks = 0;
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      marks = WordCharacters.isMark(codePoint) ? marks + 1 : 0;
      if (marks > MAX_STACKED_MARKS) {
        composed.append(composed(text.substring(done, at)));
        done = at;
        marks = 0;
      }
      at += Character.charCount(codePoint);
    }
    return composed.append(composed(text.substring(done))).toString();
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
