package dev.suunta.testkit.review;

import static dev.suunta.testkit.imports.ImportFixtures.COUNTS;
import static dev.suunta.testkit.imports.ImportFixtures.run;
import static dev.suunta.testkit.imports.ImportFixtures.takeIn;
import static dev.suunta.testkit.imports.PastPostFixtures.id;
import static dev.suunta.testkit.imports.PastPostFixtures.pastPost;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.imports.driven.ImportRepository;
import dev.suunta.application.imports.driven.ImportRepository.Echo;
import dev.suunta.application.imports.driven.ImportRepository.Staged;
import dev.suunta.application.review.driven.MirrorFacts;
import dev.suunta.application.review.driven.MirrorFacts.EchoExample;
import dev.suunta.application.review.driven.MirrorFacts.Example;
import dev.suunta.application.review.driven.MirrorFacts.Fault;
import dev.suunta.application.review.driven.MirrorFacts.NetworkCount;
import dev.suunta.application.review.driven.MirrorFacts.Span;
import dev.suunta.application.shared.UnitOfWork;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.post.PostKind;
import dev.suunta.domain.post.similarity.Similarity;
import dev.suunta.testkit.network.NetworkFixtures;
import dev.suunta.testkit.shared.AwkwardTexts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link MirrorFacts} must do; zones are {@link MirrorZonesContract}'s. */
public interface MirrorFactsContract {
  Instant FROM = Instant.parse("2026-01-01T00:00:00.500Z");
  Instant TO = Instant.parse("2026-07-01T00:00:00.500Z");

  /** The mirror of an empty store, the same one for the whole test. */
  MirrorFacts mirrorFacts();

  /** The imports of the same store. */
  ImportRepository imports();

  /** Units on the same store. */
  UnitOfWork unitOfWork();

  private void takenIn(Staged... posts) {
    takeIn(imports(), unitOfWork(), AINO, run(1), List.of(posts));
  }

  private void takenInWithEchoes(List<Staged> posts, List<Echo> echoes) {
    imports().begin(AINO, run(1));
    imports().stage(AINO, run(1).id(), posts);
    imports().echo(AINO, run(1).id(), echoes);
    unitOfWork().run(() -> imports().complete(AINO, run(1).id(), TO, COUNTS));
  }

  private List<EchoExample> echoes(int most) {
    return mirrorFacts().echoes(AINO, FROM, TO, most);
  }

  private List<String> examples(Fault fault, int most) {
    return mirrorFacts().examples(AINO, FROM, TO, fault, most).stream().map(Example::text).toList();
  }

  @Test
  default void seesNothingInAnEmptyStore() {
    assertThat(mirrorFacts().networks(AINO, FROM, TO)).isEmpty();
    assertThat(echoes(10)).isEmpty();
    assertThat(examples(Fault.NO_CALL, 10)).isEmpty();
    assertThat(mirrorFacts().span(AINO)).isEmpty();
  }

  @Test
  default void countsEachThingPerNetworkAndRepliesApart() {
    takenInWithEchoes(
        List.of(
            pastPost(1).ownWords(Similarity.LEAST_OWN_WORDS).staged(),
            pastPost(2)
                .kind(PostKind.SHARE)
                .ownWords(0)
                .bareShare()
                .call(Optional.empty())
                .staged(),
            pastPost(3).ownWords(Similarity.LEAST_OWN_WORDS - 1).announcementOnly().staged(),
            pastPost(4).kind(PostKind.REPLY).ownWords(1).call(Optional.empty()).staged(),
            pastPost(5).onX().staged(),
            pastPost(6).onX().kind(PostKind.REPLY).announcementOnly().staged()),
        List.of(
            new Echo(id(1), id(5), 0.9),
            new Echo(id(3), id(5), 0.8),
            new Echo(id(4), id(5), 0.7),
            new Echo(id(2), id(6), 0.7)));

    assertThat(mirrorFacts().networks(AINO, FROM, TO))
        .containsExactly(
            new NetworkCount(NetworkId.LINKEDIN, 3, 1, 2, 1, 1, 1, 1),
            new NetworkCount(NetworkId.X, 1, 1, 1, 0, 0, 0, 0));
  }

  @Test
  default void ordersNetworksByPostsThenById() {
    var account = NetworkFixtures.ON_X;
    takenIn(
        pastPost(1).on(account, new NetworkId("b-b")).staged(),
        pastPost(2).on(account, new NetworkId("ba")).staged(),
        pastPost(3).on(account, new NetworkId("a")).kind(PostKind.REPLY).staged(),
        pastPost(4).on(account, new NetworkId("z")).staged(),
        pastPost(5).on(account, new NetworkId("z")).staged());

    assertThat(mirrorFacts().networks(AINO, FROM, TO))
        .extracting(count -> count.network().value())
        .containsExactly("z", "b-b", "ba", "a");
  }

