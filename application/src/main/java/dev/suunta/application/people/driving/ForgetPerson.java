package dev.suunta.application.people.driving;

import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.shared.OwnerId;

/**
 * Driving port: erase somebody for good, with all with whom they are shown as one. Salted hashes of
 * their keys stay, so that no import brings them back.
 */
public interface ForgetPerson {
  /** Erases; it cannot be taken back. */
  Outcome forget(OwnerId owner, PersonId person);

  /** What became of it. */
  sealed interface Outcome {
    /** They are gone; this is the last that is known of them. */
    record Forgotten(Person person) implements Outcome {}

    /** There is no such person. */
    record UnknownPerson(PersonId person) implements Outcome {}
  }
}
