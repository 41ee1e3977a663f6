package dev.suunta.testkit.post;

import static dev.suunta.testkit.imports.ImportFixtures.run;
import static dev.suunta.testkit.imports.ImportFixtures.takeIn;
import static dev.suunta.testkit.imports.PastPostFixtures.pastPost;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static dev.suunta.testkit.post.PostFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.imports.driven.ImportRepository;
import dev.suunta.application.imports.driven.ImportRepository.Staged;
import dev.suunta.application.post.driven.SimilarTexts;
import dev.suunta.application.post.driven.SimilarTexts.EarlierText;
import dev.suunta.application.post.driven.SimilarTexts.Window;
import dev.suunta.application.shared.UnitOfWork;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.testkit.imports.PastPostFixtures;
import dev.suunta.testkit.shared.AwkwardTexts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every {@link SimilarTexts} must do. */
public interface SimilarTextsContract {
  /** Everything that there ever was. */
  Window ALL =
      new Window(
          NetworkId.X,
          Instant.parse("2000-01-01T00:00:00Z"),
          Instant.parse("2100-01-01T00:00:00Z"));

  /** The values of {@link #many} posts, and one more. */
  Long[] MANY = {2L, 10L, 11L, 12L, 13L, 14L, 15L};

  /** Similar texts on an empty store, the same ones for the whole test. */
  SimilarTexts similarTexts();

  /** The imports of the same store. */
  ImportRepository imports();

  /** Units on the same store. */
  UnitOfWork unitOfWork();

  private List<String> sharing(Window window, Long... values) {
    return similarTexts().sharing(AINO, List.of(values), window).stream()
        .map(EarlierText::text)
        .toList();
  }

  @Test
  default void findsNothingInAnEmptyStoreOrByNoValues() {
    assertThat(sharing(ALL, 1L)).isEmpty();

    takeIn(imports(), unitOfWork(), AINO, run(1), List.of(pastPost(1).values(1L).staged()));

    assertThat(sharing(ALL)).isEmpty();
  }

  @Test
  default void tellsAllOfAPastPost() {
    takeIn(imports(), unitOfWork(), AINO, run(1), List.of(pastPost(1).onX().values(1L).staged()));

    assertThat(similarTexts().sharing(AINO, List.of(1L), ALL))
        .containsExactly(
            new EarlierText(
                NetworkId.X,
                Instant.parse("2026-03-01T12:00:00.123Z"),
                "Text 1",
                Optional.of("https://example.org/post/1")));
  }

  @Test
  default void ordersByHowManyValuesAreSharedThenNewestFirst() {
    takeIn(
        imports(),
        unitOfWork(),
        AINO,
        run(1),
        List.of(
            pastPost(1).text("three").values(1L, 2L, 3L).staged(),
            pastPost(5).text("two").values(1L, 2L, 9L).staged(),
            pastPost(2).text("one, older").values(1L, 8L, 9L).at(NOW.minusSeconds(9)).staged(),
            pastPost(3).text("one, newer").values(3L, 7L).at(NOW).staged(),
            pastPost(4).text("none").values(4L, 5L).at(NOW).staged()));

    assertThat(sharing(ALL, 1L, 2L, 3L, 3L, 100L))
        .containsExactly("three", "two", "one, newer", "one, older");
  }

  @Test
  default void takesValuesOfTheWholeRange() {
    takeIn(
        imports(),
        unitOfWork(),
        AINO,
        run(1),
        List.of(pastPost(1).values(Long.MIN_VALUE, -1L, 0L, Long.MAX_VALUE).staged()));

    for (var value : List.of(Long.MIN_VALUE, -1L, 0L, Long.MAX_VALUE)) {
      assertThat(sharing(ALL, value)).containsExactly("Text 1");
    }
  }

  @Test
  default void takesManyValuesAtOnce() {
    var many = LongStream.range(0, 20_000).boxed().toList();
    takeIn(
        imports(),
        unitOfWork(),
        AINO,
        run(1),
        List.of(
            pastPost(1).values(many.toArray(Long[]::new)).text(AwkwardTexts.text()).staged(),
            pastPost(2)
                .values(many.subList(0, 19_999).toArray(Long[]::new))
                .text(AwkwardTexts.longest())
                .staged()));

    assertThat(similarTexts().sharing(AINO, many, ALL))
        .extracting(EarlierText::text)
        .containsExactly(AwkwardTexts.text(), AwkwardTexts.longest());
  }

