package dev.suunta.application.network.driven;

import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.strategy.KnownNetwork;
import java.util.List;
import java.util.Optional;

/** Driven port: knows networks, built-in ones and the owner's own. Another owner's are unknown. */
public interface NetworkCatalog {
  /** All of them, in the order in which they are offered; the owner's own come last. */
  List<KnownNetwork> all(OwnerId owner);

  /** The network of this id. The owner's own replaces a built-in one. */
  Optional<KnownNetwork> find(OwnerId owner, NetworkId id);
}
