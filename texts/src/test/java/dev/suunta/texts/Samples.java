package dev.suunta.texts;

import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.finding.FindingCode;
import dev.suunta.domain.network.CountingRule;
import dev.suunta.domain.network.Reach;
import dev.suunta.domain.post.CallStep;
import dev.suunta.domain.post.gate.GateFinding;
import dev.suunta.domain.strategy.StrategyFinding;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Facts as the core gives them, by their names. */
final class Samples {
  /** Facts that are days. */
  private static final Set<String> DAYS = Set.of("day", "ended", "proposed");

  /** Facts that are several. */
  private static final Set<String> SEVERAL =
      Set.of("goals", "served", "groups", "topics", "sentences", "files", "known", "names");

  /** Facts that are numbers. */
  private static final Set<String> NUMBERS =
      Set.of(
          "words",
          "needed",
          "part",
          "length",
          "limit",
          "selling",
          "posts",
          "rhythm",
          "networks",
          "handful",
          "planned",
          "budget",
          "months",
          "count",
          "ratio",
          "people",
          "strangers",
          "least",
          "most");

  /** Facts that may be empty; a sentence reads well then, too. */
  private static final Set<String> MAY_BE_EMPTY = Set.of("question", "group");

  /** Facts that are several and at least one. */
  private static final Set<String> NEVER_EMPTY = Set.of("files", "topics");

  private static final String LONG =
      "a long one with { braces } and it's quoted, ".repeat(5) + "and an end";

  private Samples() {}

  /** Every code of findings. */
  static Stream<FindingCode> codes() {
    return Stream.concat(
        Arrays.stream(GateFinding.values()), Arrays.stream(StrategyFinding.values()));
  }

  /** Faults of a code, or one that is none. */
  static List<String> faults(FindingCode code) {
    if (code == GateFinding.VALUE_MISSING) {
      return List.of("GOAL", "UNSAID", "SHORT", "TEXT");
    }
    return code == GateFinding.MEDIA_REFUSED ? List.of("KIND", "SIZE", "COUNT") : List.of("");
  }

  /** Facts of all kinds for a code. */
  static List<Map<String, Fact>> of(FindingCode code) {
    return faults(code).stream()
        .flatMap(
            fault ->
                Stream.of(0L, 1L, 2L, 1000L)
                    .flatMap(
                        number ->
                            Stream.of(List.<String>of(), List.of("Aino"), List.of("one", LONG))
                                .map(words -> facts(code.facts(), fault, number, words))))
        .toList();
  }

  /** Facts by these names. */
  static Map<String, Fact> facts(
      List<String> names, String fault, long number, List<String> words) {
    var facts = new LinkedHashMap<String, Fact>();
    names.forEach(name -> facts.put(name, fact(name, fault, number, words)));
    return facts;
  }

  private static Fact fact(String name, String fault, long number, List<String> words) {
    var word = words.isEmpty() ? (MAY_BE_EMPTY.contains(name) ? "" : "something") : words.getLast();
    if (NUMBERS.contains(name)) {
      return Fact.of(number);
    }
    if (DAYS.contains(name)) {
      return Fact.of(LocalDate.of(2026, 11, 22));
    }
    if (SEVERAL.contains(name)) {
      return Fact.of(words.isEmpty() && NEVER_EMPTY.contains(name) ? List.of("something") : words);
    }
    return switch (name) {
      case "fault" -> Fact.of(fault);
      case "network" -> Fact.of(words.size() == 2 ? "my-forum" : "linkedin");
      case "reach" -> Fact.of(Reach.PUBLIC.name());
      case "usual" -> Fact.of(Reach.GROUP.name());
      case "call" -> Fact.of(CallStep.VISIT.name());
      case "rule" -> Fact.of(CountingRule.X_WEIGHTED.id());
      default -> Fact.of(word);
    };
  }
}
