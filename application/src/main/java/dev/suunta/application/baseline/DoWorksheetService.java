package dev.suunta.application.baseline;

import dev.suunta.application.baseline.driving.DoWorksheet;
import dev.suunta.application.baseline.driving.ReadBaseline.Entry;
import dev.suunta.domain.baseline.Baseline;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.shared.OwnerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

final class DoWorksheetService implements DoWorksheet {
  private final BaselineUseCases ports;

  DoWorksheetService(BaselineUseCases ports) {
    this.ports = ports;
  }

  @Override
  public Outcome check(OwnerId owner, ConnectionId account, boolean done) {
    return ports.unitOfWork().run(() -> checked(owner, account, done));
  }

  private Outcome checked(OwnerId owner, ConnectionId account, boolean done) {
    var open = new Sweep(ports, owner).open().map(Baseline::id);
    if (open.isEmpty()) {
      return new Outcome.NoBaseline();
    }
    var line = ports.baselines().lines(owner, open.get(), List.of(account)).stream().findFirst();
    var seen = ports.accounts().find(owner, List.of(account)).stream().findFirst();
    if (line.isEmpty() || seen.isEmpty() || !canBeChecked(line.get(), done)) {
      return new Outcome.NothingToDo(account);
    }
    var changed =
        line.get().done(done ? Optional.of(ports.now()) : Optional.<Instant>empty(), seen.get());
    ports.baselines().save(owner, open.get(), List.of(changed));
    return new Outcome.Checked(new Entry(changed, seen.get(), changed.step(seen.get())));
  }

  private static boolean canBeChecked(Line line, boolean done) {
    return done ? line.todo() != Line.Todo.NOTHING : line.isCheckedOff();
  }
}
