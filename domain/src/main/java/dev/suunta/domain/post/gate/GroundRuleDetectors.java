package dev.suunta.domain.post.gate;

import static dev.suunta.domain.post.gate.GateFinding.*;

import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.finding.Finding;
import dev.suunta.domain.post.reading.TopicReader;
import dev.suunta.domain.strategy.Admits;
import dev.suunta.domain.strategy.Audience;
import dev.suunta.domain.strategy.GoalId;
import dev.suunta.domain.strategy.NetworkCharter;
import dev.suunta.domain.strategy.ReaderGroup;
import dev.suunta.domain.strategy.Standing;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.domain.strategy.TopicId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Does it belong there, by the ground rules of the network? (S1, S2, S10, S12) */
final class GroundRuleDetectors {
  /** So many names are enough to know whom it is about. */
  private static final int MOST_NAMES = 5;

  private GroundRuleDetectors() {}

  static Stream<Finding> goalNotServedHere(GateCase given) {
    var goals =
        given.purpose().goals().stream()
            .filter(goal -> given.strategy().flatMap(known -> known.goal(goal)).isPresent())
            .collect(Collectors.toSet());
    return given.charter().stream()
        .filter(charter -> !goals.isEmpty() && goals.stream().noneMatch(charter::serves))
        .map(
            charter ->
                Finding.of(
                    GOAL_NOT_SERVED_HERE,
                    network(given),
                    Fact.of(names(given, goals)),
                    Fact.of(names(given, charter.goals()))));
  }

  static Stream<Finding> networkNotChosen(GateCase given) {
    return given.strategy().isPresent() && given.charter().isEmpty()
        ? Stream.of(Finding.of(NETWORK_NOT_CHOSEN, network(given)))
        : Stream.empty();
  }

  static Stream<Finding> experimentOver(GateCase given) {
    return given.charter().stream()
        .map(NetworkCharter::standing)
        .filter(Standing.Experiment.class::isInstance)
        .map(Standing.Experiment.class::cast)
        .filter(experiment -> experiment.isOverOn(given.today()))
        .map(
            experiment ->
                Finding.of(
                    EXPERIMENT_OVER,
                    network(given),
                    Fact.of(experiment.ends().orElse(given.today()))));
  }

  static Stream<Finding> audienceMissing(GateCase given) {
    if (given.charter().isEmpty() || given.audience().isPresent()) {
      return Stream.empty();
    }
    var groups =
        given.strategy().map(Strategy::groups).orElse(List.of()).stream()
            .map(ReaderGroup::name)
            .toList();
    return Stream.of(Finding.of(AUDIENCE_MISSING, network(given), Fact.of(groups)));
  }

  static Stream<Finding> audienceTooWide(GateCase given) {
    var usual = given.charter().flatMap(NetworkCharter::audience);
    return given.rendition().audience().stream()
        .filter(chosen -> usual.isPresent() && chosen.isWiderThan(usual.get()))
        .map(
            chosen ->
                Finding.of(
                    AUDIENCE_TOO_WIDE,
                    network(given),
                    Fact.of(chosen.reach().name()),
                    Fact.of(usual.map(Audience::reach).orElse(chosen.reach()).name())));
  }

  static Stream<Finding> readersNeverMet(GateCase given) {
    return given.charter().stream()
        .filter(charter -> charter.admits() == Admits.MET_IN_PERSON)
        .flatMap(charter -> given.readersHere().stream())
        .filter(readers -> readers.strangers() > 0)
        .map(
            readers ->
                Finding.of(
                    READERS_NEVER_MET,
                    network(given),
                    Fact.of(readers.name()),
                    Fact.of(readers.people()),
                    Fact.of(readers.strangers()),
                    Fact.of(readers.neverMet().stream().limit(MOST_NAMES).toList())));
  }

  static Stream<Finding> topicUnwelcome(GateCase given) {
    if (given.strategy().isEmpty()) {
      return Stream.empty();
    }
    var strategy = given.strategy().get();
    var said = given.rendition().title().orElse("") + "\n" + given.rendition().text();
    Set<TopicId> about = new HashSet<>(given.purpose().topics());
    about.addAll(TopicReader.topicsOf(said, strategy.topics()));
    var here =
        given.charter().stream()
            .flatMap(
                charter ->
                    unwelcome(given, strategy, charter.unwelcome(), about, Optional.empty()));
    var toThem =
        given.audience().flatMap(Audience::group).flatMap(strategy::group).stream()
            .flatMap(
                group -> unwelcome(given, strategy, group.unwelcome(), about, Optional.of(group)));
    return Stream.concat(here, toThem);
  }

  private static Stream<Finding> unwelcome(
      GateCase given,
      Strategy strategy,
      Set<TopicId> unwelcome,
      Set<TopicId> about,
      Optional<ReaderGroup> group) {
    var topics =
        strategy.topics().stream()
            .filter(topic -> unwelcome.contains(topic.id()) && about.contains(topic.id()))
            .map(topic -> topic.name())
            .toList();
    return topics.isEmpty()
        ? Stream.empty()
        : Stream.of(
            Finding.of(
                TOPIC_UNWELCOME,
                network(given),
                Fact.of(topics),
                Fact.of(group.map(ReaderGroup::name).orElse(""))));
  }

  static Stream<Finding> overRhythm(GateCase given) {
    return given.charter().stream()
        .filter(charter -> charter.postsPerWeek().isPresent())
        .filter(charter -> given.history().postsThisWeek() + 1 > charter.postsPerWeek().getAsInt())
        .map(
            charter ->
                Finding.of(
                    OVER_RHYTHM,
                    network(given),
                    Fact.of(given.history().postsThisWeek() + 1L),
                    Fact.of(charter.postsPerWeek().getAsInt())));
  }

  private static List<String> names(GateCase given, Collection<GoalId> goals) {
    return given.strategy().map(Strategy::goals).orElse(List.of()).stream()
        .filter(goal -> goals.contains(goal.id()))
        .map(goal -> goal.name())
        .toList();
  }

  private static Fact network(GateCase given) {
    return Fact.of(given.network().id().value());
  }
}
