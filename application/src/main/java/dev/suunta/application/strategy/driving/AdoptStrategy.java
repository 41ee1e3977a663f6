package dev.suunta.application.strategy.driving;

import dev.suunta.domain.finding.Finding;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.strategy.StrategyRevision;
import java.util.List;
import java.util.Optional;

/** Driving port: use the draft from today. */
public interface AdoptStrategy {
  /** Puts the draft in the place of the strategy in use, which is kept. */
  Outcome adopt(Request request);

  /**
   * Who adopts, and why.
   *
   * @param reason why; at most 1,000 characters. What no store can keep becomes U+FFFD.
   * @param seen the draft that the person decided about, so that no other is adopted; empty adopts
   *     whichever is waiting
   */
  record Request(OwnerId owner, String reason, Optional<SeenDraft> seen, Actor by) {}

  /** What became of it. */
  sealed interface Outcome {
    /** It is in use. */
    record Adopted(StrategyRevision inUse, List<Finding> advice) implements Outcome {}

    /** Something blocks it; nothing was changed. */
    record Refused(List<Finding> findings) implements Outcome {}

    /** A change says why (S11), and this one does not; nothing was changed. */
    record ReasonMissing() implements Outcome {}

    /** The reason has more characters than are kept; nothing was changed. */
    record ReasonTooLong(int most) implements Outcome {}

    /** There is no draft. */
    record NoDraft() implements Outcome {}

    /** Somebody else changed it meanwhile; nothing was changed. */
    record ChangedMeanwhile() implements Outcome {}
  }
}
