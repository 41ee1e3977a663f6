package dev.suunta.testkit.imports;

import static dev.suunta.domain.network.NetworkId.LINKEDIN;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.imports.ImportUseCases;
import dev.suunta.application.imports.driving.ImportPosts.Progress;
import dev.suunta.application.imports.driving.ImportPosts.Request;
import dev.suunta.application.network.driven.OwnAccountRepository;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.OwnAccount;
import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.testkit.imports.InMemoryExports.Export;
import dev.suunta.testkit.shared.CountingIds;
import dev.suunta.testkit.shared.InMemoryStores;
import dev.suunta.testkit.shared.SettableTime;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** Two imports that both are the first ones of an account. */
class FirstImportsAtOnceTest {
  private final InMemoryStores stores = new InMemoryStores();
  private final InMemoryExports files = new InMemoryExports();
  private final Queue<OwnAccount> meanwhile = new ArrayDeque<>();

  /** Somebody else adds an account right after nobody's were found. */
  private final class AddedMeanwhile implements OwnAccountRepository {
    @Override
    public Optional<OwnAccount> find(OwnerId owner, OwnAccountId id) {
      return stores.ownAccounts().find(owner, id);
    }

    @Override
    public List<OwnAccount> on(OwnerId owner, NetworkId network) {
      var seen = stores.ownAccounts().on(owner, network);
      if (!meanwhile.isEmpty()) {
        assertThat(stores.ownAccounts().add(owner, meanwhile.remove(), seen.size())).isTrue();
      }
      return seen;
    }

    @Override
    public boolean add(OwnerId owner, OwnAccount account, int after) {
      return stores.ownAccounts().add(owner, account, after);
    }

    @Override
    public void replace(OwnerId owner, OwnAccount account) {
      stores.ownAccounts().replace(owner, account);
    }
  }

  private static OwnAccount called(int number, String handle) {
    return new OwnAccount(
        new OwnAccountId(CountingIds.id(900 + number)),
        LINKEDIN,
        Optional.empty(),
        Optional.of(handle),
        OptionalInt.empty());
  }

  private List<OwnAccount> accountsAfterImporting(Export export) {
    new ImportUseCases(
            files,
            stores.imports(),
            stores.peopleIntake(),
            stores.personLinks(),
            stores.forgottenKeys(),
            new AddedMeanwhile(),
            stores.unitOfWork(),
            new CountingIds(),
            new SettableTime(ImportFixtures.NOW))
        .importPosts()
        .apply(
            new Request(AINO, List.of(files.put("export", export)), AINO_HERSELF), Progress.NONE);
    return stores.ownAccounts().on(AINO, LINKEDIN);
  }

  @Test
  void takeOneAccountWhereBothAreOfTheSame() {
    meanwhile.add(called(1, "aino"));

    assertThat(accountsAfterImporting(Export.of(LINKEDIN).handle("aino").posts(0, 3)))
        .containsExactly(called(1, "aino"));
    assertThat(stores.imports().shown(AINO))
        .extracting(staged -> staged.post().account())
        .containsOnly(called(1, "aino").id());
  }

  @Test
  void takeTwoWhereTheyAreOfDifferentOnes() {
    meanwhile.add(called(1, "otso"));

    assertThat(accountsAfterImporting(Export.of(LINKEDIN).handle("aino").posts(0, 3)))
        .extracting(account -> account.handle().orElseThrow())
        .containsExactly("otso", "aino");
  }
}
