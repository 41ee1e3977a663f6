package dev.suunta.domain.network;

/** How far a post can be seen, narrowest first. */
public enum Reach {
  /** Only the owner. */
  ME,
  /** A chosen group of people. */
  GROUP,
  /** Everybody whom the owner is connected to there. */
  CONNECTIONS,
  /** Anybody who has the link. */
  UNLISTED,
  /** Anybody. */
  PUBLIC
}
