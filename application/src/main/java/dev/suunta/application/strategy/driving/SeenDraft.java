package dev.suunta.application.strategy.driving;

import dev.suunta.domain.strategy.RevisionState;
import dev.suunta.domain.strategy.StrategyRevision;

/**
 * The draft that somebody looked at before they decided something about it.
 *
 * @param number the revision's number
 * @param stamp its stamp then
 */
public record SeenDraft(int number, long stamp) {
  /** This revision, as it was saved. */
  public static SeenDraft of(StrategyRevision draft) {
    return new SeenDraft(draft.number(), draft.stamp());
  }

  /** Whether a revision is this draft still. */
  public boolean is(StrategyRevision revision) {
    return revision.state() == RevisionState.DRAFT && equals(of(revision));
  }
}
