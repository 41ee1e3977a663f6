package dev.suunta.application.baseline;

import dev.suunta.application.baseline.driving.ReadBaseline;
import dev.suunta.application.baseline.driving.SweepBaseline.Progress;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.shared.OwnerId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

final class ReadBaselineService implements ReadBaseline {
  private final BaselineUseCases ports;

  ReadBaselineService(BaselineUseCases ports) {
    this.ports = ports;
  }

  @Override
  public Page<Entry> list(Query query) {
    Page.requireMost(query.most());
    return ports.unitOfWork().run(() -> listed(query));
  }

  private Page<Entry> listed(Query query) {
    var sweep = new Sweep(ports, query.owner());
    var baseline = sweep.open();
    if (baseline.isEmpty()) {
      return new Page<>(List.of(), Optional.empty());
    }
    var page =
        ports
            .baselines()
            .page(query.owner(), baseline.get().id(), query.filter(), query.after(), query.most());
    var seen = sweep.connections(page.rows().stream().map(Line::connection).toList());
    return new Page<>(
        page.rows().stream()
            .map(
                line -> {
                  var connection = Objects.requireNonNull(seen.get(line.connection()));
                  return new Entry(line, connection, line.step(connection));
                })
            .toList(),
        page.next());
  }

  @Override
  public List<Progress> history(OwnerId owner) {
    var sweep = new Sweep(ports, owner);
    return ports
        .unitOfWork()
        .run(
            () -> {
              sweep.open();
              return ports.baselines().all(owner).stream().map(sweep::progress).toList();
            });
  }
}
