package dev.suunta.testkit.baseline;

import static dev.suunta.testkit.baseline.BaselineFixtures.BEGUN;
import static dev.suunta.testkit.baseline.BaselineFixtures.baseline;
import static dev.suunta.testkit.baseline.BaselineFixtures.baselineId;
import static dev.suunta.testkit.baseline.BaselineFixtures.decided;
import static dev.suunta.testkit.baseline.BaselineFixtures.follows;
import static dev.suunta.testkit.baseline.BaselineFixtures.line;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static dev.suunta.testkit.people.PeopleFixtures.connection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.suunta.application.baseline.driven.BaselineRepository;
import dev.suunta.application.baseline.driven.BaselineRepository.Count;
import dev.suunta.application.baseline.driven.BaselineRepository.Filter;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.baseline.Baseline;
import dev.suunta.domain.baseline.Choice;
import dev.suunta.domain.baseline.Ground;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.baseline.Proof;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.testkit.shared.Stores;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link BaselineRepository} must do with sweeps and their lines. */
public interface BaselineRepositoryContract extends Stores {
  private void begun(Line... lines) {
    follows(this, 9);
    baselines().save(AINO, baseline(1));
    baselines().append(AINO, baselineId(1), List.of(lines));
  }

  private List<Line> page(Filter filter) {
    return baselines().page(AINO, baselineId(1), filter, Optional.empty(), 100).rows();
  }

  @Test
  default void keepsASweepAndWhatChangedOfIt() {
    baselines().save(AINO, baseline(1));
    assertThat(baselines().open(AINO)).contains(baseline(1));

    var looked = baseline(1).lookedAt(BEGUN);
    baselines().save(AINO, looked);

    assertThat(baselines().open(AINO)).contains(looked);
    assertThat(baselines().open(ELSE)).isEmpty();
  }

  @Test
  default void tellsAllSweepsTheNewestFirst() {
    var ended = baseline(1).ended(BEGUN.plusSeconds(5));
    baselines().save(AINO, ended);
    baselines().save(AINO, baseline(2));

    assertThat(baselines().all(AINO)).containsExactly(baseline(2), ended);
    assertThat(baselines().open(AINO)).map(Baseline::id).contains(baselineId(2));
    assertThat(baselines().all(ELSE)).isEmpty();
  }

  @Test
  default void goesInTheFrozenOrderAndPutsOffToTheEnd() {
    begun(
        line(1, "b"),
        line(2, "a"),
        line(3, NetworkId.LINKEDIN, 2, "A"),
        line(4, NetworkId.X, 1, "c"));

    assertThat(baselines().next(AINO, baselineId(1), Optional.empty())).contains(line(2, "a"));

    baselines().save(AINO, baselineId(1), List.of(line(2, "a").skipped()));
    assertThat(baselines().next(AINO, baselineId(1), Optional.empty())).contains(line(1, "b"));
    assertThat(baselines().next(AINO, baselineId(1), Optional.of(NetworkId.X)))
        .map(Line::connection)
        .contains(connection(4));
    assertThat(baselines().next(AINO, baselineId(1), Optional.of(NetworkId.FACEBOOK))).isEmpty();
    assertThat(baselines().next(ELSE, baselineId(1), Optional.empty())).isEmpty();
    assertThat(page(Filter.ALL))
        .extracting(Line::connection)
        .containsExactly(connection(2), connection(1), connection(4), connection(3));
  }

  @Test
  default void comparesPlacesByteByByte() {
    begun(line(1, "ä"), line(2, "z"), line(3, "Z"), line(4, "a"), line(5, "_"));

    assertThat(page(Filter.ALL))
        .extracting(line -> line.place().key())
        .containsExactly("Z", "_", "a", "z", "ä");
  }

  @Test
  default void keepsAllOfALine() {
    var open = line(1, "a");
    begun(open);
    var whole =
        new Line(
            open.connection(),
            open.network(),
            open.place(),
            3,
            decided(open, Choice.PART, Ground.TOXIC).standing(),
            Optional.of(BEGUN),
            Optional.of(BEGUN.plusSeconds(1)),
            Proof.AGAIN);

    baselines().save(AINO, baselineId(1), List.of(whole));

    assertThat(baselines().lines(AINO, baselineId(1), List.of(connection(1), connection(2))))
        .containsExactly(whole);
    assertThat(baselines().lines(ELSE, baselineId(1), List.of(connection(1)))).isEmpty();
    assertThat(baselines().lines(AINO, baselineId(2), List.of(connection(1)))).isEmpty();
  }

