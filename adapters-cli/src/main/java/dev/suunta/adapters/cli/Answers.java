package dev.suunta.adapters.cli;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Understands what somebody types at a question. */
final class Answers {
  private static final Set<String> YES = Set.of("y", "yes", "k", "kyllä", "j", "joo");

  /** Words that only join numbers, as in "1 and 3". */
  private static final Pattern AND =
      Pattern.compile("(?<![\\p{L}\\p{N}])(and|ja|sekä|&|\\+)(?![\\p{L}\\p{N}])", CASE_INSENSITIVE);

  /** One number can begin a name ("3 talks a year"); two or more are a choice. */
  private static final Pattern NUMBERS_FIRST =
      Pattern.compile("^([0-9][-0-9]*(?:\\s+[0-9][-0-9]*)+)\\s+(?=\\p{L})");

  private Answers() {}

  /** Said in so many words; for questions whose usual answer is no. */
  static boolean isYes(String answer) {
    return YES.contains(answer.strip().toLowerCase(Locale.ROOT));
  }

  /**
   * Numbers of a list such as "1 3,4" or "2-4".
   *
   * @return the places chosen, from 0, in the order typed; empty if something else was typed
   */
  static Optional<List<Integer>> choices(String answer, int most) {
    var chosen = new ArrayList<Integer>();
    for (var word : answer.strip().split("[\\s,;]+")) {
      var ends = word.split("-", 2);
      var first = number(ends[0]);
      var last = ends.length == 2 ? number(ends[1]) : first;
      if (first.isEmpty()
          || last.isEmpty()
          || first.getAsInt() < 1
          || last.getAsInt() > most
          || first.getAsInt() > last.getAsInt()) {
        return Optional.empty();
      }
      for (var place = first.getAsInt(); place <= last.getAsInt(); place++) {
        if (!chosen.contains(place - 1)) {
          chosen.add(place - 1);
        }
      }
    }
    return Optional.of(List.copyOf(chosen));
  }

  /**
   * What was taken from a list, and what was said in words besides.
   *
   * @param places the places chosen, from 0, in the order typed
   * @param words the words
   */
  record Picked(List<Integer> places, Optional<String> words) {}

  /**
   * Numbers of a list, words, or both with a comma between them, such as "1 3, learn to sing".
   *
   * @return empty if a number is none of the list's
   */
  static Optional<Picked> choicesOrWords(String answer, int most) {
    var numbers = new ArrayList<String>();
    var words = new ArrayList<String>();
    for (var part : NUMBERS_FIRST.matcher(answer.strip()).replaceFirst("$1, ").split("[,;]")) {
      var bare = AND.matcher(part).replaceAll(" ");
      if (bare.codePoints().anyMatch(Character::isLetter)) {
        words.add(part.strip());
      } else if (!bare.isBlank()) {
        numbers.add(bare.strip());
      }
    }
    var said = words.isEmpty() ? Optional.<String>empty() : Optional.of(String.join(", ", words));
    if (numbers.isEmpty()) {
      return said.map(text -> new Picked(List.of(), Optional.of(text)));
    }
    return choices(String.join(" ", numbers), most).map(places -> new Picked(places, said));
  }

  static OptionalInt number(String answer) {
    try {
      return OptionalInt.of(Integer.parseInt(answer.strip()));
    } catch (NumberFormatException none) {
      return OptionalInt.empty();
    }
  }
}
