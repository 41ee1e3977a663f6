package dev.suunta.testkit.network;

import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.OwnAccount;
import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.testkit.shared.CountingIds;
import java.util.Optional;
import java.util.OptionalInt;

/** Own accounts to test with. */
public final class NetworkFixtures {
  /** An account on LinkedIn. */
  public static final OwnAccountId ON_LINKEDIN = new OwnAccountId(CountingIds.id(0xACC1));

  /** An account on X. */
  public static final OwnAccountId ON_X = new OwnAccountId(CountingIds.id(0xACC2));

  private NetworkFixtures() {}

  /** An account of which everything is known. */
  public static OwnAccount account(OwnAccountId id, NetworkId network) {
    return new OwnAccount(
        id, network, Optional.of("1234567890"), Optional.of("aino"), OptionalInt.of(25_000));
  }

  /** An account of which nothing is known. */
  public static OwnAccount bareAccount(OwnAccountId id, NetworkId network) {
    return new OwnAccount(id, network, Optional.empty(), Optional.empty(), OptionalInt.empty());
  }
}
