package dev.suunta.testkit.post;

import static dev.suunta.testkit.imports.ImportFixtures.run;
import static dev.suunta.testkit.imports.ImportFixtures.takeIn;
import static dev.suunta.testkit.imports.PastPostFixtures.pastPost;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static dev.suunta.testkit.post.PostFixtures.FIRST;
import static dev.suunta.testkit.post.PostFixtures.NOW;
import static dev.suunta.testkit.post.PostFixtures.POST;
import static dev.suunta.testkit.post.PostFixtures.SECOND;
import static dev.suunta.testkit.post.PostFixtures.fullPost;
import static dev.suunta.testkit.post.PostFixtures.post;
import static dev.suunta.testkit.post.PostFixtures.rewritten;
import static dev.suunta.testkit.post.PostFixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.suunta.application.imports.driven.ImportRepository;
import dev.suunta.application.imports.driven.ImportRepository.Staged;
import dev.suunta.application.post.driven.PostRepository;
import dev.suunta.application.post.driven.SimilarTexts;
import dev.suunta.application.post.driven.SimilarTexts.EarlierText;
import dev.suunta.application.post.driven.SimilarTexts.Window;
import dev.suunta.application.shared.UnitOfWork;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.post.PostId;
import dev.suunta.domain.post.RenditionId;
import dev.suunta.testkit.shared.AwkwardTexts;
import dev.suunta.testkit.shared.CountingIds;
import dev.suunta.testkit.shared.Instants;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every {@link SimilarTexts} must do. */
public interface SimilarTextsContract {
  /** Everything that there ever was. */
  Window ALL =
      new Window(
          Instant.parse("2000-01-01T00:00:00Z"),
          Instant.parse("2100-01-01T00:00:00Z"),
          Optional.empty());

  /** Similar texts on an empty store, the same ones for the whole test. */
  SimilarTexts similarTexts();

