package dev.suunta.application.strategy.driven;

import dev.suunta.application.shared.StaleStampException;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.strategy.RevisionState;
import dev.suunta.domain.strategy.StrategyRevision;
import java.util.List;
import java.util.Optional;

/** Driven port: keeps the revisions of an owner's strategy. Another owner's are unknown. */
public interface StrategyRepository {
  /** The revision of this number. */
  Optional<StrategyRevision> find(OwnerId owner, int number);

  /** The newest revision in this state; there is at most one draft and at most one adopted. */
  Optional<StrategyRevision> newest(OwnerId owner, RevisionState state);

  /** The number of the newest revision, or 0. */
  int lastNumber(OwnerId owner);

  /**
   * Revisions, newest first.
   *
   * @param before only those with a lower number
   * @param most how many at the most, 1 to {@link dev.suunta.application.shared.Page#MOST}
   * @throws IllegalArgumentException if {@code most} is out of its range
   */
  List<StrategyRevision> history(OwnerId owner, int before, int most);

  /**
   * Adds the revision if its stamp is 0, else replaces the one with the same number and stamp.
   *
   * @return the revision with its next stamp
   * @throws StaleStampException if somebody saved first; nothing is written then
   */
  StrategyRevision save(OwnerId owner, StrategyRevision revision);
}
