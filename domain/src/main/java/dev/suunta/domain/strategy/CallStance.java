package dev.suunta.domain.strategy;

/** How much a network charter wants a post to ask its reader for a step (S9, S10). */
public enum CallStance {
  /** Every post asks. */
  ALWAYS,
  /** Most posts ask. */
  LEANS,
  /** A post may ask. */
  WELCOME
}
