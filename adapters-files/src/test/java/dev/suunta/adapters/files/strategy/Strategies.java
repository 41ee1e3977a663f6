package dev.suunta.adapters.files.strategy;

import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.Reach;
import dev.suunta.domain.shared.Slug;
import dev.suunta.domain.shared.Text;
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
import dev.suunta.domain.strategy.Topic;
import dev.suunta.domain.strategy.TopicId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary valid strategies and their parts. */
public final class Strategies {
  private static final List<String> NASTY =
      List.of(
          "null",
          "~",
          "yes",
          "1",
          "0x1F",
          "1e3",
          "2027-05-31",
          "- a",
          "a: b",
          "a #b",
          "#b",
          "'",
          "\"",
          "\\",
          "{a}",
          "[a]",
          "a,b",
          "*a",
          "&a",
          "!a",
          "%a",
          "@a",
          "`a",
          "|",
          ">",
          "? a",
          " a ",
          "a\n",
          "a\r",
          "\t",
          "a\tb",
          "é\u0301",
          "👩‍👧",
          "\u0085x",
          "x\u2028",
          "\uFEFFx",
          "\uFFFFx",
          "\u0007x",
          "---x",
          "...",
          "12:30",
          "1_000",
          ".5",
          "=",
          "<<",
          "a:",
          "https://e.fi/a?b=c&d",
          "a  b",
          "ß",
          "x\u00A0");

  private Strategies() {}

