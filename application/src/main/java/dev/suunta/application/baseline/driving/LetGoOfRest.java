package dev.suunta.application.baseline.driving;

import dev.suunta.application.baseline.driving.SweepBaseline.Progress;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import java.util.Optional;

/**
 * Driving port: let go of all who were not named, in one decision about a list that was shown (S3,
 * S14). The owner stops seeing them; who is tied stays so.
 */
public interface LetGoOfRest {
  /**
   * Lets go of them.
   *
   * @param shown how many the list had that was confirmed
   */
  Outcome letGo(OwnerId owner, Optional<NetworkId> network, int shown, Actor by);

  /** What became of it. */
  sealed interface Outcome {
    /** Let go of. */
    record LetGo(int accounts, Progress progress) implements Outcome {}

    /** The list is another one now, and has to be confirmed anew. */
    record ListChanged(int shown, int now) implements Outcome {}

    /** Nobody is left. */
    record NobodyLeft() implements Outcome {}

    /** No sweep is open. */
    record NoBaseline() implements Outcome {}
  }
}
