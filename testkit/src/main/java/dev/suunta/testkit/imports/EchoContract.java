package dev.suunta.testkit.imports;

import static dev.suunta.application.imports.driven.ImportRepository.MOST_ALIKE;
import static dev.suunta.application.imports.driven.ImportRepository.SEASON_DAYS;
import static dev.suunta.testkit.imports.ImportFixtures.NOW;
import static dev.suunta.testkit.imports.ImportFixtures.run;
import static dev.suunta.testkit.imports.ImportFixtures.takeIn;
import static dev.suunta.testkit.imports.PastPostFixtures.id;
import static dev.suunta.testkit.imports.PastPostFixtures.pastPost;
import static dev.suunta.testkit.network.NetworkFixtures.ON_X;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.imports.driven.ImportRepository;
import dev.suunta.application.imports.driven.ImportRepository.Echo;
import dev.suunta.application.imports.driven.ImportRepository.Pair;
import dev.suunta.application.imports.driven.ImportRepository.Search;
import dev.suunta.application.imports.driven.ImportRepository.Side;
import dev.suunta.application.imports.driven.ImportRepository.Staged;
import dev.suunta.application.review.driven.MirrorFacts;
import dev.suunta.application.review.driven.MirrorFacts.EchoExample;
import dev.suunta.application.shared.UnitOfWork;
import dev.suunta.domain.post.PastPostId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every {@link ImportRepository} must do about posts that say nearly the same. */
public interface EchoContract {
  /** A repository with nothing in it, the same one for the whole test. */
  ImportRepository imports();

  /** The mirror of the same store. */
  MirrorFacts mirrorFacts();

  /** Units on the same store. */
  UnitOfWork unitOfWork();

  /** LinkedIn is known, X is being taken in. */
  private void known(Staged... posts) {
    takeIn(imports(), unitOfWork(), AINO, run(1), List.of(posts));
  }

  private void unfinished(Staged... posts) {
    imports().begin(AINO, run(2, ON_X));
    imports().stage(AINO, run(2).id(), List.of(posts));
  }

  private List<Pair> resembling(long apart, int most, PastPostId... posts) {
    return imports()
        .resembling(AINO, run(2).id(), new Search(List.of(posts), Optional.empty(), apart, most));
  }

  private void complete() {
    unitOfWork()
        .run(
            () ->
                imports().complete(AINO, run(2).id(), NOW.plusSeconds(60), ImportFixtures.COUNTS));
  }

  private List<EchoExample> echoes() {
    return mirrorFacts()
        .echoes(
            AINO,
            Instant.parse("2000-01-01T00:00:00Z"),
            Instant.parse("2100-01-01T00:00:00Z"),
            100);
  }

  @Test
  default void findsAPairThatSharesAValueOnTwoNetworks() {
    known(pastPost(1).values(1L, 2L).staged());
    unfinished(pastPost(2).onX().values(2L, 3L).staged());

    assertThat(resembling(0, 5, id(2)))
        .containsExactly(new Pair(new Side(id(2), "Text 2"), new Side(id(1), "Text 1")));
  }

  @Test
  default void findsNoPairOnTheSameNetworkOrWithoutASharedValue() {
    known(pastPost(1).values(1L).staged(), pastPost(3).onX().values(2L).staged());
    unfinished(pastPost(2).onX().values(2L).staged(), pastPost(4).onX().staged());

    assertThat(resembling(1_000, 5, id(2), id(4))).isEmpty();
    assertThat(resembling(1_000, 5)).isEmpty();
  }

  @Test
  default void findsPairsWithinTheUnfinishedImportToo() {
    known();
    unfinished(pastPost(2).onX().values(2L).staged(), pastPost(4).values(2L).staged());

    assertThat(resembling(0, 5, id(2)))
        .containsExactly(new Pair(new Side(id(2), "Text 2"), new Side(id(4), "Text 4")));
  }

  @Test
  default void looksNoFurtherApartThanAsked() {
    var at = NOW.plusMillis(1);
    known(
        pastPost(1).values(1L).at(at.minusSeconds(90)).staged(),
        pastPost(2).values(1L).at(at.minusSeconds(90).minusMillis(1)).staged(),
        pastPost(3).values(1L).at(at.plusSeconds(90)).staged(),
        pastPost(4).values(1L).at(at.plusSeconds(90).plusMillis(1)).staged());
    unfinished(pastPost(9).onX().values(1L).at(at).staged());

    assertThat(resembling(90, 50, id(9)))
        .extracting(pair -> pair.other().id())
        .containsExactlyInAnyOrder(id(1), id(3));
    assertThat(resembling(90L * 24 * 3600, 50, id(9))).hasSize(4);
  }

