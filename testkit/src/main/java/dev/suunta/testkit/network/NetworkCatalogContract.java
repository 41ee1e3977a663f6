package dev.suunta.testkit.network;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.network.driven.NetworkCatalog;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.strategy.KnownNetwork;
import org.junit.jupiter.api.Test;

/** What every {@link NetworkCatalog} must do. */
public interface NetworkCatalogContract {
  /** A catalogue of at least two built-in networks, to which nobody has added any. */
  NetworkCatalog networks();

  /** The owner adds one of their own. */
  void add(OwnerId owner, KnownNetwork network);

  @Test
  default void knowsBuiltInNetworksForEveryOwner() {
    assertThat(networks().all(AINO)).hasSizeGreaterThan(1).noneMatch(KnownNetwork::own);
    assertThat(networks().all(ELSE)).isEqualTo(networks().all(AINO));
  }

  @Test
  default void findsEachNetworkThatItOffers() {
    add(AINO, NetworkFixtures.bareNetwork());

    for (var known : networks().all(AINO)) {
      assertThat(networks().find(AINO, known.network().id())).contains(known);
    }
  }

  @Test
  default void findsNothingUnderAnIdThatNobodyKnows() {
    assertThat(networks().find(AINO, new NetworkId("nowhere"))).isEmpty();
  }

  @Test
  default void offersTheOwnersOwnAfterTheBuiltInOnes() {
    var builtIn = networks().all(AINO);

    add(AINO, NetworkFixtures.bareNetwork());
    add(AINO, NetworkFixtures.fullNetwork());

    var all = networks().all(AINO);
    assertThat(all).startsWith(builtIn.toArray(KnownNetwork[]::new)).hasSize(builtIn.size() + 2);
    assertThat(all.subList(builtIn.size(), all.size()))
        .containsExactlyInAnyOrder(NetworkFixtures.bareNetwork(), NetworkFixtures.fullNetwork());
  }

  @Test
  default void replacesABuiltInNetworkByTheOwnersOwnOfThatId() {
    var builtIn = networks().all(AINO);
    var own = NetworkFixtures.network(builtIn.getFirst().network().id(), "Another name for it");

    add(AINO, own);

    assertThat(networks().find(AINO, own.network().id())).contains(own);
    assertThat(networks().all(AINO)).hasSameSizeAs(builtIn).contains(own);
  }

  @Test
  default void replacesTheOwnersOwnByALaterOneOfThatId() {
    var later = NetworkFixtures.network(NetworkFixtures.bareNetwork().network().id(), "Later");
    add(AINO, NetworkFixtures.bareNetwork());

    add(AINO, later);

    assertThat(networks().find(AINO, later.network().id())).contains(later);
  }

  @Test
  default void knowsNoNetworkOfAnotherOwner() {
    var builtIn = networks().all(AINO);
    var own = NetworkFixtures.network(builtIn.getFirst().network().id(), "Another name for it");

    add(ELSE, NetworkFixtures.bareNetwork());
    add(ELSE, own);

    assertThat(networks().all(AINO)).isEqualTo(builtIn);
    assertThat(networks().find(AINO, NetworkFixtures.bareNetwork().network().id())).isEmpty();
    assertThat(networks().find(AINO, own.network().id())).contains(builtIn.getFirst());
  }
}
