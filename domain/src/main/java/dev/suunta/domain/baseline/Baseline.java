package dev.suunta.domain.baseline;

import dev.suunta.domain.shared.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * One sweep over whom the owner follows (S3). It stays open, so that whoever is followed later is
 * asked about once, until another one is begun.
 *
 * @param id its id
 * @param order in what order it goes; never changes
 * @param startedAt when it was begun
 * @param by who began it
 * @param lookedAt when the newest import was made that it has looked at, if there was one
 * @param rounds how often newcomers were appended, 1 for those of the beginning
 * @param endedAt when another one was begun, if so
 */
public record Baseline(
    BaselineId id,
    SweepOrder order,
    Instant startedAt,
    Actor by,
    Optional<Instant> lookedAt,
    int rounds,
    Optional<Instant> endedAt) {
  /** Whether it is the one that the owner is at. */
  public boolean isOpen() {
    return endedAt.isEmpty();
  }

  /** The same, after an import that was made then. */
  public Baseline lookedAt(Instant imported) {
    return new Baseline(id, order, startedAt, by, Optional.of(imported), rounds + 1, endedAt);
  }

  /** The same, ended. */
  public Baseline ended(Instant at) {
    return new Baseline(id, order, startedAt, by, lookedAt, rounds, Optional.of(at));
  }
}
