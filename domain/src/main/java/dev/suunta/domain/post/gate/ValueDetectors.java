package dev.suunta.domain.post.gate;

import static dev.suunta.domain.post.gate.GateFinding.FEELING_MISSING;
import static dev.suunta.domain.post.gate.GateFinding.NO_STRATEGY;
import static dev.suunta.domain.post.gate.GateFinding.VALUE_MISSING;

import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.finding.Finding;
import dev.suunta.domain.strategy.Goal;
import dev.suunta.domain.strategy.Strategy;
import java.util.stream.Stream;

/** Is it worth somebody's time? (S1, S8) */
final class ValueDetectors {
  private ValueDetectors() {}

  static Stream<Finding> noStrategy(GateCase given) {
    return given.strategy().isEmpty() ? Stream.of(Finding.of(NO_STRATEGY)) : Stream.empty();
  }

  static Stream<Finding> valueMissing(GateCase given) {
    var goals = given.purpose().goals();
    var question =
        given.strategy().stream()
            .map(Strategy::goals)
            .flatMap(known -> known.stream().filter(goal -> goals.contains(goal.id())))
            .map(Goal::valueQuestion)
            .findFirst();
    if (given.strategy().isPresent() && question.isEmpty()) {
      return missing("GOAL", "");
    }
    var asked = question.orElse("");
    if (given.purpose().whyLine().isEmpty()) {
      return missing("UNSAID", asked);
    }
    return switch (Answer.judge(given.purpose().whyLine().get(), given.rendition().text())) {
      case USABLE -> Stream.empty();
      case TOO_SHORT -> missing("SHORT", asked);
      case SAME_AS_TEXT -> missing("TEXT", asked);
    };
  }

  private static Stream<Finding> missing(String fault, String question) {
    return Stream.of(Finding.of(VALUE_MISSING, Fact.of(fault), Fact.of(question)));
  }

  static Stream<Finding> feelingMissing(GateCase given) {
    return given.purpose().feeling().isEmpty()
        ? Stream.of(Finding.of(FEELING_MISSING))
        : Stream.empty();
  }
}
