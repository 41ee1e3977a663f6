package dev.suunta.application.baseline;

import dev.suunta.application.shared.Page;
import dev.suunta.domain.baseline.BaselineId;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.baseline.Verdict;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.shared.OwnerId;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Takes a decision back, and lets stand what stood before it. */
final class Undo {
  private final BaselineUseCases ports;
  private final OwnerId owner;
  private final BaselineId baseline;

  Undo(BaselineUseCases ports, OwnerId owner, BaselineId baseline) {
    this.ports = ports;
    this.owner = owner;
    this.baseline = baseline;
  }

  /** Takes it back; answers about how many accounts it was. */
  int take(int decision) {
    ports.baselines().undo(owner, baseline, decision, ports.now());
    var accounts = 0;
    Optional<ConnectionId> after = Optional.empty();
    List<Verdict> some;
    do {
      some = ports.baselines().of(owner, baseline, decision, after, Page.MOST);
      restore(some);
      accounts += some.size();
      after = some.isEmpty() ? after : Optional.of(some.getLast().connection());
    } while (some.size() == Page.MOST);
    return accounts;
  }

  private void restore(List<Verdict> verdicts) {
    var ids = verdicts.stream().map(Verdict::connection).toList();
    var seen = new Sweep(ports, owner).connections(ids);
    var standing = new HashMap<ConnectionId, Line.Standing>();
    for (var verdict : ports.baselines().standing(owner, baseline, ids)) {
      standing.put(
          verdict.connection(),
          new Line.Standing(
              verdict.choice().orElseThrow(), verdict.ground(), verdict.note(), verdict.at()));
    }
    var wasSkipped = verdicts.stream().anyMatch(verdict -> verdict.choice().isEmpty());
    var restored =
        ports.baselines().lines(owner, baseline, ids).stream()
            .map(
                line ->
                    wasSkipped
                        ? line.unskipped()
                        : line.with(
                            Optional.ofNullable(standing.get(line.connection())),
                            Objects.requireNonNull(seen.get(line.connection()))))
            .toList();
    ports.baselines().save(owner, baseline, restored);
  }
}
