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

  /**
   * Adds an account, unless another one was added to its network meanwhile. Of two that add at
   * once, in whichever processes, one is told that the other was faster.
   *
   * @param account one whose id is new
   * @param after how many accounts the owner is known to have on the account's network
   * @return whether it was added
   */
  boolean add(OwnerId owner, OwnAccount account, int after);

  /**
   * Replaces the account of the same id.
   *
   * @throws IllegalStateException if the owner has no account of this id on its network
   */
  void replace(OwnerId owner, OwnAccount account);
}
