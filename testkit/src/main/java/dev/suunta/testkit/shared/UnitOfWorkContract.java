package dev.suunta.testkit.shared;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static dev.suunta.testkit.owner.OwnerFixtures.owner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.suunta.application.owner.driven.OwnerRepository;
import dev.suunta.application.shared.UnitOfWork;
import dev.suunta.domain.shared.Owner;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What every {@link UnitOfWork} must do. Owners stand for anything that can be kept. */
public interface UnitOfWorkContract {
  /** A repository with nobody in it, on the same store as the units. */
  OwnerRepository owners();

  /** The units. */
  UnitOfWork unitOfWork();

  @Test
  default void keepsEverythingOnceTheWorkReturns() {
    var answer =
        unitOfWork()
            .run(
                () -> {
                  owners().save(owner(AINO));
                  owners().save(owner(ELSE));
                  return "done";
                });

    assertThat(answer).isEqualTo("done");
    assertThat(owners().first(10)).hasSize(2);
  }

  @Test
  default void keepsNothingIfTheWorkThrowsAndPassesOnWhatItThrew() {
    var thrown = new UnsupportedOperationException("on purpose");

    assertThatThrownBy(
            () ->
                unitOfWork()
                    .run(
                        () -> {
                          owners().save(owner(AINO));
                          throw thrown;
                        }))
        .isSameAs(thrown);

    assertThat(owners().first(10)).isEmpty();
  }

  @Test
  default void keepsNothingIfTheWorkEndsInAnError() {
    assertThatThrownBy(
            () ->
                unitOfWork()
                    .run(
                        () -> {
                          owners().save(owner(AINO));
                          throw new AssertionError("on purpose");
                        }))
        .hasMessageContaining("on purpose");

    assertThat(owners().first(10)).isEmpty();
  }

  @Test
  default void seesWithinTheWorkWhatItHasStored() {
    unitOfWork()
        .run(
            () -> {
              owners().save(owner(AINO));
              assertThat(owners().find(AINO)).contains(owner(AINO));
            });
  }

  @Test
  default void showsNothingToOthersBeforeTheWorkReturns() {
    var saved = new CountDownLatch(1);
    var seen = new CountDownLatch(1);
    var returning = new AtomicBoolean();
    var writing =
        CompletableFuture.runAsync(
            () ->
                unitOfWork()
                    .run(
                        () -> {
                          owners().save(owner(AINO));
                          saved.countDown();
                          // A store that makes the reader wait until the unit is over is as good.
                          await(seen, 500);
                          returning.set(true);
                        }));
    await(saved, 10_000);

    var shown = owners().first(10).size();
    var mayShow = returning.get();
    seen.countDown();
    writing.join();

    assertThat(shown == 0 || mayShow).isTrue();
    assertThat(owners().first(10)).hasSize(1);
  }

  @Test
  default void refusesAUnitWithinAnotherAndUndoesTheOuterOne() {
    assertThatThrownBy(
            () ->
                unitOfWork()
                    .run(
                        () -> {
                          owners().save(owner(AINO));
                          unitOfWork().run(() -> owners().save(owner(ELSE)));
                        }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(owners().first(10)).isEmpty();
  }

  @Test
  default void runsTheNextUnitAfterOneThatFailed() {
    assertThatThrownBy(
            () ->
                unitOfWork()
                    .run(
                        () -> {
                          throw new IllegalArgumentException("on purpose");
                        }))
        .hasMessage("on purpose");

    unitOfWork().run(() -> owners().save(new Owner(AINO, "Aino", "fi")));

    assertThat(owners().first(10)).hasSize(1);
  }

  private static void await(CountDownLatch latch, long millis) {
    try {
      var unused = latch.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
