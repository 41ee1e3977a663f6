package dev.suunta.testkit.post;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static dev.suunta.testkit.post.PostFixtures.FIRST;
import static dev.suunta.testkit.post.PostFixtures.NOW;
import static dev.suunta.testkit.post.PostFixtures.POST;
import static dev.suunta.testkit.post.PostFixtures.SECOND;
import static dev.suunta.testkit.post.PostFixtures.fullPost;
import static dev.suunta.testkit.post.PostFixtures.post;
import static dev.suunta.testkit.post.PostFixtures.rendition;
import static dev.suunta.testkit.post.PostFixtures.rewritten;
import static dev.suunta.testkit.post.PostFixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.suunta.application.post.driven.PostRepository;
import dev.suunta.application.shared.StaleStampException;
import dev.suunta.application.shared.UnitOfWork;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.Reach;
import dev.suunta.domain.post.CallStep;
import dev.suunta.domain.post.Facts;
import dev.suunta.domain.post.Part;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.PostKind;
import dev.suunta.domain.post.PostState;
import dev.suunta.domain.post.Purpose;
import dev.suunta.domain.post.Rendition;
import dev.suunta.domain.post.RenditionId;
import dev.suunta.domain.shared.Via;
import dev.suunta.domain.strategy.Audience;
import dev.suunta.testkit.shared.AwkwardTexts;
import dev.suunta.testkit.shared.CountingIds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@link PostRepository} must do for one post; lists are {@link PostListContract}'s. */
public interface PostRepositoryContract {
  /** A repository with nothing in it, the same one for the whole test. */
  PostRepository posts();

  /** Units on the same store. */
  UnitOfWork unitOfWork();

  @Test
  default void findsNothingUnderAnUnknownId() {
    assertThat(posts().find(AINO, POST)).isEmpty();
  }

  @Test
  default void answersTheSavedPostWithItsNextStamp() {
    var saved = posts().save(AINO, fullPost());

    assertThat(saved.stamp()).isEqualTo(1);
    assertThat(posts().find(AINO, POST)).contains(saved);
  }

  @Test
  default void givesEveryFieldBackAsSaved() {
    posts().save(AINO, fullPost());

    var found = posts().find(AINO, POST).orElseThrow();

    assertThat(found.kind()).isEqualTo(PostKind.SHARE);
    assertThat(found.purpose()).isEqualTo(PostFixtures.fullPurpose());
    assertThat(found.state()).isEqualTo(PostState.DRAFT);
    assertThat(found.writtenAt()).isEqualTo(Instant.parse("2026-03-29T00:59:59.123Z"));
    assertThat(found.renditions()).hasSize(2);
    var full = found.renditions().get(1);
    assertThat(full.as(3, PostFixtures.fullRendition().finishedAt(), Via.PAGE))
        .isEqualTo(PostFixtures.fullRendition());
    assertThat(full.finishedAt()).isEqualTo(Instant.parse("2026-03-29T01:00:04.123Z"));
  }

  @Test
  default void givesAPostBackThatSaysNothing() {
    var bare = with(post(POST, FIRST, ""), List.of());

    var saved = posts().save(AINO, bare);

    assertThat(saved.renditions()).isEmpty();
    assertThat(saved.purpose()).isEqualTo(Purpose.UNSAID);
    assertThat(posts().find(AINO, POST)).contains(saved);
  }

  @Test
  default void givesAwkwardTextsBackUnchanged() {
    var lines = AwkwardTexts.LINES;
    var awkward =
        new Post(
            POST,
            PostKind.REPLY,
            new Purpose(
                Set.of(),
                Set.of(),
                Optional.of(lines.get(1)),
                Optional.empty(),
                Optional.of(lines.get(2)),
                new Facts(lines, lines, lines, lines)),
            List.of(rendition(FIRST, NetworkId.X, AwkwardTexts.text())),
            PostState.DRAFT,
            NOW,
            0);

    var saved = posts().save(AINO, awkward);

    assertThat(saved.purpose()).isEqualTo(awkward.purpose());
    assertThat(saved.renditions().getFirst().text()).isEqualTo(AwkwardTexts.text());
    assertThat(posts().find(AINO, POST)).contains(saved);
  }

