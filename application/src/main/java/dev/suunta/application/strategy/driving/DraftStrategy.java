package dev.suunta.application.strategy.driving;

import dev.suunta.application.documents.DocumentProblem;
import dev.suunta.domain.finding.Finding;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.Reach;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.domain.strategy.StrategyRevision;
import java.util.List;

/**
 * Driving port: write the strategy down. What is written is a draft until it is adopted; there is
 * one draft at a time, and it is replaced only by whoever says so.
 */
public interface DraftStrategy {
  /** Writes the draft. */
  Outcome draft(Request request);

  /**
   * What to write.
   *
   * @param replacing what may be lost by it
   */
  record Request(OwnerId owner, Content content, Replacing replacing, Actor by) {}

  /** Which draft may be replaced, if one is waiting and says something else. */
  sealed interface Replacing {
    /** None: whatever is waiting is to stay. */
    record Nothing() implements Replacing {}

    /** The one that the writer saw, and only if it is still as they saw it. */
    record Seen(SeenDraft draft) implements Replacing {}

    /** Any: the writer does not mind. */
    record Whatever() implements Replacing {}
  }

  /** Where the content comes from. */
  sealed interface Content {
    /** Put together by the interface. */
    record Written(Strategy strategy) implements Content {}

    /** A document that somebody wrote. */
    record InDocument(byte[] document) implements Content {}

    /** The example owner's strategy, in a language. */
    record Example(String language) implements Content {}
  }

  /** What became of it. */
  sealed interface Outcome {
    /** It is the draft now. */
    record Drafted(StrategyRevision draft, List<Finding> findings) implements Outcome {}

    /** It says what the strategy in use says; nothing was written. */
    record Unchanged(StrategyRevision inUse) implements Outcome {}

    /** The document cannot be read; nothing was written. */
    record Unreadable(List<DocumentProblem> problems) implements Outcome {}

    /** It names networks that nobody knows; nothing was written. */
    record UnknownNetworks(List<NetworkId> unknown, List<NetworkId> known) implements Outcome {}

    /** The readers of a network's ground rules are none that it offers; nothing was written. */
    record ReachNotOffered(NetworkId network, Reach reach, List<Reach> offered)
        implements Outcome {}

    /** A draft is waiting that says something else, and was not to be replaced. */
    record DraftWaiting(StrategyRevision draft) implements Outcome {}

    /** Somebody else wrote meanwhile; nothing was written. */
    record ChangedMeanwhile() implements Outcome {}
  }
}
