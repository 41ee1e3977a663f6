package dev.suunta.application.network.driven;

import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.shared.OwnerId;
import java.util.List;

/** Driven port: keeps the documents of networks that owners added. Another owner's are unknown. */
public interface OwnNetworkRepository {
  /** The owner's documents, by network id. */
  List<Stored> all(OwnerId owner);

  /** Adds the document, or replaces that of the same network. */
  void save(OwnerId owner, Stored network);

  /** A document as it is kept. */
  record Stored(NetworkId id, String document) {}
}
