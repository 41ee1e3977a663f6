package dev.suunta.adapters.web;

import dev.suunta.application.review.driven.MirrorFacts.EchoExample;
import dev.suunta.application.review.driven.MirrorFacts.Example;
import dev.suunta.application.review.driven.MirrorFacts.Fault;
import dev.suunta.application.review.driven.MirrorFacts.HourCount;
import dev.suunta.application.review.driven.MirrorFacts.NetworkCount;
import dev.suunta.application.review.driving.LookInMirror.Mirror;
import dev.suunta.application.review.driving.LookInMirror.Reflection;
import dev.suunta.application.review.driving.LookInMirror.Week;
import dev.suunta.domain.network.Acceptance;
import dev.suunta.domain.network.CountingRule;
import dev.suunta.domain.network.MediaLimits;
import dev.suunta.domain.network.Network;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.Reach;
import dev.suunta.domain.network.TextLimit;
import dev.suunta.domain.network.Tie;
import dev.suunta.domain.network.Way;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.Owner;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.shared.Via;
import dev.suunta.domain.strategy.Admits;
import dev.suunta.domain.strategy.Audience;
import dev.suunta.domain.strategy.CallStance;
import dev.suunta.domain.strategy.Goal;
import dev.suunta.domain.strategy.GoalId;
import dev.suunta.domain.strategy.GoodHours;
import dev.suunta.domain.strategy.GroupId;
import dev.suunta.domain.strategy.KnownNetwork;
import dev.suunta.domain.strategy.NetworkCharter;
import dev.suunta.domain.strategy.ReaderGroup;
import dev.suunta.domain.strategy.Standing;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.domain.strategy.StrategyRevision;
import dev.suunta.domain.strategy.Topic;
import dev.suunta.domain.strategy.TopicId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** A strategy, networks and a past such as somebody might have. */
final class Samples {
  static final Owner OWNER =
      new Owner(new OwnerId(UUID.fromString("01900000-0000-7000-8000-000000000001")), "Aino", "en");
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final NetworkId YOUTUBE = new NetworkId("youtube");
  static final NetworkId VILLAGE = new NetworkId("own-1");
  static final NetworkId BLUESKY = new NetworkId("bluesky");
  static final String TOLD_ON_X =
      "Five years of meetups taught me that the talk is the smallest part of the evening.";

  private static final String PERMALINK = "https://www.linkedin.com/feed/update/urn:li:share:1";
  private static final GoalId PEOPLE = new GoalId("relationships");
  private static final GoalId WORK = new GoalId("work");
  private static final GoalId BRAND = new GoalId("brand");
  private static final TopicId FAMILY = new TopicId("family");
  private static final TopicId MEETUPS = new TopicId("meetups");
  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private static final Actor BY = new Actor("Aino", Via.TERMINAL);

  private Samples() {}

  static Strategy strategy() {
    return strategy("Make and keep personal relationships");
  }

  static Strategy strategy(String firstGoal) {
    return new Strategy(
        List.of(
            new Goal(
                PEOPLE, firstGoal, "Does it build or strengthen relationships in a valuable way?"),
            new Goal(
                WORK,
                "Promote my work, in the community and the agency",
                "Does it promote my cause in a way that is valuable to others?"),
            new Goal(BRAND, "Build a personal brand", "Is what I do, and how, of use to others?")),
        List.of(
            facebook(),
            linkedIn(),
            charter(
                NetworkId.X, Set.of(PEOPLE, WORK, BRAND), CallStance.LEANS, new Standing.Core()),
            charter(
                YOUTUBE,
                Set.of(WORK, BRAND),
                CallStance.WELCOME,
                new Standing.Experiment(
                    Optional.of("Do recordings of my talks bring people to meetups?"),
                    Optional.of(LocalDate.of(2027, 3, 1))))),
        List.of(
            new Topic(FAMILY, "family", List.of("family", "children")),
            new Topic(MEETUPS, "meetups", List.of("meetup*"))),
        List.of(new ReaderGroup(new GroupId("camp"), "camp friends", Set.of(FAMILY), Set.of())),
        Optional.of(Duration.ofMinutes(150)),
        6,
        HELSINKI);
  }

  private static NetworkCharter facebook() {
    return new NetworkCharter(
        NetworkId.FACEBOOK,
        Set.of(PEOPLE),
        Admits.MET_IN_PERSON,
        Optional.of("family and friends"),
        Optional.of(Audience.of(new GroupId("camp"))),
        CallStance.WELCOME,
        Set.of(FAMILY),
        Set.of(MEETUPS),
        List.of(
            new GoodHours(
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                LocalTime.of(17, 0),
                LocalTime.of(22, 0))),
        OptionalInt.of(1),
        OptionalInt.of(10),
        new Standing.Core());
  }

  private static NetworkCharter linkedIn() {
    return new NetworkCharter(
        NetworkId.LINKEDIN,
        Set.of(WORK, BRAND),
        Admits.PEERS_AND_CUSTOMERS,
        Optional.of("peers and possible customers"),
        Optional.of(Audience.PUBLIC),
        CallStance.ALWAYS,
        Set.of(MEETUPS),
        Set.of(FAMILY),
        List.of(
            new GoodHours(
                Set.of(
                    DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY),
                LocalTime.of(8, 0),
                LocalTime.of(10, 0))),
        OptionalInt.of(2),
        OptionalInt.of(30),
        new Standing.Core());
  }

