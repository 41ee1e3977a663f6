package dev.suunta.adapters.cli;

import dev.suunta.domain.shared.Slug;
import dev.suunta.domain.strategy.Goal;
import dev.suunta.domain.strategy.GoalId;
import dev.suunta.domain.strategy.GoalIdea;
import dev.suunta.domain.strategy.KnownNetwork;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks for goals: ready ones by their numbers, one in the owner's own words, or both. */
final class GoalQuestions {
  private static final List<GoalIdea> IDEAS = List.of(GoalIdea.values());

  private final Session session;
  private final List<GoalIdea> usual;

  GoalQuestions(Session session, List<KnownNetwork> networks) {
    this.session = session;
    this.usual = usual(networks);
  }

  /** Whether the ground rules offered for one of the networks serve the goal. */
  static boolean isServed(GoalId goal, List<KnownNetwork> networks) {
    return networks.stream().anyMatch(known -> known.groundRules().goals().contains(goal));
  }

  /** What Enter takes: the starting goals that the networks are good for, or else all of them. */
  private static List<GoalIdea> usual(List<KnownNetwork> networks) {
    var starting = IDEAS.stream().filter(GoalIdea::isStarting).toList();
    var served = starting.stream().filter(idea -> isServed(idea.goalId(), networks)).toList();
    return served.isEmpty() ? starting : served;
  }

  /** The goals; empty if nobody answered to the end. */
  Optional<List<Goal>> ask() {
    var screen = session.screen();
    screen.blank();
    screen.heading(session.say("init.goals"));
    for (var index = 0; index < IDEAS.size(); index++) {
      screen.item("%4d ".formatted(index + 1), session.texts().goal(IDEAS.get(index)));
    }
    while (true) {
      var answer = session.ask(session.say("init.goalsPrompt", numbers(usual)));
      if (answer.isEmpty()) {
        return Optional.empty();
      }
      if (answer.get().isBlank()) {
        return Optional.of(usual.stream().map(this::goal).toList());
      }
      var picked = Answers.choicesOrWords(answer.get(), IDEAS.size());
      if (picked.isEmpty()) {
        screen.wrapped("", session.say("init.goalNotOffered", IDEAS.size()));
      } else if (picked.get().words().filter(words -> !isUsable(words)).isPresent()) {
        screen.wrapped("", session.say("init.goalUnclear"));
      } else {
        return goals(picked.get());
      }
    }
  }

  private static String numbers(List<GoalIdea> ideas) {
    return ideas.stream()
        .map(idea -> Integer.toString(IDEAS.indexOf(idea) + 1))
        .collect(Collectors.joining(" "));
  }

  private Optional<List<Goal>> goals(Answers.Picked picked) {
    var goals = new ArrayList<Goal>();
    picked.places().forEach(place -> goals.add(goal(IDEAS.get(place))));
    if (picked.words().isPresent()) {
      var own = own(picked.words().get());
      if (own.isEmpty()) {
        return Optional.empty();
      }
      goals.add(own.get());
    }
    return Optional.of(goals);
  }

  private static boolean isReady(GoalId goal) {
    return IDEAS.stream().map(GoalIdea::goalId).anyMatch(goal::equals);
  }

  private static boolean isUsable(String name) {
    return !Slug.of(name).isEmpty()
        && name.length() <= 200
        && name.chars().noneMatch(Character::isISOControl);
  }

  /** A goal of the owner's own comes with its value question. */
  private Optional<Goal> own(String name) {
    var slug = new GoalId(Slug.of(name));
    var id = isReady(slug) ? new GoalId("own-" + slug.value()) : slug;
    var offered = session.say("init.ownQuestionOffered", name);
    while (true) {
      var prompt = session.say("init.ownQuestion", name, offered);
      var question = session.ask(prompt).map(String::strip);
      if (question.isEmpty()) {
        return Optional.empty();
      }
      try {
        return Optional.of(new Goal(id, name, question.get().isEmpty() ? offered : question.get()));
      } catch (IllegalArgumentException unusable) {
        session.screen().wrapped("", session.say("init.questionPlease"));
      }
    }
  }

  private Goal goal(GoalIdea idea) {
    return new Goal(idea.goalId(), session.texts().goal(idea), session.texts().valueQuestion(idea));
  }
}
