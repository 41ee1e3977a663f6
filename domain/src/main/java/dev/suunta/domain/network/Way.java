package dev.suunta.domain.network;

/** A way of publishing; a network may count differently on each. */
public enum Way {
  /** The person posts it in the network's own app or page. */
  BY_HAND,
  /** A program posts it for them. */
  BY_API
}
