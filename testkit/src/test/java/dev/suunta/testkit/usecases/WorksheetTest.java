package dev.suunta.testkit.usecases;

import static dev.suunta.testkit.baseline.BaselineFixtures.follows;
import static dev.suunta.testkit.imports.ImportFixtures.run;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static dev.suunta.testkit.people.PeopleFixtures.connection;
import static dev.suunta.testkit.people.PeopleFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.baseline.driven.BaselineRepository.Filter;
import dev.suunta.application.baseline.driving.DoWorksheet;
import dev.suunta.application.baseline.driving.LetGoOfRest;
import dev.suunta.application.baseline.driving.ReadBaseline;
import dev.suunta.application.baseline.driving.ReadBaseline.Entry;
import dev.suunta.application.baseline.driving.SweepBaseline.Decision;
import dev.suunta.domain.baseline.Choice;
import dev.suunta.domain.baseline.Ground;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.baseline.Step;
import dev.suunta.domain.baseline.SweepOrder;
import dev.suunta.domain.network.NetworkId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Letting go, and doing what it takes. */
class WorksheetTest {
  private final Suunta suunta = new Suunta();

  private void sweeping(int many) {
    follows(suunta.stores, many);
    suunta.time.set(run(1).began().plus(Duration.ofDays(1)));
    suunta.sweepBaseline().start(AINO, SweepOrder.OLDEST, false, AINO_HERSELF);
  }

  private void decide(long number, Choice choice, Optional<Ground> ground) {
    suunta.time.advance(Duration.ofSeconds(1));
    suunta
        .sweepBaseline()
        .decide(
            new Decision(
                AINO,
                person(number),
                Optional.empty(),
                Optional.of(choice),
                ground,
                Optional.empty(),
                AINO_HERSELF));
  }

  private List<Entry> todo(Line.Todo todo) {
    var filter =
        new Filter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(todo),
            Optional.empty());
    return suunta
        .readBaseline()
        .list(new ReadBaseline.Query(AINO, filter, Optional.empty(), 200))
        .rows();
  }

  private LetGoOfRest.Outcome letGo(int shown) {
    suunta.time.advance(Duration.ofSeconds(1));
    return suunta.letGoOfRest().letGo(AINO, Optional.empty(), shown, AINO_HERSELF);
  }

  private DoWorksheet.Outcome check(long number, boolean done) {
    return suunta.doWorksheet().check(AINO, connection(number), done);
  }

  @Test
  void letsGoOfAllWhoWereNotNamedInOneDecision() {
    sweeping(450);
    decide(7, Choice.KEEP, Optional.of(Ground.MET));

    assertThat(letGo(449))
        .isInstanceOfSatisfying(
            LetGoOfRest.Outcome.LetGo.class,
            done -> {
              assertThat(done.accounts()).isEqualTo(449);
              assertThat(done.progress().count(Line.State.STOP_SEEING)).isEqualTo(449);
              assertThat(done.progress().count(Line.State.KEEP)).isEqualTo(1);
            });

    suunta.sweepBaseline().undo(AINO);
    assertThat(suunta.sweepBaseline().progress(AINO).orElseThrow().count(Line.State.OPEN))
        .isEqualTo(449);
  }

  @Test
  void letsGoOfNobodyWhoseListIsAnotherOneByNow() {
    sweeping(5);

    assertThat(letGo(4)).isEqualTo(new LetGoOfRest.Outcome.ListChanged(4, 5));
    assertThat(todo(Line.Todo.LEAVE)).isEmpty();
    letGo(5);
    assertThat(letGo(0)).isEqualTo(new LetGoOfRest.Outcome.NobodyLeft());
    assertThat(suunta.letGoOfRest().letGo(AINO, Optional.of(NetworkId.X), 0, AINO_HERSELF))
        .isEqualTo(new LetGoOfRest.Outcome.NobodyLeft());
  }

  @Test
  void tellsWhatIsToBeDoneUntilItIsCheckedOff() {
    sweeping(3);
    decide(1, Choice.STOP_SEEING, Optional.empty());
    decide(2, Choice.PART, Optional.of(Ground.TOXIC));
    assertThat(todo(Line.Todo.LEAVE))
        .extracting(Entry::step)
        .containsExactly(Optional.of(Step.UNFOLLOW_AND_STAY), Optional.of(Step.PART));

    assertThat(check(1, true))
        .isInstanceOfSatisfying(
            DoWorksheet.Outcome.Checked.class,
            checked -> assertThat(checked.entry().step()).isEmpty());
    assertThat(todo(Line.Todo.LEAVE)).hasSize(1);
    check(1, false);
    assertThat(todo(Line.Todo.LEAVE)).hasSize(2);
    assertThat(check(3, true)).isEqualTo(new DoWorksheet.Outcome.NothingToDo(connection(3)));
    assertThat(check(1, false)).isEqualTo(new DoWorksheet.Outcome.NothingToDo(connection(1)));
    assertThat(check(99, true)).isEqualTo(new DoWorksheet.Outcome.NothingToDo(connection(99)));
  }

  @Test
  void bringsBackWhomTheOwnerHasLeft() {
    sweeping(2);
    decide(1, Choice.PART, Optional.of(Ground.DRIFTED));
    check(1, true);

    decide(1, Choice.KEEP, Optional.of(Ground.MET));

    assertThat(todo(Line.Todo.RETURN))
        .extracting(Entry::step)
        .containsExactly(Optional.of(Step.FOLLOW_AGAIN));
    check(1, true);
    assertThat(todo(Line.Todo.RETURN)).isEmpty();
    check(1, false);
    assertThat(todo(Line.Todo.RETURN)).hasSize(1);
  }

  @Test
  void hasNothingToBringBackWhereNothingWasDoneYet() {
    sweeping(2);
    decide(1, Choice.PART, Optional.of(Ground.DRIFTED));

    decide(1, Choice.KEEP, Optional.of(Ground.MET));

    assertThat(todo(Line.Todo.RETURN)).isEmpty();
    assertThat(todo(Line.Todo.LEAVE)).isEmpty();
  }

  @Test
  void asksForTheNextStepWhereStoppingToSeeBecomesParting() {
    sweeping(1);
    decide(1, Choice.STOP_SEEING, Optional.empty());
    check(1, true);

    decide(1, Choice.PART, Optional.of(Ground.TOXIC));

    assertThat(todo(Line.Todo.LEAVE))
        .extracting(Entry::step)
        .containsExactly(Optional.of(Step.PART));
  }

  @Test
  void hasNothingWhereNoSweepIsOpen() {
    assertThat(todo(Line.Todo.LEAVE)).isEmpty();
    assertThat(letGo(0)).isEqualTo(new LetGoOfRest.Outcome.NoBaseline());
    assertThat(check(1, true)).isEqualTo(new DoWorksheet.Outcome.NoBaseline());
  }
}
