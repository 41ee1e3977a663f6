package dev.suunta.testkit.usecases;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.post.driving.CheckPost;
import dev.suunta.application.post.driving.CheckPost.DraftRefusal;
import dev.suunta.application.post.driving.WritePost;
import dev.suunta.application.post.driving.WritePost.Outcome;
import dev.suunta.domain.network.MediaKind;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.post.Medium;
import dev.suunta.domain.post.Part;
import dev.suunta.domain.post.PostDraft;
import dev.suunta.domain.post.PostState;
import dev.suunta.testkit.documents.InMemoryDocuments;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class WritePostTest {
  private final Suunta suunta = Suunta.withStrategy();

  @Test
  void keepsWhatTheInterfacePutTogether() {
    var post = Drafts.kept(suunta, Drafts.on(NetworkId.LINKEDIN, Drafts.TEXT));

    assertThat(post.renditions()).singleElement().extracting("version").isEqualTo(1);
    assertThat(suunta.stores.posts().find(AINO, post.id())).contains(post);
  }

  @Test
  void keepsADocument() {
    var document = suunta.postDocuments.bytes(Drafts.on(NetworkId.LINKEDIN, Drafts.TEXT));

    var post = Drafts.kept(write(new CheckPost.Written.InDocument(document), Optional.empty()));

    assertThat(post.renditions().getFirst().text()).isEqualTo(Drafts.TEXT);
  }

  @Test
  void keepsNothingOfADocumentThatCannotBeRead() {
    assertThat(
            write(
                new CheckPost.Written.InDocument(InMemoryDocuments.UNREADABLE.getBytes(UTF_8)),
                Optional.empty()))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> assertThat(refused.refusal()).isInstanceOf(DraftRefusal.Unreadable.class));
    assertThat(suunta.stores.posts().page(AINO, PostState.DRAFT, Optional.empty(), 1).rows())
        .isEmpty();
  }

  @Test
  void placesWhatDoesNotSayWhereItIsMeantToStand() {
    var placeless = Drafts.draft(Drafts.purpose(), Drafts.version(Optional.empty(), Drafts.TEXT));
    var written = new CheckPost.Written.AsDraft(placeless);

    assertThat(Drafts.kept(write(written, Optional.of(Networks.FORUM))).renditions())
        .extracting("network")
        .containsExactly(Networks.FORUM);
    assertThat(Drafts.kept(write(written, Optional.empty())).renditions())
        .as("the only chosen network")
        .extracting("network")
        .containsExactly(NetworkId.LINKEDIN);
  }

  @Test
  void measuresTheFilesThatItNames() {
    var picture =
        new Medium("choir.jpg", MediaKind.IMAGE, OptionalLong.empty(), Optional.of("A choir"));
    var version =
        new PostDraft.Version(
            Optional.of(NetworkId.LINKEDIN),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(new Part(Drafts.TEXT, List.of(picture))));
    var request =
        new WritePost.Request(
            AINO,
            new CheckPost.Written.AsDraft(Drafts.draft(Drafts.purpose(), version)),
            Optional.empty(),
            AINO_HERSELF,
            Optional.of(Path.of("pictures")));

    var post = Drafts.kept(suunta.writePost().write(request));

    assertThat(post.renditions().getFirst().parts().getFirst().media().getFirst().bytes())
        .isEqualTo(OptionalLong.of("choir.jpg".length()));
  }

  private Outcome write(CheckPost.Written written, Optional<NetworkId> network) {
    return suunta
        .writePost()
        .write(new WritePost.Request(AINO, written, network, AINO_HERSELF, Optional.empty()));
  }
}
