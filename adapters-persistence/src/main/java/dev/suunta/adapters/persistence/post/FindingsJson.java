package dev.suunta.adapters.persistence.post;

import dev.suunta.adapters.persistence.Json;
import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.finding.Finding;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What a check found, as it stands in a column. Changing it needs another format number. */
record FindingsJson(List<FindingJson> findings) {
  /** The number of this form. */
  static final int FORMAT = 1;

  record FindingJson(String code, String weight, List<FactJson> facts) {}

  /** A fact; exactly one of the values is there. */
  record FactJson(
      String name,
      Optional<String> words,
      OptionalLong count,
      Optional<String> day,
      Optional<List<String>> several) {}

  static String write(List<Finding> findings) {
    return Json.write(
        new FindingsJson(
            findings.stream()
                .map(
                    finding ->
                        new FindingJson(
                            finding.code().name(),
                            finding.weight().name(),
                            finding.facts().entrySet().stream()
                                .map(fact -> toJson(fact.getKey(), fact.getValue()))
                                .toList()))
                .toList()));
  }

  private static FactJson toJson(String name, Fact fact) {
    Optional<String> noText = Optional.empty();
    Optional<List<String>> none = Optional.empty();
    var noCount = OptionalLong.empty();
    return switch (fact) {
      case Fact.Words words ->
          new FactJson(name, Optional.of(words.value()), noCount, noText, none);
      case Fact.Count count ->
          new FactJson(name, noText, OptionalLong.of(count.value()), noText, none);
      case Fact.Day day ->
          new FactJson(name, noText, noCount, Optional.of(day.value().toString()), none);
      case Fact.Several several ->
          new FactJson(name, noText, noCount, noText, Optional.of(several.values()));
    };
  }
}
