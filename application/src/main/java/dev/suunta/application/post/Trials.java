package dev.suunta.application.post;

import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.strategy.Goal;
import dev.suunta.domain.strategy.KnownNetwork;
import dev.suunta.domain.strategy.ReaderGroup;
import dev.suunta.domain.strategy.RevisionState;
import dev.suunta.domain.strategy.Standing;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.domain.strategy.StrategyCheck;
import dev.suunta.domain.strategy.StrategyRevision;
import dev.suunta.domain.strategy.Topic;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Trying another network once, on purpose, opens a trial (S2, S12): it is written into the draft of
 * the strategy, with the offered ground rules, the post's goals, the reason as its question, and a
 * proposed end, so that it can be used as it is.
 */
final class Trials {
  /** A question has at most 300 UTF-16 units; a code point has at most two. */
  private static final int MOST_QUESTION = 300;

  private final PostUseCases ports;

  Trials(PostUseCases ports) {
    this.ports = ports;
  }

  /**
   * The network, if a trial was opened now; empty if the draft has the network already or no room
   * for it.
   */
  Optional<NetworkId> open(
      OwnerId owner,
      NetworkId network,
      Post post,
      String reason,
      Gatekeeper.Basis basis,
      Actor by) {
    var draft = ports.strategies().newest(owner, RevisionState.DRAFT);
    var known = ports.networks().find(owner, network);
    var content = draft.or(basis::revision).map(StrategyRevision::strategy);
    if (content.isEmpty()
        || known.isEmpty()
        || content.get().charter(network).isPresent()
        || content.get().charters().size() == Strategy.MOST_OF_EACH) {
      return Optional.empty();
    }
    var now = basis.now().truncatedTo(ChronoUnit.MILLIS);
    var tried = withTrial(content.get(), known.get(), post, reason, basis);
    ports
        .strategies()
        .save(
            owner,
            draft
                .map(existing -> existing.rewrite(tried, now, by))
                .orElseGet(
                    () ->
                        StrategyRevision.draft(
                            ports.strategies().lastNumber(owner) + 1, tried, now, by)));
    return Optional.of(network);
  }

  private static Strategy withTrial(
      Strategy strategy, KnownNetwork known, Post post, String reason, Gatekeeper.Basis basis) {
    var goals = strategy.goals().stream().map(Goal::id).toList();
    var rules =
        known
            .groundRules()
            .serving(post.purpose().goals())
            .within(
                Set.copyOf(goals),
                strategy.topics().stream().map(Topic::id).collect(Collectors.toSet()),
                strategy.groups().stream().map(ReaderGroup::id).collect(Collectors.toSet()));
    if (rules.goals().isEmpty()) {
      rules = rules.serving(goals.stream().limit(1).collect(Collectors.toSet()));
    }
    var line = reason.strip().replaceAll("\\s+", " ");
    var question =
        line.codePoints()
            .limit(MOST_QUESTION / 2)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return strategy.with(
        rules.on(
            new Standing.Experiment(
                Optional.of(question),
                Optional.of(basis.today().plusMonths(StrategyCheck.TRIAL_MONTHS)))));
  }
}
