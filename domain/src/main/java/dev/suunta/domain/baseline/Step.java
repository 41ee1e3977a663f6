package dev.suunta.domain.baseline;

import dev.suunta.domain.people.Connection;

/** What is to be done on a network for a verdict to come true. */
public enum Step {
  /** Stop following. */
  UNFOLLOW,
  /** Stop seeing what they publish, and stay tied. */
  UNFOLLOW_AND_STAY,
  /** End the tie: unfriend, disconnect. */
  PART,
  /** Follow again, or ask to be tied again. */
  FOLLOW_AGAIN;

  /** The step for letting an account go. */
  static Step toLetGo(Choice choice, Connection connection) {
    if (!Proof.isTied(connection)) {
      return UNFOLLOW;
    }
    return choice == Choice.PART ? PART : UNFOLLOW_AND_STAY;
  }
}
