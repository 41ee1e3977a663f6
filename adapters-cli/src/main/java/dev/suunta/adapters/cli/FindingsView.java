package dev.suunta.adapters.cli;

import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.finding.Finding;
import dev.suunta.domain.finding.Rule;
import dev.suunta.domain.post.gate.GateFinding;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.texts.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows findings, for people and for programs. */
final class FindingsView {
  private FindingsView() {}

  /** Each with its weight, what is the matter, what to do, and if wanted why. */
  static void show(Session session, List<Finding> findings, Strategy strategy, boolean why) {
    findings.forEach(
        finding ->
            show(session, finding, session.texts().say(finding, strategy), Optional.empty(), why));
  }

  static void show(Session session, Finding finding, Optional<String> reason, boolean why) {
    show(session, finding, session.texts().say(finding), reason, why);
  }

  private static void show(
      Session session, Finding finding, Texts.Said said, Optional<String> reason, boolean why) {
    var screen = session.screen();
    screen.item("  " + said.label() + ":", screen.weighted(finding.weight()), said.what());
    if (reason.isPresent()) {
      screen.wrapped("      ", session.say("post.passed", reason.get()), screen::good);
      return;
    }
    screen.wrapped("      ", toDo(session, finding, said));
    if (why) {
      var rules = said.rules().stream().map(Rule::name).collect(Collectors.joining(" "));
      screen.wrapped("      ", (rules.isEmpty() ? "" : rules + ": ") + said.why(), screen::quiet);
    }
  }

  static Map<String, Object> json(Session session, Finding finding) {
    var said = session.texts().say(finding);
    var facts = new LinkedHashMap<String, Object>();
    finding.facts().forEach((name, fact) -> facts.put(name, value(fact)));
    return Json.object(
        "code", finding.code().name(),
        "weight", finding.weight().name(),
        "rules", finding.code().rules().stream().map(Rule::name).toList(),
        "facts", facts,
        "what", said.what(),
        "do", toDo(session, finding, said),
        "why", said.why());
  }

  /** Who has a draft already is not sent back to the questions that made it. */
  private static String toDo(Session session, Finding finding, Texts.Said said) {
    return finding.code() == GateFinding.NO_STRATEGY && StrategyView.draftWaits(session)
        ? session.say("strategy.draftFirst")
        : said.toDo();
  }

  static Object value(Fact fact) {
    return switch (fact) {
      case Fact.Words(var words) -> words;
      case Fact.Count(var count) -> count;
      case Fact.Day(var day) -> day.toString();
      case Fact.Several(var several) -> several;
    };
  }
}
