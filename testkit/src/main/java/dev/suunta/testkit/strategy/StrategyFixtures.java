package dev.suunta.testkit.strategy;

import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.Reach;
import dev.suunta.domain.strategy.Admits;
import dev.suunta.domain.strategy.Audience;
import dev.suunta.domain.strategy.CallStance;
import dev.suunta.domain.strategy.Goal;
import dev.suunta.domain.strategy.GoalId;
import dev.suunta.domain.strategy.GoodHours;
import dev.suunta.domain.strategy.GroupId;
import dev.suunta.domain.strategy.NetworkCharter;
import dev.suunta.domain.strategy.ReaderGroup;
import dev.suunta.domain.strategy.Standing;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.domain.strategy.StrategyRevision;
import dev.suunta.domain.strategy.Topic;
import dev.suunta.domain.strategy.TopicId;
import dev.suunta.testkit.owner.OwnerFixtures;
import dev.suunta.testkit.shared.AwkwardTexts;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Strategies to test with. */
public final class StrategyFixtures {
  /** A goal of {@link #strategy}. */
  public static final GoalId WORK = new GoalId("work");

  /** A goal of {@link #strategy}. */
  public static final GoalId FRIENDS = new GoalId("friends");

  /** A topic of {@link #strategy}. */
  public static final TopicId CHOIR = new TopicId("choir");

  /** A topic of {@link #strategy}. */
  public static final TopicId POLITICS = new TopicId("politics");

  /** A group of {@link #strategy}. */
  public static final GroupId FAMILY = new GroupId("family");

  /** When things happen in tests, with more digits than a store keeps. */
  public static final Instant NOW = Instant.parse("2026-03-29T00:59:59.123987654Z");

  private StrategyFixtures() {}

  /** An ordinary strategy that says everything that a strategy can say. */
  public static Strategy strategy() {
    return new Strategy(
        List.of(
            new Goal(WORK, "Promote my work", "What does a colleague learn from it?"),
            new Goal(FRIENDS, "Keep my friends", "Whom does it bring closer?")),
        List.of(linkedIn(), facebook(), x()),
        List.of(
            new Topic(CHOIR, "Choir", List.of("choir", "sing*", "#kuoro")),
            new Topic(POLITICS, "Politics", List.of())),
        List.of(new ReaderGroup(FAMILY, "Family", Set.of(CHOIR), Set.of(POLITICS))),
        Optional.of(Duration.ofHours(3)),
        Strategy.USUAL_REVIEW_MONTHS,
        ZoneId.of("Europe/Helsinki"));
  }

  /** A charter that says everything. */
  public static NetworkCharter linkedIn() {
    return new NetworkCharter(
        NetworkId.LINKEDIN,
        Set.of(WORK, FRIENDS),
        Admits.PEERS_AND_CUSTOMERS,
        Optional.of("Colleagues"),
        Optional.of(Audience.PUBLIC),
        CallStance.ALWAYS,
        Set.of(CHOIR),
        Set.of(POLITICS),
        List.of(
            new GoodHours(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(7, 30),
                LocalTime.of(9, 0)),
            new GoodHours(Set.of(DayOfWeek.SUNDAY), LocalTime.of(20, 0), LocalTime.MIDNIGHT)),
        OptionalInt.of(2),
        OptionalInt.of(30),
        new Standing.Core());
  }

  private static NetworkCharter facebook() {
    return new NetworkCharter(
        NetworkId.FACEBOOK,
        Set.of(FRIENDS),
        Admits.MET_IN_PERSON,
        Optional.empty(),
        Optional.of(Audience.of(FAMILY)),
        CallStance.WELCOME,
        Set.of(),
        Set.of(),
        List.of(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        new Standing.Experiment(Optional.empty(), Optional.empty()));
  }

  private static NetworkCharter x() {
    return new NetworkCharter(
        NetworkId.X,
        Set.of(),
        Admits.ANYONE,
        Optional.empty(),
        Optional.empty(),
        CallStance.LEANS,
        Set.of(),
        Set.of(),
        List.of(),
        OptionalInt.of(500),
        OptionalInt.of(600),
        new Standing.Experiment(
            Optional.of("Does anybody answer?"), Optional.of(LocalDate.of(2026, 12, 31))));
  }

  /** A strategy that says nothing. */
  public static Strategy emptyStrategy() {
    return new Strategy(
        List.of(), List.of(), List.of(), List.of(), Optional.empty(), 1, ZoneOffset.UTC);
  }

  /** A strategy with texts that a careless store spoils. */
  public static Strategy awkwardStrategy() {
    var ordinary = strategy();
    return new Strategy(
        AwkwardTexts.LINES.stream()
            .filter(line -> line.lines().count() == 1)
            .map(line -> new Goal(new GoalId("g" + AwkwardTexts.LINES.indexOf(line)), line, line))
            .toList(),
        List.of(),
        List.of(new Topic(CHOIR, "Kuoro 🎶", AwkwardTexts.LINES)),
        List.of(),
        Optional.of(Duration.ofDays(7)),
        60,
        ordinary.zone());
  }

  /** The biggest strategy in every list, each audience and admission used. */
  public static Strategy bigStrategy() {
    var goals = new java.util.ArrayList<Goal>();
    var charters = new java.util.ArrayList<NetworkCharter>();
    var reaches = Reach.values();
    var admits = Admits.values();
    for (var index = 0; index < Strategy.MOST_OF_EACH; index++) {
      goals.add(new Goal(new GoalId("goal-" + index), "g".repeat(200), "😀".repeat(150)));
      charters.add(
          new NetworkCharter(
              new NetworkId("network-" + index),
              Set.of(new GoalId("goal-" + index)),
              admits[index % admits.length],
              Optional.of("r".repeat(200)),
              Optional.of(Audience.of(reaches[index % reaches.length])),
              CallStance.values()[index % CallStance.values().length],
              Set.of(),
              Set.of(),
              List.of(),
              OptionalInt.of(1),
              OptionalInt.of(1),
              new Standing.Core()));
    }
    return new Strategy(
        goals, charters, List.of(), List.of(), Optional.of(Duration.ZERO), 12, ZoneId.of("+05:45"));
  }

  /** An unsaved draft of {@link #strategy}. */
  public static StrategyRevision draft(int number) {
    return StrategyRevision.draft(number, strategy(), NOW, OwnerFixtures.AINO_HERSELF);
  }

  /** An unsaved revision that is in use. */
  public static StrategyRevision adopted(int number) {
    return draft(number)
        .adopt("It is time\nfor this 🎉", NOW.plusSeconds(60), OwnerFixtures.AINO_HERSELF);
  }
}
