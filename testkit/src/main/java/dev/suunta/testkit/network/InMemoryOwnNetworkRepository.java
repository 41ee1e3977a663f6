package dev.suunta.testkit.network;

import dev.suunta.application.network.driven.OwnNetworkRepository;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.testkit.shared.Memory;
import dev.suunta.testkit.shared.Owned;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Keeps documents of own networks as long as the program runs. */
public final class InMemoryOwnNetworkRepository implements OwnNetworkRepository {
  private final Memory memory;
  private final Map<Owned<NetworkId>, Stored> networks;

  /** No networks yet. */
  public InMemoryOwnNetworkRepository(Memory memory) {
    this.memory = memory;
    this.networks = memory.table();
  }

  @Override
  public List<Stored> all(OwnerId owner) {
    return memory.locked(
        () ->
            networks.entrySet().stream()
                .filter(entry -> entry.getKey().owner().equals(owner))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(stored -> stored.id().value()))
                .toList());
  }

  @Override
  public void save(OwnerId owner, Stored network) {
    memory.locked(
        () -> {
          networks.put(new Owned<>(owner, network.id()), network);
        });
  }
}
