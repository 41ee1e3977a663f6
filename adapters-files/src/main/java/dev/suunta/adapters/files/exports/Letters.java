package dev.suunta.adapters.files.exports;

import java.util.Locale;

/**
 * Small and capital letters of words that are compared with known ones.
 *
 * <p>Some letters become several, such as ß, and the JDK makes room for each of them anew: a
 * million take a minute. No word that is known is that long, so that a longer one is left as it is.
 */
public final class Letters {
  private static final int MOST = 1_000;

  private Letters() {}

  /** In small letters, unless it is longer than any word that is looked for. */
  public static String small(String text) {
    return text.length() <= MOST ? text.toLowerCase(Locale.ROOT) : text;
  }

  /** In capitals, unless it is longer than any word that is looked for. */
  public static String capital(String text) {
    return text.length() <= MOST ? text.toUpperCase(Locale.ROOT) : text;
  }
}