  private static NetworkCharter charter(
      NetworkId network, Set<GoalId> goals, CallStance call, Standing standing) {
    return new NetworkCharter(
        network,
        goals,
        Admits.ANYONE,
        Optional.empty(),
        Optional.of(Audience.PUBLIC),
        call,
        Set.of(),
        Set.of(),
        List.of(),
        OptionalInt.of(3),
        OptionalInt.of(5),
        standing);
  }

  static StrategyRevision inUse(Strategy strategy) {
    return draft(strategy).adopt("a first strategy", Instant.parse("2026-09-01T09:00:00Z"), BY);
  }

  static StrategyRevision draft(Strategy strategy) {
    return StrategyRevision.draft(1, strategy, Instant.parse("2026-08-30T09:00:00Z"), BY);
  }

  static List<KnownNetwork> networks() {
    return List.of(
        network(NetworkId.FACEBOOK, "Facebook", Tie.FRIEND, CountingRule.UTF16_UNITS, 63_206),
        network(NetworkId.LINKEDIN, "LinkedIn", Tie.CONNECT, CountingRule.UTF16_UNITS, 3_000),
        network(NetworkId.X, "X", Tie.FOLLOW, CountingRule.X_WEIGHTED, 280),
        network(YOUTUBE, "YouTube", Tie.SUBSCRIBE, CountingRule.UTF8_BYTES, 5_000),
        network(BLUESKY, "Bluesky", Tie.FOLLOW, CountingRule.GRAPHEMES, 300),
        network(VILLAGE, "Village board", Tie.FOLLOW, CountingRule.CODE_POINTS, 900));
  }

  private static KnownNetwork network(
      NetworkId id, String name, Tie tie, CountingRule rule, int most) {
    var title =
        id.equals(YOUTUBE)
            ? Optional.of(new TextLimit(CountingRule.CODE_POINTS, 100))
            : Optional.<TextLimit>empty();
    return new KnownNetwork(
        new Network(
            id,
            name,
            tie,
            Set.of(Reach.values()),
            Map.of(
                Way.BY_HAND,
                new Acceptance(
                    List.of(new TextLimit(rule, most)),
                    true,
                    title,
                    false,
                    Set.of(),
                    MediaLimits.UNKNOWN)),
            Optional.empty(),
            Optional.empty()),
        charter(id, Set.of(), CallStance.WELCOME, new Standing.Core()),
        id.equals(VILLAGE));
  }

  static Mirror mirror() {
    return mirror(TOLD_ON_X + " What made you come back?", Optional.of(PERMALINK));
  }

  static Mirror mirror(String text, Optional<String> permalink) {
    var from = TODAY.minusYears(1).plusDays(1);
    var at = Instant.parse("2026-10-05T06:10:00Z");
    return new Mirror(
        from,
        TODAY,
        HELSINKI,
        List.of(
            new Reflection(
                new NetworkCount(NetworkId.X, 118, 64, 34, 12, 21, 70, 9),
                "X",
                Optional.of(CallStance.LEANS),
                OptionalInt.of(3),
                7,
                false),
            new Reflection(
                new NetworkCount(NetworkId.LINKEDIN, 72, 9, 24, 3, 18, 31, 0),
                "LinkedIn",
                Optional.of(CallStance.ALWAYS),
                OptionalInt.of(2),
                4,
                false),
            new Reflection(
                new NetworkCount(NetworkId.FACEBOOK, 22, 40, 3, 0, 2, 20, 0),
                "Facebook",
                Optional.of(CallStance.WELCOME),
                OptionalInt.of(1),
                2,
                false)),
        weeks(from),
        hours(),
        List.of(
            new EchoExample(
                new Example(NetworkId.LINKEDIN, at, text, permalink),
                new Example(
                    NetworkId.X,
                    at.plusSeconds(600),
                    TOLD_ON_X,
                    Optional.of("javascript:alert(1)")),
                0.94)),
        Map.of(
            Fault.BARE_SHARE,
            List.of(
                new Example(NetworkId.X, at, "https://example.org/a-good-read", Optional.empty())),
            Fault.ANNOUNCEMENT_ONLY,
            List.of(
                new Example(
                    NetworkId.LINKEDIN,
                    at,
                    "Meetup on Thursday: https://example.org/meetup",
                    Optional.empty())),
            Fault.NO_CALL,
            List.of(
                new Example(
                    NetworkId.LINKEDIN,
                    at,
                    "The train was late again this morning.",
                    Optional.empty()))));
  }

  private static List<Week> weeks(LocalDate from) {
    var weeks = new ArrayList<Week>();
    var monday = from.minusDays(from.getDayOfWeek().getValue() - 1L);
    for (var number = 0; !monday.isAfter(TODAY); number++, monday = monday.plusWeeks(1)) {
      var posts = new HashMap<NetworkId, Integer>();
      posts.put(NetworkId.X, (number * 5 + 2) % 8);
      posts.put(NetworkId.LINKEDIN, number % 9 == 4 ? 4 : number % 3);
      posts.put(NetworkId.FACEBOOK, number % 5 == 0 ? 2 : 0);
      weeks.add(new Week(monday, posts));
    }
    return weeks;
  }

  private static List<HourCount> hours() {
    var hours = new ArrayList<HourCount>();
    for (var day : DayOfWeek.values()) {
      for (var hour = 7; hour < 23; hour++) {
        var posts = (day.getValue() * 3 + hour * 5) % 7;
        if (posts > 2) {
          hours.add(new HourCount(NetworkId.X, day, hour, posts - 2));
        }
      }
    }
    hours.add(new HourCount(NetworkId.LINKEDIN, DayOfWeek.TUESDAY, 9, 11));
    return hours;
  }
}
