package dev.suunta.testkit.usecases;

import dev.suunta.domain.network.Network;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.Reach;
import dev.suunta.domain.network.Tie;
import dev.suunta.domain.strategy.Admits;
import dev.suunta.domain.strategy.Audience;
import dev.suunta.domain.strategy.CallStance;
import dev.suunta.domain.strategy.KnownNetwork;
import dev.suunta.domain.strategy.NetworkCharter;
import dev.suunta.domain.strategy.Standing;
import dev.suunta.testkit.strategy.StrategyFixtures;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Networks that are known in these tests; they take everything. */
final class Networks {
  /** Built in, and in nobody's strategy; it has no groups. */
  static final NetworkId FORUM = new NetworkId("forum");

  /** Nobody knows it. */
  static final NetworkId NOWHERE = new NetworkId("nowhere");

  private Networks() {}

  static List<KnownNetwork> builtIn() {
    return List.of(
        network(NetworkId.FACEBOOK, "Facebook"),
        network(NetworkId.LINKEDIN, "LinkedIn"),
        network(NetworkId.X, "X"),
        network(FORUM, "Forum"));
  }

  static KnownNetwork network(NetworkId id, String name) {
    return new KnownNetwork(
        new Network(
            id,
            name,
            Tie.FOLLOW,
            id.equals(FORUM)
                ? EnumSet.complementOf(EnumSet.of(Reach.GROUP))
                : EnumSet.allOf(Reach.class),
            Map.of(),
            Optional.empty(),
            Optional.empty()),
        new NetworkCharter(
            id,
            Set.of(StrategyFixtures.WORK),
            Admits.ANYONE,
            Optional.empty(),
            Optional.of(Audience.PUBLIC),
            CallStance.WELCOME,
            Set.of(),
            Set.of(),
            List.of(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            new Standing.Core()),
        false);
  }
}
