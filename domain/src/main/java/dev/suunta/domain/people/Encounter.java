package dev.suunta.domain.people;

import dev.suunta.domain.people.name.NameKey;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.Text;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A meeting in real life, as the owner told of it.
 *
 * @param id its id
 * @param on when it was
 * @param at where it was or what it was, one line of at most {@link #MOST_PLACE} characters
 * @param note what the owner wants to remember, at most {@link #MOST_NOTE} characters
 * @param people who was there, by the ids to which it was given; one or more, in the order of their
 *     ids
 * @param told when it was told
 * @param by who told it
 */
public record Encounter(
    EncounterId id,
    PartialDate on,
    Optional<String> at,
    Optional<String> note,
    List<PersonId> people,
    Instant told,
    Actor by) {
  /** The greatest length of a place, in UTF-16 units. */
  public static final int MOST_PLACE = 300;

  /** The greatest length of a note, in UTF-16 units. */
  public static final int MOST_NOTE = 2_000;

  public Encounter {
    at.ifPresent(place -> Text.requireLine("place", place, MOST_PLACE));
    note.ifPresent(text -> Text.requireStorable("note", text, MOST_NOTE));
    if (people.isEmpty()) {
      throw new IllegalArgumentException("nobody was met");
    }
    people = people.stream().distinct().sorted().toList();
  }

  /** Whether it was then and there, however the place is written. */
  public boolean wasThen(PartialDate day, Optional<String> place) {
    return on.equals(day) && at.map(NameKey::of).equals(place.map(NameKey::of));
  }
}
