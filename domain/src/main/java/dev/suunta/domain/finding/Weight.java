package dev.suunta.domain.finding;

/** How much a finding weighs (S14), heaviest first. */
public enum Weight {
  /** Cannot be passed, only mended. */
  BLOCK,
  /** Passes with one key or one line of reason, which is kept. */
  HOLD,
  /** Never delays. */
  ADVICE
}
