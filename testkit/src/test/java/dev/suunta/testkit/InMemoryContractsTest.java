package dev.suunta.testkit;

import dev.suunta.application.imports.driven.ImportRepository;
import dev.suunta.application.network.driven.OwnAccountRepository;
import dev.suunta.application.network.driven.OwnNetworkRepository;
import dev.suunta.application.owner.driven.OwnerRepository;
import dev.suunta.application.post.driven.GateRecords;
import dev.suunta.application.post.driven.PastPosts;
import dev.suunta.application.post.driven.PostRepository;
import dev.suunta.application.post.driven.SimilarTexts;
import dev.suunta.application.review.driven.MirrorFacts;
import dev.suunta.application.shared.UnitOfWork;
import dev.suunta.application.strategy.driven.StrategyRepository;
import dev.suunta.testkit.imports.EchoContract;
import dev.suunta.testkit.imports.ImportRepositoryContract;
import dev.suunta.testkit.imports.OvertakenImportContract;
import dev.suunta.testkit.network.OwnAccountRepositoryContract;
import dev.suunta.testkit.network.OwnNetworkRepositoryContract;
import dev.suunta.testkit.owner.OwnerRepositoryContract;
import dev.suunta.testkit.post.GateRecordsContract;
import dev.suunta.testkit.post.PastPostsContract;
import dev.suunta.testkit.post.PostListContract;
import dev.suunta.testkit.post.PostRepositoryContract;
import dev.suunta.testkit.post.SimilarTextsContract;
import dev.suunta.testkit.review.MirrorFactsContract;
import dev.suunta.testkit.review.MirrorZonesContract;
import dev.suunta.testkit.shared.InMemoryStores;
import dev.suunta.testkit.shared.Stores;
import dev.suunta.testkit.shared.UnitOfWorkContract;
import dev.suunta.testkit.strategy.StrategyRepositoryContract;
import org.junit.jupiter.api.Nested;

/** The in-memory adapters keep every contract that the databases keep. */
class InMemoryContractsTest {
  @Nested
  class UnitOfWorks extends InMemory implements UnitOfWorkContract {}

  @Nested
  class Owners extends InMemory implements OwnerRepositoryContract {}

  @Nested
  class Strategies extends InMemory implements StrategyRepositoryContract {}

  @Nested
  class OwnNetworks extends InMemory implements OwnNetworkRepositoryContract {}

  @Nested
  class OwnAccounts extends InMemory implements OwnAccountRepositoryContract {}

  @Nested
  class Posts extends InMemory implements PostRepositoryContract {}

  @Nested
  class PostLists extends InMemory implements PostListContract {}

  @Nested
  class Gates extends InMemory implements GateRecordsContract {}

  @Nested
  class Similar extends InMemory implements SimilarTextsContract {}

  @Nested
  class Past extends InMemory implements PastPostsContract {}

  @Nested
  class Imports extends InMemory implements ImportRepositoryContract {}

  @Nested
  class Echoes extends InMemory implements EchoContract {}

  @Nested
  class Overtaken extends InMemory implements OvertakenImportContract {}

  @Nested
  class Mirrors extends InMemory implements MirrorFactsContract {}

  @Nested
  class MirrorZones extends InMemory implements MirrorZonesContract {}

  /** A store of its own for each test. */
  abstract static class InMemory implements Stores {
    private final InMemoryStores stores = new InMemoryStores();

    @Override
    public OwnerRepository owners() {
      return stores.owners();
    }

    @Override
    public StrategyRepository strategies() {
      return stores.strategies();
    }

    @Override
    public OwnNetworkRepository ownNetworks() {
      return stores.ownNetworks();
    }

    @Override
    public OwnAccountRepository ownAccounts() {
      return stores.ownAccounts();
    }

    @Override
    public PostRepository posts() {
      return stores.posts();
    }

    @Override
    public GateRecords gateRecords() {
      return stores.gateRecords();
    }

    @Override
    public SimilarTexts similarTexts() {
      return stores.similarTexts();
    }

    @Override
    public PastPosts pastPosts() {
      return stores.pastPosts();
    }

    @Override
    public ImportRepository imports() {
      return stores.imports();
    }

    @Override
    public MirrorFacts mirrorFacts() {
      return stores.mirrorFacts();
    }

    @Override
    public UnitOfWork unitOfWork() {
      return stores.unitOfWork();
    }
  }
}
