package dev.suunta.adapters.files.exports.linkedin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * To whom a message went. LinkedIn joins names with a comma and a blank, and names hold such
 * themselves: {@code Jane Doe, Ph.D.} is one person, or two.
 */
final class Recipients {
  private static final String BETWEEN = ", ";
  private static final Pattern COMMAS = Pattern.compile(",");

  /** More commas than this no name has. */
  private static final int MOST_PARTS = 5;

  /** More recipients than this no conversation has. */
  private static final int MOST = 500;

  private static final int MOST_POSSIBLE = 30;

  private Recipients() {}

  /** From names and addresses, one of which each has. Who has neither is gone. */
  static List<Party> of(String names, String addresses) {
    var slugged =
        Stream.of(COMMAS.split(addresses))
            .map(address -> Party.of("", address.strip()))
            .filter(party -> party.slug().isPresent())
            .limit(MOST)
            .toList();
    var parts = List.of(names.split(BETWEEN, MOST));
    var gone =
        parts.stream().filter(part -> !part.isBlank() && Party.of(part, "").isGone()).count();
    var named = parts.stream().filter(part -> !Party.of(part, "").isGone()).toList();
    var parties = new ArrayList<Party>();
    if (slugged.size() == named.size()) {
      for (var index = 0; index < slugged.size(); index++) {
        parties.add(new Party(slugged.get(index).slug(), Party.of(named.get(index), "").name()));
      }
    } else if (slugged.size() == 1) {
      var whole = Party.of(String.join(BETWEEN, named), "");
      parties.add(new Party(slugged.getFirst().slug(), whole.name()));
    } else if (slugged.isEmpty()) {
      parties.add(Party.of(String.join(BETWEEN, named), ""));
    } else {
      // Whose name is whose, nobody can say; the addresses are enough.
      parties.addAll(slugged);
    }
    for (var count = 0; count < gone; count++) {
      parties.add(Party.GONE);
    }
    return parties;
  }

  /**
   * The names that are joined, as far as they are known; otherwise all of it as one, which is
   * nobody's name and so does no harm.
   */
  static List<String> split(String names, Predicate<String> isKnown) {
    if (!names.contains(BETWEEN) || isKnown.test(names)) {
      return List.of(names);
    }
    var parts = List.of(names.split(BETWEEN, MOST));
    var known = new ArrayList<String>();
    for (var from = 0; from < parts.size(); ) {
      var next = longest(parts, from, isKnown);
      if (next.isBlank()) {
        return List.of(names);
      }
      known.add(next);
      from += next.split(BETWEEN, -1).length;
    }
    return known;
  }

  private static String longest(List<String> parts, int from, Predicate<String> isKnown) {
    for (var to = Math.min(parts.size(), from + MOST_PARTS); to > from; to--) {
      var candidate = String.join(BETWEEN, parts.subList(from, to));
      if (isKnown.test(candidate)) {
        return candidate;
      }
    }
    return "";
  }

  /** Every name that could be among those that are joined; none if they are too many to say. */
  static List<String> possible(String names) {
    var parts = List.of(names.split(BETWEEN, MOST_POSSIBLE + 1));
    if (parts.size() > MOST_POSSIBLE) {
      return List.of();
    }
    var possible = new ArrayList<String>();
    possible.add(names);
    for (var from = 0; from < parts.size(); from++) {
      for (var to = from + 1; to <= Math.min(parts.size(), from + MOST_PARTS); to++) {
        possible.add(String.join(BETWEEN, parts.subList(from, to)));
      }
    }
    return possible;
  }
}