  /** The posts of the same store. */
  PostRepository posts();

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
                List.of(),
                Optional.empty(),
                Optional.of("https://example.org/post/1")));
  }

  @Test
  default void tellsAllOfARendition() {
    var saved = posts().save(AINO, fullPost());
    similarTexts().remember(AINO, FIRST, List.of(1L, 2L));

    var full = saved.rendition(FIRST).orElseThrow();
    assertThat(similarTexts().sharing(AINO, List.of(2L), ALL))
        .containsExactly(
            new EarlierText(
                NetworkId.LINKEDIN,
                Instants.cut(full.finishedAt()),
                full.text(),
                PostFixtures.fullPurpose().facts().all(),
                Optional.of(FIRST),
                Optional.empty()));
  }

  @Test
  default void tellsTheNewestVersionOfARendition() {
    var saved = posts().save(AINO, post(POST, FIRST, "first"));
    posts().save(AINO, with(saved, List.of(rewritten(saved.renditions().get(0), "second"))));
    similarTexts().remember(AINO, FIRST, List.of(1L));

    assertThat(sharing(ALL, 1L)).containsExactly("second");
  }

  @Test
  default void ordersByHowManyValuesAreSharedThenNewestFirst() {
    posts().save(AINO, post(POST, FIRST, "rendition"));
    similarTexts().remember(AINO, FIRST, List.of(1L, 2L, 9L));
    takeIn(
        imports(),
        unitOfWork(),
        AINO,
        run(1),
        List.of(
            pastPost(1).text("three").values(1L, 2L, 3L).staged(),
            pastPost(2).text("one, older").values(1L, 8L, 9L).at(NOW.minusSeconds(9)).staged(),
            pastPost(3).text("one, newer").values(3L, 7L).at(NOW).staged(),
            pastPost(4).text("none").values(4L, 5L).at(NOW).staged()));

    assertThat(sharing(ALL, 1L, 2L, 3L, 3L, 100L))
        .containsExactly("three", "rendition", "one, newer", "one, older");
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
        List.of(pastPost(1).values(many.toArray(Long[]::new)).text(AwkwardTexts.text()).staged()));
    posts().save(AINO, post(POST, FIRST, AwkwardTexts.longest()));
    similarTexts().remember(AINO, FIRST, many.subList(0, 19_999));

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
      var id = CountingIds.id(50 + index);
      var draft = post(new PostId(id), new RenditionId(id), "Rendition " + index);
      var first = draft.renditions().get(0);
      posts().save(AINO, with(draft, List.of(first.as(1, times.get(index), first.confirmed()))));
      similarTexts().remember(AINO, new RenditionId(id), List.of(1L));
    }
    takeIn(imports(), unitOfWork(), AINO, run(1), staged);

    assertThat(sharing(new Window(from, to, Optional.empty()), 1L))
        .containsExactlyInAnyOrder("Text 1", "Text 2", "Rendition 1", "Rendition 2");
  }

  @Test
  default void leavesOneRenditionOut() {
    posts().save(AINO, post(POST, FIRST, "first"));
    posts().save(AINO, post(new PostId(CountingIds.id(1)), SECOND, "second"));
    similarTexts().remember(AINO, FIRST, List.of(1L));
    similarTexts().remember(AINO, SECOND, List.of(1L));

    assertThat(sharing(new Window(ALL.from(), ALL.to(), Optional.of(FIRST)), 1L))
        .containsExactly("second");
  }

  @Test
  default void leavesDroppedPostsOut() {
    var saved = posts().save(AINO, post(POST, FIRST, "first"));
    similarTexts().remember(AINO, FIRST, List.of(1L));

    posts().save(AINO, saved.drop());

    assertThat(sharing(ALL, 1L)).isEmpty();
  }

  @Test
  default void leavesRenditionsOutThatWereTakenOutOfTheirPost() {
    var saved = posts().save(AINO, fullPost());
    similarTexts().remember(AINO, FIRST, List.of(1L));
    similarTexts().remember(AINO, SECOND, List.of(1L));

    posts().save(AINO, with(saved, List.of(saved.rendition(SECOND).orElseThrow())));

    assertThat(sharing(ALL, 1L)).containsExactly("Short.");
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
  default void remembersTheNewestValuesInPlaceOfTheOnesBefore() {
    posts().save(AINO, post(POST, FIRST, "first"));
    similarTexts().remember(AINO, FIRST, List.of(1L, 2L, 2L));

    similarTexts().remember(AINO, FIRST, List.of(2L, 3L));

    assertThat(sharing(ALL, 1L)).isEmpty();
    assertThat(sharing(ALL, 2L)).containsExactly("first");
    assertThat(sharing(ALL, 3L)).containsExactly("first");

    similarTexts().remember(AINO, FIRST, List.of());

    assertThat(sharing(ALL, 1L, 2L, 3L)).isEmpty();
  }

  @Test
  default void answersTheBestFiftyOfMany() {
    var staged = new ArrayList<Staged>();
    for (var number = 0; number < 60; number++) {
      staged.add(pastPost(number).values(10L + number % 4).at(NOW.minusSeconds(number)).staged());
    }
    staged.add(pastPost(60).values(10L, 2L).at(NOW.minusSeconds(9999)).staged());
    takeIn(imports(), unitOfWork(), AINO, run(1), staged);

    var found = sharing(ALL, 2L, 10L, 11L, 12L, 13L);

    assertThat(found).hasSize(SimilarTexts.MOST).doesNotHaveDuplicates();
    assertThat(found.subList(0, 3)).containsExactly("Text 60", "Text 0", "Text 1");
  }

  @Test
  default void keepsAnotherOwnersTextsApart() {
    posts().save(ELSE, post(POST, FIRST, "somebody's draft"));
    similarTexts().remember(ELSE, FIRST, List.of(1L));
    takeIn(imports(), unitOfWork(), ELSE, run(1), List.of(pastPost(1).values(1L).staged()));
    posts().save(AINO, post(POST, FIRST, "mine"));

    assertThat(sharing(ALL, 1L)).isEmpty();

    similarTexts().remember(AINO, FIRST, List.of(1L));
    assertThat(sharing(ALL, 1L)).containsExactly("mine");
    similarTexts().remember(AINO, FIRST, List.of());
    assertThat(similarTexts().sharing(ELSE, List.of(1L), ALL)).hasSize(2);
  }

  @Test
  default void forgetsWhatAFailedUnitOfWorkRemembered() {
    posts().save(AINO, post(POST, FIRST, "first"));
    similarTexts().remember(AINO, FIRST, List.of(1L));

    assertThatThrownBy(
            () ->
                unitOfWork()
                    .run(
                        () -> {
                          similarTexts().remember(AINO, FIRST, List.of(2L));
                          throw new IllegalArgumentException("on purpose");
                        }))
        .hasMessage("on purpose");

    assertThat(sharing(ALL, 2L)).isEmpty();
    assertThat(sharing(ALL, 1L)).containsExactly("first");
  }
}
