package dev.suunta.adapters.cli;

import dev.suunta.domain.strategy.KnownNetwork;
import java.util.List;
import java.util.Optional;

/** Understands which network somebody names, by its name or its id, however it is written. */
final class NetworkNames {
  private final Session session;

  NetworkNames(Session session) {
    this.session = session;
  }

  /** The id of the network that is meant; empty if nobody knows it. */
  Optional<String> find(String typed) {
    var meant = typed.strip();
    return known().stream()
        .filter(
            each ->
                each.network().id().value().equalsIgnoreCase(meant)
                    || name(each).equalsIgnoreCase(meant))
        .map(each -> each.network().id().value())
        .findFirst();
  }

  /** All that are known, as a list to read. */
  String all() {
    return session.texts().list(known().stream().map(this::name).toList());
  }

  private List<KnownNetwork> known() {
    return session.useCases().manageNetworks().list(session.owner().id());
  }

  private String name(KnownNetwork each) {
    return session.texts().network(each.network().id().value());
  }
}
