package dev.suunta.testkit.usecases;

import static dev.suunta.testkit.imports.ImportFixtures.run;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static dev.suunta.testkit.people.PeopleFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.baseline.driving.SweepBaseline.Along;
import dev.suunta.application.baseline.driving.SweepBaseline.Deciding;
import dev.suunta.application.baseline.driving.SweepBaseline.Next;
import dev.suunta.application.baseline.driving.SweepBaseline.Starting;
import dev.suunta.application.baseline.driving.SweepBaseline.Undoing;
import dev.suunta.application.people.driving.LinkPeople;
import dev.suunta.domain.baseline.Choice;
import dev.suunta.domain.baseline.Ground;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.baseline.SweepOrder;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.Encounter;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.Relation;
import dev.suunta.testkit.people.PeopleFixtures.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Going over whom one follows. */
class SweepBaselineTest extends SweepCase {
  @Test
  void asksAboutWhomTheOwnerReadsOneAfterTheOther() {
    assertThat(start().count(Line.State.OPEN)).isEqualTo(3);

    var asked = new ArrayList<PersonId>();
    for (var number = 1; number <= 3; number++) {
      asked.add(nextPerson());
      decide(number, Choice.KEEP, Ground.MET);
    }

    assertThat(asked).containsExactly(person(1), person(2), person(3));
    assertThat(next())
        .isInstanceOfSatisfying(
            Next.NobodyLeft.class,
            left -> assertThat(left.progress().count(Line.State.KEEP)).isEqualTo(3));
  }

  @Test
  void showsWhatIsKnownAndWhatWasDecidedBefore() {
    start();
    decide(1, Choice.STOP_SEEING, Ground.DRIFTED);

    assertThat(suunta.sweepBaseline().about(AINO, person(1)))
        .isInstanceOfSatisfying(
            Next.Shown.class,
            shown -> {
              assertThat(shown.person().name()).contains("Aino Mäkinen");
              assertThat(shown.lines())
                  .extracting(Line::state)
                  .containsExactly(Line.State.STOP_SEEING);
              assertThat(shown.told()).hasSize(1);
              assertThat(shown.imported()).isPresent();
              assertThat(shown.progress().open(Optional.of(NetworkId.LINKEDIN))).isEqualTo(2);
              assertThat(shown.progress().open(Optional.of(NetworkId.X))).isZero();
            });
    assertThat(suunta.sweepBaseline().about(AINO, person(4)))
        .isEqualTo(new Next.NotInIt(person(4)));
  }

  @Test
  void putsOffToTheEndAndGoesOnExactlyThere() {
    start();

    skip(1);

    assertThat(nextPerson()).isEqualTo(person(2));
    decide(2, Choice.KEEP, Ground.SERVES);
    decide(3, Choice.PART, Ground.TOXIC);
    assertThat(nextPerson()).isEqualTo(person(1));
  }

  @Test
  void takesBackDecisionsWithoutEnd() {
    start();
    decide(1, Choice.KEEP, Ground.MET);
    decide(1, Choice.PART, Ground.TOXIC);
    skip(2);
    decide(2, Choice.STOP_SEEING, Ground.UNSURE);

    assertThat(undo())
        .isInstanceOfSatisfying(
            Undoing.Undone.class,
            undone -> {
              assertThat(undone.person().id()).isEqualTo(person(2));
              assertThat(undone.accounts()).isEqualTo(1);
              assertThat(undone.choice()).contains(Choice.STOP_SEEING);
            });
    assertThat(line(2).state()).isEqualTo(Line.State.OPEN);
    assertThat(line(2).skips()).isEqualTo(1);
    undo();
    assertThat(line(2).skips()).isZero();
    undo();
    assertThat(line(1).standing()).map(Line.Standing::ground).contains(Optional.of(Ground.MET));
    undo();
    assertThat(line(1).state()).isEqualTo(Line.State.OPEN);
    assertThat(undo()).isEqualTo(new Undoing.NothingToUndo());
    assertThat(nextPerson()).isEqualTo(person(1));
    assertThat(suunta.sweepBaseline().progress(AINO).orElseThrow().count(Line.State.OPEN))
        .isEqualTo(3);
  }

  private Deciding along(long number, Choice choice, Ground ground, Along along) {
    return decide(number, Optional.empty(), Optional.of(choice), Optional.of(ground), "", along);
  }

  private List<PersonId> toCall() {
    return suunta.stores.callList().open(AINO, Optional.empty(), 9).rows().stream()
        .map(call -> call.person())
        .toList();
  }

  private List<Encounter> met() {
    return suunta.stores.encounters().page(AINO, Optional.empty(), Optional.empty(), 9).rows();
  }

  @Test
  void takesBackWhatWentAlongWithADecisionAndNothingElse() {
    start();
    along(1, Choice.STOP_SEEING, Ground.UNSURE, Along.TO_CALL);
    along(2, Choice.STOP_SEEING, Ground.UNSURE, Along.TO_CALL);
    along(2, Choice.STOP_SEEING, Ground.UNSURE, Along.TO_CALL);
    assertThat(toCall()).containsExactly(person(1), person(2));
    undo();
    assertThat(toCall()).containsExactly(person(1), person(2));
    undo();
    assertThat(toCall()).containsExactly(person(1));

    along(3, Choice.KEEP, Ground.MET, Along.MET_TODAY);
    along(3, Choice.KEEP, Ground.MET, Along.MET_TODAY);
    assertThat(met()).hasSize(1);
    undo();
    assertThat(met()).hasSize(1);
    undo();
    assertThat(met()).isEmpty();
    assertThat(along(4, Choice.KEEP, Ground.MET, Along.MET_TODAY))
        .isInstanceOf(Deciding.NotInIt.class);
    assertThat(met()).isEmpty();
  }

