package dev.suunta.application.baseline.driven;

import dev.suunta.application.people.driven.KeptOfAccounts;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.baseline.Baseline;
import dev.suunta.domain.baseline.BaselineId;
import dev.suunta.domain.baseline.Ground;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.baseline.Proof;
import dev.suunta.domain.baseline.Verdict;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.shared.OwnerId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Driven port: keeps the sweeps over whom the owners follow. Another owner's are unknown. */
public interface BaselineRepository extends KeptOfAccounts {
  /** How many sweeps are told at the most; at one in a half-year they last a lifetime. */
  int MOST_SWEEPS = 200;

  /** The sweep that is open, if one is. */
  Optional<Baseline> open(OwnerId owner);

  /** All sweeps, the newest first; at most {@link #MOST_SWEEPS}. */
  List<Baseline> all(OwnerId owner);

  /** Keeps a sweep, or what changed of it; at most one of an owner's is open. */
  void save(OwnerId owner, Baseline baseline);

  /** Adds lines to a sweep; none of their accounts has one there yet. */
  void append(OwnerId owner, BaselineId baseline, List<Line> lines);

  /** Keeps what changed of lines of a sweep. */
  void save(OwnerId owner, BaselineId baseline, List<Line> lines);

  /** The first open line: those put off less often first, then as the order says. */
  Optional<Line> next(OwnerId owner, BaselineId baseline, Optional<NetworkId> network);

  @Override
  default Set<ConnectionId> met(OwnerId owner, Collection<ConnectionId> accounts) {
    return all(owner).stream()
        .findFirst()
        .map(newest -> lines(owner, newest.id(), accounts))
        .orElse(List.of())
        .stream()
        .filter(line -> line.state() == Line.State.KEEP)
        .filter(
            line -> line.standing().flatMap(Line.Standing::ground).equals(Optional.of(Ground.MET)))
        .map(Line::connection)
        .collect(Collectors.toSet());
  }

  /** The lines of these accounts, in no order; those without one are passed over. */
  List<Line> lines(OwnerId owner, BaselineId baseline, Collection<ConnectionId> accounts);

  /**
   * Lines as the order says.
   *
   * @param after where the page begins, as {@link Page#next()} of the one before tells
   * @param most how many at the most, 1 to {@link Page#MOST}
   */
  Page<Line> page(
      OwnerId owner, BaselineId baseline, Filter filter, Optional<String> after, int most);

  /** How many lines stand how. */
  List<Count> counts(OwnerId owner, BaselineId baseline);

  /** Adds verdicts. */
  void add(OwnerId owner, BaselineId baseline, List<Verdict> verdicts);

  /** The number of the last decision, undone or not; 0 if there is none. */
  int lastDecision(OwnerId owner, BaselineId baseline);

  /** The number of the last decision that was not undone, if there is one; never 0. */
  Optional<Integer> lastStanding(OwnerId owner, BaselineId baseline);

  /**
   * Verdicts of a decision, in the order of the ids of their accounts.
   *
   * @param after where to begin: after this account
   */
  List<Verdict> of(
      OwnerId owner, BaselineId baseline, int decision, Optional<ConnectionId> after, int most);

  /** Marks all verdicts of a decision as undone. */
  void undo(OwnerId owner, BaselineId baseline, int decision, Instant at);

  /** For each account the last verdict with a choice that was not undone, where there is one. */
  List<Verdict> standing(OwnerId owner, BaselineId baseline, Collection<ConnectionId> accounts);

  /** Erases the lines of these accounts and all verdicts about them, in all sweeps. */
  @Override
  void forget(OwnerId owner, Collection<ConnectionId> accounts);

  /** All verdicts about these accounts in all sweeps, the newest first. */
  List<Verdict> history(OwnerId owner, Collection<ConnectionId> accounts);

  /**
   * Which lines to list.
   *
   * @param network those of a network
   * @param state those that stand so
   * @param ground those with this ground
   * @param todo those with this to be done
   * @param proof those of which imports tell this
   */
  record Filter(
      Optional<NetworkId> network,
      Optional<Line.State> state,
      Optional<Ground> ground,
      Optional<Line.Todo> todo,
      Optional<Proof> proof) {
    /** All lines. */
    public static final Filter ALL =
        new Filter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Those that stand so. */
    public static Filter of(Line.State state) {
      return new Filter(
          Optional.empty(),
          Optional.of(state),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    /** The same, of one network only. */
    public Filter on(Optional<NetworkId> only) {
      return new Filter(only, state, ground, todo, proof);
    }
  }

  /**
   * How many lines are alike.
   *
   * @param amount at least 1
   */
  record Count(
      NetworkId network,
      Line.State state,
      Optional<Ground> ground,
      Line.Todo todo,
      Proof proof,
      int amount) {}
}
