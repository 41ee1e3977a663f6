package dev.suunta.adapters.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Understands what somebody types at a question. */
final class Answers {
  private static final Set<String> YES = Set.of("y", "yes", "k", "kyllä", "j", "joo");

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

  static OptionalInt number(String answer) {
    try {
      return OptionalInt.of(Integer.parseInt(answer.strip()));
    } catch (NumberFormatException none) {
      return OptionalInt.empty();
    }
  }
}
