package dev.suunta.adapters.files.yaml;

import dev.suunta.domain.finding.Fact;
import java.util.Locale;

/** Kinds of values, as the fact {@code needed} names them. */
public enum Needed {
  /** Keys with values. */
  MAPPING,
  /** Several values. */
  LIST,
  /** Words. */
  TEXT,
  /** Words on one line. */
  LINE,
  /** A whole number. */
  NUMBER,
  /** Either {@code true} or {@code false}. */
  TRUE_OR_FALSE,
  /** A number and a way of counting, such as {@code 300 graphemes}. */
  LIMIT,
  /** A number of bytes, such as {@code 5 MB}. */
  SIZE,
  /** One character, or its number such as {@code U+003C}. */
  CHARACTER;

  /** The kind as a fact, such as {@code true-or-false}. */
  public Fact fact() {
    return Fact.of(name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
