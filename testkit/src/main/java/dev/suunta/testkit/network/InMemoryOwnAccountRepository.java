package dev.suunta.testkit.network;

import dev.suunta.application.network.driven.OwnAccountRepository;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.OwnAccount;
import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.testkit.shared.Memory;
import dev.suunta.testkit.shared.Owned;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps own accounts as long as the program runs. */
public final class InMemoryOwnAccountRepository implements OwnAccountRepository {
  private final Memory memory;
  private final Map<Owned<OwnAccountId>, OwnAccount> accounts;

  /** No accounts yet. */
  public InMemoryOwnAccountRepository(Memory memory) {
    this.memory = memory;
    this.accounts = memory.table();
  }

  @Override
  public Optional<OwnAccount> find(OwnerId owner, OwnAccountId id) {
    return memory.locked(() -> Optional.ofNullable(accounts.get(new Owned<>(owner, id))));
  }

  @Override
  public List<OwnAccount> on(OwnerId owner, NetworkId network) {
    return memory.locked(
        () ->
            accounts.entrySet().stream()
                .filter(entry -> entry.getKey().owner().equals(owner))
                .map(Map.Entry::getValue)
                .filter(account -> account.network().equals(network))
                .toList());
  }

  @Override
  public boolean add(OwnerId owner, OwnAccount account, int after) {
    return memory.locked(
        () -> {
          var isNext = on(owner, account.network()).size() == after;
          if (isNext) {
            accounts.put(new Owned<>(owner, account.id()), account);
          }
          return isNext;
        });
  }

  @Override
  public void replace(OwnerId owner, OwnAccount account) {
    memory.locked(
        () -> {
          var kept = find(owner, account.id());
          if (kept.filter(one -> one.network().equals(account.network())).isEmpty()) {
            throw new IllegalStateException(
                "no account " + account.id() + " on " + account.network());
          }
          accounts.put(new Owned<>(owner, account.id()), account);
        });
  }
}
