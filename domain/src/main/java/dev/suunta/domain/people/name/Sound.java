package dev.suunta.domain.people.name;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What the ways of writing one foreign word with Latin letters have in common: Юлия is Yuliya,
 * Iuliia and Julia, Χρήστος Christos and Hristos. Coarser than any other equality of words here, so
 * that it serves to find candidates as well.
 */
final class Sound {
  private record Step(Pattern pattern, String replacement) {
    Step(String pattern, String replacement) {
      this(Pattern.compile(pattern), replacement);
    }
  }

  /** No step may take the first letter out of its {@link #initial} class. */
  private static final List<Step> STEPS =
      List.of(
          new Step("shch|sch", "sh"),
          new Step("kh|(?<!s)ch", "h"),
          new Step("ph", "f"),
          new Step("x", "ks"),
          new Step("w", "v"),
          new Step("ou", "u"),
          new Step("[jy]", "i"),
          new Step("^ie", "e"),
          new Step("(.)\\1+", "$1"),
          new Step("(?<=.)i(?=[aeou])", ""));

  private static final List<String> INITIALS = List.of("eijy", "chkqx", "vw", "ou", "fp");

  private static final Pattern PLAIN = Pattern.compile("[a-z]+");

  private Sound() {}

  /** The sound of a folded word; words of other scripts are their own. */
  static String of(String word) {
    if (!PLAIN.matcher(word).matches()) {
      return word;
    }
    var sound = word;
    for (var step : STEPS) {
      sound = step.pattern().matcher(sound).replaceAll(step.replacement());
    }
    return sound;
  }

  /**
   * The class of a word's first letter: letters that stand for each other when a foreign word is
   * written.
   *
   * @param word a folded word
   */
  static String initial(String word) {
    var first = word.substring(0, word.offsetByCodePoints(0, 1));
    return INITIALS.stream()
        .filter(letters -> letters.contains(first))
        .map(letters -> letters.substring(0, 1))
        .findFirst()
        .orElse(first);
  }
}
