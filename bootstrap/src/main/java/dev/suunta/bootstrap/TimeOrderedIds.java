package dev.suunta.bootstrap;

import dev.suunta.application.shared.IdSource;
import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * UUIDs of version 7 (RFC 9562): 48 bits of milliseconds, then chance, so that rows which are added
 * together lie together in an index.
 */
record TimeOrderedIds(InstantSource time, RandomGenerator random) implements IdSource {
  @Override
  public UUID next() {
    var high = (time.millis() << 16) | 0x7000L | (random.nextLong() & 0x0FFFL);
    var low = 0x8000_0000_0000_0000L | (random.nextLong() >>> 2);
    return new UUID(high, low);
  }
}
