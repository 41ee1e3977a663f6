package dev.suunta.application.strategy.driving;

import dev.suunta.domain.finding.Finding;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.strategy.StrategyOutline;
import dev.suunta.domain.strategy.StrategyRevision;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Driving port: look at the strategy and at how it came to be. */
public interface ReadStrategy {
  /** One revision with what there is to say about it; empty if there is no such revision. */
  Optional<Shown> show(OwnerId owner, Which which);

  /** Revisions, newest first, below a number; at most {@code most}, 1 to 200. */
  List<StrategyRevision> history(OwnerId owner, int before, int most);

  /** What differs between two revisions; empty if there is no such revision. */
  Optional<List<StrategyOutline.Change>> compare(OwnerId owner, Which before, Which after);

  /** One revision as a document; empty if there is no such revision. */
  Optional<String> export(OwnerId owner, Which which);

  /** The zone of the strategy in use, else of the draft, else UTC: when the owner's days begin. */
  ZoneId zone(OwnerId owner);

  /** The JSON Schema of the documents. */
  String schema();

  /** Which revision is meant. */
  sealed interface Which {
    /** The one in use. */
    record InUse() implements Which {}

    /** The one being written. */
    record Draft() implements Which {}

    /** The one in use, or else the one being written. */
    record Current() implements Which {}

    /** The one being written, or else the one in use. */
    record Newest() implements Which {}

    /** The one of this number. */
    record Numbered(int number) implements Which {}
  }

  /**
   * A revision, judged today.
   *
   * @param draftWaiting whether another revision is being written
   */
  record Shown(StrategyRevision revision, List<Finding> findings, boolean draftWaiting) {}
}
