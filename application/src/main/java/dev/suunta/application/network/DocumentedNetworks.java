package dev.suunta.application.network;

import dev.suunta.application.documents.Document;
import dev.suunta.application.network.driven.NetworkCatalog;
import dev.suunta.application.network.driven.NetworkDocuments;
import dev.suunta.application.network.driven.OwnNetworkRepository;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.strategy.KnownNetwork;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** The built-in documents with the owner's own laid over them. */
final class DocumentedNetworks implements NetworkCatalog {
  private final NetworkDocuments documents;
  private final OwnNetworkRepository own;

  DocumentedNetworks(NetworkDocuments documents, OwnNetworkRepository own) {
    this.documents = documents;
    this.own = own;
  }

  @Override
  public List<KnownNetwork> all(OwnerId owner) {
    var networks = new LinkedHashMap<NetworkId, KnownNetwork>();
    documents.builtIn().forEach(known -> networks.put(known.network().id(), known));
    for (var stored : own.all(owner)) {
      var known = read(stored);
      networks.put(stored.id(), known);
    }
    return List.copyOf(networks.values());
  }

  @Override
  public Optional<KnownNetwork> find(OwnerId owner, NetworkId id) {
    return own.all(owner).stream()
        .filter(stored -> stored.id().equals(id))
        .map(this::read)
        .findFirst()
        .or(
            () ->
                documents.builtIn().stream()
                    .filter(known -> known.network().id().equals(id))
                    .findFirst());
  }

  private KnownNetwork read(OwnNetworkRepository.Stored stored) {
    return switch (documents.read(stored.document().getBytes(StandardCharsets.UTF_8))) {
      case Document.Read<KnownNetwork>(var known) ->
          new KnownNetwork(known.network(), known.groundRules(), true);
      case Document.Unreadable<KnownNetwork>(var problems) ->
          throw new IllegalStateException(
              "the stored network " + stored.id() + " cannot be read: " + problems.getFirst());
    };
  }
}
