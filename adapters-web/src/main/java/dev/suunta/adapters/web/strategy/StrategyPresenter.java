package dev.suunta.adapters.web.strategy;

import dev.suunta.adapters.web.page.FindingsView;
import dev.suunta.adapters.web.page.Words;
import dev.suunta.adapters.web.strategy.StrategyView.Cell;
import dev.suunta.adapters.web.strategy.StrategyView.Column;
import dev.suunta.adapters.web.strategy.StrategyView.GoalRow;
import dev.suunta.adapters.web.strategy.StrategyView.Mark;
import dev.suunta.adapters.web.strategy.StrategyView.Revision;
import dev.suunta.application.strategy.driving.ReadStrategy.Shown;
import dev.suunta.domain.strategy.GoalId;
import dev.suunta.domain.strategy.NetworkCharter;
import dev.suunta.domain.strategy.RevisionState;
import dev.suunta.domain.strategy.Standing;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.domain.strategy.StrategyRevision;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says a strategy in one language. */
final class StrategyPresenter {
  private final Words words;

  StrategyPresenter(Words words) {
    this.words = words;
  }

  StrategyView present(Shown shown, List<StrategyRevision> history) {
    var revision = shown.revision();
    var strategy = revision.strategy();
    var rules = new GroundRulesPresenter(words, strategy);
    return new StrategyView(
        state(revision),
        revision.state() == RevisionState.DRAFT,
        revision.reason(),
        waiting(shown),
        strategy.charters().stream().map(charter -> new Column(name(charter))).toList(),
        strategy.goals().stream()
            .map(
                goal ->
                    new GoalRow(
                        goal.name(),
                        goal.valueQuestion(),
                        strategy.charters().stream()
                            .map(charter -> cell(charter, goal.id()))
                            .toList()))
            .toList(),
        strategy.charters().stream().map(charter -> rules.present(charter, name(charter))).toList(),
        time(strategy),
        review(revision),
        FindingsView.of(shown.findings(), words, strategy),
        history.stream()
            .map(
                each ->
                    new Revision(
                        each.number(),
                        words.say("strategy.revision", each.number()),
                        state(each),
                        each.reason().orElse(""),
                        each.number() == revision.number()))
            .toList());
  }

  private String name(NetworkCharter charter) {
    return words.network(charter.network());
  }

  private Cell cell(NetworkCharter charter, GoalId goal) {
    if (!charter.serves(goal)) {
      return new Cell(Mark.NOT, words.say("strategy.serves.not"));
    }
    return switch (charter.standing()) {
      case Standing.Core core -> new Cell(Mark.SERVES, words.say("strategy.serves"));
      case Standing.Experiment(var question, var ends) ->
          new Cell(
              Mark.ON_TRIAL,
              ends.map(day -> words.say("strategy.trial.until", words.day(day)))
                  .orElse(words.say("strategy.trial")));
    };
  }

  private String state(StrategyRevision revision) {
    var since = revision.adoptedAt().map(at -> words.day(day(at, revision.strategy()))).orElse("");
    return words.say("strategy.state." + revision.state().name(), since);
  }

  private Optional<String> waiting(Shown shown) {
    return shown.draftWaiting()
        ? Optional.of(words.say("strategy.draft.waiting"))
        : Optional.empty();
  }

  private String time(Strategy strategy) {
    var planned =
        strategy.charters().stream().mapToInt(charter -> charter.minutesPerWeek().orElse(0)).sum();
    var plan =
        planned == 0
            ? ""
            : " "
                + words.say(
                    "strategy.time.planned", words.texts().duration(Duration.ofMinutes(planned)));
    return strategy
            .weeklyTime()
            .map(time -> words.say("strategy.time.budget", words.texts().duration(time)))
            .orElse(words.say("strategy.time.unsaid"))
        + plan;
  }

  private String review(StrategyRevision revision) {
    var months = revision.strategy().reviewMonths();
    return revision
        .adoptedAt()
        .map(at -> day(at, revision.strategy()).plusMonths(months))
        .map(day -> words.say("strategy.review.on", words.day(day)))
        .orElse(words.say("strategy.review.after", words.texts().months(months)));
  }

  private static LocalDate day(Instant at, Strategy strategy) {
    return LocalDate.ofInstant(at, strategy.zone());
  }
}
