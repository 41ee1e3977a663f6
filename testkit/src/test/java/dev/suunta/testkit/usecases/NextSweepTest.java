package dev.suunta.testkit.usecases;

import static dev.suunta.testkit.imports.ImportFixtures.run;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static dev.suunta.testkit.people.PeopleFixtures.connection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.baseline.driving.SweepBaseline.Undoing;
import dev.suunta.domain.baseline.Choice;
import dev.suunta.domain.baseline.Ground;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.baseline.Proof;
import dev.suunta.domain.baseline.SweepOrder;
import dev.suunta.domain.people.Relation;
import dev.suunta.testkit.people.PeopleFixtures.Telling;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a later import proves, and what the next sweep knows of the one before. */
class NextSweepTest extends SweepCase {
  @Test
  void carriesWhatIsSettledIntoTheNextSweep() {
    start();
    decide(1, Choice.KEEP, Ground.MET);
    decide(2, Choice.PART, Ground.TOXIC);

    var again = start();

    assertThat(again.count(Line.State.KEEP)).isEqualTo(1);
    assertThat(again.count(Line.State.PART)).isEqualTo(1);
    assertThat(again.count(Line.State.OPEN)).isEqualTo(1);
    assertThat(undo()).isEqualTo(new Undoing.NothingToUndo());
    decide(1, Choice.PART, Ground.TOXIC);
    undo();
    assertThat(line(1).state()).isEqualTo(Line.State.KEEP);
    assertThat(suunta.readBaseline().history(AINO)).hasSize(2);
  }

  @Test
  void asksAboutAllWhereTheOwnerWantsTo() {
    start();
    decide(1, Choice.KEEP, Ground.MET);

    suunta.sweepBaseline().start(AINO, SweepOrder.RANDOM, true, AINO_HERSELF);

    assertThat(suunta.sweepBaseline().progress(AINO).orElseThrow().count(Line.State.OPEN))
        .isEqualTo(3);
  }

  @Test
  void provesByTheNextImport() {
    start();
    decide(1, Choice.KEEP, Ground.MET);
    decide(2, Choice.PART, Ground.DRIFTED);
    decide(3, Choice.PART, Ground.DRIFTED);
    assertThat(line(2).proof()).isEqualTo(Proof.UNTOLD);

    Telling.of(run(200_000))
        .sees(1, Relation.CONNECTED)
        .sees(3, Relation.CONNECTED)
        .whole(Relation.CONNECTED)
        .takenIn(suunta.stores, AINO);
    suunta.sweepBaseline().progress(AINO);

    assertThat(line(1).proof()).isEqualTo(Proof.KEPT);
    assertThat(line(2).proof()).isEqualTo(Proof.DONE);
    assertThat(line(3).proof()).isEqualTo(Proof.STILL_THERE);
  }

  @Test
  void remembersInTheNextSweepWhoWasLetGoAndTellsWhenTheyAreFollowedAgain() {
    start();
    decide(2, Choice.PART, Ground.TOXIC);
    Telling.of(run(200_000))
        .sees(1, Relation.CONNECTED)
        .sees(3, Relation.CONNECTED)
        .whole(Relation.CONNECTED)
        .takenIn(suunta.stores, AINO);
    suunta.time.set(run(200_000).began().plus(Duration.ofDays(1)));

    assertThat(start().count(Line.State.OPEN)).isEqualTo(2);

    assertThat(line(2).state()).isEqualTo(Line.State.PART);
    assertThat(line(2).standing().flatMap(Line.Standing::ground)).contains(Ground.TOXIC);
    assertThat(line(2).proof()).isEqualTo(Proof.DONE);

    Telling.of(run(400_000))
        .sees(1, Relation.CONNECTED)
        .sees(2, Relation.CONNECTED)
        .sees(3, Relation.CONNECTED)
        .whole(Relation.CONNECTED)
        .takenIn(suunta.stores, AINO);
    suunta.sweepBaseline().progress(AINO);

    assertThat(line(2).proof()).isEqualTo(Proof.AGAIN);
    assertThat(line(2).todo()).isEqualTo(Line.Todo.LEAVE);
  }

  @Test
  void knowsWhomTheOwnerStoppedSeeingAlsoWhereAllAreAskedAboutAnew() {
    start();
    decide(1, Choice.STOP_SEEING, Ground.DRIFTED);
    suunta.doWorksheet().check(AINO, connection(1), true);

    for (var time = 0; time < 2; time++) {
      suunta.sweepBaseline().start(AINO, SweepOrder.NETWORK, true, AINO_HERSELF);
    }

    assertThat(line(1).state()).isEqualTo(Line.State.OPEN);
    decide(1, Choice.KEEP, Ground.MET);
    assertThat(line(1).todo()).isEqualTo(Line.Todo.RETURN);
  }
}
