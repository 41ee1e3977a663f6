package dev.suunta.domain.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How an account stands to the owner, or once stood, as imports told it.
 *
 * @param relation what it is
 * @param since when it began, if an export told
 * @param firstSeen when the first import that told it was made
 * @param lastSeen when the last import that told it was made
 * @param ended when an import was made whose whole list had it no more, if there was one
 */
public record HeldTie(
    Relation relation,
    Optional<LocalDate> since,
    Instant firstSeen,
    Instant lastSeen,
    Optional<Instant> ended) {
  /** Whether it holds, as far as is known. */
  public boolean holds() {
    return ended.isEmpty();
  }
}
