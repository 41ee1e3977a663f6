package dev.suunta.adapters.cli;

import dev.suunta.application.review.driving.LookInMirror;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code suunta mirror}: the gate, run over what already stands on the networks. */
@Command(name = "mirror", mixinStandardHelpOptions = true)
final class MirrorCommand implements Callable<Integer> {
  private final Session session;

  @Option(names = "--since", paramLabel = "DAY")
  private Optional<LocalDate> since = Optional.empty();

  @Option(names = "--json")
  private boolean json;

  MirrorCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    var outcome =
        session
            .useCases()
            .lookInMirror()
            .look(new LookInMirror.Request(session.owner().id(), since));
    return switch (outcome) {
      case LookInMirror.Outcome.Seen(var mirror) -> {
        if (json) {
          session.terminal().out().println(Json.write(MirrorView.json(mirror)));
        } else {
          MirrorView.show(session, mirror);
        }
        yield ExitCode.OK;
      }
      case LookInMirror.Outcome.NothingThere(var from, var newest) ->
          newest.isPresent()
              ? session.complain(
                  ExitCode.UNKNOWN,
                  "mirror.nothingSince",
                  session.texts().day(from),
                  session.texts().day(newest.get()))
              : session.complain(ExitCode.UNKNOWN, "mirror.nothing");
      case LookInMirror.Outcome.NotYet(var from, var today) ->
          session.complain(
              ExitCode.USAGE,
              "mirror.notYet",
              session.texts().day(from),
              session.texts().day(today));
    };
  }
}
