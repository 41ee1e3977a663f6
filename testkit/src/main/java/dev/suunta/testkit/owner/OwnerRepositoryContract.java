package dev.suunta.testkit.owner;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static dev.suunta.testkit.owner.OwnerFixtures.owner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.suunta.application.owner.driven.OwnerRepository;
import dev.suunta.application.shared.UnitOfWork;
import dev.suunta.domain.shared.Owner;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.testkit.shared.AwkwardTexts;
import dev.suunta.testkit.shared.CountingIds;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What every {@link OwnerRepository} must do. */
public interface OwnerRepositoryContract {
  /** A repository with nobody in it, the same one for the whole test. */
  OwnerRepository owners();

  /** Units on the same store. */
  UnitOfWork unitOfWork();

  @Test
  default void findsNobodyUnderAnUnknownId() {
    owners().save(owner(AINO));

    assertThat(owners().find(ELSE)).isEmpty();
  }

  @Test
  default void givesAnOwnerBackAsSaved() {
    owners().save(owner(AINO));

    assertThat(owners().find(AINO)).contains(owner(AINO));
  }

  @Test
  default void givesAwkwardNamesBackUnchanged() {
    for (var line : AwkwardTexts.LINES) {
      owners().save(new Owner(AINO, line, "fi"));

      assertThat(owners().find(AINO)).contains(new Owner(AINO, line, "fi"));
    }
  }

  @Test
  default void keepsTheLongestNameAndLanguage() {
    var longest = new Owner(AINO, "😀".repeat(100), "x".repeat(35));

    owners().save(longest);

    assertThat(owners().find(AINO)).contains(longest);
  }

  @Test
  default void replacesTheOwnerOfTheSameIdOnly() {
    owners().save(owner(AINO));
    owners().save(owner(ELSE));

    owners().save(new Owner(AINO, "Aino Korhonen", "en"));

    assertThat(owners().find(AINO)).contains(new Owner(AINO, "Aino Korhonen", "en"));
    assertThat(owners().find(ELSE)).contains(owner(ELSE));
  }

  @Test
  default void listsTheOldestFirstAndNoMoreThanAsked() {
    var third = new OwnerId(CountingIds.id(1));
    owners().save(owner(ELSE));
    owners().save(owner(AINO));
    owners().save(owner(third));

    assertThat(owners().first(2)).extracting(Owner::id).containsExactly(ELSE, AINO);
    assertThat(owners().first(10)).extracting(Owner::id).containsExactly(ELSE, AINO, third);
  }

  @Test
  default void keepsThePlaceOfAnOwnerWhoIsReplaced() {
    owners().save(owner(ELSE));
    owners().save(owner(AINO));

    owners().save(new Owner(ELSE, "Renamed", "en"));

    assertThat(owners().first(2)).extracting(Owner::id).containsExactly(ELSE, AINO);
  }

  @Test
  default void addsANewcomerWhereNobodyIs() {
    assertThat(owners().firstOr(owner(AINO))).isEqualTo(owner(AINO));

    assertThat(owners().first(10)).containsExactly(owner(AINO));
  }

  @Test
  default void addsNoNewcomerWhereSomebodyIs() {
    owners().save(owner(ELSE));
    owners().save(owner(new OwnerId(CountingIds.id(1))));

    assertThat(owners().firstOr(owner(AINO))).isEqualTo(owner(ELSE));

    assertThat(owners().find(AINO)).isEmpty();
  }

  @Test
  default void keepsTheFirstOfAllBeforeThoseWhoCameLater() {
    owners().firstOr(owner(ELSE));
    owners().save(owner(AINO));

    assertThat(owners().firstOr(owner(AINO))).isEqualTo(owner(ELSE));
    assertThat(owners().first(10)).extracting(Owner::id).containsExactly(ELSE, AINO);
  }

  @Test
  default void addsOneOfTwoNewcomersWhoComeAtTheSameTime() throws Exception {
    var added = new CountDownLatch(1);
    var othersAsked = new CountDownLatch(1);
    var first =
        CompletableFuture.supplyAsync(
            () ->
                unitOfWork()
                    .run(
                        () -> {
                          var answer = owners().firstOr(owner(AINO));
                          added.countDown();
                          // The other is made to wait by a store that can tell only afterwards.
                          await(othersAsked, 500);
                          return answer;
                        }));
    await(added, 10_000);

    var second = unitOfWork().run(() -> owners().firstOr(owner(ELSE)));
    othersAsked.countDown();

    assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(owner(AINO));
    assertThat(second).isEqualTo(owner(AINO));
    assertThat(owners().first(10)).containsExactly(owner(AINO));
  }

  @Test
  default void addsTheSecondNewcomerIfTheUnitOfTheFirstFails() {
    var added = new CountDownLatch(1);
    var othersAsked = new CountDownLatch(1);
    var first =
        CompletableFuture.runAsync(
            () ->
                unitOfWork()
                    .run(
                        () -> {
                          owners().firstOr(owner(AINO));
                          added.countDown();
                          await(othersAsked, 500);
                          throw new IllegalArgumentException("on purpose");
                        }));
    await(added, 10_000);

    var second = unitOfWork().run(() -> owners().firstOr(owner(ELSE)));
    othersAsked.countDown();

    assertThatThrownBy(first::join).hasMessageContaining("on purpose");
    assertThat(second).isEqualTo(owner(ELSE));
    assertThat(owners().first(10)).containsExactly(owner(ELSE));
  }

  @Test
  default void addsOneOfManyNewcomersWhoComeAtTheSameTime() throws Exception {
    var start = new CountDownLatch(1);
    var answers = new ArrayList<CompletableFuture<Owner>>();
    for (var number = 1; number <= 6; number++) {
      var newcomer = owner(new OwnerId(CountingIds.id(number)));
      answers.add(
          CompletableFuture.supplyAsync(
              () -> {
                await(start, 10_000);
                return unitOfWork().run(() -> owners().firstOr(newcomer));
              },
              task -> Thread.ofVirtual().start(task)));
    }

    start.countDown();

    var only = answers.getFirst().get(20, TimeUnit.SECONDS);
    for (var answer : answers) {
      assertThat(answer.get(20, TimeUnit.SECONDS)).isEqualTo(only);
    }
    assertThat(owners().first(10)).containsExactly(only);
  }

  private static void await(CountDownLatch latch, long millis) {
    try {
      var unused = latch.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  default void forgetsWhatAFailedUnitOfWorkSaved() {
    owners().save(owner(AINO));

    assertThatThrownBy(
            () ->
                unitOfWork()
                    .run(
                        () -> {
                          owners().save(new Owner(AINO, "Changed", "en"));
                          owners().save(owner(ELSE));
                          throw new IllegalArgumentException("on purpose");
                        }))
        .hasMessage("on purpose");

    assertThat(owners().first(10)).containsExactly(owner(AINO));
  }
}
