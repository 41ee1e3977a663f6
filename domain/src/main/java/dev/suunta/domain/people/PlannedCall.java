package dev.suunta.domain.people;

import dev.suunta.domain.shared.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * That the owner wants to call somebody by telephone (S4). It stays as history when it was done.
 *
 * @param id its id
 * @param person whom
 * @param note what about; as long as a {@link PersonNote} at the most
 * @param since when it was put on the list
 * @param by who put it there
 * @param ended how and when it was taken off, if it was
 */
public record PlannedCall(
    PlannedCallId id,
    PersonId person,
    Optional<String> note,
    Instant since,
    Actor by,
    Optional<Ended> ended) {
  public PlannedCall {
    if (note.isPresent() && !PersonNote.isText(note.get())) {
      throw new IllegalArgumentException("no note");
    }
  }

  /** How it was taken off the list, and when. */
  public record Ended(How how, Instant at) {}

  /** How a call is taken off the list. */
  public enum How {
    /** The owner called. */
    CALLED,
    /** The owner does not want to any more. */
    DROPPED
  }

  /** The same, taken off the list. */
  public PlannedCall ended(How how, Instant at) {
    return new PlannedCall(id, person, note, since, by, Optional.of(new Ended(how, at)));
  }
}
