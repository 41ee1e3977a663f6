package dev.suunta.adapters.persistence.strategy;

import dev.suunta.adapters.persistence.strategy.StrategyJson.AudienceJson;
import dev.suunta.adapters.persistence.strategy.StrategyJson.CharterJson;
import dev.suunta.adapters.persistence.strategy.StrategyJson.GoalJson;
import dev.suunta.adapters.persistence.strategy.StrategyJson.GroupJson;
import dev.suunta.adapters.persistence.strategy.StrategyJson.HoursJson;
import dev.suunta.adapters.persistence.strategy.StrategyJson.StandingJson;
import dev.suunta.adapters.persistence.strategy.StrategyJson.TopicJson;
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
import dev.suunta.domain.strategy.Topic;
import dev.suunta.domain.strategy.TopicId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Strategies to their stored form and back. Sets are stored sorted, so that equal is the same. */
final class StrategyJsonMapper {
  private StrategyJsonMapper() {}

  static StrategyJson toJson(Strategy strategy) {
    return new StrategyJson(
        strategy.goals().stream()
            .map(goal -> new GoalJson(goal.id().value(), goal.name(), goal.valueQuestion()))
            .toList(),
        strategy.charters().stream().map(StrategyJsonMapper::toJson).toList(),
        strategy.topics().stream()
            .map(topic -> new TopicJson(topic.id().value(), topic.name(), topic.signs()))
            .toList(),
        strategy.groups().stream()
            .map(
                group ->
                    new GroupJson(
                        group.id().value(),
                        group.name(),
                        sorted(group.cares(), TopicId::value),
                        sorted(group.unwelcome(), TopicId::value)))
            .toList(),
        strategy.weeklyTime().map(Duration::toString),
        strategy.reviewMonths(),
        strategy.zone().getId());
  }

  private static CharterJson toJson(NetworkCharter charter) {
    return new CharterJson(
        charter.network().value(),
        sorted(charter.goals(), GoalId::value),
        charter.admits().name(),
        charter.readers(),
        charter
            .audience()
            .map(
                audience ->
                    new AudienceJson(
                        audience.reach().name(), audience.group().map(GroupId::value))),
        charter.call().name(),
        sorted(charter.cares(), TopicId::value),
        sorted(charter.unwelcome(), TopicId::value),
        charter.hours().stream()
            .map(
                hours ->
                    new HoursJson(
                        hours.days().stream().sorted().map(DayOfWeek::name).toList(),
                        hours.from().toString(),
                        hours.to().toString()))
            .toList(),
        charter.postsPerWeek(),
        charter.minutesPerPost(),
        switch (charter.standing()) {
          case Standing.Core core -> new StandingJson("core", Optional.empty(), Optional.empty());
          case Standing.Experiment trial ->
              new StandingJson(
                  "experiment", trial.question(), trial.ends().map(LocalDate::toString));
        });
  }

  static Strategy toDomain(StrategyJson json) {
    return new Strategy(
        json.goals().stream()
            .map(goal -> new Goal(new GoalId(goal.id()), goal.name(), goal.valueQuestion()))
            .toList(),
        json.charters().stream().map(StrategyJsonMapper::toDomain).toList(),
        json.topics().stream()
            .map(topic -> new Topic(new TopicId(topic.id()), topic.name(), topic.signs()))
            .toList(),
        json.groups().stream()
            .map(
                group ->
                    new ReaderGroup(
                        new GroupId(group.id()),
                        group.name(),
                        set(group.cares(), TopicId::new),
                        set(group.unwelcome(), TopicId::new)))
            .toList(),
        json.weeklyTime().map(Duration::parse),
        json.reviewMonths(),
        ZoneId.of(json.zone()));
  }

  private static NetworkCharter toDomain(CharterJson charter) {
    return new NetworkCharter(
        new NetworkId(charter.network()),
        set(charter.goals(), GoalId::new),
        Admits.valueOf(charter.admits()),
        charter.readers(),
        charter
            .audience()
            .map(
                audience ->
                    new Audience(
                        Reach.valueOf(audience.reach()), audience.group().map(GroupId::new))),
        CallStance.valueOf(charter.call()),
        set(charter.cares(), TopicId::new),
        set(charter.unwelcome(), TopicId::new),
        charter.hours().stream()
            .map(
                hours ->
                    new GoodHours(
                        set(hours.days(), DayOfWeek::valueOf),
                        LocalTime.parse(hours.from()),
                        LocalTime.parse(hours.to())))
            .toList(),
        charter.postsPerWeek(),
        charter.minutesPerPost(),
        standing(charter.standing()));
  }

  private static Standing standing(StandingJson standing) {
    return switch (standing.kind()) {
      case "core" -> new Standing.Core();
      case "experiment" ->
          new Standing.Experiment(standing.question(), standing.ends().map(LocalDate::parse));
      default -> throw new IllegalStateException("a standing of kind " + standing.kind());
    };
  }

  private static <T> List<String> sorted(Collection<T> values, Function<T, String> text) {
    return values.stream().map(text).sorted().toList();
  }

  private static <T> Set<T> set(Collection<String> texts, Function<String, T> value) {
    return texts.stream().map(value).collect(Collectors.toUnmodifiableSet());
  }
}
