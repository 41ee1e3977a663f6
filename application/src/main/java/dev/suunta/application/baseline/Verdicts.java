package dev.suunta.application.baseline;

import dev.suunta.domain.baseline.BaselineId;
import dev.suunta.domain.baseline.Choice;
import dev.suunta.domain.baseline.Ground;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.baseline.Verdict;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One decision, about as many accounts as it takes. */
final class Verdicts {
  private final BaselineUseCases ports;
  private final OwnerId owner;
  private final BaselineId baseline;
  private final int number;
  private final Actor by;
  private final Instant now;

  Verdicts(BaselineUseCases ports, OwnerId owner, BaselineId baseline, int number, Actor by) {
    this.ports = ports;
    this.owner = owner;
    this.baseline = baseline;
    this.number = number;
    this.by = by;
    this.now = ports.now();
  }

  /** When it is made. */
  Instant at() {
    return now;
  }

  /** Keeps a verdict about each of these lines, and how they stand now; answers them. */
  List<Line> decide(
      List<Line> lines, Optional<Choice> choice, Optional<Ground> ground, Optional<String> note) {
    var seen = new Sweep(ports, owner).connections(lines.stream().map(Line::connection).toList());
    var verdicts = new ArrayList<Verdict>();
    var changed = new ArrayList<Line>();
    for (var line : lines) {
      verdicts.add(
          new Verdict(number, line.connection(), choice, ground, note, now, by, Optional.empty()));
      changed.add(
          choice
              .map(
                  made ->
                      line.with(
                          Optional.of(new Line.Standing(made, ground, note, now)),
                          java.util.Objects.requireNonNull(seen.get(line.connection()))))
              .orElseGet(line::skipped));
    }
    ports.baselines().add(owner, baseline, verdicts);
    ports.baselines().save(owner, baseline, changed);
    return changed;
  }
}