  @Test
  default void looksWithinTheWindowIncludingItsEnds() {
    var from = Instant.parse("2026-01-01T00:00:00.500Z");
    var to = Instant.parse("2026-02-01T00:00:00.500Z");
    var staged = new ArrayList<Staged>();
    var times = List.of(from.minusMillis(1), from, to, to.plusMillis(1));
    for (var index = 0; index < times.size(); index++) {
      staged.add(pastPost(index).values(1L).at(times.get(index)).staged());
    }
    takeIn(imports(), unitOfWork(), AINO, run(1), staged);

    assertThat(sharing(new Window(NetworkId.X, from, to), 1L))
        .containsExactlyInAnyOrder("Text 1", "Text 2");
  }

  @Test
  default void leavesUnfinishedImportsOut() {
    imports().begin(AINO, run(1));
    imports().stage(AINO, run(1).id(), List.of(pastPost(1).values(1L).staged()));

    assertThat(sharing(ALL, 1L)).isEmpty();
  }

  @Test
  default void findsAReplacedPastPostByItsNewWordsOnly() {
    var older = pastPost(1).key("same").text("older").values(1L).staged();
    var newer = pastPost(2).key("same").text("newer").values(2L).staged();
    takeIn(imports(), unitOfWork(), AINO, run(1), List.of(older));

    takeIn(imports(), unitOfWork(), AINO, run(2), List.of(newer));

    assertThat(sharing(ALL, 1L, 2L)).containsExactly("newer");
  }

  @Test
  default void answersTheBestOfManyOnOtherNetworks() {
    var staged = many(60, PastPostFixtures::staged);
    staged.add(pastPost(60).values(10L, 2L).at(NOW.minusSeconds(9999)).staged());
    takeIn(imports(), unitOfWork(), AINO, run(1), staged);

    var found = sharing(ALL, MANY);

    assertThat(found).hasSize(SimilarTexts.MOST_ELSEWHERE).doesNotHaveDuplicates();
    assertThat(found.subList(0, 3)).containsExactly("Text 60", "Text 0", "Text 1");
  }

  @Test
  default void answersTheBestOfManyOnTheSameNetwork() {
    var staged = many(20, post -> post.onX().staged());
    staged.add(pastPost(20).onX().values(10L, 2L).at(NOW.minusSeconds(9999)).staged());
    takeIn(imports(), unitOfWork(), AINO, run(1), staged);

    var found = sharing(ALL, MANY);

    assertThat(found).hasSize(SimilarTexts.MOST_THERE).doesNotHaveDuplicates();
    assertThat(found.subList(0, 3)).containsExactly("Text 20", "Text 0", "Text 1");
  }

  @Test
  default void findsTheOneOnAnotherNetworkAmongAnyNumberOnTheSame() {
    var staged = many(100, post -> post.onX().staged());
    staged.add(pastPost(100).text("copy").values(2L).at(NOW.minusSeconds(9999)).staged());
    takeIn(imports(), unitOfWork(), AINO, run(1), staged);

    assertThat(sharing(ALL, MANY))
        .startsWith("copy", "Text 0")
        .hasSize(1 + SimilarTexts.MOST_THERE);
  }

  @Test
  default void findsTheOneOnTheSameNetworkAmongAnyNumberOnOthers() {
    var staged = many(100, PastPostFixtures::staged);
    staged.add(pastPost(100).text("repeated").onX().values(2L).at(NOW.minusSeconds(9999)).staged());
    takeIn(imports(), unitOfWork(), AINO, run(1), staged);

    assertThat(sharing(ALL, MANY)).endsWith("repeated").hasSize(SimilarTexts.MOST_ELSEWHERE + 1);
  }

  /** The newest first, each a second older than the one before; no value is shared by a crowd. */
  private static List<Staged> many(int number, Function<PastPostFixtures, Staged> kind) {
    var staged = new ArrayList<Staged>();
    for (var index = 0; index < number; index++) {
      staged.add(kind.apply(pastPost(index).values(10L + index % 6).at(NOW.minusSeconds(index))));
    }
    return staged;
  }

  @Test
  default void keepsAnotherOwnersTextsApart() {
    takeIn(imports(), unitOfWork(), ELSE, run(1), List.of(pastPost(1).values(1L).staged()));

    assertThat(sharing(ALL, 1L)).isEmpty();
    assertThat(similarTexts().sharing(ELSE, List.of(1L), ALL)).hasSize(1);
  }
}
