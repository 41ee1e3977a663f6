package dev.suunta.application.post.driving;

import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.post.PostId;
import dev.suunta.domain.post.RenditionId;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import java.util.Optional;

/** Driving port: pass what the gate holds, with a reason that is kept (S14). */
public interface PassHold {
  /**
   * Keeps the reason for one rendition, as the person saw it, against the strategy in use now. A
   * text that came in after they looked is not passed with it.
   */
  Outcome pass(Request request);

  /**
   * What is passed, and why.
   *
   * @param version the version of the rendition that the person saw
   * @param code the finding's code; a reason passes all that the gate holds this version for under
   *     it, as the person saw them side by side
   * @param reason at least three words, at most 1,000 characters, and not the post's own text. What
   *     no store can keep becomes U+FFFD.
   */
  record Request(
      OwnerId owner,
      PostId post,
      RenditionId rendition,
      int version,
      String code,
      String reason,
      Actor by) {}

  /** What became of it. */
  sealed interface Outcome {
    /**
     * The reason is kept, and this is what the gate says now.
     *
     * @param trial the network for which a trial was written into the draft of the strategy (S2,
     *     S12); adopting it stays the person's decision
     */
    record Passed(CheckPost.Outcome.Checked checked, Optional<NetworkId> trial)
        implements Outcome {}

    /** The gate does not hold it for that. */
    record NotHeld(String code) implements Outcome {}

    /** That blocks; it can only be mended. */
    record CannotBePassed(String code) implements Outcome {}

    /** The reason has too few words. */
    record TooShort(int leastWords) implements Outcome {}

    /** The reason has more characters than are kept. */
    record TooLong(int most) implements Outcome {}

    /** The reason only repeats the post. */
    record SameAsText() implements Outcome {}

    /** Somebody else changed it meanwhile; nothing was kept. */
    record ChangedMeanwhile() implements Outcome {}

    /** The post was given up; nothing was kept. */
    record AlreadyDropped() implements Outcome {}

    /** There is no such post or rendition. */
    record Unknown() implements Outcome {}
  }
}
