package dev.suunta.domain.post;

/** Where a post stands, before publishing takes over. */
public enum PostState {
  /** Being written. */
  DRAFT,
  /** Given up; kept, and no longer compared with. */
  DROPPED
}
