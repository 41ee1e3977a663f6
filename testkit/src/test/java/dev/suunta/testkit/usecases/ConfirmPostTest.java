package dev.suunta.testkit.usecases;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.post.driving.WritePost.Outcome;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.PostId;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.Via;
import dev.suunta.testkit.post.PostFixtures;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfirmPostTest {
  private final Suunta suunta = Suunta.withStrategy();
  private final Post fromFile =
      Drafts.kept(
          suunta
              .writePost()
              .write(
                  Drafts.request(
                      Drafts.on(NetworkId.LINKEDIN, Drafts.TEXT), new Actor("Aino", Via.FILE))));

  @Test
  void notesThatAPersonStandsByWhatAFileSays() {
    var post = Drafts.kept(confirm(fromFile.id(), Optional.empty()));

    assertThat(post.renditions()).extracting("confirmed").containsExactly(Via.TERMINAL);
    assertThat(post.purpose()).isEqualTo(fromFile.purpose());
  }

  @Test
  void takesTheWhyLineThatIsSaidNow() {
    var post = Drafts.kept(confirm(fromFile.id(), Optional.of("They get an hour back")));

    assertThat(post.purpose().whyLine()).contains("They get an hour back");
  }

  @Test
  void knowsNoOtherPost() {
    assertThat(confirm(PostFixtures.POST, Optional.empty()))
        .isInstanceOf(Outcome.UnknownPost.class);
  }

  @Test
  void confirmsNothingThatCameInAfterThePersonLooked() {
    var request =
        Drafts.request(Drafts.on(NetworkId.LINKEDIN, Drafts.ANOTHER), new Actor("Aino", Via.FILE));
    suunta.writePost().rewrite(fromFile.id(), fromFile.stamp(), request);

    assertThat(confirm(fromFile.id(), Optional.empty()))
        .isInstanceOf(Outcome.ChangedMeanwhile.class);
  }

  @Test
  void confirmsNoPostThatWasGivenUp() {
    suunta.writePost().drop(AINO, fromFile.id());

    assertThat(confirm(fromFile.id(), Optional.empty())).isInstanceOf(Outcome.AlreadyDropped.class);
  }

  private Outcome confirm(PostId post, Optional<String> whyLine) {
    return suunta.writePost().confirm(AINO, post, fromFile.stamp(), whyLine, AINO_HERSELF);
  }
}