  @Test
  default void takesADecisionOutAgain() {
    var open = line(1, "a");
    begun(open);

    baselines().save(AINO, baselineId(1), List.of(decided(open, Choice.KEEP, Ground.MET)));
    assertThat(baselines().next(AINO, baselineId(1), Optional.empty())).isEmpty();

    baselines().save(AINO, baselineId(1), List.of(open));
    assertThat(baselines().next(AINO, baselineId(1), Optional.empty())).contains(open);
  }

  @Test
  default void listsByHowLinesStand() {
    var kept = decided(line(1, "a"), Choice.KEEP, Ground.MET);
    var left = decided(line(2, "b"), Choice.STOP_SEEING, Ground.REST);
    var open = line(3, NetworkId.X, 1, "c");
    begun(kept, left, open);

    assertThat(page(Filter.of(Line.State.KEEP))).containsExactly(kept);
    assertThat(page(Filter.of(Line.State.OPEN).on(Optional.of(NetworkId.LINKEDIN)))).isEmpty();
    assertThat(page(Filter.ALL.on(Optional.of(NetworkId.X)))).containsExactly(open);
    assertThat(
            page(
                new Filter(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Ground.REST),
                    Optional.of(Line.Todo.LEAVE),
                    Optional.of(Proof.UNTOLD))))
        .containsExactly(left);
  }

  @Test
  default void pagesWithoutLosingOrRepeatingALine() {
    begun(line(1, "a"), line(2, "a"), line(3, "a"), line(4, "b"), line(5, NetworkId.X, 2, "a"));

    Page<Line> page = baselines().page(AINO, baselineId(1), Filter.ALL, Optional.empty(), 2);
    assertThat(page.rows())
        .extracting(Line::connection)
        .containsExactly(connection(1), connection(2));
    page = baselines().page(AINO, baselineId(1), Filter.ALL, page.next(), 2);
    assertThat(page.rows())
        .extracting(Line::connection)
        .containsExactly(connection(3), connection(4));
    page = baselines().page(AINO, baselineId(1), Filter.ALL, page.next(), 2);
    assertThat(page.rows()).extracting(Line::connection).containsExactly(connection(5));
    assertThat(page.next()).isEmpty();
    assertThatThrownBy(
            () ->
                baselines()
                    .page(
                        AINO, baselineId(1), Filter.ALL, Optional.of(new UUID(0, 9).toString()), 2))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  default void countsLinesThatAreAlike() {
    begun(line(1, "a"), line(2, "b"), line(3, NetworkId.X, 1, "c"));
    assertThat(baselines().counts(AINO, baselineId(1)))
        .containsExactly(
            count(NetworkId.LINKEDIN, Line.State.OPEN, Optional.empty(), Line.Todo.NOTHING, 2),
            count(NetworkId.X, Line.State.OPEN, Optional.empty(), Line.Todo.NOTHING, 1));

    baselines()
        .save(
            AINO,
            baselineId(1),
            List.of(
                decided(line(1, "a"), Choice.STOP_SEEING, Ground.REST),
                decided(line(3, NetworkId.X, 1, "c"), Choice.KEEP, Ground.MET)));

    assertThat(baselines().counts(AINO, baselineId(1)))
        .containsExactly(
            count(NetworkId.LINKEDIN, Line.State.OPEN, Optional.empty(), Line.Todo.NOTHING, 1),
            count(
                NetworkId.LINKEDIN,
                Line.State.STOP_SEEING,
                Optional.of(Ground.REST),
                Line.Todo.LEAVE,
                1),
            count(NetworkId.X, Line.State.KEEP, Optional.of(Ground.MET), Line.Todo.NOTHING, 1));
    assertThat(baselines().counts(ELSE, baselineId(1))).isEmpty();
  }

  private static Count count(
      NetworkId network, Line.State state, Optional<Ground> ground, Line.Todo todo, int amount) {
    return new Count(network, state, ground, todo, Proof.UNTOLD, amount);
  }
}
