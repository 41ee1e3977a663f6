package dev.suunta.testkit.baseline;

import static dev.suunta.testkit.baseline.BaselineFixtures.BEGUN;
import static dev.suunta.testkit.baseline.BaselineFixtures.baseline;
import static dev.suunta.testkit.baseline.BaselineFixtures.baselineId;
import static dev.suunta.testkit.baseline.BaselineFixtures.follows;
import static dev.suunta.testkit.baseline.BaselineFixtures.verdict;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static dev.suunta.testkit.people.PeopleFixtures.connection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.baseline.driven.BaselineRepository;
import dev.suunta.domain.baseline.Choice;
import dev.suunta.domain.baseline.Ground;
import dev.suunta.domain.baseline.Verdict;
import dev.suunta.testkit.shared.Stores;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link BaselineRepository} must do with verdicts. */
public interface VerdictsContract extends Stores {
  private void begun(Verdict... verdicts) {
    follows(this, 5);
    baselines().save(AINO, baseline(1));
    baselines().add(AINO, baselineId(1), List.of(verdicts));
  }

  @Test
  default void knowsTheLastDecisionAndTheLastThatStands() {
    begun(
        verdict(0, 5, Choice.KEEP, Ground.MET),
        verdict(1, 1, Choice.KEEP, Ground.MET),
        verdict(2, 2, Choice.STOP_SEEING, Ground.UNSURE),
        verdict(2, 3, Choice.STOP_SEEING, Ground.UNSURE));

    assertThat(baselines().lastDecision(AINO, baselineId(1))).isEqualTo(2);
    baselines().undo(AINO, baselineId(1), 2, BEGUN.plusSeconds(99));
    assertThat(baselines().lastDecision(AINO, baselineId(1))).isEqualTo(2);
    assertThat(baselines().lastStanding(AINO, baselineId(1))).contains(1);
    baselines().undo(AINO, baselineId(1), 1, BEGUN.plusSeconds(99));
    assertThat(baselines().lastStanding(AINO, baselineId(1))).isEmpty();
    assertThat(baselines().lastDecision(ELSE, baselineId(1))).isZero();
    assertThat(baselines().lastStanding(ELSE, baselineId(1))).isEmpty();
  }

  @Test
  default void tellsTheVerdictsOfADecisionInPortions() {
    var one = verdict(1, 1, Choice.PART, Ground.TOXIC);
    var two = verdict(1, 2, Choice.PART, Ground.TOXIC);
    begun(two, one, verdict(2, 3, Choice.KEEP, Ground.MET));

    assertThat(baselines().of(AINO, baselineId(1), 1, Optional.empty(), 1)).containsExactly(one);
    assertThat(baselines().of(AINO, baselineId(1), 1, Optional.of(connection(1)), 9))
        .containsExactly(two);
    assertThat(baselines().of(ELSE, baselineId(1), 1, Optional.empty(), 9)).isEmpty();
  }

  @Test
  default void letsStandWhatStoodBeforeWhatWasUndone() {
    var first = verdict(1, 1, Choice.KEEP, Ground.INSPIRES);
    begun(first, verdict(2, 1, Choice.PART, Ground.TOXIC), putOff(3, 1));

    baselines().undo(AINO, baselineId(1), 2, BEGUN.plusSeconds(99));

    assertThat(baselines().standing(AINO, baselineId(1), List.of(connection(1), connection(2))))
        .containsExactly(first);
    assertThat(baselines().standing(AINO, baselineId(2), List.of(connection(1)))).isEmpty();
    assertThat(baselines().standing(ELSE, baselineId(1), List.of(connection(1)))).isEmpty();
  }

  private static Verdict putOff(int decision, long number) {
    return new Verdict(
        decision,
        connection(number),
        Optional.empty(),
        Optional.empty(),
        Optional.of("not today"),
        BEGUN.plusSeconds(decision),
        AINO_HERSELF,
        Optional.empty());
  }

  @Test
  default void tellsAllThatWasDecidedOfAnAccountInAllSweepsTheNewestFirst() {
    var first = verdict(1, 1, Choice.KEEP, Ground.MET);
    var putOff = putOff(3, 1);
    begun(first, putOff, verdict(2, 2, Choice.KEEP, Ground.MET));
    baselines().save(AINO, baseline(2));
    var later = verdict(4, 1, Choice.STOP_SEEING, Ground.DRIFTED);
    baselines().add(AINO, baselineId(2), List.of(later));
    baselines().undo(AINO, baselineId(2), 4, BEGUN.plusSeconds(99));

    assertThat(baselines().history(AINO, List.of(connection(1))))
        .containsExactly(later.undone(BEGUN.plusSeconds(99)), putOff, first);
    assertThat(baselines().history(ELSE, List.of(connection(1)))).isEmpty();
    assertThat(baselines().history(AINO, List.of())).isEmpty();
  }
}
