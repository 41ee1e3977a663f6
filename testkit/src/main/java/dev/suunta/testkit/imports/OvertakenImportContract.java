package dev.suunta.testkit.imports;

import static dev.suunta.testkit.imports.ImportFixtures.COUNTS;
import static dev.suunta.testkit.imports.ImportFixtures.NOW;
import static dev.suunta.testkit.imports.ImportFixtures.run;
import static dev.suunta.testkit.imports.ImportFixtures.takeIn;
import static dev.suunta.testkit.imports.PastPostFixtures.id;
import static dev.suunta.testkit.imports.PastPostFixtures.pastPost;
import static dev.suunta.testkit.network.NetworkFixtures.ON_X;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.suunta.application.imports.ImportId;
import dev.suunta.application.imports.driven.ImportRepository;
import dev.suunta.application.imports.driven.ImportRepository.Search;
import dev.suunta.application.shared.UnitOfWork;
import dev.suunta.domain.post.PastPostId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every {@link ImportRepository} must do where imports run at the same time. */
public interface OvertakenImportContract {
  /** Long enough for whoever need not wait to be done. */
  Duration A_MOMENT = Duration.ofMillis(500);

  /** A repository with nothing in it, the same one for the whole test. */
  ImportRepository imports();

  /** Units on the same store. */
  UnitOfWork unitOfWork();

  private List<ImportId> overtaking(long number) {
    return unitOfWork().run(() -> imports().overtaking(AINO, run(number).id()));
  }

  private void complete(long number) {
    unitOfWork().run(() -> imports().complete(AINO, run(number).id(), NOW.plusSeconds(60), COUNTS));
  }

  private List<PastPostId> staged(Optional<PastPostId> after, int most) {
    return imports().staged(AINO, run(1).id(), after, most);
  }

  @Test
  default void tellsWhichImportsWereCompletedSinceOneBegan() {
    takeIn(imports(), unitOfWork(), AINO, run(5), List.of());
    imports().begin(AINO, run(4));
    imports().begin(AINO, run(1));
    imports().begin(AINO, run(2));
    imports().begin(ELSE, run(3));

    assertThat(overtaking(1)).isEmpty();

    complete(2);
    complete(4);
    unitOfWork().run(() -> imports().complete(ELSE, run(3).id(), NOW, COUNTS));

    assertThat(overtaking(1)).containsExactly(run(2).id(), run(4).id());
    imports().begin(AINO, run(6));
    assertThat(overtaking(6)).isEmpty();
  }

  @Test
  default void tellsItOfNoImportThatIsCompleteOrUnknown() {
    takeIn(imports(), unitOfWork(), AINO, run(1), List.of());

    assertThatThrownBy(() -> overtaking(1)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> overtaking(2)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  default void walksThroughThePostsOfAnUnfinishedImportInPortions() {
    imports().begin(AINO, run(1));
    imports().begin(AINO, run(2));
    imports()
        .stage(
            AINO,
            run(1).id(),
            LongStream.range(0, 7).mapToObj(number -> pastPost(number).staged()).toList());
    imports().stage(AINO, run(2).id(), List.of(pastPost(8).key("elsewhere").staged()));

    var walked = new ArrayList<PastPostId>();
    for (var portion = staged(Optional.empty(), 3);
        !portion.isEmpty();
        portion = staged(Optional.of(portion.getLast()), 3)) {
      assertThat(portion).hasSizeLessThanOrEqualTo(3);
      walked.addAll(portion);
    }

    assertThat(walked)
        .containsExactlyInAnyOrderElementsOf(
            LongStream.range(0, 7).mapToObj(PastPostFixtures::id).toList());
    assertThat(imports().staged(ELSE, run(1).id(), Optional.empty(), 3)).isEmpty();
    complete(1);
    assertThat(staged(Optional.empty(), 3)).isEmpty();
  }

  @Test
  default void looksForPairsAmongOneImportOnly() {
    takeIn(imports(), unitOfWork(), AINO, run(3), List.of(pastPost(3).values(1L).staged()));
    imports().begin(AINO, run(1, ON_X));
    imports().stage(AINO, run(1).id(), List.of(pastPost(1).onX().values(1L).staged()));
    takeIn(imports(), unitOfWork(), AINO, run(2), List.of(pastPost(2).values(1L).staged()));

    var pairs =
        imports()
            .resembling(
                AINO, run(1).id(), new Search(List.of(id(1)), Optional.of(run(2).id()), 1_000, 10));

    assertThat(pairs).extracting(pair -> pair.other().id()).containsExactly(id(2));
  }

  @Test
  default void letsNoImportOvertakeUntilTheUnitThatAskedHasEnded() throws InterruptedException {
    imports().begin(AINO, run(1));
    imports().begin(AINO, run(2, ON_X));
    var seenByTheSecond = new ArrayList<ImportId>();
    var second =
        new Thread(
            () -> {
              seenByTheSecond.addAll(overtaking(2));
              complete(2);
            });

    unitOfWork()
        .run(
            () -> {
              assertThat(imports().overtaking(AINO, run(1).id())).isEmpty();
              second.start();
              join(second, A_MOMENT);
              imports().complete(AINO, run(1).id(), NOW, COUNTS);
            });
    second.join();

    assertThat(seenByTheSecond).containsExactly(run(1).id());
    assertThat(imports().completed(AINO, 10)).hasSize(2);
  }

  private static void join(Thread thread, Duration atMost) {
    try {
      thread.join(atMost);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
