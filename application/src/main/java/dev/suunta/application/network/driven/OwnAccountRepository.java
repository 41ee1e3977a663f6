package dev.suunta.application.network.driven;

import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.OwnAccount;
import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.domain.shared.OwnerId;
import java.util.List;
import java.util.Optional;

/** Driven port: keeps the owners' accounts. Another owner's are unknown. */
public interface OwnAccountRepository {
  /** The account of this id. */
  Optional<OwnAccount> find(OwnerId owner, OwnAccountId id);

  /** The owner's accounts on a network, in the order in which they were added. */
  List<OwnAccount> on(OwnerId owner, NetworkId network);

  /** Adds the account, or replaces the one of the same id. */
  void save(OwnerId owner, OwnAccount account);
}
