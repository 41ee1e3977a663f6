package dev.suunta.bootstrap.cli;

import dev.suunta.domain.finding.FindingCode;
import dev.suunta.domain.finding.Weight;
import java.util.List;
import java.util.Map;

/**
 * One finding as a person meets it.
 *
 * @param document the document in which it is found
 * @param neighbour the nearest document in which it is not
 * @param facts what it brings
 * @param english what the terminal says in English
 * @param finnish what it says in Finnish
 */
record FindingCase(
    FindingCode code,
    Weight weight,
    String document,
    String neighbour,
    Map<String, Object> facts,
    String english,
    String finnish) {
  /** What a check that finds it answers, if nothing heavier is found. */
  int exit() {
    return weight == Weight.ADVICE ? 0 : 3;
  }

  @Override
  public String toString() {
    return code.name() + " as " + weight;
  }

  /** A case of which only the sentences are missing. */
  static Unsaid of(
      FindingCode code,
      Weight weight,
      String document,
      String neighbour,
      Map<String, Object> facts) {
    return (english, finnish) ->
        new FindingCase(code, weight, document, neighbour, facts, english, finnish);
  }

  /** Waits for the sentences. */
  interface Unsaid {
    FindingCase saying(String english, String finnish);
  }

  /** Facts that are lists. */
  static List<String> several(String... values) {
    return List.of(values);
  }
}
