package dev.suunta.testkit.shared;

import dev.suunta.application.shared.IdSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Ids that count from 1, so that a test can say which one comes next. */
public final class CountingIds implements IdSource {
  private final AtomicLong last = new AtomicLong();

  @Override
  public UUID next() {
    return id(last.incrementAndGet());
  }

  /** The id that comes as the one of this number. */
  public static UUID id(long number) {
    return new UUID(0L, number);
  }
}
