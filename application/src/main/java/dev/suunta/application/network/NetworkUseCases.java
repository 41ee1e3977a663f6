package dev.suunta.application.network;

import dev.suunta.application.network.driven.NetworkCatalog;
import dev.suunta.application.network.driven.NetworkDocuments;
import dev.suunta.application.network.driven.OwnNetworkRepository;
import dev.suunta.application.network.driving.ManageNetworks;
import dev.suunta.application.shared.UnitOfWork;

/** Makes the use cases of this feature. */
public final class NetworkUseCases {
  private NetworkUseCases() {}

  /** The built-in networks, with the owner's own laid over them. */
  public static NetworkCatalog catalog(NetworkDocuments documents, OwnNetworkRepository own) {
    return new DocumentedNetworks(documents, own);
  }

  /** Know networks, and add one's own. */
  public static ManageNetworks manageNetworks(
      NetworkCatalog catalog,
      NetworkDocuments documents,
      OwnNetworkRepository own,
      UnitOfWork unitOfWork) {
    return new ManageNetworksService(catalog, documents, own, unitOfWork);
  }
}
