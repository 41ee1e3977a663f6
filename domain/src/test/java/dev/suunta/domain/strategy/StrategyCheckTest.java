package dev.suunta.domain.strategy;

import static dev.suunta.domain.strategy.Charters.FAMILY;
import static dev.suunta.domain.strategy.Charters.TALKS;
import static dev.suunta.domain.strategy.Charters.WORK;
import static dev.suunta.domain.strategy.StrategyFinding.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.finding.Finding;
import dev.suunta.domain.network.Reach;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class StrategyCheckTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 31);
  private static final Goal GOAL = new Goal(WORK, "Promote my work", "Does it help?");
  private static final Goal OTHER = new Goal(new GoalId("fun"), "Have fun", "Does it amuse?");
  private static final Fact HERE = Fact.of("linkedin");

  /** A strategy and exactly which findings of one code it gives. */
  record Example(StrategyFinding code, String what, Strategy strategy, List<Finding> expected) {
    @Override
    public String toString() {
      return code + (expected.isEmpty() ? " not: " : ": ") + what;
    }
  }

  static Stream<Example> examples() {
    var good = Charters.of("linkedin");
    return Stream.of(
        gives(GOAL_MISSING, "no goal", strategy(List.of(), good.serving())),
        passes(GOAL_MISSING, "one goal", strategy(good)),
        gives(NETWORK_MISSING, "no network", strategy()),
        passes(NETWORK_MISSING, "one network", strategy(good)),
        gives(
            GOAL_UNSERVED,
            "two goals, one served",
            strategy(List.of(GOAL, OTHER), good),
            Fact.of("fun")),
        passes(
            GOAL_UNSERVED,
            "both served",
            strategy(List.of(GOAL, OTHER), good.serving(WORK, OTHER.id()))),
        passes(GOAL_UNSERVED, "no network at all", strategy()),
        gives(NETWORK_WITHOUT_AIM, "serves nothing", strategy(good.serving()), HERE),
        passes(NETWORK_WITHOUT_AIM, "serves one goal", strategy(good)),
        gives(TOO_MANY_NETWORKS, "six settled", strategy(several(6)), Fact.of(6), Fact.of(5)),
        passes(TOO_MANY_NETWORKS, "five settled", strategy(several(5))),
        gives(
            TOPIC_CONTRADICTS,
            "both cared about and unwelcome",
            strategy(good.about(Set.of(TALKS, FAMILY), Set.of(FAMILY))),
            HERE,
            Fact.of(List.of("family"))),
        passes(TOPIC_CONTRADICTS, "each on one side", strategy(good)),
        gives(TOPICS_MISSING, "none", strategy(good.about(Set.of(), Set.of())), HERE),
        passes(TOPICS_MISSING, "one unwelcome", strategy(good.about(Set.of(), Set.of(FAMILY)))),
        gives(
            AUDIENCE_WIDER_THAN_ADMITTED,
            "friends, yet unlisted",
            strategy(good.admitting(Admits.MET_IN_PERSON).readBy(Audience.of(Reach.UNLISTED))),
            HERE),
        passes(
            AUDIENCE_WIDER_THAN_ADMITTED,
            "friends and connections",
            strategy(good.admitting(Admits.MET_IN_PERSON).readBy(Audience.of(Reach.CONNECTIONS)))),
        passes(AUDIENCE_WIDER_THAN_ADMITTED, "anyone and public", strategy(good)),
        gives(AUDIENCE_UNDECIDED, "none", strategy(good.readBy()), HERE),
        passes(AUDIENCE_UNDECIDED, "one", strategy(good)),
        gives(RHYTHM_MISSING, "none", strategy(rhythm(OptionalInt.empty(), 20)), HERE),
        passes(RHYTHM_MISSING, "one a week", strategy(rhythm(OptionalInt.of(1), 20))),
        gives(
            HOURS_MISSING,
            "none",
            strategy(good.inRhythm(List.of(), OptionalInt.of(1), OptionalInt.of(1))),
            HERE),
        passes(HOURS_MISSING, "mornings", strategy(good)),
        gives(EXPERIMENT_WITHOUT_QUESTION, "none", strategy(trial("", TODAY)), HERE),
        passes(EXPERIMENT_WITHOUT_QUESTION, "one", strategy(trial("Does it pay?", TODAY))),
        gives(
            EXPERIMENT_WITHOUT_END,
            "none",
            strategy(
                good.standing(
                    new Standing.Experiment(Optional.of("Does it pay?"), Optional.empty()))),
            HERE,
            Fact.of(LocalDate.of(2027, 6, 30))),
        passes(EXPERIMENT_WITHOUT_END, "one", strategy(trial("Does it pay?", TODAY))),
        gives(
            EXPERIMENT_ENDED,
            "yesterday",
            strategy(trial("Does it pay?", TODAY.minusDays(1))),
            HERE,
            Fact.of(TODAY.minusDays(1))),
        passes(EXPERIMENT_ENDED, "today is its last day", strategy(trial("Does it pay?", TODAY))),
        gives(NOTHING_SETTLED, "a trial alone", strategy(trial("Does it pay?", TODAY))),
        passes(
            NOTHING_SETTLED,
            "a trial beside another",
            strategy(trial("Why?", TODAY), Charters.of("x"))),
        passes(NOTHING_SETTLED, "no network", strategy()),
        gives(TIME_BUDGET_MISSING, "none", budget(Optional.empty(), 6)),
        passes(TIME_BUDGET_MISSING, "no time at all", budget(Optional.of(Duration.ZERO), 6)),
        gives(
            TIME_BUDGET_EXCEEDED,
            "one minute too little",
            budget(Optional.of(Duration.ofMinutes(59)), 6),
            Fact.of(60),
            Fact.of(59)),
        passes(TIME_BUDGET_EXCEEDED, "just enough", budget(Optional.of(Duration.ofHours(1)), 6)),
        gives(REVIEW_FAR_AWAY, "13 months", budget(Optional.empty(), 13), Fact.of(13)),
        passes(REVIEW_FAR_AWAY, "12 months", budget(Optional.empty(), 12)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsWhatThereIsAndNoMore(Example example) {
    var found =
        StrategyCheck.check(example.strategy(), TODAY).stream()
            .filter(finding -> finding.code() == example.code())
            .toList();

    assertThat(found).isEqualTo(example.expected());
  }

  @ParameterizedTest
  @EnumSource
  void everyCodeHasACaseAndANeighbourThatPasses(StrategyFinding code) {
    var ofCode = examples().filter(example -> example.code() == code).toList();

    assertThat(ofCode).as("cases").anyMatch(example -> !example.expected().isEmpty());
    assertThat(ofCode).as("neighbours").anyMatch(example -> example.expected().isEmpty());
  }

  @Test
  void saysNothingAboutAGoodStrategy() {
    assertThat(StrategyCheck.check(strategy(Charters.of("linkedin")), TODAY)).isEmpty();
  }

  @Test
  void onlyMissingAimsStandInTheWayOfAdoption() {
    examples()
        .forEach(
            example -> {
              var findings = StrategyCheck.check(example.strategy(), TODAY);
              var aims = Set.of(GOAL_MISSING, NETWORK_MISSING, GOAL_UNSERVED, NETWORK_WITHOUT_AIM);

              assertThat(StrategyCheck.allowsAdoption(findings))
                  .as(example.toString())
                  .isEqualTo(findings.stream().noneMatch(finding -> aims.contains(finding.code())));
              assertThat(findings)
                  .isSortedAccordingTo((left, right) -> left.weight().compareTo(right.weight()));
            });
  }

  private static Example gives(
      StrategyFinding code, String what, Strategy strategy, Fact... facts) {
    return new Example(code, what, strategy, List.of(Finding.of(code, facts)));
  }

  private static Example passes(StrategyFinding code, String what, Strategy strategy) {
    return new Example(code, what, strategy, List.of());
  }

  private static Charters trial(String question, LocalDate ends) {
    return Charters.of("linkedin")
        .standing(
            new Standing.Experiment(
                Optional.of(question).filter(words -> !words.isEmpty()), Optional.of(ends)));
  }

  private static Charters rhythm(OptionalInt posts, int minutes) {
    return Charters.of("linkedin")
        .inRhythm(List.of(Charters.MORNINGS), posts, OptionalInt.of(minutes));
  }

  private static Charters[] several(int count) {
    return IntStream.range(0, count).mapToObj(n -> Charters.of("n" + n)).toArray(Charters[]::new);
  }

  private static Strategy strategy(Charters... charters) {
    return strategy(List.of(GOAL), charters);
  }

  private static Strategy strategy(List<Goal> goals, Charters... charters) {
    return strategy(goals, List.of(charters), Optional.of(Duration.ofHours(9)), 6);
  }

  private static Strategy budget(Optional<Duration> time, int months) {
    return strategy(List.of(GOAL), List.of(Charters.of("linkedin")), time, months);
  }

  private static Strategy strategy(
      List<Goal> goals, List<Charters> charters, Optional<Duration> time, int months) {
    return new Strategy(
        goals,
        charters.stream().map(Charters::charter).toList(),
        List.of(new Topic(TALKS, "Talks", List.of()), new Topic(FAMILY, "Family", List.of())),
        List.of(),
        time,
        months,
        ZoneOffset.UTC);
  }
}
