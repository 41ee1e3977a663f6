package dev.suunta.testkit.strategy;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static dev.suunta.testkit.strategy.StrategyFixtures.NOW;
import static dev.suunta.testkit.strategy.StrategyFixtures.adopted;
import static dev.suunta.testkit.strategy.StrategyFixtures.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.suunta.application.shared.Page;
import dev.suunta.application.shared.StaleStampException;
import dev.suunta.application.shared.UnitOfWork;
import dev.suunta.application.strategy.driven.StrategyRepository;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.Via;
import dev.suunta.domain.strategy.RevisionState;
import dev.suunta.domain.strategy.StrategyRevision;
import dev.suunta.testkit.shared.AwkwardTexts;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link StrategyRepository} must do. */
public interface StrategyRepositoryContract {
  /** A repository with nothing in it, the same one for the whole test. */
  StrategyRepository strategies();

  /** Units on the same store. */
  UnitOfWork unitOfWork();

  @Test
  default void knowsNothingBeforeSomethingIsSaved() {
    assertThat(strategies().find(AINO, 1)).isEmpty();
    assertThat(strategies().newest(AINO, RevisionState.DRAFT)).isEmpty();
    assertThat(strategies().lastNumber(AINO)).isZero();
    assertThat(strategies().history(AINO, Integer.MAX_VALUE, 10)).isEmpty();
  }

  @Test
  default void answersTheSavedRevisionWithItsNextStamp() {
    var saved = strategies().save(AINO, draft(1));

    assertThat(saved.stamp()).isEqualTo(1);
    assertThat(saved.strategy()).isEqualTo(draft(1).strategy());
    assertThat(strategies().find(AINO, 1)).contains(saved);
  }

  @Test
  default void givesAnAdoptedRevisionBackWithItsReasonDateAndActor() {
    var saved = strategies().save(AINO, adopted(1));

    assertThat(saved.reason()).isEqualTo(adopted(1).reason());
    assertThat(strategies().find(AINO, 1)).contains(saved);
  }

  @Test
  default void givesEverySortOfStrategyBackUnchanged() {
    var sorts =
        List.of(
            StrategyFixtures.strategy(),
            StrategyFixtures.emptyStrategy(),
            StrategyFixtures.awkwardStrategy(),
            StrategyFixtures.bigStrategy());
    for (var index = 0; index < sorts.size(); index++) {
      var number = index + 1;
      strategies().save(AINO, StrategyRevision.draft(number, sorts.get(index), NOW, AINO_HERSELF));

      assertThat(strategies().find(AINO, number).orElseThrow().strategy())
          .isEqualTo(sorts.get(index));
    }
  }

  @Test
  default void givesAwkwardReasonsAndActorsBackUnchanged() {
    for (var via : Via.values()) {
      var number = via.ordinal() + 1;
      var actor = new Actor(AwkwardTexts.LINES.get(number), via);
      var reason = AwkwardTexts.text() + "x".repeat(1000 - AwkwardTexts.text().length());

      var saved = strategies().save(AINO, draft(number).adopt(reason, NOW, actor));

      assertThat(saved.reason()).contains(reason);
      assertThat(saved.by()).isEqualTo(actor);
      assertThat(strategies().find(AINO, number)).contains(saved);
    }
  }

  @Test
  default void cutsInstantsToMilliseconds() {
    var saved = strategies().save(AINO, adopted(1));

    assertThat(saved.writtenAt()).isEqualTo(Instant.parse("2026-03-29T00:59:59.123Z"));
    assertThat(saved.adoptedAt()).contains(Instant.parse("2026-03-29T01:00:59.123Z"));
  }

  @Test
  default void keepsInstantsOfAllTimesToTheMillisecond() {
    var times =
        List.of(
            Instant.EPOCH,
            Instant.parse("1900-01-01T00:00:00.001Z"),
            Instant.parse("1969-12-31T23:59:59.999Z"),
            Instant.parse("2026-10-25T00:30:00.500Z"),
            Instant.parse("2026-10-25T01:30:00.500Z"),
            Instant.parse("9999-12-31T23:59:59.999Z"));
    for (var index = 0; index < times.size(); index++) {
      var number = index + 1;
      strategies()
          .save(
              AINO,
              StrategyRevision.draft(
                  number, StrategyFixtures.emptyStrategy(), times.get(index), AINO_HERSELF));

      assertThat(strategies().find(AINO, number).orElseThrow().writtenAt())
          .isEqualTo(times.get(index));
    }
  }

