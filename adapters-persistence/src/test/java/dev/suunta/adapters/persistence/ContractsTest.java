package dev.suunta.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.testkit.baseline.BaselineRepositoryContract;
import dev.suunta.testkit.baseline.FollowedAccountsContract;
import dev.suunta.testkit.baseline.KeptOfAccountsContract;
import dev.suunta.testkit.baseline.VerdictsContract;
import dev.suunta.testkit.imports.EchoContract;
import dev.suunta.testkit.imports.ImportRepositoryContract;
import dev.suunta.testkit.imports.OvertakenImportContract;
import dev.suunta.testkit.network.OwnAccountRepositoryContract;
import dev.suunta.testkit.network.OwnNetworkRepositoryContract;
import dev.suunta.testkit.owner.OwnerRepositoryContract;
import dev.suunta.testkit.people.CallListContract;
import dev.suunta.testkit.people.EncountersContract;
import dev.suunta.testkit.people.ErasureContract;
import dev.suunta.testkit.people.ForgottenKeysContract;
import dev.suunta.testkit.people.LookalikesContract;
import dev.suunta.testkit.people.PeopleAtOnceContract;
import dev.suunta.testkit.people.PeopleGroupsContract;
import dev.suunta.testkit.people.PeopleIntakeContract;
import dev.suunta.testkit.people.PeopleRepositoryContract;
import dev.suunta.testkit.people.PersonLinksContract;
import dev.suunta.testkit.people.PersonNotesContract;
import dev.suunta.testkit.people.WishedPeopleContract;
import dev.suunta.testkit.post.GateRecordsContract;
import dev.suunta.testkit.post.PastPostsContract;
import dev.suunta.testkit.post.PostListContract;
import dev.suunta.testkit.post.PostRepositoryContract;
import dev.suunta.testkit.post.SimilarTextsContract;
import dev.suunta.testkit.review.MirrorFactsContract;
import dev.suunta.testkit.review.MirrorZonesContract;
import dev.suunta.testkit.shared.DelegatingStores;
import dev.suunta.testkit.shared.InMemoryStores;
import dev.suunta.testkit.shared.Stores;
import dev.suunta.testkit.shared.UnitOfWorkContract;
import dev.suunta.testkit.strategy.StrategyRepositoryContract;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

/** Memory, H2 and PostgreSQL keep the same contracts, and as many tests run on each. */
class ContractsTest {
  private static final Map<String, Integer> RUN = new TreeMap<>();

  @AfterAll
  static void runsAsManyContractTestsOnEveryAdapter() {
    RUN.forEach(
        (adapter, number) -> System.out.println("contract tests on " + adapter + ": " + number));
    // One adapter alone is what somebody runs who asked for it.
    assertThat(RUN.size() == 1 || RUN.values().stream().distinct().count() == 1)
        .as("%s", RUN)
        .isTrue();
  }

  static void count(String adapter) {
    RUN.merge(adapter, 1, Integer::sum);
  }

  @Nested
  class InMemory {
    @Nested
    class UnitOfWorks extends OnMemory implements UnitOfWorkContract {}

    @Nested
    class Owners extends OnMemory implements OwnerRepositoryContract {}

    @Nested
    class Strategies extends OnMemory implements StrategyRepositoryContract {}

    @Nested
    class OwnNetworks extends OnMemory implements OwnNetworkRepositoryContract {}

    @Nested
    class OwnAccounts extends OnMemory implements OwnAccountRepositoryContract {}

    @Nested
    class Posts extends OnMemory implements PostRepositoryContract {}

    @Nested
    class PostLists extends OnMemory implements PostListContract {}

    @Nested
    class Gates extends OnMemory implements GateRecordsContract {}

    @Nested
    class Similar extends OnMemory implements SimilarTextsContract {}

    @Nested
    class Past extends OnMemory implements PastPostsContract {}

    @Nested
    class Imports extends OnMemory implements ImportRepositoryContract {}

    @Nested
    class Echoes extends OnMemory implements EchoContract {}

