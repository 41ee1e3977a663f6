package dev.suunta.domain.post;

/** The step that a reader is asked to take (S9), soft to hard. */
public enum CallStep {
  /** Reply, comment, answer. */
  TALK,
  /** Look at the pictures, watch, read on. */
  LOOK,
  /** Follow, connect, pass it on. */
  FOLLOW,
  /** Join the mailing list, sign up. */
  SUBSCRIBE,
  /** Come, visit. */
  VISIT,
  /** Buy, book, hire. */
  BUY
}