  @Test
  default void replacesTheRevisionOfTheSameNumberAndStamp() {
    var saved = strategies().save(AINO, draft(1));

    var adopted = strategies().save(AINO, saved.adopt("Now it is good", NOW, AINO_HERSELF));

    assertThat(adopted.stamp()).isEqualTo(2);
    assertThat(strategies().find(AINO, 1)).contains(adopted);
    assertThat(strategies().newest(AINO, RevisionState.DRAFT)).isEmpty();
  }

  @Test
  default void refusesAStaleCopyAndKeepsTheNewerOne() {
    var original = strategies().save(AINO, draft(1));
    var newer = strategies().save(AINO, original);

    assertThatThrownBy(() -> strategies().save(AINO, original))
        .isInstanceOf(StaleStampException.class);

    assertThat(strategies().find(AINO, 1)).contains(newer);
  }

  @Test
  default void refusesASecondRevisionOfTheSameNumber() {
    var first = strategies().save(AINO, adopted(1));

    assertThatThrownBy(() -> strategies().save(AINO, draft(1)))
        .isInstanceOf(StaleStampException.class);

    assertThat(strategies().find(AINO, 1)).contains(first);
  }

  @Test
  default void refusesAStampOfARevisionThatIsNotThere() {
    assertThatThrownBy(() -> strategies().save(AINO, draft(1).stamped(3)))
        .isInstanceOf(StaleStampException.class);

    assertThat(strategies().find(AINO, 1)).isEmpty();
  }

  @Test
  default void findsTheNewestOfEachState() {
    strategies().save(AINO, adopted(1).supersede());
    var superseded = strategies().save(AINO, adopted(2).supersede());
    var inUse = strategies().save(AINO, adopted(3));
    var draft = strategies().save(AINO, draft(4));

    assertThat(strategies().newest(AINO, RevisionState.SUPERSEDED)).contains(superseded);
    assertThat(strategies().newest(AINO, RevisionState.ADOPTED)).contains(inUse);
    assertThat(strategies().newest(AINO, RevisionState.DRAFT)).contains(draft);
    assertThat(strategies().lastNumber(AINO)).isEqualTo(4);
  }

  @Test
  default void tellsTheHistoryNewestFirstInPortions() {
    for (var number = 1; number <= 12; number++) {
      strategies().save(AINO, adopted(number).supersede());
    }

    assertThat(strategies().history(AINO, Integer.MAX_VALUE, 5))
        .extracting(StrategyRevision::number)
        .containsExactly(12, 11, 10, 9, 8);
    assertThat(strategies().history(AINO, 8, Page.MOST))
        .extracting(StrategyRevision::number)
        .containsExactly(7, 6, 5, 4, 3, 2, 1);
  }

  @Test
  default void refusesPortionsOfNoneAndOfTooMany() {
    for (var most : List.of(0, Page.MOST + 1)) {
      assertThatThrownBy(() -> strategies().history(AINO, 10, most))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  default void keepsAnotherOwnersStrategyApart() {
    var mine = strategies().save(AINO, draft(1));

    assertThat(strategies().find(ELSE, 1)).isEmpty();
    assertThat(strategies().newest(ELSE, RevisionState.DRAFT)).isEmpty();
    assertThat(strategies().lastNumber(ELSE)).isZero();
    assertThat(strategies().history(ELSE, 10, 10)).isEmpty();
    assertThatThrownBy(() -> strategies().save(ELSE, mine)).isInstanceOf(StaleStampException.class);

    strategies().save(ELSE, adopted(1));

    assertThat(strategies().find(AINO, 1)).contains(mine);
  }

  @Test
  default void forgetsWhatAFailedUnitOfWorkSaved() {
    var before = strategies().save(AINO, draft(1));

    assertThatThrownBy(
            () ->
                unitOfWork()
                    .run(
                        () -> {
                          strategies().save(AINO, before);
                          strategies().save(AINO, adopted(2));
                          throw new IllegalArgumentException("on purpose");
                        }))
        .hasMessage("on purpose");

    assertThat(strategies().find(AINO, 1)).contains(before);
    assertThat(strategies().lastNumber(AINO)).isEqualTo(1);
  }

  @Test
  default void undoesEverythingOfAUnitThatMeetsAStaleStamp() {
    var stale = strategies().save(AINO, draft(1));
    var newer = strategies().save(AINO, stale);

    assertThatThrownBy(
            () ->
                unitOfWork()
                    .run(
                        () -> {
                          strategies().save(AINO, adopted(2));
                          strategies().save(AINO, stale);
                        }))
        .isInstanceOf(StaleStampException.class);

    assertThat(strategies().history(AINO, 10, 10)).containsExactly(newer);
  }
}
