package dev.suunta.testkit.baseline;

import static dev.suunta.testkit.baseline.BaselineFixtures.baseline;
import static dev.suunta.testkit.baseline.BaselineFixtures.baselineId;
import static dev.suunta.testkit.baseline.BaselineFixtures.decided;
import static dev.suunta.testkit.baseline.BaselineFixtures.follows;
import static dev.suunta.testkit.baseline.BaselineFixtures.line;
import static dev.suunta.testkit.baseline.BaselineFixtures.verdict;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static dev.suunta.testkit.people.PeopleFixtures.connection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.people.driven.KeptOfAccounts;
import dev.suunta.domain.baseline.Choice;
import dev.suunta.domain.baseline.Ground;
import dev.suunta.domain.baseline.Verdict;
import dev.suunta.testkit.shared.Stores;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link KeptOfAccounts} must do: today sweeps keep something about accounts. */
public interface KeptOfAccountsContract extends Stores {
  @Test
  default void tellsWhomTheOwnerKeepsBecauseTheyMeetAsTheySaidLast() {
    follows(this, 5);
    var all = List.of(connection(1), connection(2), connection(3), connection(4));
    KeptOfAccounts kept = baselines();
    assertThat(kept.met(AINO, all)).isEmpty();
    baselines().save(AINO, baseline(1));
    baselines()
        .append(
            AINO,
            baselineId(1),
            List.of(
                decided(line(1, "a"), Choice.KEEP, Ground.MET),
                decided(line(2, "b"), Choice.KEEP, Ground.INSPIRES),
                decided(line(3, "c"), Choice.STOP_SEEING, Ground.DRIFTED),
                line(4, "d")));

    assertThat(kept.met(AINO, all)).containsExactly(connection(1));
    assertThat(kept.met(ELSE, all)).isEmpty();
  }

  @Test
  default void erasesWhatWasDecidedAboutAnAccount() {
    follows(this, 5);
    baselines().save(AINO, baseline(1));
    baselines()
        .add(
            AINO,
            baselineId(1),
            List.of(
                verdict(1, 1, Choice.KEEP, Ground.MET), verdict(2, 2, Choice.KEEP, Ground.MET)));
    baselines().append(AINO, baselineId(1), List.of(line(1, "a"), line(2, "b")));

    KeptOfAccounts kept = baselines();
    kept.forget(ELSE, List.of(connection(1)));
    kept.forget(AINO, List.of(connection(2), connection(3)));

    assertThat(baselines().history(AINO, List.of(connection(1), connection(2))))
        .extracting(Verdict::connection)
        .containsExactly(connection(1));
    assertThat(baselines().lines(AINO, baselineId(1), List.of(connection(1), connection(2))))
        .containsExactly(line(1, "a"));
    assertThat(baselines().counts(AINO, baselineId(1)))
        .extracting(count -> count.amount())
        .containsExactly(1);
  }
}
