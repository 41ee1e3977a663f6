package dev.suunta.adapters.persistence.network;

import dev.suunta.adapters.persistence.JooqUnitOfWork;
import dev.suunta.application.network.driven.OwnAccountRepository;
import dev.suunta.application.network.driven.OwnNetworkRepository;

/** Hands out what keeps own networks and accounts. */
public final class NetworkAdapters {
  private NetworkAdapters() {}

  /** Own networks in a database. */
  public static OwnNetworkRepository ownNetworks(JooqUnitOfWork units) {
    return new JooqOwnNetworkRepository(units);
  }

  /** Own accounts in a database. */
  public static OwnAccountRepository ownAccounts(JooqUnitOfWork units) {
    return new JooqOwnAccountRepository(units);
  }
}
