package dev.suunta.domain.post;

/** What a post is. */
public enum PostKind {
  /** Something of one's own. */
  OWN,
  /** Somebody else's, passed on (S7). */
  SHARE,
  /** An answer to somebody, or a word on somebody's page; it costs nothing (S15). */
  REPLY
}
