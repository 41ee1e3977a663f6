package dev.suunta.domain.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that a check found.
 *
 * @param code what was found
 * @param weight how much it weighs; one of the code's weights
 * @param facts what it is about, by the code's fact names and in their order
 */
public record Finding(FindingCode code, Weight weight, Map<String, Fact> facts) {
  /** Checks that weight and facts are the code's own. */
  public Finding {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    if (!code.weights().contains(weight)) {
      throw new IllegalArgumentException(code.name() + " never weighs " + weight);
    }
    if (!List.copyOf(facts.keySet()).equals(code.facts())) {
      throw new IllegalArgumentException(
          code.name() + " has facts " + code.facts() + ", not " + facts.keySet());
    }
  }

  /** A finding of a code that has one weight only; facts in the code's order. */
  public static Finding of(FindingCode code, Fact... facts) {
    if (code.weights().size() != 1) {
      throw new IllegalArgumentException(code.name() + " needs its weight named");
    }
    return of(code, code.weights().iterator().next(), facts);
  }

  /** A finding with its weight named; facts in the code's order. */
  public static Finding of(FindingCode code, Weight weight, Fact... facts) {
    if (facts.length != code.facts().size()) {
      throw new IllegalArgumentException(
          code.name() + " has " + code.facts().size() + " facts, not " + facts.length);
    }
    var named = new LinkedHashMap<String, Fact>();
    for (var index = 0; index < facts.length; index++) {
      named.put(code.facts().get(index), facts[index]);
    }
    return new Finding(code, weight, named);
  }

  /** The same findings, heaviest first; within a weight the order is kept. */
  public static List<Finding> heaviestFirst(List<Finding> findings) {
    var sorted = new ArrayList<>(findings);
    sorted.sort((left, right) -> left.weight().compareTo(right.weight()));
    return List.copyOf(sorted);
  }
}
