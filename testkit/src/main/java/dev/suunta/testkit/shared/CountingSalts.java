package dev.suunta.testkit.shared;

import dev.suunta.application.shared.SaltSource;
import dev.suunta.domain.people.Salt;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicLong;

/** Salts that count from 1; anybody can guess them. */
public final class CountingSalts implements SaltSource {
  private final AtomicLong last = new AtomicLong();

  @Override
  public byte[] next() {
    return ByteBuffer.allocate(Salt.BYTES).putLong(last.incrementAndGet()).array();
  }
}
