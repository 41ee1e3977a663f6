package dev.suunta.domain.post.gate;

import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.finding.Finding;
import dev.suunta.domain.finding.Weight;
import java.util.List;

/**
 * A post, and exactly which findings of one code it gives.
 *
 * @param what what makes it so, in a few words
 */
record Example(GateFinding code, String what, GateCase given, List<Finding> expected) {
  static Example gives(GateFinding code, String what, Given given, Weight weight, Fact... facts) {
    return new Example(code, what, given.build(), List.of(Finding.of(code, weight, facts)));
  }

  static Example passes(GateFinding code, String what, Given given) {
    return new Example(code, what, given.build(), List.of());
  }

  boolean isGiving() {
    return !expected.isEmpty();
  }

  @Override
  public String toString() {
    return code + (isGiving() ? ": " : " not: ") + what;
  }
}