  @Test
  default void looksFromInclusiveToExclusive() {
    takenIn(
        pastPost(1).at(FROM.minusMillis(1)).call(Optional.empty()).staged(),
        pastPost(2).at(FROM).call(Optional.empty()).staged(),
        pastPost(3).at(TO.minusMillis(1)).call(Optional.empty()).staged(),
        pastPost(4).at(TO).call(Optional.empty()).staged());

    assertThat(mirrorFacts().networks(AINO, FROM, TO))
        .extracting(NetworkCount::posts)
        .containsExactly(2);
    assertThat(examples(Fault.NO_CALL, 10)).containsExactly("Text 3", "Text 2");
  }

  @Test
  default void showsPairsClosestFirstThenNewestAndTheEarlierPostOfEachFirst() {
    takenInWithEchoes(
        List.of(
            pastPost(1).at(FROM.plusSeconds(1)).text(AwkwardTexts.text()).staged(),
            pastPost(2).at(FROM.plusSeconds(9)).staged(),
            pastPost(3).at(FROM.plusSeconds(5)).staged(),
            pastPost(7).at(FROM.plusSeconds(2)).onX().staged(),
            pastPost(8).at(FROM.plusSeconds(8)).onX().staged()),
        List.of(
            new Echo(id(1), id(7), 0.5),
            new Echo(id(8), id(3), 0.5),
            new Echo(id(2), id(8), 0.75)));

    assertThat(echoes(10))
        .extracting(echo -> echo.one().at(), echo -> echo.other().at(), EchoExample::closeness)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(FROM.plusSeconds(8), FROM.plusSeconds(9), 0.75),
            org.assertj.core.groups.Tuple.tuple(FROM.plusSeconds(5), FROM.plusSeconds(8), 0.5),
            org.assertj.core.groups.Tuple.tuple(FROM.plusSeconds(1), FROM.plusSeconds(2), 0.5));
    assertThat(echoes(1)).hasSize(1);
    assertThat(echoes(3).getLast().one())
        .isEqualTo(
            new Example(
                NetworkId.LINKEDIN,
                FROM.plusSeconds(1),
                AwkwardTexts.text(),
                Optional.of("https://example.org/post/1")));
    assertThat(echoes(3).getLast().other().network()).isEqualTo(NetworkId.X);
  }

  @Test
  default void showsPairsOfWhichBothLieInTheSpan() {
    takenInWithEchoes(
        List.of(pastPost(1).at(FROM.minusMillis(1)).staged(), pastPost(2).at(FROM).onX().staged()),
        List.of(new Echo(id(1), id(2), 0.5)));

    assertThat(echoes(10)).isEmpty();
    assertThat(mirrorFacts().networks(AINO, FROM, TO))
        .extracting(NetworkCount::echoed)
        .containsExactly(0);
  }

  @Test
  default void showsPostsOfEachFaultNewestFirst() {
    takenIn(
        pastPost(1).bareShare().at(FROM).staged(),
        pastPost(2).bareShare().at(FROM.plusSeconds(1)).staged(),
        pastPost(3).announcementOnly().staged(),
        pastPost(4).call(Optional.empty()).staged(),
        pastPost(5).kind(PostKind.REPLY).bareShare().call(Optional.empty()).staged());

    assertThat(examples(Fault.BARE_SHARE, 10)).containsExactly("Text 2", "Text 1");
    assertThat(examples(Fault.BARE_SHARE, 1)).containsExactly("Text 2");
    assertThat(examples(Fault.ANNOUNCEMENT_ONLY, 10)).containsExactly("Text 3");
    assertThat(examples(Fault.NO_CALL, 10)).containsExactly("Text 4");
  }

  @Test
  default void knowsWhenTheOldestAndNewestPostWentOutWhateverTheReplies() {
    takenIn(
        pastPost(1).at(FROM.minusSeconds(10)).kind(PostKind.REPLY).staged(),
        pastPost(2).at(FROM).staged(),
        pastPost(3).at(TO).onX().staged(),
        pastPost(4).at(FROM.plusSeconds(1)).staged());

    assertThat(mirrorFacts().span(AINO)).contains(new Span(FROM, TO));
  }

  @Test
  default void leavesUnfinishedImportsOut() {
    imports().begin(AINO, run(1));
    imports().stage(AINO, run(1).id(), List.of(pastPost(1).call(Optional.empty()).staged()));

    assertThat(mirrorFacts().networks(AINO, FROM, TO)).isEmpty();
    assertThat(examples(Fault.NO_CALL, 10)).isEmpty();
    assertThat(mirrorFacts().span(AINO)).isEmpty();
  }

  @Test
  default void keepsAnotherOwnersPostsApart() {
    takenInWithEchoes(
        List.of(pastPost(1).call(Optional.empty()).staged(), pastPost(2).onX().staged()),
        List.of(new Echo(id(1), id(2), 0.5)));

    assertThat(mirrorFacts().networks(ELSE, FROM, TO)).isEmpty();
    assertThat(mirrorFacts().echoes(ELSE, FROM, TO, 10)).isEmpty();
    assertThat(mirrorFacts().examples(ELSE, FROM, TO, Fault.NO_CALL, 10)).isEmpty();
    assertThat(mirrorFacts().span(ELSE)).isEmpty();
  }
}
