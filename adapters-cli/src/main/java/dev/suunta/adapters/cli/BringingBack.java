package dev.suunta.adapters.cli;

import dev.suunta.application.baseline.driving.SweepBaseline.Next;
import dev.suunta.domain.baseline.Choice;
import dev.suunta.domain.baseline.Ground;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.people.Person;
import java.util.List;
import java.util.Optional;

/**
 * Asks once, after a call or a meeting, whether somebody who was let go is brought back (S4, S5).
 */
final class BringingBack {
  private final Session session;

  BringingBack(Session session) {
    this.session = session;
  }

  /** Asks where somebody types and the person was let go; otherwise says how to do it. */
  void ask(Person person) {
    if (!isLetGo(person)) {
      return;
    }
    var name = new PeopleView(session).name(person);
    if (!session.terminal().typed()) {
      session
          .screen()
          .wrapped("", session.say("people.bringBackHint", name, person.id().shortForm()));
      return;
    }
    var answer = session.ask(session.say("people.bringBackAsk", name)).map(String::strip);
    if (answer.filter(said -> said.equals(session.say("people.bringBackYes"))).isPresent()) {
      new BaselineDeciding(session, Optional.empty(), Optional.empty())
          .keep(List.of(person.id().value().toString()), Ground.MET);
    }
  }

  private boolean isLetGo(Person person) {
    return session.useCases().sweeping().sweep().about(session.owner().id(), person.id())
            instanceof Next.Shown shown
        && shown.lines().stream()
            .flatMap(line -> line.standing().map(Line.Standing::choice).stream())
            .anyMatch(Choice::isLetGo);
  }
}
