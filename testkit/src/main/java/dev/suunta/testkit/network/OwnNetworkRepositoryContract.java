package dev.suunta.testkit.network;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.suunta.application.network.driven.OwnNetworkRepository;
import dev.suunta.application.network.driven.OwnNetworkRepository.Stored;
import dev.suunta.application.shared.UnitOfWork;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.testkit.shared.AwkwardTexts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link OwnNetworkRepository} must do. */
public interface OwnNetworkRepositoryContract {
  /** A repository with nothing in it, the same one for the whole test. */
  OwnNetworkRepository ownNetworks();

  /** Units on the same store. */
  UnitOfWork unitOfWork();

  @Test
  default void hasNothingBeforeSomethingIsSaved() {
    assertThat(ownNetworks().all(AINO)).isEmpty();
  }

  @Test
  default void givesDocumentsBackUnchanged() {
    var awkward = new Stored(new NetworkId("choir"), AwkwardTexts.text());
    var longest = new Stored(new NetworkId("long"), AwkwardTexts.longest());
    ownNetworks().save(AINO, awkward);
    ownNetworks().save(AINO, longest);

    assertThat(ownNetworks().all(AINO)).containsExactly(awkward, longest);
  }

  @Test
  default void ordersByNetworkIdAsBytesAreOrdered() {
    var ids = List.of("a-b", "a-c", "a1", "aa", "ab", "b", "z9", "za");
    ids.reversed().forEach(id -> ownNetworks().save(AINO, new Stored(new NetworkId(id), id)));

    assertThat(ownNetworks().all(AINO)).extracting(Stored::document).containsExactlyElementsOf(ids);
  }

  @Test
  default void replacesTheDocumentOfTheSameNetwork() {
    ownNetworks().save(AINO, new Stored(new NetworkId("choir"), "first"));

    ownNetworks().save(AINO, new Stored(new NetworkId("choir"), "second"));

    assertThat(ownNetworks().all(AINO))
        .containsExactly(new Stored(new NetworkId("choir"), "second"));
  }

  @Test
  default void keepsAnotherOwnersNetworksApart() {
    ownNetworks().save(AINO, new Stored(new NetworkId("choir"), "Aino's"));

    assertThat(ownNetworks().all(ELSE)).isEmpty();

    ownNetworks().save(ELSE, new Stored(new NetworkId("choir"), "somebody else's"));

    assertThat(ownNetworks().all(AINO)).extracting(Stored::document).containsExactly("Aino's");
  }

  @Test
  default void forgetsWhatAFailedUnitOfWorkSaved() {
    assertThatThrownBy(
            () ->
                unitOfWork()
                    .run(
                        () -> {
                          ownNetworks().save(AINO, new Stored(new NetworkId("choir"), "lost"));
                          throw new IllegalArgumentException("on purpose");
                        }))
        .hasMessage("on purpose");

    assertThat(ownNetworks().all(AINO)).isEmpty();
  }
}
