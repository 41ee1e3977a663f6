package dev.suunta.adapters.cli;

import dev.suunta.application.baseline.driven.BaselineRepository.Filter;
import dev.suunta.application.baseline.driving.LetGoOfRest.Outcome;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.shared.Via;
import java.util.Optional;

/** Shows all who were not named, and lets go of them once that is confirmed (S14). */
final class LettingGoOfRest {
  private final Session session;
  private final Optional<NetworkId> network;

  LettingGoOfRest(Session session, Optional<NetworkId> network) {
    this.session = session;
    this.network = network;
  }

  int ask(boolean isConfirmed) {
    var progress = session.useCases().sweeping().sweep().progress(session.owner().id());
    if (progress.isEmpty()) {
      return session.complain(ExitCode.UNKNOWN, "baseline.none");
    }
    var open = progress.get().open(network);
    if (open == 0) {
      return session.complain(ExitCode.UNKNOWN, "baseline.nobodyLeft");
    }
    new BaselineListing(session, false).all(Filter.of(Line.State.OPEN).on(network));
    session.screen().blank();
    session.screen().wrapped("", session.say("baseline.restMeans", open));
    if (!isConfirmed && !isAnsweredYes(open)) {
      return session.complain(ExitCode.HELD, "baseline.restKept");
    }
    return letGo(open);
  }

  private boolean isAnsweredYes(int open) {
    return session.terminal().typed()
        && session
            .ask(session.say("baseline.restAsk", open))
            .map(String::strip)
            .filter(answer -> answer.equals(Integer.toString(open)))
            .isPresent();
  }

  private int letGo(int shown) {
    return switch (session
        .useCases()
        .sweeping()
        .rest()
        .letGo(session.owner().id(), network, shown, session.actor(Via.TERMINAL))) {
      case Outcome.LetGo(var accounts, var progress) -> {
        session.screen().wrapped("", session.say("baseline.restLetGo", accounts));
        if (progress.open(Optional.empty()) == 0) {
          session.screen().wrapped("", session.say("baseline.restHearFrom"));
        }
        yield ExitCode.OK;
      }
      case Outcome.ListChanged(var before, var now) ->
          session.complain(ExitCode.HELD, "baseline.restChanged", before, now);
      case Outcome.NobodyLeft nobody -> session.complain(ExitCode.UNKNOWN, "baseline.nobodyLeft");
      case Outcome.NoBaseline no -> session.complain(ExitCode.UNKNOWN, "baseline.none");
    };
  }
}
