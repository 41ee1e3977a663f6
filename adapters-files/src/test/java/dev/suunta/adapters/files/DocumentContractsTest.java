package dev.suunta.adapters.files;

import dev.suunta.adapters.files.network.YamlNetworkDocuments;
import dev.suunta.adapters.files.post.MarkdownPostDocuments;
import dev.suunta.adapters.files.strategy.YamlStrategyDocuments;
import dev.suunta.application.network.NetworkUseCases;
import dev.suunta.application.network.driven.NetworkCatalog;
import dev.suunta.application.network.driven.NetworkDocuments;
import dev.suunta.application.network.driven.OwnNetworkRepository.Stored;
import dev.suunta.application.post.driven.PostDocuments;
import dev.suunta.application.strategy.driven.StrategyDocuments;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.strategy.KnownNetwork;
import dev.suunta.testkit.network.NetworkCatalogContract;
import dev.suunta.testkit.network.NetworkDocumentsContract;
import dev.suunta.testkit.post.PostDocumentsContract;
import dev.suunta.testkit.shared.InMemoryStores;
import dev.suunta.testkit.strategy.StrategyDocumentsContract;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;

/** YAML and Markdown keep the contracts of documents. */
class DocumentContractsTest {
  @Nested
  class Strategies implements StrategyDocumentsContract {
    @Override
    public StrategyDocuments documents() {
      return new YamlStrategyDocuments();
    }

    @Override
    public Broken broken() {
      return new Broken(
          """
          format: 1
          review-months: 99
          zone: Europe/Helsinki
          gaols: {}
          networks:
            Linked In: {}
          """,
          List.of(2, 4, 6));
    }
  }

  @Nested
  class Networks implements NetworkDocumentsContract {
    @Override
    public NetworkDocuments documents() {
      return new YamlNetworkDocuments();
    }

    @Override
    public Broken broken() {
      var lines =
          documents()
              .write(documents().builtIn().getFirst())
              .lines()
              .filter(line -> !line.startsWith("#"));
      return new Broken(
          lines.collect(Collectors.joining("\n", "unknown: 1\nunheard: 2\n", "\n")), List.of(1, 2));
    }
  }

  @Nested
  class Posts implements PostDocumentsContract {
    @Override
    public PostDocuments documents() {
      return new MarkdownPostDocuments();
    }

    @Override
    public Broken broken() {
      return new Broken(
          """
          ---
          format: 1
          wy: because
          ---

          ## x {audience: all}

          A word

          ## linkedin
          """,
          List.of(3, 6, 10));
    }
  }

  /** What the application makes of the documents that come with Suunta. */
  @Nested
  class Catalogue implements NetworkCatalogContract {
    private final InMemoryStores stores = new InMemoryStores();
    private final NetworkDocuments documents = new YamlNetworkDocuments();

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
