package dev.suunta.adapters.cli;

import dev.suunta.domain.strategy.Goal;
import dev.suunta.domain.strategy.GroupId;
import dev.suunta.domain.strategy.KnownNetwork;
import dev.suunta.domain.strategy.NetworkCharter;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.domain.strategy.Topic;
import dev.suunta.domain.strategy.TopicId;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks for a first strategy. Every question has a ready answer that Enter takes, so that a whole
 * strategy is a handful of keys; everything can be changed later.
 */
final class Interview {
  private static final int USUAL_MINUTES = 180;

  private final Session session;

  Interview(Session session) {
    this.session = session;
  }

  /** The strategy; empty if nobody answered to the end. */
  Optional<Strategy> hold() {
    session.screen().wrapped("", session.say("init.hello"));
    var networks = session.useCases().manageNetworks().list(session.owner().id());
    return networks(networks)
        .flatMap(
            chosen ->
                new GoalQuestions(session, chosen)
                    .ask()
                    .flatMap(goals -> minutes().map(minutes -> strategy(chosen, goals, minutes))));
  }

  private Optional<List<KnownNetwork>> networks(List<KnownNetwork> networks) {
    var screen = session.screen();
    screen.blank();
    screen.heading(session.say("init.networks"));
    for (var index = 0; index < networks.size(); index++) {
      screen.line("%4d  %s".formatted(index + 1, networks.get(index).network().name()));
    }
    while (true) {
      var answer = session.ask(session.say("init.networksPrompt"));
      if (answer.isEmpty()) {
        return Optional.empty();
      }
      var chosen = Answers.choices(answer.get(), networks.size());
      if (chosen.isPresent()) {
        var picked = chosen.get().stream().map(networks::get).toList();
        exportPages(picked);
        return Optional.of(picked);
      }
      screen.wrapped("", session.say("init.numbersPlease", networks.size()));
    }
  }

  /** Said first, because an export can take days to be ready. */
  private void exportPages(List<KnownNetwork> chosen) {
    var screen = session.screen();
    screen.blank();
    screen.wrapped("", session.say("init.exports"));
    for (var known : chosen) {
      screen.item(
          "  " + known.network().name() + ":",
          known.network().exportPage().map(Object::toString).orElse("–"));
      session
          .texts()
          .howToExport(known.network().id().value())
          .ifPresent(how -> screen.wrapped("      ", how));
    }
  }

  private Optional<Integer> minutes() {
    session.screen().blank();
    while (true) {
      var answer = session.ask(session.say("init.time", USUAL_MINUTES));
      if (answer.isEmpty()) {
        return Optional.empty();
      }
      if (answer.get().isBlank()) {
        return Optional.of(USUAL_MINUTES);
      }
      var minutes = Answers.number(answer.get());
      if (minutes.isPresent() && minutes.getAsInt() > 0 && minutes.getAsInt() <= 10_080) {
        return Optional.of(minutes.getAsInt());
      }
      session.screen().wrapped("", session.say("init.minutesPlease"));
    }
  }

  /**
   * The offered ground rules of each network, as far as they are about what was chosen. A goal that
   * none of them knows is served by all: one that lives nowhere would keep the strategy from use.
   */
  private Strategy strategy(List<KnownNetwork> chosen, List<Goal> goals, int minutes) {
    var goalIds = goals.stream().map(Goal::id).collect(Collectors.toSet());
    var unserved =
        goalIds.stream()
            .filter(goal -> !GoalQuestions.isServed(goal, chosen))
            .collect(Collectors.toSet());
    var topics = topics(chosen);
    var topicIds = topics.stream().map(Topic::id).collect(Collectors.toSet());
    var charters = new ArrayList<NetworkCharter>();
    for (var known : chosen) {
      var within =
          known.groundRules().within(goalIds, topicIds, Set.<GroupId>of()).serving(unserved);
      charters.add(within.goals().isEmpty() ? within.serving(goalIds) : within);
    }
    return new Strategy(
        goals,
        charters,
        topics,
        List.of(),
        Optional.of(Duration.ofMinutes(minutes)),
        Strategy.USUAL_REVIEW_MONTHS,
        ZoneId.systemDefault());
  }

  private List<Topic> topics(List<KnownNetwork> chosen) {
    var ids = new LinkedHashSet<TopicId>();
    for (var known : chosen) {
      ids.addAll(known.groundRules().cares());
      ids.addAll(known.groundRules().unwelcome());
    }
    return ids.stream()
        .sorted((left, right) -> left.value().compareTo(right.value()))
        .map(this::topic)
        .toList();
  }

  private Topic topic(TopicId id) {
    return session.texts().startingTopics().stream()
        .filter(topic -> topic.id().equals(id))
        .findFirst()
        .orElseGet(() -> new Topic(id, id.value(), List.of(id.value().replace('-', ' '))));
  }
}