    @Nested
    class Overtaken extends OnMemory implements OvertakenImportContract {}

    @Nested
    class PeopleIntakes extends OnMemory implements PeopleIntakeContract {}

    @Nested
    class PeopleAtOnce extends OnMemory implements PeopleAtOnceContract {}

    @Nested
    class Peoples extends OnMemory implements PeopleRepositoryContract {}

    @Nested
    class WhoIsWho extends OnMemory implements PersonLinksContract {}

    @Nested
    class Followed extends OnMemory implements FollowedAccountsContract {}

    @Nested
    class Sweeps extends OnMemory implements BaselineRepositoryContract {}

    @Nested
    class Decisions extends OnMemory implements VerdictsContract {}

    @Nested
    class ForgottenAccounts extends OnMemory implements KeptOfAccountsContract {}

    @Nested
    class NotesAboutPeople extends OnMemory implements PersonNotesContract {}

    @Nested
    class GroupsOfPeople extends OnMemory implements PeopleGroupsContract {}

    @Nested
    class CallsToMake extends OnMemory implements CallListContract {}

    @Nested
    class Wishes extends OnMemory implements WishedPeopleContract {}

    @Nested
    class PeopleAlike extends OnMemory implements LookalikesContract {}

    @Nested
    class Erasing extends OnMemory implements ErasureContract {}

    @Nested
    class ForgottenOnes extends OnMemory implements ForgottenKeysContract {}

    @Nested
    class WhoWasMet extends OnMemory implements EncountersContract {}

    @Nested
    class Mirrors extends OnMemory implements MirrorFactsContract {}

    @Nested
    class MirrorZones extends OnMemory implements MirrorZonesContract {}
  }

  @Nested
  class H2 {
    @Nested
    class UnitOfWorks extends OnH2 implements UnitOfWorkContract {}

    @Nested
    class Owners extends OnH2 implements OwnerRepositoryContract {}

    @Nested
    class Strategies extends OnH2 implements StrategyRepositoryContract {}

    @Nested
    class OwnNetworks extends OnH2 implements OwnNetworkRepositoryContract {}

    @Nested
    class OwnAccounts extends OnH2 implements OwnAccountRepositoryContract {}

    @Nested
    class Posts extends OnH2 implements PostRepositoryContract {}

    @Nested
    class PostLists extends OnH2 implements PostListContract {}

    @Nested
    class Gates extends OnH2 implements GateRecordsContract {}

    @Nested
    class Similar extends OnH2 implements SimilarTextsContract {}

    @Nested
    class Past extends OnH2 implements PastPostsContract {}

    @Nested
    class Imports extends OnH2 implements ImportRepositoryContract {}

    @Nested
    class Echoes extends OnH2 implements EchoContract {}

    @Nested
    class Overtaken extends OnH2 implements OvertakenImportContract {}

    @Nested
    class PeopleIntakes extends OnH2 implements PeopleIntakeContract {}

    @Nested
    class PeopleAtOnce extends OnH2 implements PeopleAtOnceContract {}

    @Nested
    class Peoples extends OnH2 implements PeopleRepositoryContract {}

    @Nested
    class WhoIsWho extends OnH2 implements PersonLinksContract {}

    @Nested
    class Followed extends OnH2 implements FollowedAccountsContract {}

    @Nested
    class Sweeps extends OnH2 implements BaselineRepositoryContract {}

    @Nested
    class Decisions extends OnH2 implements VerdictsContract {}

    @Nested
    class ForgottenAccounts extends OnH2 implements KeptOfAccountsContract {}

    @Nested
    class NotesAboutPeople extends OnH2 implements PersonNotesContract {}

    @Nested
    class GroupsOfPeople extends OnH2 implements PeopleGroupsContract {}

    @Nested
    class CallsToMake extends OnH2 implements CallListContract {}

    @Nested
    class Wishes extends OnH2 implements WishedPeopleContract {}

    @Nested
    class PeopleAlike extends OnH2 implements LookalikesContract {}

