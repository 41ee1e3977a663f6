package dev.suunta.testkit.post;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static dev.suunta.testkit.post.PostFixtures.NOW;
import static dev.suunta.testkit.post.PostFixtures.post;
import static dev.suunta.testkit.post.PostFixtures.writtenAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.suunta.application.post.driven.PostRepository;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.PostId;
import dev.suunta.domain.post.PostState;
import dev.suunta.domain.post.RenditionId;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.testkit.shared.CountingIds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link PostRepository} must do for lists of posts. */
public interface PostListContract {
  /** A repository with nothing in it, the same one for the whole test. */
  PostRepository posts();

  /** Keeps a post of this id, written then. */
  private Post keep(OwnerId owner, UUID id, Instant at) {
    var text = new RenditionId(new UUID(id.getLeastSignificantBits(), id.getMostSignificantBits()));
    return posts().save(owner, writtenAt(post(new PostId(id), text, "Text of " + id), at));
  }

  private List<UUID> walk(PostState state, int most) {
    var ids = new ArrayList<UUID>();
    var from = Optional.<String>empty();
    do {
      var page = posts().page(AINO, state, from, most);
      assertThat(page.rows()).hasSizeLessThanOrEqualTo(most);
      page.rows().forEach(post -> ids.add(post.id().value()));
      from = page.next();
    } while (from.isPresent());
    return ids;
  }

  @Test
  default void hasOneEmptyPageWithoutPosts() {
    assertThat(posts().page(AINO, PostState.DRAFT, Optional.empty(), 10))
        .isEqualTo(new Page<>(List.of(), Optional.empty()));
  }

  @Test
  default void listsWholePostsNewestFirst() {
    var older = keep(AINO, CountingIds.id(2), NOW);
    var newer = keep(AINO, CountingIds.id(1), NOW.plusSeconds(1));

    assertThat(posts().page(AINO, PostState.DRAFT, Optional.empty(), 10).rows())
        .containsExactly(newer, older);
  }

  @Test
  default void walksThroughAllPagesOnce() {
    var expected = new ArrayList<UUID>();
    for (var number = 1; number <= 25; number++) {
      expected.addFirst(keep(AINO, CountingIds.id(number), NOW.plusMillis(number)).id().value());
    }

    for (var most : List.of(1, 7, 24, 25, 26, Page.MOST)) {
      assertThat(walk(PostState.DRAFT, most)).isEqualTo(expected);
    }
  }

  @Test
  default void losesNoPostOfTheSameMillisecondBetweenPages() {
    var ids =
        List.of(
            UUID.fromString("ffffffff-ffff-4fff-bfff-ffffffffffff"),
            UUID.fromString("80000000-0000-4000-8000-000000000000"),
            UUID.fromString("7fffffff-ffff-4fff-bfff-ffffffffffff"),
            UUID.fromString("00000000-0000-4000-ffff-ffffffffffff"),
            UUID.fromString("00000000-0000-4000-8000-000000000000"));
    ids.forEach(id -> keep(AINO, id, NOW));

    assertThat(walk(PostState.DRAFT, 2)).isEqualTo(ids);
  }

  @Test
  default void endsWithoutANextPageWhenTheLastOneIsFull() {
    keep(AINO, CountingIds.id(1), NOW);
    keep(AINO, CountingIds.id(2), NOW);

    assertThat(posts().page(AINO, PostState.DRAFT, Optional.empty(), 2).next()).isEmpty();
  }

  @Test
  default void listsPostsOfOneStateOnly() {
    var draft = keep(AINO, CountingIds.id(1), NOW);
    var dropped = posts().save(AINO, keep(AINO, CountingIds.id(2), NOW).drop());

    assertThat(walk(PostState.DRAFT, 10)).containsExactly(draft.id().value());
    assertThat(walk(PostState.DROPPED, 10)).containsExactly(dropped.id().value());
  }

  @Test
  default void listsTheOwnersPostsOnly() {
    keep(ELSE, CountingIds.id(1), NOW);

    assertThat(walk(PostState.DRAFT, 10)).isEmpty();
    assertThat(posts().beginningWith(AINO, "")).isEmpty();
  }

  @Test
  default void refusesPagesOfNoneAndOfTooMany() {
    for (var most : List.of(0, Page.MOST + 1)) {
      assertThatThrownBy(() -> posts().page(AINO, PostState.DRAFT, Optional.empty(), most))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  default void refusesABeginningThatNoPageGave() {
    for (var nonsense : List.of("", "nonsense", "1_2", "x_00000000-0000-0000-0000-000000000001")) {
      assertThatThrownBy(() -> posts().page(AINO, PostState.DRAFT, Optional.of(nonsense), 10))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  default void findsPostsByTheBeginningOfTheirId() {
    var low = UUID.fromString("0a1b2c3d-4e5f-4a7b-8c9d-0e1f2a3b4c5d");
    var high = UUID.fromString("fa1b2c3d-4e5f-4a7b-8c9d-0e1f2a3b4c5d");
    keep(AINO, low, NOW);
    keep(AINO, high, NOW);

    for (var length = 1; length <= 36; length++) {
      assertThat(posts().beginningWith(AINO, low.toString().substring(0, length)))
          .containsExactly(new PostId(low));
      assertThat(posts().beginningWith(AINO, high.toString().substring(0, length)))
          .containsExactly(new PostId(high));
    }
  }

  @Test
  default void findsABeginningInCapitalLettersToo() {
    var id = UUID.fromString("fa1b2c3d-4e5f-4a7b-8c9d-0e1f2a3b4c5d");
    keep(AINO, id, NOW);

    assertThat(posts().beginningWith(AINO, "FA1B")).containsExactly(new PostId(id));
  }

  @Test
  default void findsNothingByWhatIsNoBeginningOfAnId() {
    keep(AINO, UUID.fromString("fa1b2c3d-4e5f-4a7b-8c9d-0e1f2a3b4c5d"), NOW);

    for (var beginning :
        List.of("fb", "fa1b2c3d4", "-", "f-", "%", "_", "fa1b2c3d-4e5f-4a7b-8c9d-0e1f2a3b4c5d0")) {
      assertThat(posts().beginningWith(AINO, beginning)).isEmpty();
    }
  }

  @Test
  default void answersAtMostTwoOfManyThatBeginAlike() {
    for (var number = 1; number <= 5; number++) {
      keep(AINO, CountingIds.id(number), NOW);
    }

    assertThat(posts().beginningWith(AINO, "00000000-")).hasSize(2);
  }
}
