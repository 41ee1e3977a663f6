package dev.suunta.testkit.post;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static dev.suunta.testkit.post.PostFixtures.FIRST;
import static dev.suunta.testkit.post.PostFixtures.NOW;
import static dev.suunta.testkit.post.PostFixtures.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.suunta.application.post.driven.GateRecords;
import dev.suunta.application.post.driven.GateRecords.Check;
import dev.suunta.application.post.driven.GateRecords.Reason;
import dev.suunta.application.shared.UnitOfWork;
import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.finding.Finding;
import dev.suunta.domain.post.RenditionId;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.Via;
import dev.suunta.domain.strategy.StrategyFinding;
import dev.suunta.testkit.shared.AwkwardTexts;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link GateRecords} must do. */
public interface GateRecordsContract {
  /** Records with nothing in them, the same ones for the whole test. */
  GateRecords gateRecords();

  /** Units on the same store. */
  UnitOfWork unitOfWork();

  private static Reason reason(RenditionId rendition, String words, Instant at) {
    return new Reason(rendition, 2, 7, "GOAL_NOT_SERVED_HERE", words, at, AINO_HERSELF);
  }

  @Test
  default void hasNoReasonsBeforeOneIsGiven() {
    assertThat(gateRecords().reasons(AINO, FIRST)).isEmpty();
  }

  @Test
  default void givesReasonsBackAsGivenWithTheirTimesCutToMilliseconds() {
    var given =
        new Reason(
            FIRST,
            Integer.MAX_VALUE,
            0,
            "TOPIC_UNWELCOME",
            AwkwardTexts.text() + "w".repeat(1000 - AwkwardTexts.text().length()),
            NOW,
            new Actor(AwkwardTexts.LINES.get(1), Via.PAGE));

    gateRecords().add(AINO, given);

    assertThat(gateRecords().reasons(AINO, FIRST))
        .containsExactly(
            new Reason(
                FIRST,
                given.version(),
                given.revision(),
                given.code(),
                given.words(),
                Instant.parse("2026-03-29T00:59:59.123Z"),
                given.by()));
  }

  @Test
  default void listsReasonsOldestFirstAndThoseOfOneMomentAsAdded() {
    gateRecords().add(AINO, reason(FIRST, "this came last", NOW.plusSeconds(5)));
    gateRecords().add(AINO, reason(FIRST, "this came first", NOW));
    gateRecords().add(AINO, reason(FIRST, "this came second", NOW));

    assertThat(gateRecords().reasons(AINO, FIRST))
        .extracting(Reason::words)
        .containsExactly("this came first", "this came second", "this came last");
  }

  @Test
  default void listsTheReasonsOfOneRenditionOnly() {
    gateRecords().add(AINO, reason(FIRST, "for the first", NOW));
    gateRecords().add(AINO, reason(SECOND, "for the second", NOW));

    assertThat(gateRecords().reasons(AINO, SECOND))
        .extracting(Reason::words)
        .containsExactly("for the second");
  }

  @Test
  default void keepsAnotherOwnersReasonsApart() {
    gateRecords().add(AINO, reason(FIRST, "mine and mine", NOW));

    assertThat(gateRecords().reasons(ELSE, FIRST)).isEmpty();
  }

  @Test
  default void takesChecksWithEverySortOfFactAndWithNone() {
    var findings =
        List.of(
            Finding.of(StrategyFinding.GOAL_UNSERVED, Fact.of(AwkwardTexts.text())),
            Finding.of(
                StrategyFinding.TOO_MANY_NETWORKS,
                Fact.of(Long.MAX_VALUE),
                Fact.of(Long.MIN_VALUE)),
            Finding.of(
                StrategyFinding.EXPERIMENT_ENDED,
                Fact.of("x"),
                Fact.of(java.time.LocalDate.of(2026, 2, 28))),
            Finding.of(
                StrategyFinding.TOPIC_CONTRADICTS, Fact.of("x"), Fact.of(AwkwardTexts.LINES)));

    assertThatCode(
            () -> {
              gateRecords().add(AINO, new Check(FIRST, 1, 0, NOW, List.of()));
              gateRecords().add(AINO, new Check(FIRST, 1, 3, NOW, findings));
              gateRecords().add(AINO, new Check(FIRST, 1, 3, NOW, findings));
            })
        .doesNotThrowAnyException();
  }

  @Test
  default void forgetsWhatAFailedUnitOfWorkKept() {
    assertThatThrownBy(
            () ->
                unitOfWork()
                    .run(
                        () -> {
                          gateRecords().add(AINO, reason(FIRST, "not to be kept", NOW));
                          throw new IllegalArgumentException("on purpose");
                        }))
        .hasMessage("on purpose");

    assertThat(gateRecords().reasons(AINO, FIRST)).isEmpty();
  }
}
