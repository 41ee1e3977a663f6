package dev.suunta.bootstrap.demo;

import static dev.suunta.bootstrap.demo.Act.compare;
import static dev.suunta.bootstrap.demo.Act.fact;
import static dev.suunta.bootstrap.demo.Act.show;

import java.util.List;

/** A first strategy, and half a year later a better one. */
final class StrategySteps {
  private static final List<String> SHOW = List.of("strategy", "show", "--json");
  private static final List<String> HISTORY = List.of("strategy", "history", "--json");

  private StrategySteps() {}

  static List<Step> first() {
    return List.of(
        Step.of(
            "strategy.example",
            show("init", "--example"),
            compare(
                SHOW,
                fact("revision", 1),
                fact("state", "ADOPTED"),
                fact("strategy/goals.order", "relationships, work, brand"),
                fact("findings/codes", "")),
            compare(HISTORY, fact("#", 1), fact("0/state", "ADOPTED"))),
        Step.of(
            "strategy.check",
            show("strategy", "check"),
            compare(
                List.of("strategy", "check", "--json"),
                fact("revision", 1),
                fact("usable", true))));
  }

  static List<Step> change() {
    return List.of(
        Step.of(
            "strategy.change",
            new Act.Rewrite(
                List.of("strategy", "export"),
                "strategy.yaml",
                "review-months: 6",
                "review-months: 3"),
            show("strategy", "import", "strategy.yaml"),
            compare(SHOW, fact("revision", 1), fact("state", "ADOPTED")),
            compare(
                List.of("strategy", "show", "--draft", "--json"),
                fact("revision", 2),
                fact("state", "DRAFT")),
            show("strategy", "diff"),
            compare(
                List.of("strategy", "diff", "--json"),
                fact("#", 1),
                fact("0/before", 6),
                fact("0/after", 3))),
        Step.of(
            "strategy.adopt",
            show("strategy", "adopt", "--reason", "Half a year is long on a new network"),
            show("strategy", "history"),
            compare(
                SHOW,
                fact("revision", 2),
                fact("state", "ADOPTED"),
                fact("reason", "Half a year is long on a new network")),
            compare(
                HISTORY,
                fact("#", 2),
                fact("revision=2/state", "ADOPTED"),
                fact("revision=1/state", "SUPERSEDED")),
            compare(List.of("strategy", "diff", "1", "2", "--json"), fact("#", 1))));
  }
}
