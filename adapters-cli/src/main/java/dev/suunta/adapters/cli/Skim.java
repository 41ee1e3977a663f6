package dev.suunta.adapters.cli;

import dev.suunta.application.baseline.driving.SweepBaseline.Next;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.Evidence;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * One line for each, of whom most are passed over: they stay undecided, and go with the rest. Ends
 * when everybody was seen once.
 */
final class Skim {
  private final Session session;
  private final Optional<NetworkId> network;

  Skim(Session session, Optional<NetworkId> network) {
    this.session = session;
    this.network = network;
  }

  int run() {
    if (!session.terminal().typed()) {
      return session.complain(ExitCode.USAGE, "sweep.needsTerminal");
    }
    var next = next();
    if (next instanceof Next.NoBaseline) {
      return session.complain(ExitCode.UNKNOWN, "baseline.none");
    }
    session.screen().wrapped("", session.say("sweep.skimKeys"));
    try (var keys = Keys.of(session.terminal())) {
      next = skim(next, keys);
    }
    session
        .screen()
        .wrapped(
            "",
            next instanceof Next.Shown shown
                ? session.say("sweep.skimmed", shown.progress().open(network))
                : session.say("sweep.finished", 0));
    return ExitCode.OK;
  }

  private Next next() {
    return session.useCases().sweeping().sweep().next(session.owner().id(), network);
  }

  private Next skim(Next first, Keys keys) {
    var seen = skips(first);
    var next = first;
    while (next instanceof Next.Shown shown && skips(shown) <= seen) {
      session.screen().prompt(line(shown));
      session.terminal().out().flush();
      var key = keys.next();
      if (key.isEmpty() || key.get().equals("q") || key.get().equals(Keys.LEAVE)) {
        session.screen().blank();
        return next;
      }
      if (key.get().equals("?")) {
        session.screen().blank();
        session.screen().wrapped("", session.say("sweep.skimKeys"));
      } else {
        next = pressed(key.get(), shown);
      }
    }
    return next;
  }

  private Next pressed(String key, Next.Shown shown) {
    return switch (new SweepActions(session).act(key, shown, Optional.empty(), Optional.empty())) {
      case SweepActions.Act.Decided(var said) -> {
        session.screen().line(shown.lines().isEmpty() ? "" : outcome(shown));
        yield next();
      }
      case SweepActions.Act.Back(var person, var said) -> {
        session.screen().blank();
        session.screen().wrapped("  ", said);
        yield session.useCases().sweeping().sweep().about(session.owner().id(), person);
      }
      case SweepActions.Act.Nothing(var said) -> {
        session.screen().blank();
        session.screen().wrapped("  ", said);
        yield shown;
      }
    };
  }

  /** What stands behind the line once the key is pressed. */
  private String outcome(Next.Shown before) {
    var now =
        session.useCases().sweeping().sweep().about(session.owner().id(), before.person().id());
    return now instanceof Next.Shown shown && shown.lines().getFirst().state() != Line.State.OPEN
        ? new BaselineView(session).stands(shown.lines().getFirst())
        : session.say("sweep.passed");
  }

  /** How often those who come next were passed over already. */
  private static int skips(Next next) {
    return next instanceof Next.Shown shown
        ? shown.lines().stream()
            .filter(line -> line.state() == Line.State.OPEN)
            .mapToInt(Line::skips)
            .min()
            .orElse(0)
        : 0;
  }

  private String line(Next.Shown shown) {
    var view = new PeopleView(session);
    return session.say(
        "sweep.line",
        shown.progress().open(network),
        view.name(shown.person()),
        view.ties(shown.person()),
        shown.evidence().stream()
            .map(Evidence::last)
            .max(Comparator.<Instant>naturalOrder())
            .map(last -> session.say("sweep.lastTrace", session.day(last)))
            .orElseGet(() -> session.say("sweep.noTrace")));
  }
}
