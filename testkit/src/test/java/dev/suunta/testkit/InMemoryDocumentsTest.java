package dev.suunta.testkit;

import dev.suunta.application.network.NetworkUseCases;
import dev.suunta.application.network.driven.NetworkCatalog;
import dev.suunta.application.network.driven.NetworkDocuments;
import dev.suunta.application.network.driven.OwnNetworkRepository.Stored;
import dev.suunta.application.post.driven.PostDocuments;
import dev.suunta.application.strategy.driven.StrategyDocuments;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.strategy.KnownNetwork;
import dev.suunta.testkit.documents.DocumentsContract;
import dev.suunta.testkit.documents.InMemoryDocuments;
import dev.suunta.testkit.network.InMemoryNetworkDocuments;
import dev.suunta.testkit.network.NetworkCatalogContract;
import dev.suunta.testkit.network.NetworkDocumentsContract;
import dev.suunta.testkit.network.NetworkFixtures;
import dev.suunta.testkit.post.InMemoryPostDocuments;
import dev.suunta.testkit.post.PostDocumentsContract;
import dev.suunta.testkit.shared.InMemoryStores;
import dev.suunta.testkit.strategy.InMemoryStrategyDocuments;
import dev.suunta.testkit.strategy.StrategyDocumentsContract;
import java.util.List;
import org.junit.jupiter.api.Nested;

/**
 * The documents that the use cases are tried with keep the contracts of those that people write.
 */
class InMemoryDocumentsTest {
  private static final List<KnownNetwork> BUILT_IN =
      List.of(
          NetworkFixtures.network(NetworkId.FACEBOOK, "Facebook"),
          NetworkFixtures.network(NetworkId.X, "X"));

  private static final DocumentsContract.Broken BROKEN =
      new DocumentsContract.Broken(
          InMemoryDocuments.UNREADABLE + "\n" + InMemoryDocuments.UNREADABLE, List.of(1, 2));

  @Nested
  class Strategies implements StrategyDocumentsContract {
    private final StrategyDocuments documents = new InMemoryStrategyDocuments();

    @Override
    public StrategyDocuments documents() {
      return documents;
    }

    @Override
    public Broken broken() {
      return BROKEN;
    }
  }

  @Nested
  class Posts implements PostDocumentsContract {
    private final PostDocuments documents = new InMemoryPostDocuments();

    @Override
    public PostDocuments documents() {
      return documents;
    }

    @Override
    public Broken broken() {
      return BROKEN;
    }
  }

  @Nested
  class Networked implements NetworkDocumentsContract {
    private final NetworkDocuments documents = new InMemoryNetworkDocuments(BUILT_IN);

    @Override
    public NetworkDocuments documents() {
      return documents;
    }

    @Override
    public Broken broken() {
      return BROKEN;
    }
  }

  /** What the application makes of documents and of the networks that owners added. */
  @Nested
  class Catalogue implements NetworkCatalogContract {
    private final InMemoryStores stores = new InMemoryStores();
    private final NetworkDocuments documents = new InMemoryNetworkDocuments(BUILT_IN);

    @Override
    public NetworkCatalog networks() {
      return NetworkUseCases.catalog(documents, stores.ownNetworks());
    }

    @Override
    public void add(OwnerId owner, KnownNetwork network) {
      var stored = new Stored(network.network().id(), documents.write(network));
      stores.unitOfWork().run(() -> stores.ownNetworks().save(owner, stored));
    }
  }
}
