package dev.suunta.testkit.network;

import static dev.suunta.testkit.network.NetworkFixtures.ON_LINKEDIN;
import static dev.suunta.testkit.network.NetworkFixtures.ON_X;
import static dev.suunta.testkit.network.NetworkFixtures.account;
import static dev.suunta.testkit.network.NetworkFixtures.bareAccount;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.suunta.application.network.driven.OwnAccountRepository;
import dev.suunta.application.shared.UnitOfWork;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.OwnAccount;
import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.testkit.shared.AwkwardTexts;
import dev.suunta.testkit.shared.CountingIds;
import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What every {@link OwnAccountRepository} must do. */
public interface OwnAccountRepositoryContract {
  /** A repository with nothing in it, the same one for the whole test. */
  OwnAccountRepository ownAccounts();

  /** Units on the same store. */
  UnitOfWork unitOfWork();

  private void add(OwnerId owner, OwnAccount account, int after) {
    assertThat(ownAccounts().add(owner, account, after)).isTrue();
  }

  @Test
  default void replacesNoAccountThatIsNotThere() {
    add(AINO, account(ON_X, NetworkId.X), 0);

    assertThatThrownBy(() -> ownAccounts().replace(AINO, account(ON_X, NetworkId.LINKEDIN)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> ownAccounts().replace(ELSE, account(ON_X, NetworkId.X)))
        .isInstanceOf(IllegalStateException.class);

    assertThat(ownAccounts().find(AINO, ON_X)).contains(account(ON_X, NetworkId.X));
  }

  @Test
  default void findsNothingUnderAnUnknownId() {
    assertThat(ownAccounts().find(AINO, ON_X)).isEmpty();
    assertThat(ownAccounts().on(AINO, NetworkId.X)).isEmpty();
  }

  @Test
  default void givesBackAnAccountOfWhichEverythingIsKnown() {
    add(AINO, account(ON_X, NetworkId.X), 0);

    assertThat(ownAccounts().find(AINO, ON_X)).contains(account(ON_X, NetworkId.X));
  }

  @Test
  default void givesBackAnAccountOfWhichNothingIsKnown() {
    add(AINO, bareAccount(ON_X, NetworkId.X), 0);

    assertThat(ownAccounts().find(AINO, ON_X)).contains(bareAccount(ON_X, NetworkId.X));
  }

  @Test
  default void givesExtremeAndAwkwardValuesBackUnchanged() {
    add(AINO, bareAccount(ON_X, new NetworkId("n".repeat(40))), 0);
    for (var line : AwkwardTexts.LINES) {
      var longest = line + "x".repeat(300 - line.length());
      var extreme =
          new OwnAccount(
              ON_X,
              new NetworkId("n".repeat(40)),
              Optional.of(longest),
              Optional.of(line),
              OptionalInt.of(Integer.MAX_VALUE));

      ownAccounts().replace(AINO, extreme);

      assertThat(ownAccounts().find(AINO, ON_X)).contains(extreme);
    }
  }

  @Test
  default void keepsAnotherOwnersAccountsApart() {
    add(AINO, account(ON_X, NetworkId.X), 0);

    assertThat(ownAccounts().find(ELSE, ON_X)).isEmpty();
    assertThat(ownAccounts().on(ELSE, NetworkId.X)).isEmpty();

    add(ELSE, bareAccount(ON_X, NetworkId.LINKEDIN), 0);

    assertThat(ownAccounts().find(AINO, ON_X)).contains(account(ON_X, NetworkId.X));
    assertThat(ownAccounts().find(ELSE, ON_X)).contains(bareAccount(ON_X, NetworkId.LINKEDIN));
  }

  @Test
  default void listsTheAccountsOfOneNetworkInTheOrderInWhichTheyWereAdded() {
    var second = new OwnAccountId(CountingIds.id(1));
    add(AINO, account(ON_X, NetworkId.X), 0);
    add(AINO, account(ON_LINKEDIN, NetworkId.LINKEDIN), 0);
    add(AINO, account(second, NetworkId.X), 1);

    assertThat(ownAccounts().on(AINO, NetworkId.X))
        .extracting(OwnAccount::id)
        .containsExactly(ON_X, second);
  }

  @Test
  default void addsAnAccountAfterThoseThatAreKnown() {
    var second = new OwnAccountId(CountingIds.id(1));

    assertThat(ownAccounts().add(AINO, account(ON_X, NetworkId.X), 0)).isTrue();
    assertThat(ownAccounts().add(AINO, bareAccount(second, NetworkId.X), 1)).isTrue();
    assertThat(ownAccounts().add(AINO, bareAccount(ON_LINKEDIN, NetworkId.LINKEDIN), 0)).isTrue();

    assertThat(ownAccounts().on(AINO, NetworkId.X))
        .containsExactly(account(ON_X, NetworkId.X), bareAccount(second, NetworkId.X));
  }

  @Test
  default void addsNoAccountWhereAnotherWasAddedMeanwhile() {
    var second = new OwnAccountId(CountingIds.id(1));
    add(AINO, account(ON_X, NetworkId.X), 0);

    assertThat(ownAccounts().add(AINO, bareAccount(second, NetworkId.X), 0)).isFalse();
    assertThat(ownAccounts().add(AINO, bareAccount(second, NetworkId.X), 2)).isFalse();

    assertThat(ownAccounts().on(AINO, NetworkId.X)).containsExactly(account(ON_X, NetworkId.X));
  }

  @Test
  default void addsOneAccountOfManyThatAreAddedAtOnce() throws Exception {
    var added = new AtomicInteger();
    try (var threads = Executors.newFixedThreadPool(4)) {
      var tries = new ArrayList<Future<?>>();
      for (var number = 1; number <= 12; number++) {
        var account = bareAccount(new OwnAccountId(CountingIds.id(number)), NetworkId.LINKEDIN);
        tries.add(
            threads.submit(
                () -> {
                  if (unitOfWork().run(() -> ownAccounts().add(AINO, account, 0))) {
                    added.incrementAndGet();
                  }
                }));
      }
      for (var attempt : tries) {
        attempt.get();
      }
    }

    assertThat(added).hasValue(1);
    assertThat(ownAccounts().on(AINO, NetworkId.LINKEDIN)).hasSize(1);
  }

  @Test
  default void replacesAnAccountInItsPlace() {
    var second = new OwnAccountId(CountingIds.id(1));
    add(AINO, account(ON_X, NetworkId.X), 0);
    add(AINO, account(second, NetworkId.X), 1);

    ownAccounts().replace(AINO, bareAccount(ON_X, NetworkId.X));

    assertThat(ownAccounts().on(AINO, NetworkId.X))
        .containsExactly(bareAccount(ON_X, NetworkId.X), account(second, NetworkId.X));
  }

  @Test
  default void forgetsWhatAFailedUnitOfWorkSaved() {
    assertThatThrownBy(
            () ->
                unitOfWork()
                    .run(
                        () -> {
                          add(AINO, account(ON_X, NetworkId.X), 0);
                          throw new IllegalArgumentException("on purpose");
                        }))
        .hasMessage("on purpose");

    assertThat(ownAccounts().find(AINO, ON_X)).isEmpty();
  }
}
