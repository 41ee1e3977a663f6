package dev.suunta.application.people.driven;

import dev.suunta.application.shared.Page;
import dev.suunta.domain.people.Encounter;
import dev.suunta.domain.people.EncounterId;
import dev.suunta.domain.people.PartialDate;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.shared.OwnerId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Driven port: keeps whom the owners met in real life. An encounter stays with the people to whom
 * it was given, and is found by everybody who is shown as one with them. Another owner's are
 * unknown.
 */
public interface Encounters {
  /** The most people who are asked for at once. */
  int MOST = 1_000;

  /** Adds an encounter of a new id. */
  void add(OwnerId owner, Encounter encounter);

  /** Encounters whose id ends so, as {@link EncounterId#shortForm()} writes it. */
  List<Encounter> endingWith(OwnerId owner, String shortForm, int most);

  /** Takes an encounter away; nothing if there is none. */
  void remove(OwnerId owner, EncounterId id);

  /** Encounters of just this date, as vague as it is, in the order of their ids. */
  List<Encounter> on(OwnerId owner, PartialDate date);

  /**
   * Encounters, the last date first; of one date, the greatest id first.
   *
   * @param with only those in which somebody took part who is shown as one with this person
   * @param after where the page begins, as {@link Page#next()} of the one before tells
   * @param most how many rows at the most, 1 to {@link Page#MOST}
   * @throws IllegalArgumentException if no page begins so
   */
  Page<Encounter> page(OwnerId owner, Optional<PersonId> with, Optional<String> after, int most);

  /**
   * What tells when each of these people was last met, of all with whom they are shown as one; who
   * was never met, as far as is known, is missing.
   */
  Map<PersonId, Traces> last(OwnerId owner, Collection<PersonId> people);

  /**
   * What tells of meetings with somebody.
   *
   * @param told the last date that was told
   * @param appointment when the last appointment was that a complete import has evidence of
   */
  record Traces(Optional<PartialDate> told, Optional<Instant> appointment) {}
}
