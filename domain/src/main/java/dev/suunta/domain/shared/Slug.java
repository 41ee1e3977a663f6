package dev.suunta.domain.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form of ids that people type: lower-case letters a to z, digits and single hyphens inside, 1
 * to 40 characters.
 */
public final class Slug {
  /** The greatest length, in characters. */
  public static final int MOST = 40;

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private Slug() {}

  /** Whether the text has the form. */
  public static boolean isOne(String text) {
    return text.length() <= MOST && FORM.matcher(text).matches();
  }

  /**
   * Refuses what has not the form.
   *
   * @throws IllegalArgumentException if it has not
   */
  public static String require(String what, String text) {
    if (!isOne(text)) {
      throw new IllegalArgumentException(
          what + " must be 1 to 40 of a-z, 0-9 and hyphens inside: " + text);
    }
    return text;
  }

  /** Makes one of a name: "Työni & muut" gives {@code tyoni-muut}; empty if nothing is left. */
  public static String of(String name) {
    var plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return plain.length() <= MOST ? plain : plain.substring(0, MOST).replaceAll("-$", "");
  }
}
