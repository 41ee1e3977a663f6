package dev.suunta.adapters.files.exports;

import java.time.Duration;
import java.time.Instant;

/**
 * When something on a network can have been.
 *
 * @param network when the network began; nothing on it is older
 * @param opened when the export was opened; nothing in it can be later
 */
record PossibleTimes(Instant network, Instant opened) {
  /** Clocks differ; what is of today must not seem to lie in the future. */
  private static final Duration CLOCKS_DIFFER = Duration.ofDays(2);

  boolean has(Instant at) {
    return !at.isBefore(network) && !at.isAfter(opened.plus(CLOCKS_DIFFER));
  }
}
