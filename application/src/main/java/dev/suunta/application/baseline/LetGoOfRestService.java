package dev.suunta.application.baseline;

import dev.suunta.application.baseline.driven.BaselineRepository.Filter;
import dev.suunta.application.baseline.driving.LetGoOfRest;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.baseline.Choice;
import dev.suunta.domain.baseline.Ground;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import java.util.List;
import java.util.Optional;

final class LetGoOfRestService implements LetGoOfRest {
  private final BaselineUseCases ports;

  LetGoOfRestService(BaselineUseCases ports) {
    this.ports = ports;
  }

  @Override
  public Outcome letGo(OwnerId owner, Optional<NetworkId> network, int shown, Actor by) {
    return ports.unitOfWork().run(() -> done(owner, network, shown, by));
  }

  private Outcome done(OwnerId owner, Optional<NetworkId> network, int shown, Actor by) {
    var sweep = new Sweep(ports, owner);
    var baseline = sweep.open();
    if (baseline.isEmpty()) {
      return new Outcome.NoBaseline();
    }
    var now = sweep.progress(baseline.get()).open(network);
    if (now == 0) {
      return new Outcome.NobodyLeft();
    }
    if (now != shown) {
      return new Outcome.ListChanged(shown, now);
    }
    var id = baseline.get().id();
    var verdicts =
        new Verdicts(ports, owner, id, ports.baselines().lastDecision(owner, id) + 1, by);
    var rest = Filter.of(Line.State.OPEN).on(network);
    List<Line> some;
    while (!(some = ports.baselines().page(owner, id, rest, Optional.empty(), Page.MOST).rows())
        .isEmpty()) {
      verdicts.decide(
          some, Optional.of(Choice.STOP_SEEING), Optional.of(Ground.REST), Optional.empty());
    }
    return new Outcome.LetGo(now, sweep.progress(baseline.get()));
  }
}