  /** Lines that the domain takes, with all that YAML could trip over. */
  public static Arbitrary<String> lines(int most) {
    var any = Arbitraries.strings().ofMinLength(1).ofMaxLength(Math.min(most, 25));
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(3, Arbitraries.of(NASTY)),
            net.jqwik.api.Tuple.of(
                3,
                Arbitraries.strings()
                    .withChars(" -:#'\"\\[]{},&*!|>%@`?~a1\t\n\r")
                    .ofMinLength(1)
                    .ofMaxLength(12)),
            net.jqwik.api.Tuple.of(2, any))
        .filter(text -> !text.isBlank() && text.lines().count() == 1 && Text.isStorable(text));
  }

  public static Arbitrary<String> slugs() {
    return Arbitraries.oneOf(
            Arbitraries.of("null", "1", "y", "on", "true", "0x1", "2-3", "work", "brand"),
            Arbitraries.strings()
                .withChars("abcdefghijklmnopqrstuvwxyz0123456789-")
                .ofMinLength(1)
                .ofMaxLength(40))
        .filter(Slug::isOne);
  }

  public static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> arbitrary) {
    return arbitrary.optional();
  }

  public static Arbitrary<NetworkCharter> charters(
      NetworkId network, Set<GoalId> goals, Set<TopicId> topics, Set<GroupId> groups) {
    var audiences =
        Arbitraries.oneOf(
            Arbitraries.of(Reach.class).map(Audience::of),
            groups.isEmpty()
                ? Arbitraries.just(Audience.PUBLIC)
                : Arbitraries.of(groups).map(Audience::of));
    var times = Arbitraries.longs().between(0, 24L * 3600 * 1_000_000_000 - 1);
    var hours =
        Combinators.combine(
                Arbitraries.of(DayOfWeek.class).set().ofMinSize(1),
                Arbitraries.oneOf(
                    times,
                    Arbitraries.longs().between(0, 1439).map(minute -> minute * 60_000_000_000L)),
                Arbitraries.oneOf(times, Arbitraries.just(0L)))
            .as(
                (days, one, other) -> {
                  var from = LocalTime.ofNanoOfDay(other == 0 ? one : Math.min(one, other));
                  var to = LocalTime.ofNanoOfDay(other == 0 ? 0 : Math.max(one, other));
                  return from.equals(to)
                      ? new GoodHours(days, from, LocalTime.MIDNIGHT)
                      : new GoodHours(days, from, to);
                });
    var standings =
        Arbitraries.<Standing>oneOf(
            Arbitraries.just(new Standing.Core()),
            Combinators.combine(maybe(lines(300)), maybe(days())).as(Standing.Experiment::new));
    var numbers = Arbitraries.integers().between(1, 500).optional();
    return Combinators.combine(
            Combinators.combine(subsets(goals), subsets(topics), subsets(topics)).as(List::of),
            Arbitraries.of(Admits.class),
            maybe(lines(200)),
            maybe(audiences),
            Arbitraries.of(CallStance.class),
            hours.list().ofMaxSize(3),
            Combinators.combine(numbers, numbers).as(List::of),
            standings)
        .as(
            (sets, admits, readers, audience, call, good, rhythm, standing) ->
                new NetworkCharter(
                    network,
                    cast(sets.get(0)),
                    admits,
                    readers,
                    audience,
                    call,
                    cast(sets.get(1)),
                    cast(sets.get(2)),
                    good,
                    optional(rhythm.get(0)),
                    optional(rhythm.get(1)),
                    standing));
  }

  @SuppressWarnings("unchecked")
  private static <T> Set<T> cast(Object set) {
    return (Set<T>) set;
  }

  public static OptionalInt optional(Optional<Integer> number) {
    return number.map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(18_000, 30_000).map(LocalDate::ofEpochDay),
        Arbitraries.of(
            LocalDate.MIN, LocalDate.MAX, LocalDate.of(-1, 1, 1), LocalDate.of(12345, 2, 3)));
  }

  public static <T> Arbitrary<Set<T>> subsets(Set<T> all) {
    return all.isEmpty() ? Arbitraries.just(Set.of()) : Arbitraries.subsetOf(all);
  }

  public static Arbitrary<Strategy> strategies() {
    return Combinators.combine(
            slugs().set().ofMaxSize(4),
            slugs().set().ofMaxSize(4),
            slugs().set().ofMaxSize(3),
            slugs().set().ofMaxSize(3))
        .as(List::of)
        .flatMap(
            sets ->
                strategies(
                    List.copyOf(sets.get(0)),
                    List.copyOf(sets.get(1)),
                    List.copyOf(sets.get(2)),
                    List.copyOf(sets.get(3))));
  }

  private static Arbitrary<Strategy> strategies(
      List<String> goalIds, List<String> topicIds, List<String> groupIds, List<String> networkIds) {
    var goals = goalIds.stream().map(GoalId::new).collect(java.util.stream.Collectors.toSet());
    var topics = topicIds.stream().map(TopicId::new).collect(java.util.stream.Collectors.toSet());
    var groups = groupIds.stream().map(GroupId::new).collect(java.util.stream.Collectors.toSet());
    var durations =
        Arbitraries.oneOf(
            Arbitraries.longs().between(0, 10_080).map(Duration::ofMinutes),
            Arbitraries.longs().between(0, Duration.ofDays(7).toMillis()).map(Duration::ofMillis));
    return Combinators.combine(
            each(
                goalIds,
                id ->
                    Combinators.combine(lines(200), lines(300))
                        .as((name, question) -> new Goal(new GoalId(id), name, question))),
            each(networkIds, id -> charters(new NetworkId(id), goals, topics, groups)),
            each(
                topicIds,
                id ->
                    Combinators.combine(lines(80), lines(80).list().ofMaxSize(5))
                        .as((name, signs) -> new Topic(new TopicId(id), name, signs))),
            each(
                groupIds,
                id ->
                    Combinators.combine(lines(80), subsets(topics), subsets(topics))
                        .as(
                            (name, cares, unwelcome) ->
                                new ReaderGroup(new GroupId(id), name, cares, unwelcome))),
            maybe(durations),
            Arbitraries.integers().between(1, 60),
            Arbitraries.of(
                    "Europe/Helsinki",
                    "Z",
                    "+02:00",
                    "UTC+3",
                    "GMT0",
                    "-18:00",
                    "Etc/GMT+7",
                    "+01:02:03")
                .map(ZoneId::of))
        .as(Strategy::new);
  }

  private static <T> Arbitrary<List<T>> each(
      List<String> ids, java.util.function.Function<String, Arbitrary<T>> make) {
    return Combinators.combine(ids.stream().map(make).toList()).as(list -> list);
  }
}
