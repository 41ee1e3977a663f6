package dev.suunta.testkit.post;

import static dev.suunta.testkit.imports.ImportFixtures.run;
import static dev.suunta.testkit.imports.ImportFixtures.takeIn;
import static dev.suunta.testkit.imports.PastPostFixtures.pastPost;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.imports.driven.ImportRepository;
import dev.suunta.application.post.driven.PastPosts;
import dev.suunta.application.shared.UnitOfWork;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.post.CallStep;
import dev.suunta.domain.post.PostKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link PastPosts} must do. */
public interface PastPostsContract {
  Instant FROM = Instant.parse("2026-03-01T00:00:00.250Z");
  Instant TO = Instant.parse("2026-03-08T00:00:00.250Z");

  /** Past posts of an empty store, the same ones for the whole test. */
  PastPosts pastPosts();

  /** The imports of the same store. */
  ImportRepository imports();

  /** Units on the same store. */
  UnitOfWork unitOfWork();

  @Test
  default void countsNothingInAnEmptyStore() {
    assertThat(pastPosts().count(AINO, NetworkId.LINKEDIN, FROM, TO)).isZero();
    assertThat(pastPosts().newestCalls(AINO, 10)).isEmpty();
  }

  @Test
  default void countsFromInclusiveToExclusive() {
    takeIn(
        imports(),
        unitOfWork(),
        AINO,
        run(1),
        List.of(
            pastPost(1).at(FROM.minusMillis(1)).staged(),
            pastPost(2).at(FROM).staged(),
            pastPost(3).at(TO.minusMillis(1)).staged(),
            pastPost(4).at(TO).staged()));

    assertThat(pastPosts().count(AINO, NetworkId.LINKEDIN, FROM, TO)).isEqualTo(2);
  }

  @Test
  default void countsOwnPostsAndSharesOfOneNetworkOnly() {
    takeIn(
        imports(),
        unitOfWork(),
        AINO,
        run(1),
        List.of(
            pastPost(1).at(FROM).kind(PostKind.OWN).staged(),
            pastPost(2).at(FROM).kind(PostKind.SHARE).staged(),
            pastPost(3).at(FROM).kind(PostKind.REPLY).staged(),
            pastPost(4).at(FROM).onX().staged()));

    assertThat(pastPosts().count(AINO, NetworkId.LINKEDIN, FROM, TO)).isEqualTo(2);
    assertThat(pastPosts().count(AINO, NetworkId.X, FROM, TO)).isEqualTo(1);
    assertThat(pastPosts().count(AINO, NetworkId.FACEBOOK, FROM, TO)).isZero();
  }

  @Test
  default void tellsTheNewestCallsFirstAndThatSomePostsHaveNone() {
    takeIn(
        imports(),
        unitOfWork(),
        AINO,
        run(1),
        List.of(
            pastPost(1).at(FROM.plusSeconds(2)).call(Optional.empty()).staged(),
            pastPost(2).at(FROM.plusSeconds(1)).call(Optional.of(CallStep.BUY)).staged(),
            pastPost(3).at(FROM.plusSeconds(3)).call(Optional.of(CallStep.LOOK)).onX().staged(),
            pastPost(4).at(FROM.plusSeconds(4)).kind(PostKind.REPLY).staged(),
            pastPost(5).at(FROM).kind(PostKind.SHARE).staged()));

    assertThat(pastPosts().newestCalls(AINO, 10))
        .containsExactly(
            Optional.of(CallStep.LOOK),
            Optional.empty(),
            Optional.of(CallStep.BUY),
            Optional.of(CallStep.TALK));
    assertThat(pastPosts().newestCalls(AINO, 2))
        .containsExactly(Optional.of(CallStep.LOOK), Optional.empty());
  }

  @Test
  default void leavesUnfinishedImportsOut() {
    imports().begin(AINO, run(1));
    imports().stage(AINO, run(1).id(), List.of(pastPost(1).at(FROM).staged()));

    assertThat(pastPosts().count(AINO, NetworkId.LINKEDIN, FROM, TO)).isZero();
    assertThat(pastPosts().newestCalls(AINO, 10)).isEmpty();
  }

  @Test
  default void keepsAnotherOwnersPostsApart() {
    takeIn(imports(), unitOfWork(), ELSE, run(1), List.of(pastPost(1).at(FROM).staged()));

    assertThat(pastPosts().count(AINO, NetworkId.LINKEDIN, FROM, TO)).isZero();
    assertThat(pastPosts().newestCalls(AINO, 10)).isEmpty();
  }
}
