package dev.suunta.application.review;

import dev.suunta.application.network.driven.NetworkCatalog;
import dev.suunta.application.review.driven.MirrorFacts;
import dev.suunta.application.review.driving.LookInMirror;
import dev.suunta.application.shared.UnitOfWork;
import dev.suunta.application.strategy.OwnersZone;
import dev.suunta.application.strategy.driven.StrategyRepository;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.strategy.NetworkCharter;
import dev.suunta.domain.strategy.RevisionState;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.domain.strategy.StrategyRevision;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

final class LookInMirrorService implements LookInMirror {
  /**
   * There was no network before this day. Whoever names an earlier one means all there is; a post
   * that is dated back still shows, but not before the day on which such dates begin.
   */
  private static final LocalDate ALL = LocalDate.of(1970, 1, 1);

  private static final LocalDate FIRST_OF_ALL = LocalDate.of(1900, 1, 1);

  /** A few plain examples say more than many. */
  private static final int EXAMPLES = 3;

  private final MirrorFacts facts;
  private final StrategyRepository strategies;
  private final NetworkCatalog networks;
  private final UnitOfWork unitOfWork;
  private final InstantSource time;

  LookInMirrorService(
      MirrorFacts facts,
      StrategyRepository strategies,
      NetworkCatalog networks,
      UnitOfWork unitOfWork,
      InstantSource time) {
    this.facts = facts;
    this.strategies = strategies;
    this.networks = networks;
    this.unitOfWork = unitOfWork;
    this.time = time;
  }

  @Override
  public Outcome look(Request request) {
    return unitOfWork.run(() -> reflect(request));
  }

  private Outcome reflect(Request request) {
    var owner = request.owner();
    var strategy = strategies.newest(owner, RevisionState.ADOPTED).map(StrategyRevision::strategy);
    var zone = OwnersZone.of(strategies, owner);
    var now = time.instant();
    var today = LocalDate.ofInstant(now, zone);
    var asked = request.since().orElseGet(() -> today.minusYears(1).plusDays(1));
    if (asked.isAfter(today)) {
      return new Outcome.NotYet(asked, today);
    }
    var since = asked.isBefore(ALL) ? dayOfFirst(owner, zone) : asked;
    var from = since.atStartOfDay(zone).toInstant();
    var to = today.plusDays(1).atStartOfDay(zone).toInstant();
    var counts = facts.networks(owner, from, to);
    if (counts.stream().allMatch(count -> count.posts() == 0)) {
      return new Outcome.NothingThere(
          since, facts.span(owner).map(span -> LocalDate.ofInstant(span.last(), zone)));
    }
    var weeks = weeks(owner, from, to, since, today, zone);
    return new Outcome.Seen(
        new Mirror(
            since,
            today,
            zone,
            counts.stream().map(count -> reflection(owner, count, strategy, weeks)).toList(),
            weeks,
            facts.hours(owner, from, to, zone),
            facts.echoes(owner, from, to, EXAMPLES),
            examples(owner, from, to)));
  }

  private LocalDate dayOfFirst(OwnerId owner, ZoneId zone) {
    var first = facts.span(owner).map(span -> LocalDate.ofInstant(span.first(), zone)).orElse(ALL);
    return first.isBefore(FIRST_OF_ALL) ? FIRST_OF_ALL : first;
  }

  private Reflection reflection(
      OwnerId owner,
      MirrorFacts.NetworkCount count,
      Optional<Strategy> strategy,
      List<Week> weeks) {
    var charter = strategy.flatMap(inUse -> inUse.charter(count.network()));
    var name =
        networks
            .find(owner, count.network())
            .map(known -> known.network().name())
            .orElse(count.network().value());
    return new Reflection(
        count,
        name,
        charter.map(NetworkCharter::call),
        charter.map(NetworkCharter::postsPerWeek).orElse(OptionalInt.empty()),
        weeks.stream()
            .mapToInt(week -> week.posts().getOrDefault(count.network(), 0))
            .max()
            .orElse(0),
        strategy.isPresent() && charter.isEmpty());
  }

  private List<Week> weeks(
      OwnerId owner, Instant from, Instant to, LocalDate since, LocalDate today, ZoneId zone) {
    var byMonday = new TreeMap<LocalDate, Map<NetworkId, Integer>>();
    for (var monday = monday(since); !monday.isAfter(today); monday = monday.plusWeeks(1)) {
      byMonday.put(monday, new HashMap<>());
    }
    for (var day : facts.days(owner, from, to, zone)) {
      byMonday
          .computeIfAbsent(monday(day.day()), ignored -> new HashMap<>())
          .merge(day.network(), day.posts(), Integer::sum);
    }
    var weeks = new ArrayList<Week>();
    byMonday.forEach((monday, posts) -> weeks.add(new Week(monday, posts)));
    return weeks;
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private Map<MirrorFacts.Fault, List<MirrorFacts.Example>> examples(
      OwnerId owner, Instant from, Instant to) {
    var examples =
        new EnumMap<MirrorFacts.Fault, List<MirrorFacts.Example>>(MirrorFacts.Fault.class);
    for (var fault : MirrorFacts.Fault.values()) {
      var found = facts.examples(owner, from, to, fault, EXAMPLES);
      if (!found.isEmpty()) {
        examples.put(fault, found);
      }
    }
    return examples;
  }
}