  @Test
  default void tellsForEachPostThoseThatShareMostThenThoseClosestInTime() {
    known(
        pastPost(1).values(1L, 2L).at(NOW.minusSeconds(50)).staged(),
        pastPost(2).values(1L).at(NOW.minusSeconds(20)).staged(),
        pastPost(3).values(1L).at(NOW.plusSeconds(10)).staged(),
        pastPost(4).values(1L, 2L, 3L).at(NOW.plusSeconds(99)).staged());
    unfinished(
        pastPost(8).onX().values(1L, 2L, 3L).at(NOW).staged(),
        pastPost(9).onX().values(1L).at(NOW.plusSeconds(100)).staged());

    assertThat(resembling(1_000, 3, id(8), id(9)))
        .extracting(pair -> pair.one().id(), pair -> pair.other().id())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(id(8), id(4)),
            org.assertj.core.groups.Tuple.tuple(id(8), id(1)),
            org.assertj.core.groups.Tuple.tuple(id(8), id(3)),
            org.assertj.core.groups.Tuple.tuple(id(9), id(4)),
            org.assertj.core.groups.Tuple.tuple(id(9), id(3)),
            org.assertj.core.groups.Tuple.tuple(id(9), id(2)));
  }

  @Test
  default void looksForThePostsOfThatImportOnly() {
    known(pastPost(1).values(1L).staged(), pastPost(3).onX().values(1L).staged());
    unfinished(pastPost(2).onX().values(1L).staged());

    assertThat(resembling(0, 5, id(1), id(3), id(77))).isEmpty();
  }

  @Test
  default void leavesOtherUnfinishedImportsAndOtherOwnersOut() {
    imports().begin(AINO, run(1));
    imports().stage(AINO, run(1).id(), List.of(pastPost(1).values(1L).staged()));
    takeIn(imports(), unitOfWork(), ELSE, run(1), List.of(pastPost(3).values(1L).staged()));
    unfinished(pastPost(2).onX().values(1L).staged());

    assertThat(resembling(0, 5, id(2))).isEmpty();
    assertThat(
            imports()
                .resembling(ELSE, run(2).id(), new Search(List.of(id(2)), Optional.empty(), 0, 5)))
        .isEmpty();
  }

  @Test
  default void looksAtAThousandPostsAtOnce() {
    var mine = new ArrayList<Staged>();
    var other = new ArrayList<Staged>();
    var ids = new ArrayList<PastPostId>();
    for (var number = 0; number < 1000; number++) {
      mine.add(pastPost(number).onX().values((long) number, -1L - number).staged());
      other.add(pastPost(5000 + number).values((long) number).staged());
      ids.add(id(number));
    }
    known(other.toArray(Staged[]::new));
    unfinished(mine.toArray(Staged[]::new));

    assertThat(resembling(0, 5, ids.toArray(PastPostId[]::new))).hasSize(1000);
  }

  /** Numbers the posts of a crowd, so that none has an id twice. */
  private static Staged[] crowd(long first, Instant at) {
    return LongStream.range(first, first + MOST_ALIKE + 5)
        .mapToObj(number -> pastPost(number).values(1L, number).at(at).staged())
        .toArray(Staged[]::new);
  }

  @Test
  default void findsNoMorePostsOfOneNetworkAndSeasonByAValueThanTellSomething() {
    known(crowd(100, NOW));
    unfinished(pastPost(2).onX().values(1L).at(NOW).staged());

    assertThat(resembling(0, 1000, id(2)))
        .extracting(pair -> pair.other().id())
        .containsExactlyInAnyOrderElementsOf(
            LongStream.range(100, 100 + MOST_ALIKE).mapToObj(PastPostFixtures::id).toList());
  }

  @Test
  default void findsThoseBeyondByWhatTellsThemApart() {
    known(crowd(100, NOW));
    unfinished(pastPost(2).onX().values(1L, 100L + MOST_ALIKE + 4).at(NOW).staged());

    assertThat(resembling(0, 1000, id(2)))
        .extracting(pair -> pair.other().id())
        .contains(id(100L + MOST_ALIKE + 4));
  }

  @Test
  default void countsTheCrowdOfEachNetworkAndSeasonAndPortion() {
    var season = Duration.ofDays(SEASON_DAYS);
    known(crowd(100, NOW));
    takeIn(imports(), unitOfWork(), AINO, run(4), List.of(crowd(200, NOW)));
    takeIn(imports(), unitOfWork(), AINO, run(5), List.of(crowd(300, NOW.minus(season))));
    takeIn(imports(), unitOfWork(), ELSE, run(6), List.of(crowd(400, NOW.plus(season))));
    imports().begin(AINO, run(7));
    imports().stage(AINO, run(7).id(), List.of(crowd(500, NOW.plus(season))));
    takeIn(imports(), unitOfWork(), AINO, run(8), List.of(crowd(600, NOW.plus(season))));
    unfinished(pastPost(2).onX().values(1L).at(NOW).staged());

    assertThat(resembling(season.toSeconds(), 1000, id(2)))
        .extracting(pair -> pair.other().id())
        .containsExactlyInAnyOrderElementsOf(
            LongStream.of(100, 300, 600)
                .flatMap(first -> LongStream.range(first, first + MOST_ALIKE))
                .mapToObj(PastPostFixtures::id)
                .toList());
  }

  @Test
  default void countsNobodyInACrowdWhomTheImportReplaces() {
    known(crowd(100, NOW));
    imports().begin(AINO, run(3));
    imports().stage(AINO, run(3).id(), sameKeys(0, 10));
    imports().stage(AINO, run(3).id(), sameKeys(10, MOST_ALIKE));
    unitOfWork().run(() -> imports().complete(AINO, run(3).id(), NOW, ImportFixtures.COUNTS));
    unfinished(pastPost(2).onX().values(1L).at(NOW).staged());

    assertThat(resembling(0, 1000, id(2)))
        .extracting(pair -> pair.other().id())
        .containsExactlyInAnyOrderElementsOf(
            LongStream.range(300, 300 + MOST_ALIKE).mapToObj(PastPostFixtures::id).toList());
  }

  /** The first of a crowd that begins at 100, taken in anew with other words. */
  private static List<Staged> sameKeys(int from, int to) {
    return LongStream.range(from, to)
        .mapToObj(
            number ->
                pastPost(300 + number)
                    .key("key-" + (100 + number))
                    .values(1L, 300 + number)
                    .at(NOW)
                    .staged())
        .toList();
  }

  @Test
  default void leavesOutAnEchoOfAPostThatWasReplacedMeanwhile() {
    known(pastPost(1).key("same").staged(), pastPost(3).staged());
    unfinished(pastPost(2).onX().staged());
    takeIn(imports(), unitOfWork(), AINO, run(3), List.of(pastPost(5).key("same").staged()));

    imports()
        .echo(AINO, run(2).id(), List.of(new Echo(id(1), id(2), 0.5), new Echo(id(2), id(3), 0.6)));
    complete();

    assertThat(echoes()).extracting(EchoExample::closeness).containsExactly(0.6);
  }

  @Test
  default void showsEchoesOnceTheImportIsComplete() {
    known(pastPost(1).staged());
    unfinished(pastPost(2).onX().staged());
    imports().echo(AINO, run(2).id(), List.of(new Echo(id(2), id(1), 0.875)));

    assertThat(echoes()).isEmpty();

    complete();

    assertThat(echoes()).extracting(EchoExample::closeness).containsExactly(0.875);
  }

  @Test
  default void keepsAPairOnceWhicheverWayRound() {
    known(pastPost(1).staged());
    unfinished(pastPost(2).onX().staged());
    imports()
        .echo(AINO, run(2).id(), List.of(new Echo(id(1), id(2), 0.5), new Echo(id(2), id(1), 0.6)));
    imports().echo(AINO, run(2).id(), List.of(new Echo(id(2), id(1), 0.7)));
    complete();

    assertThat(echoes()).extracting(EchoExample::closeness).containsExactly(0.5);
  }

  @Test
  default void dropsTheEchoesOfAReplacedPost() {
    known(pastPost(1).key("same").staged());
    unfinished(pastPost(2).onX().staged());
    imports().echo(AINO, run(2).id(), List.of(new Echo(id(1), id(2), 0.5)));
    complete();

    takeIn(imports(), unitOfWork(), AINO, run(3), List.of(pastPost(5).key("same").staged()));

    assertThat(echoes()).isEmpty();
  }

  @Test
  default void sweepsTheEchoesOfAnUnfinishedImport() {
    known(pastPost(1).staged());
    unfinished(pastPost(2).onX().staged());
    imports().echo(AINO, run(2).id(), List.of(new Echo(id(1), id(2), 0.5)));

    assertThat(imports().sweepUnfinished(NOW.plusSeconds(60))).isEqualTo(1);
    takeIn(imports(), unitOfWork(), AINO, run(3, ON_X), List.of(pastPost(2).onX().staged()));

    assertThat(echoes()).isEmpty();
  }
}
