package dev.suunta.domain.strategy;

import static dev.suunta.domain.strategy.Charters.FAMILY;
import static dev.suunta.domain.strategy.Charters.TALKS;
import static dev.suunta.domain.strategy.Charters.WORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.suunta.domain.network.Reach;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StrategyOutlineTest {
  private static final Goal GOAL = new Goal(WORK, "Promote my work", "Does it help?");
  private static final Goal FUN = new Goal(new GoalId("fun"), "Have fun", "Does it amuse?");
  private static final GroupId FRIENDS = new GroupId("friends");
  private static final Charters LINKEDIN = Charters.of("linkedin");

  static Stream<Arguments> singleChanges() {
    var at = "networks.linkedin.";
    var mornings = List.of(Charters.MORNINGS);
    var three = OptionalInt.of(3);
    var twenty = OptionalInt.of(20);
    return Stream.of(
        arguments(goals(new Goal(WORK, "My work", "Does it help?"), FUN), "goals.work.name"),
        arguments(goals(new Goal(WORK, "Promote my work", "Who cares?"), FUN), "goals.work.value"),
        arguments(goals(FUN, GOAL), "goals.order"),
        arguments(with(LINKEDIN.serving(FUN.id())), at + "serves"),
        arguments(with(LINKEDIN.admitting(Admits.MET_IN_PERSON)), at + "admits"),
        arguments(with(LINKEDIN.readBy()), at + "audience"),
        arguments(with(LINKEDIN.readBy(Audience.of(FRIENDS))), at + "audience"),
        arguments(with(LINKEDIN.readBy(Audience.of(Reach.ME))), at + "audience"),
        arguments(with(LINKEDIN.calling(CallStance.LEANS)), at + "call"),
        arguments(with(LINKEDIN.about(Set.of(), Set.of(FAMILY))), at + "cares"),
        arguments(with(LINKEDIN.about(Set.of(TALKS), Set.of())), at + "unwelcome"),
        arguments(with(LINKEDIN.inRhythm(List.of(), three, twenty)), at + "hours"),
        arguments(
            with(LINKEDIN.inRhythm(mornings, OptionalInt.of(4), twenty)), at + "posts-a-week"),
        arguments(
            with(LINKEDIN.inRhythm(mornings, three, OptionalInt.empty())), at + "minutes-a-post"),
        arguments(
            with(LINKEDIN.standing(new Standing.Experiment(Optional.empty(), Optional.empty()))),
            at + "standing"),
        arguments(topics("Speeches", "talk"), "topics.talks.name"),
        arguments(topics("Talks", "talk", "b"), "topics.talks.signs"),
        arguments(topics("Talks", "talk, b"), "topics.talks.signs"),
        arguments(group("Old friends", Set.of(), Set.of()), "groups.friends.name"),
        arguments(group("Friends", Set.of(FAMILY), Set.of()), "groups.friends.cares"),
        arguments(group("Friends", Set.of(), Set.of(TALKS)), "groups.friends.unwelcome"),
        arguments(rest(Optional.empty(), 6, ZoneOffset.UTC), "time-a-week"),
        arguments(rest(Optional.of(Duration.ofSeconds(3601)), 6, ZoneOffset.UTC), "time-a-week"),
        arguments(rest(Optional.of(Duration.ofHours(1)), 7, ZoneOffset.UTC), "review-months"),
        arguments(rest(Optional.of(Duration.ofHours(1)), 6, ZoneId.of("Europe/Helsinki")), "zone"));
  }

  @ParameterizedTest
  @MethodSource("singleChanges")
  void showsASingleChangeUnderItsPathAlone(Strategy changed, String path) {
    assertThat(StrategyOutline.changes(strategy(), changed))
        .extracting(StrategyOutline.Change::path)
        .containsExactly(path);
    assertThat(StrategyOutline.changes(changed, strategy()))
        .extracting(StrategyOutline.Change::path)
        .containsExactly(path);
    assertThat(StrategyOutline.changes(changed, changed)).isEmpty();
  }

  @Test
  void tellsSignsWithCommasFromMoreSigns() {
    assertThat(StrategyOutline.changes(topics("Talks", "a", "b"), topics("Talks", "a, b")))
        .hasSize(1);
    assertThat(StrategyOutline.changes(topics("Talks", "a", "b"), topics("Talks", "\"a", "b\"")))
        .hasSize(1);
  }

  @Test
  void showsTheQuestionAndEndOfATrial() {
    var before =
        with(LINKEDIN.standing(new Standing.Experiment(Optional.empty(), Optional.empty())));
    var after =
        with(
            LINKEDIN.standing(
                new Standing.Experiment(
                    Optional.of("Does it pay?"), Optional.of(LocalDate.of(2027, 6, 30)))));

    assertThat(StrategyOutline.changes(before, after))
        .containsExactly(
            new StrategyOutline.Change(
                "networks.linkedin.trial.question", Optional.empty(), Optional.of("Does it pay?")),
            new StrategyOutline.Change(
                "networks.linkedin.trial.ends", Optional.empty(), Optional.of("2027-06-30")));
  }

  private static Strategy strategy() {
    return with(LINKEDIN);
  }

  private static Strategy goals(Goal... goals) {
    return of(
        List.of(goals), LINKEDIN, talks("Talks", "talk"), friends("Friends", Set.of(), Set.of()));
  }

  private static Strategy with(Charters charter) {
    return of(
        List.of(GOAL, FUN),
        charter,
        talks("Talks", "talk"),
        friends("Friends", Set.of(), Set.of()));
  }

  private static Strategy topics(String name, String... signs) {
    return of(
        List.of(GOAL, FUN), LINKEDIN, talks(name, signs), friends("Friends", Set.of(), Set.of()));
  }

  private static Strategy group(String name, Set<TopicId> cares, Set<TopicId> unwelcome) {
    return of(
        List.of(GOAL, FUN), LINKEDIN, talks("Talks", "talk"), friends(name, cares, unwelcome));
  }

  private static Strategy rest(Optional<Duration> time, int months, ZoneId zone) {
    var usual = strategy();
    return new Strategy(
        usual.goals(), usual.charters(), usual.topics(), usual.groups(), time, months, zone);
  }

  private static Topic talks(String name, String... signs) {
    return new Topic(TALKS, name, List.of(signs));
  }

  private static ReaderGroup friends(String name, Set<TopicId> cares, Set<TopicId> unwelcome) {
    return new ReaderGroup(FRIENDS, name, cares, unwelcome);
  }

  private static Strategy of(List<Goal> goals, Charters charter, Topic talks, ReaderGroup friends) {
    return new Strategy(
        goals,
        List.of(charter.charter()),
        List.of(talks, new Topic(FAMILY, "Family", List.of())),
        List.of(friends),
        Optional.of(Duration.ofHours(1)),
        6,
        ZoneOffset.UTC);
  }
}
