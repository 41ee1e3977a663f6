package dev.suunta.adapters.cli;

import dev.suunta.application.baseline.driving.SweepBaseline.Deciding;
import dev.suunta.application.baseline.driving.SweepBaseline.Decision;
import dev.suunta.application.people.driving.ReadPeople.Found;
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
import java.util.OptionalInt;

/**
 * Decides in a terminal about people who are named. All names are found before one is decided; then
 * each is decided that can be, and each that cannot be is told.
 */
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
    return new PeopleFinding(session).each(typed, people -> decideEach(people, choice, ground));
  }

  private int decideEach(List<Found.One> people, Choice choice, Optional<Ground> ground) {
    var exit = ExitCode.OK;
    for (var found : people) {
      var outcomes = decide(found.person(), choice, ground);
      for (var outcome : outcomes) {
        var refused = refused(outcome);
        if (refused.isPresent()) {
          return refused.getAsInt();
        }
      }
      if (outcomes.stream().noneMatch(Deciding.Decided.class::isInstance)) {
        exit =
            Math.max(
                exit, session.complain(ExitCode.UNKNOWN, "baseline.notInIt", name(found.person())));
      }
    }
    return exit;
  }

  /** What became of each of their accounts; they may have none on the network. */
  private List<Deciding> decide(Person person, Choice choice, Optional<Ground> ground) {
    if (only.isEmpty()) {
      return List.of(decide(person, Optional.empty(), choice, ground));
    }
    return person.connections().stream()
        .filter(account -> account.network().equals(only.get()))
        .map(account -> decide(person, Optional.of(account.id()), choice, ground))
        .toList();
  }

  private Deciding decide(
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
    var outcome = session.useCases().sweeping().sweep().decide(decision);
    if (outcome instanceof Deciding.Decided(var about, var lines)) {
      session.screen().wrapped("", new BaselineView(session).decided(about, lines));
      if (lines.stream().anyMatch(line -> line.todo() == Line.Todo.RETURN)) {
        session.screen().wrapped("", session.say("baseline.toReturn"));
      }
    }
    return outcome;
  }

  /** Complains about what is wrong with the decision, whomever it is about. */
  private OptionalInt refused(Deciding outcome) {
    return switch (outcome) {
      case Deciding.GroundDoesNotFit unfit ->
          OptionalInt.of(session.complain(ExitCode.USAGE, "baseline.noGroundToKeep"));
      case Deciding.NoNote no ->
          OptionalInt.of(
              session.complain(ExitCode.UNREADABLE, "baseline.noNote", Verdict.MOST_NOTE));
      case Deciding.NoBaseline no ->
          OptionalInt.of(session.complain(ExitCode.UNKNOWN, "baseline.none"));
      case Deciding.NotInIt notInIt -> OptionalInt.empty();
      case Deciding.Decided decided -> OptionalInt.empty();
    };
  }

  private String name(Person person) {
    return new PeopleView(session).name(person);
  }
}
