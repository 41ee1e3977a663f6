package dev.suunta.domain.strategy;

import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.Text;
import java.time.Instant;
import java.util.Optional;

/**
 * One version of the owner's strategy. Its life: written as a draft, changed while it is one, then
 * adopted with a reason; adopted content never changes, it is superseded by the next.
 *
 * @param number counts the owner's revisions from 1
 * @param state where it stands
 * @param strategy what it says
 * @param reason why it was adopted; there is one exactly when it is no draft
 * @param writtenAt when its content was last changed
 * @param adoptedAt when it came into use; there is one exactly when it is no draft
 * @param by who changed it last, or adopted it
 * @param stamp counts its saved changes from 1, so that two writers cannot overwrite each other; 0
 *     before it was first saved
 */
public record StrategyRevision(
    int number,
    RevisionState state,
    Strategy strategy,
    Optional<String> reason,
    Instant writtenAt,
    Optional<Instant> adoptedAt,
    Actor by,
    long stamp) {
  /** The greatest length of a reason, in UTF-16 units. */
  public static final int MOST_REASON = 1000;

  public StrategyRevision {
    if (number < 1) {
      throw new IllegalArgumentException("revision " + number);
    }
    var draft = state == RevisionState.DRAFT;
    if (draft == reason.isPresent() || draft == adoptedAt.isPresent()) {
      throw new IllegalArgumentException(state + " with reason and date: " + reason.isPresent());
    }
    reason.ifPresent(value -> Text.requireStorable("reason", value, MOST_REASON));
  }

  /** The first draft of a revision. */
  public static StrategyRevision draft(int number, Strategy strategy, Instant now, Actor by) {
    return new StrategyRevision(
        number, RevisionState.DRAFT, strategy, Optional.empty(), now, Optional.empty(), by, 0);
  }

  /**
   * The draft with other content.
   *
   * @throws IllegalStateException if it is no draft
   */
  public StrategyRevision rewrite(Strategy content, Instant now, Actor by) {
    requireState(RevisionState.DRAFT);
    return new StrategyRevision(
        number, state, content, Optional.empty(), now, Optional.empty(), by, stamp);
  }

  /**
   * The draft, in use from now on.
   *
   * @throws IllegalStateException if it is no draft
   */
  public StrategyRevision adopt(String reason, Instant now, Actor by) {
    requireState(RevisionState.DRAFT);
    return new StrategyRevision(
        number,
        RevisionState.ADOPTED,
        strategy,
        Optional.of(reason),
        writtenAt,
        Optional.of(now),
        by,
        stamp);
  }

  /**
   * The adopted revision, replaced by a newer one.
   *
   * @throws IllegalStateException if it is not in use
   */
  public StrategyRevision supersede() {
    requireState(RevisionState.ADOPTED);
    return new StrategyRevision(
        number, RevisionState.SUPERSEDED, strategy, reason, writtenAt, adoptedAt, by, stamp);
  }

  /** The same with another stamp, as a store answers it. */
  public StrategyRevision stamped(long newStamp) {
    return new StrategyRevision(
        number, state, strategy, reason, writtenAt, adoptedAt, by, newStamp);
  }

  private void requireState(RevisionState needed) {
    if (state != needed) {
      throw new IllegalStateException("revision " + number + " is " + state);
    }
  }
}
