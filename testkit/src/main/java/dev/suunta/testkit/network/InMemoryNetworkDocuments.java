package dev.suunta.testkit.network;

import dev.suunta.application.network.driven.NetworkDocuments;
import dev.suunta.domain.strategy.KnownNetwork;
import dev.suunta.testkit.documents.InMemoryDocuments;
import java.util.List;

/** Networks as documents in memory; what is written is the owner's own. */
public final class InMemoryNetworkDocuments extends InMemoryDocuments<KnownNetwork>
    implements NetworkDocuments {
  private final List<KnownNetwork> builtIn;

  /** With these networks built in. */
  public InMemoryNetworkDocuments(List<KnownNetwork> builtIn) {
    this.builtIn =
        builtIn.stream()
            .map(known -> new KnownNetwork(known.network(), known.groundRules(), false))
            .toList();
  }

  @Override
  public List<KnownNetwork> builtIn() {
    return builtIn;
  }

  @Override
  public String write(KnownNetwork known) {
    return super.write(new KnownNetwork(known.network(), known.groundRules(), true));
  }
}