  @Test
  void decidesAboutAPersonAsAWholeOrByAccount() {
    suunta.linkPeople().link(new LinkPeople.Request(AINO, person(1), person(2), AINO_HERSELF));
    start();

    assertThat(decide(1, Choice.KEEP, Ground.INSPIRES))
        .isInstanceOfSatisfying(
            Deciding.Decided.class, decided -> assertThat(decided.lines()).hasSize(2));
    decide(1, Optional.of(2L), Optional.of(Choice.PART), Optional.empty(), "two are enough");

    assertThat(line(1).state()).isEqualTo(Line.State.KEEP);
    assertThat(line(2).state()).isEqualTo(Line.State.PART);
    assertThat(line(2).standing()).flatMap(Line.Standing::note).contains("two are enough");
    undo();
    undo();
    assertThat(line(1).state()).isEqualTo(Line.State.OPEN);
    assertThat(line(2).state()).isEqualTo(Line.State.OPEN);
  }

  @Test
  void takesAGroundToKeepAndNoneOfThoseToLetGo() {
    start();

    assertThat(decide(1, Choice.KEEP, Ground.TOXIC)).isInstanceOf(Deciding.GroundDoesNotFit.class);
    assertThat(decide(1, Optional.empty(), Optional.of(Choice.KEEP), Optional.empty(), ""))
        .isInstanceOf(Deciding.GroundDoesNotFit.class);
    assertThat(decide(1, Choice.PART, Ground.MET)).isInstanceOf(Deciding.GroundDoesNotFit.class);
    assertThat(
            decide(
                1, Optional.empty(), Optional.of(Choice.PART), Optional.empty(), "x".repeat(301)))
        .isInstanceOf(Deciding.NoNote.class);
    assertThat(decide(4, Choice.KEEP, Ground.MET)).isEqualTo(new Deciding.NotInIt(person(4)));
    assertThat(decide(9, Choice.KEEP, Ground.MET)).isEqualTo(new Deciding.NotInIt(person(9)));
    assertThat(line(1).state()).isEqualTo(Line.State.OPEN);
  }

  @Test
  void asksAboutNewcomersOnceAfterAllOthers() {
    start();
    decide(1, Choice.KEEP, Ground.MET);
    Telling.of(run(2))
        .sees(1, Relation.CONNECTED)
        .sees(2, Relation.CONNECTED)
        .sees(3, Relation.CONNECTED)
        .adds(5, "Aaro Aalto", Relation.CONNECTED)
        .whole(Relation.CONNECTED)
        .takenIn(suunta.stores, AINO);

    assertThat(nextPerson()).isEqualTo(person(2));
    decide(2, Choice.KEEP, Ground.MET);
    decide(3, Choice.KEEP, Ground.MET);
    assertThat(nextPerson()).isEqualTo(person(5));
    assertThat(line(5).place().round()).isEqualTo(2);
  }

  @Test
  void leavesOutWhoIsReadNoMore() {
    start();
    Telling.of(run(2))
        .sees(2, Relation.CONNECTED)
        .whole(Relation.CONNECTED)
        .takenIn(suunta.stores, AINO);

    assertThat(nextPerson()).isEqualTo(person(2));
    assertThat(line(1).state()).isEqualTo(Line.State.GONE);
    assertThat(suunta.sweepBaseline().progress(AINO).orElseThrow().count(Line.State.OPEN))
        .isEqualTo(1);
  }

  @Test
  void bringsBackWhoWasFollowedOnceAndIsNotInThisSweep() {
    Telling.of(run(2))
        .sees(2, Relation.CONNECTED)
        .whole(Relation.CONNECTED)
        .takenIn(suunta.stores, AINO);
    start();
    assertThat(decide(1, Choice.PART, Ground.DRIFTED)).isEqualTo(new Deciding.NotInIt(person(1)));

    assertThat(decide(1, Choice.KEEP, Ground.MET)).isInstanceOf(Deciding.Decided.class);

    assertThat(line(1).todo()).isEqualTo(Line.Todo.RETURN);
    undo();
    assertThat(line(1).state()).isEqualTo(Line.State.GONE);
    assertThat(decide(1, Choice.KEEP, Ground.MET)).isInstanceOf(Deciding.Decided.class);
  }

  @Test
  void saysWhereNoSweepIsOpenAndWhereNobodyIsFollowed() {
    assertThat(next()).isEqualTo(new Next.NoBaseline());
    assertThat(suunta.sweepBaseline().about(AINO, person(1))).isEqualTo(new Next.NoBaseline());
    assertThat(decide(1, Choice.KEEP, Ground.MET)).isEqualTo(new Deciding.NoBaseline());
    assertThat(undo()).isEqualTo(new Undoing.NoBaseline());
    assertThat(suunta.sweepBaseline().progress(AINO)).isEmpty();
    assertThat(new Suunta().sweepBaseline().start(AINO, SweepOrder.OLDEST, false, AINO_HERSELF))
        .isEqualTo(new Starting.NobodyFollowed());
  }

  @Test
  void keepsSomebodyWithoutTheirAccountsThatAreGone() {
    suunta.linkPeople().link(new LinkPeople.Request(AINO, person(1), person(2), AINO_HERSELF));
    start();
    Telling.of(run(2))
        .sees(2, Relation.CONNECTED)
        .sees(3, Relation.CONNECTED)
        .whole(Relation.CONNECTED)
        .takenIn(suunta.stores, AINO);

    decide(1, Choice.KEEP, Ground.MET);

    assertThat(line(1).state()).isEqualTo(Line.State.GONE);
    assertThat(line(2).state()).isEqualTo(Line.State.KEEP);
  }
}
