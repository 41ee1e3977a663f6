package dev.suunta.domain.strategy;

import dev.suunta.domain.network.Network;

/**
 * A network with the ground rules that are offered for it (S10); they name starting goals and
 * topics, of which a strategy takes those it has.
 *
 * @param network the network
 * @param groundRules the charter offered for it
 * @param own whether the owner added it themselves
 */
public record KnownNetwork(Network network, NetworkCharter groundRules, boolean own) {
  public KnownNetwork {
    if (!groundRules.network().equals(network.id())) {
      throw new IllegalArgumentException("ground rules of another network");
    }
  }
}
