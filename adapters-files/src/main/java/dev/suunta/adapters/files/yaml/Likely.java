package dev.suunta.adapters.files.yaml;

import dev.suunta.domain.finding.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Guesses which of the known words somebody meant. */
public final class Likely {
  private static final int MOST = 12;

  private Likely() {}

  /** The words that are nearly the given one; where none is, the first known ones. */
  public static Fact of(String given, Collection<String> known) {
    var near = new ArrayList<String>();
    for (var word : known) {
      if (distanceWithin(given, word, Math.max(2, word.length() / 3))) {
        near.add(word);
      }
    }
    List<String> likely = near.isEmpty() ? List.copyOf(known) : near;
    return Fact.of(likely.subList(0, Math.min(MOST, likely.size())));
  }

  private static boolean distanceWithin(String left, String right, int most) {
    if (Math.abs(left.length() - right.length()) > most) {
      return false;
    }
    var previous = new int[right.length() + 1];
    for (var column = 0; column < previous.length; column++) {
      previous[column] = column;
    }
    for (var row = 1; row <= left.length(); row++) {
      var current = new int[right.length() + 1];
      current[0] = row;
      for (var column = 1; column < current.length; column++) {
        var same = left.charAt(row - 1) == right.charAt(column - 1);
        current[column] =
            Math.min(
                previous[column - 1] + (same ? 0 : 1),
                1 + Math.min(previous[column], current[column - 1]));
      }
      previous = current;
    }
    return previous[right.length()] <= most;
  }
}
