package dev.suunta.domain.baseline;

import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.shared.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * A decision about an account. Verdicts are only ever added; what is undone stays and says so.
 *
 * @param decision which decision of the baseline, from 1 on; one about a person has a verdict for
 *     each of their accounts
 * @param connection about which account
 * @param choice what becomes of it; absent where it was put off
 * @param ground why, if the owner said; there always is one to keep
 * @param note what the owner adds, one line of at most {@value #MOST_NOTE} characters
 * @param at when
 * @param by who decided
 * @param undone when it was taken back, if it was
 */
public record Verdict(
    int decision,
    ConnectionId connection,
    Optional<Choice> choice,
    Optional<Ground> ground,
    Optional<String> note,
    Instant at,
    Actor by,
    Optional<Instant> undone) {
  /** The greatest length of a note, in UTF-16 units. */
  public static final int MOST_NOTE = 300;

  public Verdict {
    requireFitting(choice, ground);
  }

  private static void requireFitting(Optional<Choice> choice, Optional<Ground> ground) {
    if (!fits(choice, ground)) {
      throw new IllegalArgumentException(choice + " for " + ground);
    }
  }

  /** Whether a ground is one for this choice: to keep somebody takes one (S3). */
  public static boolean fits(Optional<Choice> choice, Optional<Ground> ground) {
    if (choice.isEmpty()) {
      return ground.isEmpty();
    }
    var isKept = choice.get() == Choice.KEEP;
    return ground.map(Ground::isToKeep).map(keeps -> keeps == isKept).orElse(!isKept);
  }

  /** The same, taken back. */
  public Verdict undone(Instant when) {
    return new Verdict(decision, connection, choice, ground, note, at, by, Optional.of(when));
  }
}
