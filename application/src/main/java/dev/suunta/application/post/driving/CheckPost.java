package dev.suunta.application.post.driving;

import dev.suunta.application.documents.DocumentProblem;
import dev.suunta.domain.network.Network;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.Reach;
import dev.suunta.domain.network.Way;
import dev.suunta.domain.post.CallStep;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.PostDraft;
import dev.suunta.domain.post.PostId;
import dev.suunta.domain.post.Rendition;
import dev.suunta.domain.post.gate.GateReport;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.shared.Via;
import dev.suunta.domain.strategy.Audience;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Driving port: hold a post to the strategy before it goes out. */
public interface CheckPost {
  /** Checks a post that is kept, and keeps what was found. */
  Outcome check(OwnerId owner, PostId post, Way way);

  /** Checks what somebody wrote, without keeping anything. */
  Outcome check(Request request);

  /**
   * What to check without keeping it.
   *
   * @param network where it is meant to stand, for what does not say so itself
   * @param way by which way it will be published
   * @param via how it came in; a person who asks for a check has seen what is checked
   * @param folder where the files that it names are looked for; absent where they cannot be
   */
  record Request(
      OwnerId owner,
      Written written,
      Optional<NetworkId> network,
      Way way,
      Via via,
      Optional<Path> folder) {}

  /** A post as somebody wrote it. */
  sealed interface Written {
    /** A document. */
    record InDocument(byte[] document) implements Written {}

    /** Put together by the interface. */
    record AsDraft(PostDraft draft) implements Written {}
  }

  /** What became of it. */
  sealed interface Outcome {
    /** Each rendition was held to the strategy. */
    record Checked(Post post, List<RenditionReport> reports) implements Outcome {
      public Checked {
        reports = List.copyOf(reports);
      }

      /** Whether all of it may go out. */
      public boolean passes() {
        return reports.stream().allMatch(report -> report.report().passes());
      }
    }

    /** It could not be taken as a post. */
    record Refused(DraftRefusal refusal) implements Outcome {}

    /** There is no such post. */
    record UnknownPost() implements Outcome {}

    /** The post was given up, so there is nothing that could go out; nothing was kept. */
    record AlreadyDropped(Post post) implements Outcome {}
  }

  /** Why something that was written is not a post yet. */
  sealed interface DraftRefusal {
    /** The document cannot be read. */
    record Unreadable(List<DocumentProblem> problems) implements DraftRefusal {}

    /** It does not say where it is meant to stand. */
    record NetworkMissing(List<NetworkId> chosen) implements DraftRefusal {}

    /** Nobody knows the network. */
    record UnknownNetwork(NetworkId network, List<NetworkId> known) implements DraftRefusal {}

    /** The owner has no such account there. */
    record UnknownAccount(NetworkId network, String handle, List<String> known)
        implements DraftRefusal {}

    /** Goals that the strategy has not. */
    record UnknownGoals(List<String> unknown, List<String> known) implements DraftRefusal {}

    /** Topics that the strategy has not. */
    record UnknownTopics(List<String> unknown, List<String> known) implements DraftRefusal {}

    /** Groups that the strategy has not. */
    record UnknownGroups(List<String> unknown, List<String> known) implements DraftRefusal {}

    /** Readers that the network does not offer, such as a group where there are no groups. */
    record ReachNotOffered(NetworkId network, Reach reach, List<Reach> offered)
        implements DraftRefusal {}

    /** Two renditions for the same network, account and readers. */
    record TwoForOnePlace(NetworkId network) implements DraftRefusal {}

    /** There is nothing in it. */
    record Empty() implements DraftRefusal {}
  }

  /**
   * One rendition and what was found in it.
   *
   * @param audience who may read it, chosen or by the ground rules, if that is settled
   * @param readers what the group of people is called that may read it, if there are people in it
   * @param asks the steps that its text asks for
   */
  record RenditionReport(
      Rendition rendition,
      Network network,
      Optional<Audience> audience,
      Optional<String> readers,
      Set<CallStep> asks,
      GateReport report) {
    public RenditionReport {
      asks = Set.copyOf(asks);
    }
  }
}
