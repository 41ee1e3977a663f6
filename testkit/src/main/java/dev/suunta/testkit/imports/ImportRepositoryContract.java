package dev.suunta.testkit.imports;

import static dev.suunta.testkit.imports.ImportFixtures.COUNTS;
import static dev.suunta.testkit.imports.ImportFixtures.NOW;
import static dev.suunta.testkit.imports.ImportFixtures.run;
import static dev.suunta.testkit.imports.ImportFixtures.takeIn;
import static dev.suunta.testkit.imports.PastPostFixtures.pastPost;
import static dev.suunta.testkit.network.NetworkFixtures.ON_LINKEDIN;
import static dev.suunta.testkit.network.NetworkFixtures.ON_X;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.suunta.application.imports.driven.ImportRepository;
import dev.suunta.application.imports.driven.ImportRepository.Completed;
import dev.suunta.application.imports.driven.ImportRepository.Counts;
import dev.suunta.application.imports.driven.ImportRepository.Run;
import dev.suunta.application.imports.driven.ImportRepository.Staged;
import dev.suunta.application.post.driven.PastPosts;
import dev.suunta.application.shared.UnitOfWork;
import dev.suunta.domain.post.CallStep;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.Via;
import dev.suunta.testkit.shared.AwkwardTexts;
import dev.suunta.testkit.shared.Instants;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link ImportRepository} must do; what it finds alike is {@link EchoContract}'s. */
public interface ImportRepositoryContract {
  Instant LATER = NOW.plusSeconds(600);

  /** A repository with nothing in it, the same one for the whole test. */
  ImportRepository imports();

  /** The past posts of the same store. */
  PastPosts pastPosts();

  /** Units on the same store. */
  UnitOfWork unitOfWork();

  private int shown() {
    return pastPosts().newestCalls(AINO, 10_000).size();
  }

  private void complete(Run run) {
    unitOfWork().run(() -> imports().complete(AINO, run.id(), LATER, COUNTS));
  }

  @Test
  default void knowsNothingBeforeSomethingIsTakenIn() {
    assertThat(imports().find(AINO, run(1).id())).isEmpty();
    assertThat(imports().completed(AINO, 10)).isEmpty();
    assertThat(imports().known(AINO, ON_LINKEDIN, List.of("key-1"))).isEmpty();
    assertThat(imports().known(AINO, ON_LINKEDIN, List.of())).isEmpty();
  }

  @Test
  default void showsNothingOfAnUnfinishedImport() {
    imports().begin(AINO, run(1));
    imports().stage(AINO, run(1).id(), List.of(pastPost(1).staged()));

    assertThat(imports().find(AINO, run(1).id())).isEmpty();
    assertThat(imports().completed(AINO, 10)).isEmpty();
    assertThat(imports().known(AINO, ON_LINKEDIN, List.of("key-1"))).isEmpty();
    assertThat(shown()).isZero();
  }

  @Test
  default void showsEverythingOnceTheImportIsComplete() {
    imports().begin(AINO, run(1));
    imports().stage(AINO, run(1).id(), List.of(pastPost(1).staged()));
    imports().stage(AINO, run(1).id(), List.of(pastPost(2).staged(), pastPost(3).staged()));

    complete(run(1));

    assertThat(shown()).isEqualTo(3);
  }

  @Test
  default void tellsOfACompletedImportAllThatIsKnown() {
    var awkward =
        new Run(
            run(1).id(),
            "x-archive",
            ON_X,
            AwkwardTexts.LINES,
            NOW,
            new Actor(AwkwardTexts.LINES.get(1), Via.API));
    var counts = new Counts(1, 2, 3, Integer.MAX_VALUE);
    imports().begin(AINO, awkward);

    unitOfWork().run(() -> imports().complete(AINO, awkward.id(), LATER, counts));

    var expected =
        new Completed(
            new Run(
                awkward.id(),
                awkward.format(),
                awkward.account(),
                awkward.files(),
                Instants.cut(NOW),
                awkward.by()),
            Instants.cut(LATER),
            counts);
    assertThat(imports().find(AINO, awkward.id())).contains(expected);
    assertThat(imports().completed(AINO, 10)).containsExactly(expected);
  }

