package dev.suunta.domain.strategy;

/** Whom the owner lets in on a network (S10). */
public enum Admits {
  /** Only people met in person. */
  MET_IN_PERSON,
  /** Peers and possible customers. */
  PEERS_AND_CUSTOMERS,
  /** People who were there, and new ones. */
  THOSE_WHO_WERE_THERE,
  /** All groups of people. */
  ANYONE
}
