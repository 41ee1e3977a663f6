package dev.suunta.domain.strategy;

import static dev.suunta.domain.strategy.StrategyFinding.*;

import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.finding.Finding;
import dev.suunta.domain.finding.Weight;
import dev.suunta.domain.network.Reach;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Judges a strategy as a whole. */
public final class StrategyCheck {
  /** How many settled networks there is time for (S2: a handful). Trials do not count. */
  public static final int HANDFUL = 5;

  /** How long a trial is proposed to last, in months. */
  public static final int TRIAL_MONTHS = 3;

  private StrategyCheck() {}

  /**
   * Everything there is to say, heaviest first, otherwise in the strategy's own order.
   *
   * @param today the day in the strategy's zone
   */
  public static List<Finding> check(Strategy strategy, LocalDate today) {
    var findings = new ArrayList<Finding>();
    aims(strategy, findings);
    for (var charter : strategy.charters()) {
      groundRules(charter, findings);
      trial(charter, today, findings);
    }
    time(strategy, findings);
    return Finding.heaviestFirst(findings);
  }

  /** Whether the findings let the strategy be used. */
  public static boolean allowsAdoption(List<Finding> findings) {
    return findings.stream().noneMatch(finding -> finding.weight() == Weight.BLOCK);
  }

  private static void aims(Strategy strategy, List<Finding> findings) {
    if (strategy.goals().isEmpty()) {
      findings.add(Finding.of(GOAL_MISSING));
    }
    if (strategy.charters().isEmpty()) {
      findings.add(Finding.of(NETWORK_MISSING));
    }
    if (!strategy.charters().isEmpty()) {
      for (var goal : strategy.goals()) {
        if (strategy.charters().stream().noneMatch(charter -> charter.serves(goal.id()))) {
          findings.add(Finding.of(GOAL_UNSERVED, Fact.of(goal.id().value())));
        }
      }
    }
    if (!strategy.goals().isEmpty()) {
      for (var charter : strategy.charters()) {
        if (charter.goals().isEmpty()) {
          findings.add(Finding.of(NETWORK_WITHOUT_AIM, network(charter)));
        }
      }
    }
    var settled =
        strategy.charters().stream()
            .filter(charter -> charter.standing() instanceof Standing.Core)
            .count();
    if (settled > HANDFUL) {
      findings.add(Finding.of(TOO_MANY_NETWORKS, Fact.of(settled), Fact.of(HANDFUL)));
    }
    if (settled == 0 && !strategy.charters().isEmpty()) {
      findings.add(Finding.of(NOTHING_SETTLED));
    }
  }

  private static void groundRules(NetworkCharter charter, List<Finding> findings) {
    if (!charter.contradictions().isEmpty()) {
      var topics = charter.contradictions().stream().map(TopicId::value).sorted().toList();
      findings.add(Finding.of(TOPIC_CONTRADICTS, network(charter), Fact.of(topics)));
    }
    if (charter.cares().isEmpty() && charter.unwelcome().isEmpty()) {
      findings.add(Finding.of(TOPICS_MISSING, network(charter)));
    }
    if (charter.audience().isEmpty()) {
      findings.add(Finding.of(AUDIENCE_UNDECIDED, network(charter)));
    } else if (charter.admits() == Admits.MET_IN_PERSON
        && charter.audience().get().reach().compareTo(Reach.CONNECTIONS) > 0) {
      findings.add(Finding.of(AUDIENCE_WIDER_THAN_ADMITTED, network(charter)));
    }
    if (charter.postsPerWeek().isEmpty()) {
      findings.add(Finding.of(RHYTHM_MISSING, network(charter)));
    }
    if (charter.hours().isEmpty()) {
      findings.add(Finding.of(HOURS_MISSING, network(charter)));
    }
  }

  private static void trial(NetworkCharter charter, LocalDate today, List<Finding> findings) {
    if (!(charter.standing() instanceof Standing.Experiment experiment)) {
      return;
    }
    if (experiment.question().isEmpty()) {
      findings.add(Finding.of(EXPERIMENT_WITHOUT_QUESTION, network(charter)));
    }
    if (experiment.ends().isEmpty()) {
      findings.add(
          Finding.of(
              EXPERIMENT_WITHOUT_END, network(charter), Fact.of(today.plusMonths(TRIAL_MONTHS))));
    } else if (experiment.isOverOn(today)) {
      findings.add(
          Finding.of(EXPERIMENT_ENDED, network(charter), Fact.of(experiment.ends().get())));
    }
  }

  private static void time(Strategy strategy, List<Finding> findings) {
    var planned =
        strategy.charters().stream().mapToLong(charter -> charter.minutesPerWeek().orElse(0)).sum();
    if (strategy.weeklyTime().isEmpty()) {
      findings.add(Finding.of(TIME_BUDGET_MISSING));
    } else if (planned > strategy.weeklyTime().get().toMinutes()) {
      findings.add(
          Finding.of(
              TIME_BUDGET_EXCEEDED,
              Fact.of(planned),
              Fact.of(strategy.weeklyTime().get().toMinutes())));
    }
    if (strategy.reviewMonths() > 12) {
      findings.add(Finding.of(REVIEW_FAR_AWAY, Fact.of(strategy.reviewMonths())));
    }
  }

  private static Fact network(NetworkCharter charter) {
    return Fact.of(charter.network().value());
  }
}
