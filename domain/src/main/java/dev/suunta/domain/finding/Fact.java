package dev.suunta.domain.finding;

import java.time.LocalDate;
import java.util.List;

/** One typed fact of a finding. Formatting it is the reader's language's business. */
public sealed interface Fact {
  /** Words as somebody wrote them, or a stable id. */
  record Words(String value) implements Fact {}

  /** A whole number; the finding's fact name says of what. */
  record Count(long value) implements Fact {}

  /** A calendar day. */
  record Day(LocalDate value) implements Fact {}

  /** Several words of one kind, in a meaningful order. */
  record Several(List<String> values) implements Fact {
    public Several {
      values = List.copyOf(values);
    }
  }

  /** Wraps words. */
  static Fact of(String value) {
    return new Words(value);
  }

  /** Wraps a number. */
  static Fact of(long value) {
    return new Count(value);
  }

  /** Wraps a day. */
  static Fact of(LocalDate value) {
    return new Day(value);
  }

  /** Wraps several words. */
  static Fact of(List<String> values) {
    return new Several(values);
  }
}
