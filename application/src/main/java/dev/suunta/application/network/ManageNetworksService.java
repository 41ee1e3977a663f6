package dev.suunta.application.network;

import dev.suunta.application.documents.Document;
import dev.suunta.application.network.driven.NetworkCatalog;
import dev.suunta.application.network.driven.NetworkDocuments;
import dev.suunta.application.network.driven.OwnNetworkRepository;
import dev.suunta.application.network.driving.ManageNetworks;
import dev.suunta.application.shared.UnitOfWork;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.strategy.KnownNetwork;
import java.util.List;
import java.util.Optional;

final class ManageNetworksService implements ManageNetworks {
  private final NetworkCatalog catalog;
  private final NetworkDocuments documents;
  private final OwnNetworkRepository own;
  private final UnitOfWork unitOfWork;

  ManageNetworksService(
      NetworkCatalog catalog,
      NetworkDocuments documents,
      OwnNetworkRepository own,
      UnitOfWork unitOfWork) {
    this.catalog = catalog;
    this.documents = documents;
    this.own = own;
    this.unitOfWork = unitOfWork;
  }

  @Override
  public List<KnownNetwork> list(OwnerId owner) {
    return unitOfWork.run(() -> catalog.all(owner));
  }

  @Override
  public Optional<String> document(OwnerId owner, NetworkId id) {
    return unitOfWork.run(() -> catalog.find(owner, id).map(documents::write));
  }

  @Override
  public Addition add(OwnerId owner, byte[] document) {
    return switch (documents.read(document)) {
      case Document.Unreadable<KnownNetwork>(var problems) -> new Addition.Unreadable(problems);
      case Document.Read<KnownNetwork>(var read) -> {
        var network = new KnownNetwork(read.network(), read.groundRules(), true);
        var id = network.network().id();
        yield unitOfWork.run(
            () -> {
              var replaced = catalog.find(owner, id).isPresent();
              own.save(owner, new OwnNetworkRepository.Stored(id, documents.write(network)));
              return new Addition.Added(network, replaced);
            });
      }
    };
  }
}
