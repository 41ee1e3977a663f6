package dev.suunta.domain.shared;

/** The way something came in, and so whether a person has seen it (S6, S14). */
public enum Via {
  /** A person at a terminal. */
  TERMINAL,
  /** A person at a page. */
  PAGE,
  /** A file that was dropped or read. */
  FILE,
  /** A program. */
  API;

  /** Whether a person confirmed it by their own hand. */
  public boolean isByHand() {
    return this == TERMINAL || this == PAGE;
  }
}
