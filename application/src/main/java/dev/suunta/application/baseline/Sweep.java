package dev.suunta.application.baseline;

import dev.suunta.application.baseline.driven.BaselineRepository.Filter;
import dev.suunta.application.baseline.driven.FollowedAccounts;
import dev.suunta.application.baseline.driving.SweepBaseline.Progress;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.baseline.Baseline;
import dev.suunta.domain.baseline.BaselineId;
import dev.suunta.domain.baseline.Candidate;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.baseline.Verdict;
import dev.suunta.domain.people.Connection;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The open sweep of an owner, brought up to what the newest import tells. */
final class Sweep {
  private final BaselineUseCases ports;
  private final OwnerId owner;

  Sweep(BaselineUseCases ports, OwnerId owner) {
    this.ports = ports;
    this.owner = owner;
  }

  /** The open one, after a look at what was imported since it looked last. */
  Optional<Baseline> open() {
    return ports.baselines().open(owner).map(this::upToDate);
  }

  private Baseline upToDate(Baseline baseline) {
    var newest = ports.accounts().newestImport(owner);
    if (newest.isEmpty() || newest.equals(baseline.lookedAt())) {
      return baseline;
    }
    var looked = baseline.lookedAt(newest.get());
    prove(baseline.id());
    append(looked, Optional.empty(), looked.by());
    ports.baselines().save(owner, looked);
    return looked;
  }

  private void prove(BaselineId baseline) {
    Optional<String> after = Optional.empty();
    do {
      var page = ports.baselines().page(owner, baseline, Filter.ALL, after, Page.MOST);
      var seen = connections(page.rows().stream().map(Line::connection).toList());
      var changed = new ArrayList<Line>();
      for (var line : page.rows()) {
        var connection = seen.get(line.connection());
        if (connection != null && !line.seen(connection).equals(line)) {
          changed.add(line.seen(connection));
        }
      }
      ports.baselines().save(owner, baseline, changed);
      after = page.next();
    } while (after.isPresent());
  }

  /** What a sweep takes over from the one before: all that is settled, or only what was done. */
  record Carried(BaselineId before, boolean asksAnew) {
    private Line to(Line open, Line last) {
      return asksAnew || !last.isSettled() ? open.asking(last) : open.carrying(last);
    }
  }

  /**
   * Appends who is followed and not in the sweep yet.
   *
   * @param before the sweep whose settled verdicts stand in this one too, if there is one
   * @param by who began this one
   */
  void append(Baseline baseline, Optional<Carried> before, Actor by) {
    Optional<ConnectionId> after = Optional.empty();
    List<Candidate> some;
    do {
      some = ports.accounts().read(owner, after, FollowedAccounts.MOST);
      append(baseline, some, before, by);
      after = some.isEmpty() ? after : Optional.of(some.getLast().connection().id());
    } while (some.size() == FollowedAccounts.MOST);
  }

  private void append(Baseline baseline, List<Candidate> some, Optional<Carried> before, Actor by) {
    var ids = some.stream().map(candidate -> candidate.connection().id()).toList();
    var there = lines(baseline.id(), ids);
    var last = before.map(carried -> lines(carried.before(), ids)).orElse(Map.of());
    var lines = new ArrayList<Line>();
    for (var candidate : some) {
      if (!there.containsKey(candidate.connection().id())) {
        var key = baseline.order().key(candidate, baseline.id());
        var open = Line.open(candidate.connection(), new Line.Place(baseline.rounds(), key));
        lines.add(
            Optional.ofNullable(last.get(candidate.connection().id()))
                .flatMap(line -> before.map(carried -> carried.to(open, line)))
                .orElse(open));
      }
    }
    ports.baselines().append(owner, baseline.id(), lines);
    ports.baselines().add(owner, baseline.id(), carriedVerdicts(lines, by));
  }

  /**
   * Appends accounts that are not followed any more, but were let go in the sweep before, so that
   * it is known why, and that it is told when they are followed again.
   */
  void remember(Baseline baseline, BaselineId before, Actor by) {
    for (var filter :
        List.of(
            Filter.of(Line.State.STOP_SEEING),
            Filter.of(Line.State.PART),
            Filter.of(Line.State.KEEP))) {
      Optional<String> after = Optional.empty();
      do {
        var page = ports.baselines().page(owner, before, filter, after, Page.MOST);
        remember(baseline, page.rows().stream().filter(Line::isRemembered).toList(), by);
        after = page.next();
      } while (after.isPresent());
    }
  }

  private void remember(Baseline baseline, List<Line> last, Actor by) {
    var ids = last.stream().map(Line::connection).toList();
    var there = lines(baseline.id(), ids);
    var seen = connections(ids);
    var lines =
        last.stream()
            .filter(line -> !there.containsKey(line.connection()))
            .flatMap(
                line ->
                    Optional.ofNullable(seen.get(line.connection()))
                        .map(account -> open(baseline, account).carrying(line))
                        .stream())
            .toList();
    ports.baselines().append(owner, baseline.id(), lines);
    ports.baselines().add(owner, baseline.id(), carriedVerdicts(lines, by));
  }

  private static Line open(Baseline baseline, Connection account) {
    var key = baseline.order().key(new Candidate(account, List.of()), baseline.id());
    return Line.open(account, new Line.Place(baseline.rounds(), key));
  }

  /**
   * Appends accounts of somebody that were followed once and are not any more, so that they can be
   * brought back.
   *
   * @param only one of them, or else all
   * @return what was appended; of accounts that are in the sweep already nothing
   */
  List<Line> bringIn(Baseline baseline, Person person, Optional<ConnectionId> only) {
    var accounts =
        person.connections().stream()
            .filter(one -> only.map(one.id()::equals).orElse(true))
            .filter(one -> one.ties().stream().anyMatch(tie -> tie.relation().isRead()))
            .toList();
    var there = lines(baseline.id(), accounts.stream().map(Connection::id).toList());
    var lines =
        accounts.stream()
            .filter(one -> !there.containsKey(one.id()))
            .map(one -> open(baseline, one))
            .toList();
    ports.baselines().append(owner, baseline.id(), lines);
    return lines;
  }

  /** What is carried over was decided before the first decision, so nothing takes it back. */
  private static List<Verdict> carriedVerdicts(List<Line> lines, Actor by) {
    return lines.stream()
        .flatMap(
            line ->
                line.standing().stream()
                    .map(
                        standing ->
                            new Verdict(
                                0,
                                line.connection(),
                                Optional.of(standing.choice()),
                                standing.ground(),
                                standing.note(),
                                standing.at(),
                                by,
                                Optional.empty())))
        .toList();
  }

  private Map<ConnectionId, Line> lines(BaselineId baseline, List<ConnectionId> ids) {
    var lines = new HashMap<ConnectionId, Line>();
    ports
        .baselines()
        .lines(owner, baseline, ids)
        .forEach(line -> lines.put(line.connection(), line));
    return lines;
  }

  Map<ConnectionId, Connection> connections(Collection<ConnectionId> ids) {
    var found = new HashMap<ConnectionId, Connection>();
    ports.accounts().find(owner, ids).forEach(one -> found.put(one.id(), one));
    return found;
  }

  Progress progress(Baseline baseline) {
    return new Progress(baseline, ports.baselines().counts(owner, baseline.id()));
  }
}
