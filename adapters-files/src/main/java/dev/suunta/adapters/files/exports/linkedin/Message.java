package dev.suunta.adapters.files.exports.linkedin;

import dev.suunta.adapters.files.exports.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One row of {@code messages.csv}, without what it says.
 *
 * @param place where it stands
 * @param identity what tells it from all others
 * @param conversation what tells its conversation from others
 * @param sender who wrote it
 * @param to the names of those to whom it went, joined
 * @param addressed to whom it went, in layouts that tell addresses
 * @param at when it was sent
 * @param hasNoFolder whether it is a draft, if it is the owner's
 */
record Message(
    Reading.Place place,
    long identity,
    long conversation,
    Party sender,
    String to,
    Optional<List<Party>> addressed,
    Instant at,
    boolean hasNoFolder) {
  private static final int OVERHEAD = 200;

  /** What it costs in memory, in bytes or so. */
  int weight() {
    return OVERHEAD
        + 2 * to.length()
        + addressed.map(parties -> parties.size() * OVERHEAD).orElse(0);
  }
}
