package dev.suunta.testkit.usecases;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;

import dev.suunta.application.post.driving.CheckPost;
import dev.suunta.application.post.driving.WritePost;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.post.CallStep;
import dev.suunta.domain.post.Facts;
import dev.suunta.domain.post.Part;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.PostDraft;
import dev.suunta.domain.post.Purpose;
import dev.suunta.domain.shared.Actor;
import dev.suunta.testkit.strategy.StrategyFixtures;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Posts as somebody wrote them, about which the gate has nothing to say. */
final class Drafts {
  /** Good for LinkedIn. */
  static final String TEXT =
      "We moved every meeting to the afternoon and the mornings became quiet. "
          + "What would you move first?";

  /** Good for LinkedIn, and not the same. */
  static final String ANOTHER =
      "Reading the release notes aloud to a colleague found four lies in them. "
          + "Whom do you read yours to?";

  private Drafts() {}

  static Purpose purpose() {
    return new Purpose(
        Set.of(StrategyFixtures.WORK),
        Set.of(),
        Optional.of("They sleep better on Sundays"),
        Optional.of(CallStep.TALK),
        Optional.of("relief"),
        Facts.NONE);
  }

  static PostDraft on(NetworkId network, String text) {
    return draft(purpose(), version(Optional.of(network), text));
  }

  static PostDraft draft(Purpose purpose, PostDraft.Version... versions) {
    return new PostDraft(Optional.empty(), purpose, List.of(versions));
  }

  static PostDraft.Version version(Optional<NetworkId> network, String text) {
    return new PostDraft.Version(
        network, Optional.empty(), Optional.empty(), Optional.empty(), List.of(Part.of(text)));
  }

  static WritePost.Request request(PostDraft draft) {
    return request(draft, AINO_HERSELF);
  }

  static WritePost.Request request(PostDraft draft, Actor by) {
    return new WritePost.Request(
        AINO, new CheckPost.Written.AsDraft(draft), Optional.empty(), by, Optional.empty());
  }

  /** Keeps a post. */
  static Post kept(Suunta suunta, PostDraft draft) {
    return kept(suunta.writePost().write(request(draft)));
  }

  static Post kept(WritePost.Outcome outcome) {
    if (outcome instanceof WritePost.Outcome.Kept(var post)) {
      return post;
    }
    throw new AssertionError(outcome);
  }
}