  @Test
  default void givesTheLongestTextsBackUnchanged() {
    var parts = Collections.nCopies(Rendition.MOST_PARTS, Part.of(AwkwardTexts.longest()));
    var longest =
        new Rendition(
            FIRST,
            NetworkId.X,
            Optional.empty(),
            Optional.empty(),
            Optional.of("t".repeat(500)),
            parts,
            Integer.MAX_VALUE,
            NOW,
            Via.API);

    var saved = posts().save(AINO, with(post(POST, FIRST, ""), List.of(longest)));

    assertThat(saved.renditions().getFirst().parts()).isEqualTo(parts);
    assertThat(posts().find(AINO, POST)).contains(saved);
  }

  @Test
  default void keepsAudiencesOfEveryReachBesideEachOtherInTheirOrder() {
    var renditions = new ArrayList<Rendition>();
    for (var reach : Reach.values()) {
      renditions.add(
          new Rendition(
              new RenditionId(CountingIds.id(900 - reach.ordinal())),
              NetworkId.FACEBOOK,
              Optional.empty(),
              Optional.of(Audience.of(reach)),
              Optional.empty(),
              List.of(Part.of(reach.name())),
              1,
              NOW,
              Via.values()[reach.ordinal() % Via.values().length]));
    }

    var saved = posts().save(AINO, with(post(POST, FIRST, ""), renditions));

    assertThat(saved.renditions())
        .extracting(Rendition::text)
        .containsExactly("ME", "GROUP", "CONNECTIONS", "UNLISTED", "PUBLIC");
    assertThat(posts().find(AINO, POST)).contains(saved);
  }

  @Test
  default void keepsEveryStepThatAPostCanAskFor() {
    for (var step : CallStep.values()) {
      var purpose =
          new Purpose(
              Set.of(),
              Set.of(),
              Optional.empty(),
              Optional.of(step),
              Optional.empty(),
              Facts.NONE);
      var before = posts().find(AINO, POST).map(Post::stamp).orElse(0L);

      posts()
          .save(
              AINO, new Post(POST, PostKind.OWN, purpose, List.of(), PostState.DRAFT, NOW, before));

      assertThat(posts().find(AINO, POST).orElseThrow().purpose()).isEqualTo(purpose);
    }
  }

  @Test
  default void addsTheNextVersionOfARendition() {
    var saved = posts().save(AINO, post(POST, FIRST, "first"));

    var next =
        posts()
            .save(AINO, with(saved, List.of(rewritten(saved.renditions().getFirst(), "second"))));

    assertThat(next.renditions().getFirst().version()).isEqualTo(2);
    assertThat(next.renditions().getFirst().text()).isEqualTo("second");
    assertThat(posts().find(AINO, POST)).contains(next);
  }

  @Test
  default void refusesOtherWordsForAKeptVersionAndWritesNothing() {
    var saved = posts().save(AINO, post(POST, FIRST, "first"));
    var other = rendition(FIRST, NetworkId.LINKEDIN, "something else");

    assertThatThrownBy(() -> posts().save(AINO, with(saved, List.of(other)).drop()))
        .isInstanceOf(IllegalArgumentException.class);

    assertThat(posts().find(AINO, POST)).contains(saved);
  }

