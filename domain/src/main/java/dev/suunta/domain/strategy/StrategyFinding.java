package dev.suunta.domain.strategy;

import static dev.suunta.domain.finding.Weight.ADVICE;
import static dev.suunta.domain.finding.Weight.BLOCK;

import dev.suunta.domain.finding.FindingCode;
import dev.suunta.domain.finding.Rule;
import dev.suunta.domain.finding.Weight;
import java.util.List;
import java.util.Set;

/** What can be said about a strategy as a whole. What blocks, blocks its adoption. */
public enum StrategyFinding implements FindingCode {
  /** There is no goal at all. */
  GOAL_MISSING(BLOCK, List.of(Rule.S1)),
  /** There is no network at all. */
  NETWORK_MISSING(BLOCK, List.of(Rule.S2)),
  /** No chosen network serves the goal. */
  GOAL_UNSERVED(BLOCK, List.of(Rule.S2), "goal"),
  /** The network serves no goal. */
  NETWORK_WITHOUT_AIM(BLOCK, List.of(Rule.S2), "network"),
  /** More networks than a handful. */
  TOO_MANY_NETWORKS(ADVICE, List.of(Rule.S2), "networks", "handful"),
  /** A topic is both cared about and unwelcome on the network. */
  TOPIC_CONTRADICTS(ADVICE, List.of(Rule.S1, Rule.S10), "network", "topics"),
  /** The network says neither what its readers care about nor what is unwelcome. */
  TOPICS_MISSING(ADVICE, List.of(Rule.S1, Rule.S10), "network"),
  /** Only people met in person are let in, yet anybody may read by default. */
  AUDIENCE_WIDER_THAN_ADMITTED(ADVICE, List.of(Rule.S10, Rule.S12), "network"),
  /** The network does not say who may read by default. */
  AUDIENCE_UNDECIDED(ADVICE, List.of(Rule.S10, Rule.S12), "network"),
  /** The network does not say how many posts a week. */
  RHYTHM_MISSING(ADVICE, List.of(Rule.S10), "network"),
  /** The network does not say when its readers are there. */
  HOURS_MISSING(ADVICE, List.of(Rule.S6, Rule.S10), "network"),
  /** A trial has no question. */
  EXPERIMENT_WITHOUT_QUESTION(ADVICE, List.of(Rule.S2, Rule.S12), "network"),
  /** A trial has no end. */
  EXPERIMENT_WITHOUT_END(ADVICE, List.of(Rule.S2, Rule.S12), "network", "proposed"),
  /** A trial's last day has gone by. */
  EXPERIMENT_ENDED(ADVICE, List.of(Rule.S12), "network", "ended"),
  /** Every network is on trial. */
  NOTHING_SETTLED(ADVICE, List.of(Rule.S2)),
  /** It does not say how much time it may take. */
  TIME_BUDGET_MISSING(ADVICE, List.of(Rule.S13)),
  /** The rhythms take more time than the budget gives. */
  TIME_BUDGET_EXCEEDED(ADVICE, List.of(Rule.S13), "planned", "budget"),
  /** The review is further away than a year. */
  REVIEW_FAR_AWAY(ADVICE, List.of(Rule.S11), "months");

  private final Weight weight;
  private final List<Rule> rules;
  private final List<String> facts;

  StrategyFinding(Weight weight, List<Rule> rules, String... facts) {
    this.weight = weight;
    this.rules = rules;
    this.facts = List.of(facts);
  }

  @Override
  public Set<Weight> weights() {
    return Set.of(weight);
  }

  @Override
  public List<Rule> rules() {
    return rules;
  }

  @Override
  public List<String> facts() {
    return facts;
  }
}
