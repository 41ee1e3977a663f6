package dev.suunta.testkit.usecases;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.network.driving.ManageNetworks;
import dev.suunta.application.network.driving.ManageNetworks.Addition;
import dev.suunta.domain.strategy.KnownNetwork;
import dev.suunta.testkit.documents.InMemoryDocuments;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ManageNetworksTest {
  private final Suunta suunta = new Suunta();
  private final ManageNetworks networks = suunta.manageNetworks();

  @Test
  void listsTheBuiltInNetworksAndTheOwnersOwnLast() {
    add(Networks.network(Networks.NOWHERE, "Nowhere"));

    assertThat(networks.list(AINO))
        .extracting(known -> known.network().name())
        .containsExactly("Facebook", "LinkedIn", "X", "Forum", "Nowhere");
    assertThat(networks.list(ELSE)).hasSize(4);
  }

  @Test
  void addsANetworkOfTheOwnersOwn() {
    var added = add(Networks.network(Networks.NOWHERE, "Nowhere"));

    assertThat(added.replaced()).isFalse();
    assertThat(added.network().own()).isTrue();
  }

  @Test
  void laysANetworkOfTheOwnersOwnOverABuiltInOneOfTheSameId() {
    var added = add(Networks.network(Networks.FORUM, "Our forum"));

    assertThat(added.replaced()).isTrue();
    assertThat(networks.list(AINO))
        .extracting(known -> known.network().name())
        .containsExactly("Facebook", "LinkedIn", "X", "Our forum");
  }

  @Test
  void addsNothingFromADocumentThatCannotBeRead() {
    assertThat(networks.add(AINO, InMemoryDocuments.UNREADABLE.getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            Addition.Unreadable.class, refused -> assertThat(refused.problems()).hasSize(1));
    assertThat(suunta.stores.ownNetworks().all(AINO)).isEmpty();
  }

  @Test
  void writesANetworkAsADocumentThatCanBeAddedAgain() {
    var document = networks.document(AINO, Networks.FORUM).orElseThrow();

    assertThat(networks.add(ELSE, document.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Addition.Added.class);
  }

  @Test
  void writesNoDocumentOfANetworkThatNobodyKnows() {
    assertThat(networks.document(AINO, Networks.NOWHERE)).isEmpty();
  }

  private Addition.Added add(KnownNetwork network) {
    return (Addition.Added) networks.add(AINO, suunta.networkDocuments.bytes(network));
  }
}
