package dev.suunta.testkit.usecases;

import static dev.suunta.testkit.imports.ImportFixtures.run;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static dev.suunta.testkit.people.PeopleFixtures.connection;
import static dev.suunta.testkit.people.PeopleFixtures.person;

import dev.suunta.application.baseline.driving.SweepBaseline.Along;
import dev.suunta.application.baseline.driving.SweepBaseline.Deciding;
import dev.suunta.application.baseline.driving.SweepBaseline.Decision;
import dev.suunta.application.baseline.driving.SweepBaseline.Next;
import dev.suunta.application.baseline.driving.SweepBaseline.Progress;
import dev.suunta.application.baseline.driving.SweepBaseline.Starting;
import dev.suunta.application.baseline.driving.SweepBaseline.Undoing;
import dev.suunta.domain.baseline.Choice;
import dev.suunta.domain.baseline.Ground;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.baseline.SweepOrder;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.Relation;
import dev.suunta.testkit.people.PeopleFixtures.Telling;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;

/** What tests of a sweep share: an owner who follows three people, and what they decide. */
abstract class SweepCase {
  final Suunta suunta = new Suunta();

  @BeforeEach
  void followsThree() {
    Telling.of(run(1))
        .adds(1, "Aino Mäkinen", Relation.CONNECTED)
        .adds(2, "Bertta Salo", Relation.CONNECTED)
        .adds(3, "Cecilia Lind", Relation.CONNECTED)
        .adds(4, "Daniel Aho", Relation.FOLLOWED_BY)
        .whole(Relation.CONNECTED)
        .takenIn(suunta.stores, AINO);
    suunta.time.set(run(1).began().plus(Duration.ofDays(1)));
  }

  Progress start() {
    return ((Starting.Started)
            suunta.sweepBaseline().start(AINO, SweepOrder.NETWORK, false, AINO_HERSELF))
        .progress();
  }

  Deciding decide(long number, Choice choice, Ground ground) {
    return decide(number, Optional.empty(), Optional.of(choice), Optional.of(ground), "");
  }

  Deciding skip(long number) {
    return decide(number, Optional.empty(), Optional.empty(), Optional.empty(), "");
  }

  Deciding decide(
      long number,
      Optional<Long> only,
      Optional<Choice> choice,
      Optional<Ground> ground,
      String note) {
    return decide(number, only, choice, ground, note, Along.NOTHING);
  }

  Deciding decide(
      long number,
      Optional<Long> only,
      Optional<Choice> choice,
      Optional<Ground> ground,
      String note,
      Along along) {
    suunta.time.advance(Duration.ofSeconds(1));
    return suunta
        .sweepBaseline()
        .decide(
            new Decision(
                AINO,
                person(number),
                only.map(id -> connection(id)),
                choice,
                ground,
                Optional.of(note).filter(text -> !text.isEmpty()),
                along,
                AINO_HERSELF));
  }

  Next next() {
    return suunta.sweepBaseline().next(AINO, Optional.empty());
  }

  PersonId nextPerson() {
    return ((Next.Shown) next()).person().id();
  }

  Undoing undo() {
    return suunta.sweepBaseline().undo(AINO);
  }

  Line line(long number) {
    var open = suunta.stores.baselines().open(AINO).orElseThrow();
    return suunta.stores.baselines().lines(AINO, open.id(), List.of(connection(number))).getFirst();
  }
}
