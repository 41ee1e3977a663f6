package dev.suunta.testkit.usecases;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.documents.Document;
import dev.suunta.application.post.driving.ReadPosts;
import dev.suunta.application.post.driving.ReadPosts.Lookup;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.PostDraft;
import dev.suunta.domain.post.PostState;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadPostsTest {
  private final Suunta suunta = Suunta.withStrategy();
  private final ReadPosts read = suunta.readPosts();
  private final Post post = Drafts.kept(suunta, Drafts.on(NetworkId.LINKEDIN, Drafts.TEXT));
  private final String id = post.id().value().toString();

  @Test
  void findsThePostWhoseIdBeginsSo() {
    assertThat(read.find(AINO, id.substring(0, 5))).isEqualTo(new Lookup.Found(post));
    assertThat(read.find(AINO, id.toUpperCase(Locale.ROOT))).isEqualTo(new Lookup.Found(post));
  }

  @Test
  void findsNothingThatNobodyWroteOrSomebodyElseDid() {
    assertThat(read.find(AINO, "f")).isInstanceOf(Lookup.Unknown.class);
    assertThat(read.find(ELSE, id)).isInstanceOf(Lookup.Unknown.class);
    assertThat(read.find(AINO, "no id")).isInstanceOf(Lookup.Unknown.class);
    assertThat(read.find(AINO, "")).isInstanceOf(Lookup.Unknown.class);
  }

  @Test
  void namesThePostsAmongWhichItCannotChoose() {
    var other = Drafts.kept(suunta, Drafts.on(NetworkId.LINKEDIN, Drafts.ANOTHER));

    assertThat(read.find(AINO, id.substring(0, 5)))
        .isInstanceOfSatisfying(
            Lookup.Several.class,
            several ->
                assertThat(several.ids())
                    .containsExactlyInAnyOrder(id, other.id().value().toString()));
  }

  @Test
  void turnsPages() {
    Drafts.kept(suunta, Drafts.on(NetworkId.LINKEDIN, Drafts.ANOTHER));

    var first = read.page(AINO, PostState.DRAFT, Optional.empty(), 1);
    var second = read.page(AINO, PostState.DRAFT, first.next(), 1);

    assertThat(first.rows()).hasSize(1);
    assertThat(second.rows()).hasSize(1).doesNotContainAnyElementsOf(first.rows());
    assertThat(second.next()).isEmpty();
    assertThat(read.page(AINO, PostState.DROPPED, Optional.empty(), 1).rows()).isEmpty();
  }

  @Test
  void writesADocumentThatSaysWhatThePostSays() {
    var document = read.asDocument(AINO, post).getBytes(StandardCharsets.UTF_8);

    assertThat(suunta.postDocuments.read(document))
        .isEqualTo(
            new Document.Read<>(
                new PostDraft(
                    Optional.of(post.kind()),
                    post.purpose(),
                    Drafts.on(NetworkId.LINKEDIN, Drafts.TEXT).renditions())));
  }
}