  @Test
  default void listsCompletedImportsNewestFirstAndNoMoreThanAsked() {
    for (var number = 1; number <= 3; number++) {
      takeIn(imports(), unitOfWork(), AINO, run(number), List.of());
    }

    assertThat(imports().completed(AINO, 2))
        .extracting(completed -> completed.run().id())
        .containsExactly(run(3).id(), run(2).id());
  }

  @Test
  default void takesAThousandPostsAtOnceWithLongAndAwkwardTexts() {
    var staged = new ArrayList<Staged>();
    staged.add(pastPost(0).text(AwkwardTexts.longest()).values(1L, 1L).staged());
    staged.add(pastPost(1).text("").staged());
    staged.add(pastPost(2).text(AwkwardTexts.text()).key(AwkwardTexts.LINES.get(1)).staged());
    staged.add(pastPost(3).key("k".repeat(300)).staged());
    for (var number = 4; number < 1000; number++) {
      staged.add(pastPost(number).values((long) number, 7L).staged());
    }

    takeIn(imports(), unitOfWork(), AINO, run(1), staged);

    assertThat(shown()).isEqualTo(1000);
    assertThat(imports().known(AINO, ON_LINKEDIN, List.of(AwkwardTexts.LINES.get(1)))).hasSize(1);
  }

  @Test
  default void takesPortionsOfNothing() {
    imports().begin(AINO, run(1));
    imports().stage(AINO, run(1).id(), List.of());
    imports().echo(AINO, run(1).id(), List.of());
    complete(run(1));

    assertThat(imports().completed(AINO, 10)).hasSize(1);
  }

  @Test
  default void tellsWhichKeysOfAnAccountAreKnownWithTheirContent() {
    var content = "f".repeat(64);
    takeIn(
        imports(),
        unitOfWork(),
        AINO,
        run(1),
        List.of(pastPost(1).content(content).staged(), pastPost(2).staged()));

    var keys = new ArrayList<>(List.of("key-1", "Key-1", "key-1 "));
    for (var number = 100; number < 1100; number++) {
      keys.add("key-" + number);
    }
    assertThat(imports().known(AINO, ON_LINKEDIN, keys)).isEqualTo(Map.of("key-1", content));
    assertThat(imports().known(AINO, ON_X, keys)).isEmpty();
  }

  @Test
  default void replacesThePostOfTheSameAccountAndKeyOnCompletion() {
    takeIn(
        imports(),
        unitOfWork(),
        AINO,
        run(1),
        List.of(pastPost(1).key("same").staged(), pastPost(2).staged()));
    var newer =
        pastPost(3).key("same").content("e".repeat(64)).call(Optional.of(CallStep.BUY)).staged();
    imports().begin(AINO, run(2));
    imports().stage(AINO, run(2).id(), List.of(newer));

    assertThat(imports().known(AINO, ON_LINKEDIN, List.of("same")))
        .isEqualTo(Map.of("same", "0123456789abcdef".repeat(4)));

    complete(run(2));

    assertThat(imports().known(AINO, ON_LINKEDIN, List.of("same")))
        .isEqualTo(Map.of("same", "e".repeat(64)));
    assertThat(pastPosts().newestCalls(AINO, 10))
        .containsExactlyInAnyOrder(Optional.of(CallStep.BUY), Optional.of(CallStep.TALK));
  }

  @Test
  default void keepsPostsOfTheSameKeyOnAnotherAccount() {
    takeIn(imports(), unitOfWork(), AINO, run(1), List.of(pastPost(1).key("same").staged()));

    takeIn(
        imports(),
        unitOfWork(),
        AINO,
        run(2, ON_X),
        List.of(pastPost(2).key("same").onX().staged()));

    assertThat(shown()).isEqualTo(2);
  }

  @Test
  default void leavesThePostsOfAnotherUnfinishedImportAloneUntilThatOneReplacesThem() {
    imports().begin(AINO, run(1));
    imports().stage(AINO, run(1).id(), List.of(pastPost(1).key("same").staged()));
    imports().begin(AINO, run(2));
    imports().stage(AINO, run(2).id(), List.of(pastPost(2).key("same").content("2").staged()));

    complete(run(2));
    assertThat(imports().known(AINO, ON_LINKEDIN, List.of("same"))).containsEntry("same", "2");

    complete(run(1));
    assertThat(shown()).isEqualTo(1);
    assertThat(imports().known(AINO, ON_LINKEDIN, List.of("same")))
        .containsEntry("same", "0123456789abcdef".repeat(4));
  }