  @Test
  default void refusesAnotherTimeForAKeptVersion() {
    var saved = posts().save(AINO, post(POST, FIRST, "first"));
    var later = saved.renditions().getFirst().as(1, NOW.plusSeconds(9), Via.TERMINAL);

    assertThatThrownBy(() -> posts().save(AINO, with(saved, List.of(later))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  default void keepsWhoConfirmedAVersionAndForWhichAccountItIs() {
    var saved = posts().save(AINO, post(POST, FIRST, "first"));
    var full = PostFixtures.fullRendition();
    var confirmed =
        new Rendition(
            FIRST,
            NetworkId.LINKEDIN,
            full.account(),
            Optional.empty(),
            Optional.empty(),
            List.of(Part.of("first")),
            1,
            NOW,
            Via.PAGE);

    var next = posts().save(AINO, with(saved, List.of(confirmed)));

    assertThat(next.renditions().getFirst().confirmed()).isEqualTo(Via.PAGE);
    assertThat(next.renditions().getFirst().account()).isEqualTo(full.account());
    assertThat(posts().find(AINO, POST)).contains(next);
  }

  @Test
  default void takesRenditionsOutAndPutsThemInAnotherOrder() {
    var saved = posts().save(AINO, fullPost());

    var turned = posts().save(AINO, with(saved, saved.renditions().reversed()));
    assertThat(posts().find(AINO, POST)).contains(turned);

    var less = posts().save(AINO, with(turned, turned.renditions().subList(0, 1)));
    assertThat(less.renditions()).extracting(Rendition::id).containsExactly(FIRST);
    assertThat(posts().find(AINO, POST)).contains(less);

    var again = posts().save(AINO, with(less, saved.renditions()));
    assertThat(again.renditions()).extracting(Rendition::id).containsExactly(SECOND, FIRST);
    assertThat(posts().find(AINO, POST)).contains(again);
  }

  @Test
  default void keepsAPostThatIsGivenUp() {
    var saved = posts().save(AINO, fullPost());

    var dropped = posts().save(AINO, saved.drop());

    assertThat(dropped.state()).isEqualTo(PostState.DROPPED);
    assertThat(posts().find(AINO, POST)).contains(dropped);
  }

  @Test
  default void refusesAStaleCopyAndKeepsTheNewerOne() {
    var original = posts().save(AINO, post(POST, FIRST, "first"));
    var rewritten = with(original, List.of(rewritten(original.renditions().getFirst(), "newer")));
    var newer = posts().save(AINO, rewritten);

    assertThatThrownBy(() -> posts().save(AINO, original.drop()))
        .isInstanceOf(StaleStampException.class);
    assertThatThrownBy(() -> posts().save(AINO, post(POST, FIRST, "first")))
        .isInstanceOf(StaleStampException.class);

    assertThat(posts().find(AINO, POST)).contains(newer);
  }

  @Test
  default void tellsTheSecondOfTwoWritersOfTheNextVersionThatTheyAreStale() {
    var original = posts().save(AINO, post(POST, FIRST, "first"));
    var text = original.renditions().getFirst();
    var faster = posts().save(AINO, with(original, List.of(rewritten(text, "faster"))));

    assertThatThrownBy(() -> posts().save(AINO, with(original, List.of(rewritten(text, "slower")))))
        .isInstanceOf(StaleStampException.class);

    assertThat(posts().find(AINO, POST)).contains(faster);
  }

  @Test
  default void refusesAStampOfAPostThatIsNotThere() {
    assertThatThrownBy(() -> posts().save(AINO, fullPost().stamped(1)))
        .isInstanceOf(StaleStampException.class);

    assertThat(posts().find(AINO, POST)).isEmpty();
  }

  @Test
  default void keepsAnotherOwnersPostsApart() {
    var mine = posts().save(AINO, fullPost());

    assertThat(posts().find(ELSE, POST)).isEmpty();
    assertThatThrownBy(() -> posts().save(ELSE, mine.drop()))
        .isInstanceOf(StaleStampException.class);

    var theirs = posts().save(ELSE, post(POST, FIRST, "of somebody else"));

    assertThat(posts().find(AINO, POST)).contains(mine);
    assertThat(posts().find(ELSE, POST)).contains(theirs);
  }

  @Test
  default void forgetsWhatAFailedUnitOfWorkSaved() {
    var before = posts().save(AINO, fullPost());

    assertThatThrownBy(
            () ->
                unitOfWork()
                    .run(
                        () -> {
                          posts()
                              .save(
                                  AINO,
                                  with(
                                      before, List.of(rewritten(before.renditions().get(0), "x"))));
                          throw new IllegalArgumentException("on purpose");
                        }))
        .hasMessage("on purpose");

    assertThat(posts().find(AINO, POST)).contains(before);
  }
}
