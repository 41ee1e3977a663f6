package dev.suunta.planted.domain.strategy;

/** Planted: a clock in the core, by method reference. */
public class ReadsTheClock {
  public java.util.function.Supplier<java.time.Instant> now = java.time.Instant::now;
}