  @Test
  default void refusesToGoOnWithAnImportThatIsCompleteOrUnknown() {
    takeIn(imports(), unitOfWork(), AINO, run(1), List.of());

    for (var run : List.of(run(1), run(2))) {
      assertThatThrownBy(() -> imports().stage(AINO, run.id(), List.of(pastPost(1).staged())))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> imports().echo(AINO, run.id(), List.of()))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> complete(run)).isInstanceOf(IllegalStateException.class);
    }
    assertThat(shown()).isZero();
  }

  @Test
  default void sweepsUnfinishedImportsThatBeganBeforeATime() {
    imports().begin(AINO, run(1));
    imports().stage(AINO, run(1).id(), List.of(pastPost(1).values(1L).staged()));
    imports().begin(ELSE, run(2));
    imports().begin(AINO, run(3));
    takeIn(imports(), unitOfWork(), AINO, run(0), List.of(pastPost(2).staged()));

    assertThat(imports().sweepUnfinished(Instants.cut(run(3).began()))).isEqualTo(2);

    assertThatThrownBy(() -> imports().stage(AINO, run(1).id(), List.of()))
        .isInstanceOf(IllegalStateException.class);
    imports().stage(AINO, run(3).id(), List.of(pastPost(1).staged()));
    complete(run(3));
    assertThat(shown()).isEqualTo(2);
    assertThat(imports().sweepUnfinished(LATER)).isZero();
  }

  @Test
  default void beginsASweptImportAnewUnderTheSameId() {
    imports().begin(AINO, run(1));
    imports().stage(AINO, run(1).id(), List.of(pastPost(1).values(1L).staged()));
    assertThat(imports().sweepUnfinished(LATER)).isEqualTo(1);

    takeIn(imports(), unitOfWork(), AINO, run(1), List.of(pastPost(1).values(1L).staged()));

    assertThat(shown()).isEqualTo(1);
  }

  @Test
  default void keepsAnotherOwnersImportsApart() {
    takeIn(imports(), unitOfWork(), AINO, run(1), List.of(pastPost(1).staged()));
    imports().begin(AINO, run(2));
    imports().stage(AINO, run(2).id(), List.of(pastPost(2).staged()));

    assertThat(imports().find(ELSE, run(1).id())).isEmpty();
    assertThat(imports().completed(ELSE, 10)).isEmpty();
    assertThat(imports().known(ELSE, ON_LINKEDIN, List.of("key-1"))).isEmpty();
    assertThatThrownBy(() -> imports().stage(ELSE, run(2).id(), List.of(pastPost(3).staged())))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(
            () -> unitOfWork().run(() -> imports().complete(ELSE, run(2).id(), LATER, COUNTS)))
        .isInstanceOf(IllegalStateException.class);

    takeIn(imports(), unitOfWork(), ELSE, run(1), List.of(pastPost(1).staged()));

    assertThat(shown()).isEqualTo(1);
  }

  @Test
  default void forgetsACompletionWhoseUnitOfWorkFailed() {
    takeIn(imports(), unitOfWork(), AINO, run(1), List.of(pastPost(1).key("same").staged()));
    imports().begin(AINO, run(2));
    imports().stage(AINO, run(2).id(), List.of(pastPost(2).key("same").content("2").staged()));

    assertThatThrownBy(
            () ->
                unitOfWork()
                    .run(
                        () -> {
                          imports().complete(AINO, run(2).id(), LATER, COUNTS);
                          throw new IllegalArgumentException("on purpose");
                        }))
        .hasMessage("on purpose");

    assertThat(imports().find(AINO, run(2).id())).isEmpty();
    assertThat(imports().known(AINO, ON_LINKEDIN, List.of("same")))
        .containsEntry("same", "0123456789abcdef".repeat(4));
    complete(run(2));
    assertThat(imports().known(AINO, ON_LINKEDIN, List.of("same"))).containsEntry("same", "2");
  }
}
