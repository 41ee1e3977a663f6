package dev.suunta.testkit.shared;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The precision that every store keeps. */
public final class Instants {
  private Instants() {}

  /** The instant without anything finer than a millisecond. */
  public static Instant cut(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MILLIS);
  }
}
