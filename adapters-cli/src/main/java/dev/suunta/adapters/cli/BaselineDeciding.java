package dev.suunta.adapters.cli;

import dev.suunta.application.baseline.driving.SweepBaseline.Deciding;
import dev.suunta.application.baseline.driving.SweepBaseline.Decision;
import dev.suunta.domain.baseline.Choice;
import dev.suunta.domain.baseline.Ground;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.baseline.Verdict;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.shared.Via;
import java.util.List;
import java.util.Optional;

/** Decides in a terminal about people who are named. All names are found before one is decided. */
final class BaselineDeciding {
  private final Session session;
  private final Optional<NetworkId> only;
  private final Optional<String> note;

  BaselineDeciding(Session session, Optional<NetworkId> only, Optional<String> note) {
    this.session = session;
    this.only = only;
    this.note = note.map(String::strip).filter(text -> !text.isEmpty());
  }

  int keep(List<String> names, Ground ground) {
    if (!ground.isToKeep()) {
      return session.complain(ExitCode.USAGE, "baseline.noGroundToKeep");
    }
    return decide(names, Choice.KEEP, Optional.of(ground));
  }

  int letGo(List<String> names, Optional<Ground> ground, boolean part) {
    if (ground.filter(Ground::isToKeep).isPresent()) {
      return session.complain(ExitCode.USAGE, "baseline.noGroundToLetGo");
    }
    return decide(names, part ? Choice.PART : Choice.STOP_SEEING, ground);
  }

  private int decide(List<String> typed, Choice choice, Optional<Ground> ground) {
    return new PeopleFinding(session)
        .each(
            typed,
            people -> {
              for (var found : people) {
                var exit = decide(found.person(), choice, ground);
                if (exit != ExitCode.OK) {
                  return exit;
                }
              }
              return ExitCode.OK;
            });
  }

  private int decide(Person person, Choice choice, Optional<Ground> ground) {
    if (only.isEmpty()) {
      return decide(person, Optional.empty(), choice, ground);
    }
    var accounts =
        person.connections().stream().filter(one -> one.network().equals(only.get())).toList();
    if (accounts.isEmpty()) {
      return session.complain(ExitCode.UNKNOWN, "baseline.notInIt", name(person));
    }
    for (var account : accounts) {
      var exit = decide(person, Optional.of(account.id()), choice, ground);
      if (exit != ExitCode.OK) {
        return exit;
      }
    }
    return ExitCode.OK;
  }

  private int decide(
      Person person, Optional<ConnectionId> account, Choice choice, Optional<Ground> ground) {
    var decision =
        new Decision(
            session.owner().id(),
            person.id(),
            account,
            Optional.of(choice),
            ground,
            note,
            session.actor(Via.TERMINAL));
    return switch (session.useCases().sweeping().sweep().decide(decision)) {
      case Deciding.Decided(var about, var lines) -> {
        session.screen().wrapped("", new BaselineView(session).decided(about, lines));
        if (lines.stream().anyMatch(line -> line.todo() == Line.Todo.RETURN)) {
          session.screen().wrapped("", session.say("baseline.toReturn"));
        }
        yield ExitCode.OK;
      }
      case Deciding.GroundDoesNotFit unfit ->
          session.complain(ExitCode.USAGE, "baseline.noGroundToKeep");
      case Deciding.NoNote no ->
          session.complain(ExitCode.UNREADABLE, "baseline.noNote", Verdict.MOST_NOTE);
      case Deciding.NotInIt notInIt ->
          session.complain(ExitCode.UNKNOWN, "baseline.notInIt", name(person));
      case Deciding.NoBaseline no -> session.complain(ExitCode.UNKNOWN, "baseline.none");
    };
  }

  private String name(Person person) {
    return new PeopleView(session).name(person);
  }
}
