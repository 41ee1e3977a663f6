package dev.suunta.testkit.usecases;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.post.driving.WritePost.Dropping;
import dev.suunta.application.post.driving.WritePost.Outcome;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.PostDraft;
import dev.suunta.domain.post.PostState;
import dev.suunta.domain.post.Rendition;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.Via;
import dev.suunta.testkit.post.PostFixtures;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RewritePostTest {
  private static final Actor A_FILE = new Actor("Aino", Via.FILE);

  private final Suunta suunta = Suunta.withStrategy();
  private final Post before = Drafts.kept(suunta, Drafts.on(NetworkId.LINKEDIN, Drafts.TEXT));

  @Test
  void keepsAnotherTextAsTheNextVersion() {
    var after = Drafts.kept(rewrite(Drafts.on(NetworkId.LINKEDIN, Drafts.ANOTHER)));

    assertThat(after.id()).isEqualTo(before.id());
    assertThat(only(after).id()).isEqualTo(only(before).id());
    assertThat(only(after).version()).isEqualTo(2);
  }

  @Test
  void leavesTheVersionThatSaysTheSame() {
    var after = Drafts.kept(rewrite(Drafts.on(NetworkId.LINKEDIN, Drafts.TEXT)));

    assertThat(only(after)).isEqualTo(only(before));
  }

  @Test
  void takesOutWhatTheNewTextDoesNotHave() {
    var after = Drafts.kept(rewrite(Drafts.on(Networks.FORUM, Drafts.ANOTHER)));

    assertThat(after.renditions()).extracting(Rendition::network).containsExactly(Networks.FORUM);
  }

  @Test
  void refusesWhatIsNoPostAndKeepsTheOldOne() {
    assertThat(rewrite(Drafts.draft(Drafts.purpose()))).isInstanceOf(Outcome.Refused.class);
    assertThat(suunta.stores.posts().find(AINO, before.id())).contains(before);
  }

  @Test
  void knowsNoOtherPost() {
    var request = Drafts.request(Drafts.on(NetworkId.LINKEDIN, Drafts.TEXT));

    assertThat(suunta.writePost().rewrite(PostFixtures.POST, 1, request))
        .isInstanceOf(Outcome.UnknownPost.class);
  }

  @Test
  void changesNoPostThatWasGivenUp() {
    suunta.writePost().drop(AINO, before.id());

    assertThat(rewrite(Drafts.on(NetworkId.LINKEDIN, Drafts.ANOTHER)))
        .isInstanceOf(Outcome.AlreadyDropped.class);
  }

  @Test
  void changesNoPostThatSomebodyElseChangedMeanwhile() {
    var newer = Drafts.kept(rewrite(Drafts.on(NetworkId.LINKEDIN, Drafts.ANOTHER)));

    assertThat(rewrite(Drafts.on(NetworkId.LINKEDIN, Drafts.TEXT)))
        .isInstanceOf(Outcome.ChangedMeanwhile.class);
    assertThat(suunta.stores.posts().find(AINO, before.id())).contains(newer);
  }

  @Test
  void leavesATextUnconfirmedThatAFileRepeats() {
    var dropped = Drafts.on(NetworkId.LINKEDIN, Drafts.ANOTHER);
    var fromFile = Drafts.kept(suunta.writePost().write(Drafts.request(dropped, A_FILE)));

    var again =
        suunta
            .writePost()
            .rewrite(fromFile.id(), fromFile.stamp(), Drafts.request(dropped, A_FILE));

    assertThat(only(Drafts.kept(again))).isEqualTo(only(fromFile));
  }

  @Test
  void confirmsATextThatAPersonSavesUnchanged() {
    var dropped = Drafts.on(NetworkId.LINKEDIN, Drafts.ANOTHER);
    var fromFile = Drafts.kept(suunta.writePost().write(Drafts.request(dropped, A_FILE)));

    var again =
        suunta.writePost().rewrite(fromFile.id(), fromFile.stamp(), Drafts.request(dropped));

    assertThat(only(Drafts.kept(again)).confirmed()).isEqualTo(Via.TERMINAL);
    assertThat(only(Drafts.kept(again)).version()).isEqualTo(2);
  }

  @Test
  void givesAPostUpOnceAndForAll() {
    var dropping = suunta.writePost().drop(AINO, before.id());

    assertThat(dropping)
        .isInstanceOfSatisfying(
            Dropping.Dropped.class,
            dropped -> assertThat(dropped.post().state()).isEqualTo(PostState.DROPPED));
    assertThat(suunta.writePost().drop(AINO, before.id()))
        .isInstanceOfSatisfying(
            Dropping.AlreadyDropped.class,
            again -> assertThat(again.post().state()).isEqualTo(PostState.DROPPED));
  }

  @Test
  void givesUpNoPostThatIsNotThere() {
    assertThat(suunta.writePost().drop(AINO, PostFixtures.POST))
        .isInstanceOf(Dropping.UnknownPost.class);
  }

  private Outcome rewrite(PostDraft draft) {
    return suunta.writePost().rewrite(before.id(), before.stamp(), Drafts.request(draft));
  }

  private static Rendition only(Post post) {
    return Optional.of(post.renditions())
        .filter(renditions -> renditions.size() == 1)
        .orElseThrow()
        .getFirst();
  }
}
