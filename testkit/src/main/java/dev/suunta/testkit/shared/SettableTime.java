package dev.suunta.testkit.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until a test moves it. */
public final class SettableTime implements InstantSource {
  private volatile Instant now;

  /** A clock that shows this time. */
  public SettableTime(Instant now) {
    this.now = now;
  }

  @Override
  public Instant instant() {
    return now;
  }

  /** Shows another time from now on, which may lie in the past. */
  public void set(Instant time) {
    now = time;
  }

  /** Goes on by this much. */
  public synchronized void advance(Duration by) {
    now = now.plus(by);
  }
}
