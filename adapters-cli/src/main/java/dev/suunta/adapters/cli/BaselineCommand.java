package dev.suunta.adapters.cli;

import dev.suunta.application.baseline.driven.BaselineRepository.Filter;
import dev.suunta.application.baseline.driving.SweepBaseline.Starting;
import dev.suunta.application.baseline.driving.SweepBaseline.Undoing;
import dev.suunta.domain.baseline.Ground;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.baseline.Proof;
import dev.suunta.domain.baseline.SweepOrder;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.shared.Via;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code suunta baseline}: the fresh start, and whom the owner follows since. */
@Command(name = "baseline", mixinStandardHelpOptions = true)
final class BaselineCommand implements Runnable {
  private final Session session;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  BaselineCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    Cli.needSubcommand(spec);
  }

  @Command(name = "start", mixinStandardHelpOptions = true)
  int start(
      @Option(names = "--order", paramLabel = "ORDER", defaultValue = "OLDEST") SweepOrder order,
      @Option(names = "--again") boolean again,
      @Option(names = "--anew") boolean anew,
      @Option(names = "--json") boolean json) {
    var open = session.useCases().sweeping().sweep().progress(session.owner().id());
    if (open.isPresent() && !again && !anew) {
      return session.complain(
          ExitCode.HELD,
          "baseline.openAlready",
          session.day(open.get().baseline().startedAt()),
          open.get().count(Line.State.OPEN));
    }
    return switch (session
        .useCases()
        .sweeping()
        .sweep()
        .start(session.owner().id(), order, anew, session.actor(Via.TERMINAL))) {
      case Starting.Started(var progress) -> {
        if (json) {
          session.json(BaselineView.json(progress));
        } else {
          session
              .screen()
              .wrapped("", session.say("baseline.started", progress.count(Line.State.OPEN)));
          new BaselineView(session).progress(progress);
          session.screen().wrapped("", session.say("baseline.startedHint"));
        }
        yield ExitCode.OK;
      }
      case Starting.NobodyFollowed nobody ->
          session.complain(ExitCode.UNKNOWN, "baseline.nobodyFollowed");
    };
  }

  @Command(name = "status", mixinStandardHelpOptions = true)
  int status(@Option(names = "--json") boolean json) {
    var progress = session.useCases().sweeping().sweep().progress(session.owner().id());
    if (progress.isEmpty()) {
      return none();
    }
    if (json) {
      session.json(BaselineView.json(progress.get()));
    } else {
      new BaselineView(session).progress(progress.get());
    }
    return ExitCode.OK;
  }

  private int none() {
    return session.complain(ExitCode.UNKNOWN, "baseline.none");
  }

  @Command(name = "keep", mixinStandardHelpOptions = true)
  int keep(
      @Parameters(arity = "1..*", paramLabel = "NAME|ID", descriptionKey = "NAME|ID")
          List<String> names,
      @Option(names = "--ground", paramLabel = "GROUND", required = true) Ground ground,
      @Option(names = "--only", paramLabel = "NETWORK") Optional<String> only,
      @Option(names = "--note", paramLabel = "TEXT") Optional<String> note) {
    return on(only, network -> new BaselineDeciding(session, network, note).keep(names, ground));
  }

  @Command(name = "let-go", mixinStandardHelpOptions = true)
  int letGo(
      @Parameters(arity = "0..*", paramLabel = "NAME|ID", descriptionKey = "NAME|ID")
          List<String> names,
      @Option(names = "--ground", paramLabel = "GROUND") Optional<Ground> ground,
      @Option(names = "--part") boolean part,
      @Option(names = "--only", paramLabel = "NETWORK") Optional<String> only,
      @Option(names = "--note", paramLabel = "TEXT") Optional<String> note,
      @Option(names = "--rest") boolean rest,
      @Option(names = "--yes") boolean yes) {
    var hasNames = names != null && !names.isEmpty();
    if (rest == hasNames) {
      return session.complain(ExitCode.USAGE, "baseline.namesOrRest");
    }
    return on(
        only,
        network ->
            rest
                ? new LettingGoOfRest(session, network).ask(yes)
                : new BaselineDeciding(session, network, note).letGo(names, ground, part));
  }

  private int on(Optional<String> typed, ToIntFunction<Optional<NetworkId>> action) {
    Optional<NetworkId> network;
    try {
      network = typed.map(NetworkId::new);
    } catch (IllegalArgumentException noId) {
      return session.complain(ExitCode.UNKNOWN, "people.noNetwork", typed.orElse(""));
    }
    return action.applyAsInt(network);
  }

  @Command(name = "sweep", mixinStandardHelpOptions = true)
  int sweep(@Option(names = "--on", paramLabel = "NETWORK") Optional<String> on) {
    return on(on, network -> new OneByOne(session, network).run());
  }

  @Command(name = "skim", mixinStandardHelpOptions = true)
  int skim(@Option(names = "--on", paramLabel = "NETWORK") Optional<String> on) {
    return on(on, network -> new Skim(session, network).run());
  }

  @Command(name = "undo", mixinStandardHelpOptions = true)
  int undo() {
    return switch (session.useCases().sweeping().sweep().undo(session.owner().id())) {
      case Undoing.Undone undone -> {
        session.screen().wrapped("", new BaselineView(session).undone(undone));
        yield ExitCode.OK;
      }
      case Undoing.NothingToUndo nothing ->
          session.complain(ExitCode.UNKNOWN, "baseline.nothingToUndo");
      case Undoing.NoBaseline no -> none();
    };
  }

  @Command(name = "list", mixinStandardHelpOptions = true)
  int list(
      @Option(names = "--on", paramLabel = "NETWORK") Optional<String> on,
      @Option(names = "--state", paramLabel = "STATE") Optional<Line.State> state,
      @Option(names = "--ground", paramLabel = "GROUND") Optional<Ground> ground,
      @Option(names = "--proof", paramLabel = "PROOF") Optional<Proof> proof,
      @Option(names = "--from", paramLabel = "PAGE") Optional<String> from,
      @Option(names = "--json") boolean json) {
    return on(
        on,
        network ->
            new BaselineListing(session, json)
                .list(new Filter(network, state, ground, Optional.empty(), proof), from));
  }

  @Command(name = "review", mixinStandardHelpOptions = true)
  int review() {
    var progress = session.useCases().sweeping().sweep().progress(session.owner().id());
    if (progress.isEmpty()) {
      return none();
    }
    new BaselineReview(session).show(progress.get());
    return ExitCode.OK;
  }

  @Command(name = "worksheet", mixinStandardHelpOptions = true)
  int worksheet(
      @Option(names = "--on", paramLabel = "NETWORK") Optional<String> on,
      @Option(names = "--most", paramLabel = "N", defaultValue = "10") int most,
      @Option(names = "--json") boolean json) {
    return on(on, network -> new BaselineWorksheet(session, json).show(network, most));
  }

  @Command(name = "done", mixinStandardHelpOptions = true)
  int done(
      @Parameters(arity = "0..*", paramLabel = "NAME|ID", descriptionKey = "NAME|ID")
          List<String> names,
      @Option(names = "--on", paramLabel = "NETWORK") Optional<String> on,
      @Option(names = "--not") boolean not) {
    if (names != null && !names.isEmpty()) {
      return on(on, network -> new BaselineWorksheet(session, false).check(names, network, !not));
    }
    return not
        ? session.complain(ExitCode.USAGE, "baseline.doneWhom")
        : on(on, network -> new CheckOff(session, network).run());
  }

  @Command(name = "diff", mixinStandardHelpOptions = true)
  int diff(@Option(names = "--json") boolean json) {
    var progress = session.useCases().sweeping().sweep().progress(session.owner().id());
    return progress.isEmpty() ? none() : new BaselineListing(session, json).diff(progress.get());
  }

  @Command(name = "history", mixinStandardHelpOptions = true)
  int history(
      @Parameters(arity = "0..*", paramLabel = "NAME|ID", descriptionKey = "NAME|ID")
          List<String> names,
      @Option(names = "--json") boolean json) {
    var listing = new BaselineListing(session, json);
    return names == null || names.isEmpty()
        ? listing.history()
        : new PeopleFinding(session).one(String.join(" ", names), listing::history);
  }
}
