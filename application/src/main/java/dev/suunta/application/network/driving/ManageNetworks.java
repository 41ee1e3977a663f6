package dev.suunta.application.network.driving;

import dev.suunta.application.documents.DocumentProblem;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.strategy.KnownNetwork;
import java.util.List;
import java.util.Optional;

/** Driving port: know networks, and add one's own. */
public interface ManageNetworks {
  /** Every network that is known to the owner, in the order in which they are offered. */
  List<KnownNetwork> list(OwnerId owner);

  /** The network of this id as a document, to be read, or to begin one's own from. */
  Optional<String> document(OwnerId owner, NetworkId id);

  /** Adds a network of the owner's own, or replaces one; a built-in one of its id steps back. */
  Addition add(OwnerId owner, byte[] document);

  /** What became of adding. */
  sealed interface Addition {
    /** It is known from now on. */
    record Added(KnownNetwork network, boolean replaced) implements Addition {}

    /** The document cannot be read; nothing was added. */
    record Unreadable(List<DocumentProblem> problems) implements Addition {}
  }
}
