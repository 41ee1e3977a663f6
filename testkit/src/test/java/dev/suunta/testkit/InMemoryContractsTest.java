package dev.suunta.testkit;

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
  class PeopleIntakes extends InMemory implements PeopleIntakeContract {}

  @Nested
  class PeopleAtOnce extends InMemory implements PeopleAtOnceContract {}

  @Nested
  class Peoples extends InMemory implements PeopleRepositoryContract {}

  @Nested
  class WhoIsWho extends InMemory implements PersonLinksContract {}

  @Nested
  class Followed extends InMemory implements FollowedAccountsContract {}

  @Nested
  class Sweeps extends InMemory implements BaselineRepositoryContract {}

  @Nested
  class Decisions extends InMemory implements VerdictsContract {}

  @Nested
  class ForgottenAccounts extends InMemory implements KeptOfAccountsContract {}

  @Nested
  class NotesAboutPeople extends InMemory implements PersonNotesContract {}

  @Nested
  class GroupsOfPeople extends InMemory implements PeopleGroupsContract {}

  @Nested
  class CallsToMake extends InMemory implements CallListContract {}

  @Nested
  class Wishes extends InMemory implements WishedPeopleContract {}

  @Nested
  class PeopleAlike extends InMemory implements LookalikesContract {}

  @Nested
  class Erasing extends InMemory implements ErasureContract {}

  @Nested
  class ForgottenOnes extends InMemory implements ForgottenKeysContract {}

  @Nested
  class WhoWasMet extends InMemory implements EncountersContract {}

  @Nested
  class Mirrors extends InMemory implements MirrorFactsContract {}

  @Nested
  class MirrorZones extends InMemory implements MirrorZonesContract {}

  /** A store of its own for each test. */
  abstract static class InMemory extends DelegatingStores {
    InMemory() {
      super(new InMemoryStores());
    }
  }
}
