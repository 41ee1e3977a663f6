package dev.suunta.application.people.driving;

import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.name.NameReason;
import dev.suunta.domain.shared.OwnerId;
import java.util.List;
import java.util.Optional;

/**
 * Driving port: find people who may be one, because their names speak for it. Nobody is ever linked
 * by it: a name makes nothing certain (S14).
 */
public interface FindDuplicates {
  /**
   * Goes through some people and tells with whom they may be one. Never told are those who are one
   * already, those of whom it was said that they are two, and those who have but a single word in
   * common, which of a given name says next to nothing.
   *
   * @param after where to go on, as {@link Found#next()} of the time before tells
   */
  Found find(OwnerId owner, Optional<PersonId> after);

  /**
   * What was found among some people.
   *
   * @param pairs each once, the strongest reasons first
   * @param cut whether names were too common to compare all who have them
   * @param next where to go on, if there are more people
   */
  record Found(List<Pair> pairs, boolean cut, Optional<PersonId> next) {
    public Found {
      pairs = List.copyOf(pairs);
    }
  }

  /** Two who may be one, and why. */
  record Pair(Person one, Person other, NameReason reason) {}
}