    @Nested
    class Erasing extends OnH2 implements ErasureContract {}

    @Nested
    class ForgottenOnes extends OnH2 implements ForgottenKeysContract {}

    @Nested
    class WhoWasMet extends OnH2 implements EncountersContract {}

    @Nested
    class Mirrors extends OnH2 implements MirrorFactsContract {}

    @Nested
    class MirrorZones extends OnH2 implements MirrorZonesContract {}
  }

  @Nested
  class PostgreSql {
    @Nested
    class UnitOfWorks extends OnPostgres implements UnitOfWorkContract {}

    @Nested
    class Owners extends OnPostgres implements OwnerRepositoryContract {}

    @Nested
    class Strategies extends OnPostgres implements StrategyRepositoryContract {}

    @Nested
    class OwnNetworks extends OnPostgres implements OwnNetworkRepositoryContract {}

    @Nested
    class OwnAccounts extends OnPostgres implements OwnAccountRepositoryContract {}

    @Nested
    class Posts extends OnPostgres implements PostRepositoryContract {}

    @Nested
    class PostLists extends OnPostgres implements PostListContract {}

    @Nested
    class Gates extends OnPostgres implements GateRecordsContract {}

    @Nested
    class Similar extends OnPostgres implements SimilarTextsContract {}

    @Nested
    class Past extends OnPostgres implements PastPostsContract {}

    @Nested
    class Imports extends OnPostgres implements ImportRepositoryContract {}

    @Nested
    class Echoes extends OnPostgres implements EchoContract {}

    @Nested
    class Overtaken extends OnPostgres implements OvertakenImportContract {}

    @Nested
    class PeopleIntakes extends OnPostgres implements PeopleIntakeContract {}

    @Nested
    class PeopleAtOnce extends OnPostgres implements PeopleAtOnceContract {}

    @Nested
    class Peoples extends OnPostgres implements PeopleRepositoryContract {}

    @Nested
    class WhoIsWho extends OnPostgres implements PersonLinksContract {}

    @Nested
    class Followed extends OnPostgres implements FollowedAccountsContract {}

    @Nested
    class Sweeps extends OnPostgres implements BaselineRepositoryContract {}

    @Nested
    class Decisions extends OnPostgres implements VerdictsContract {}

    @Nested
    class ForgottenAccounts extends OnPostgres implements KeptOfAccountsContract {}

    @Nested
    class NotesAboutPeople extends OnPostgres implements PersonNotesContract {}

    @Nested
    class GroupsOfPeople extends OnPostgres implements PeopleGroupsContract {}

    @Nested
    class CallsToMake extends OnPostgres implements CallListContract {}

    @Nested
    class Wishes extends OnPostgres implements WishedPeopleContract {}

    @Nested
    class PeopleAlike extends OnPostgres implements LookalikesContract {}

    @Nested
    class Erasing extends OnPostgres implements ErasureContract {}

    @Nested
    class ForgottenOnes extends OnPostgres implements ForgottenKeysContract {}

    @Nested
    class WhoWasMet extends OnPostgres implements EncountersContract {}

    @Nested
    class Mirrors extends OnPostgres implements MirrorFactsContract {}

    @Nested
    class MirrorZones extends OnPostgres implements MirrorZonesContract {}
  }

  abstract static class OnMemory extends DelegatingStores {
    OnMemory() {
      super(memory());
    }

    private static Stores memory() {
      count("memory");
      return new InMemoryStores();
    }
  }

  abstract static class OnH2 extends DelegatingStores {
    private static final Database DATABASE = TestDatabases.h2();

    OnH2() {
      super(emptied("H2", DATABASE));
    }
  }

  abstract static class OnPostgres extends DelegatingStores {
    private static final Database DATABASE = TestDatabases.postgres();

    OnPostgres() {
      super(emptied("PostgreSQL", DATABASE));
    }
  }

  private static Stores emptied(String adapter, Database database) {
    count(adapter);
    TestDatabases.empty(database);
    return new DatabaseStores(database);
  }
}
