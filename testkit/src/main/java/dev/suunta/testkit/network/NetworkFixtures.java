package dev.suunta.testkit.network;

import dev.suunta.domain.network.Acceptance;
import dev.suunta.domain.network.CountingRule;
import dev.suunta.domain.network.MediaKind;
import dev.suunta.domain.network.MediaLimits;
import dev.suunta.domain.network.Network;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.OwnAccount;
import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.domain.network.Reach;
import dev.suunta.domain.network.TextLimit;
import dev.suunta.domain.network.Tie;
import dev.suunta.domain.network.Way;
import dev.suunta.domain.strategy.Admits;
import dev.suunta.domain.strategy.CallStance;
import dev.suunta.domain.strategy.KnownNetwork;
import dev.suunta.domain.strategy.NetworkCharter;
import dev.suunta.domain.strategy.Standing;
import dev.suunta.testkit.shared.CountingIds;
import dev.suunta.testkit.strategy.StrategyFixtures;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Own accounts and networks to test with. */
public final class NetworkFixtures {
  /** An account on LinkedIn. */
  public static final OwnAccountId ON_LINKEDIN = new OwnAccountId(CountingIds.id(0xACC1));

  /** An account on X. */
  public static final OwnAccountId ON_X = new OwnAccountId(CountingIds.id(0xACC2));

  private NetworkFixtures() {}

  /** An account of which everything is known. */
  public static OwnAccount account(OwnAccountId id, NetworkId network) {
    return new OwnAccount(
        id, network, Optional.of("1234567890"), Optional.of("aino"), OptionalInt.of(25_000));
  }

  /** An account of which nothing is known. */
  public static OwnAccount bareAccount(OwnAccountId id, NetworkId network) {
    return new OwnAccount(id, network, Optional.empty(), Optional.empty(), OptionalInt.empty());
  }

  /** A network of the owner's own about which as little is known as can be. */
  public static KnownNetwork bareNetwork() {
    return network(new NetworkId("parish"), "Parish");
  }

  /** A network of the owner's own of this id and name. */
  public static KnownNetwork network(NetworkId id, String name) {
    return new KnownNetwork(
        new Network(
            id,
            name,
            Tie.FOLLOW,
            Set.of(Reach.PUBLIC),
            Map.of(),
            Optional.empty(),
            Optional.empty()),
        new NetworkCharter(
            id,
            Set.of(StrategyFixtures.WORK),
            Admits.ANYONE,
            Optional.empty(),
            Optional.empty(),
            CallStance.WELCOME,
            Set.of(),
            Set.of(),
            List.of(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            new Standing.Core()),
        true);
  }

  /** A network of the owner's own of which everything is known. */
  public static KnownNetwork fullNetwork() {
    var id = new NetworkId("village");
    var rules = StrategyFixtures.linkedIn();
    return new KnownNetwork(
        new Network(
            id,
            "Kylä & 村 \"näin\": # ei",
            Tie.FRIEND,
            Set.of(Reach.values()),
            Map.of(
                Way.BY_HAND,
                accepting(CountingRule.GRAPHEMES),
                Way.BY_API,
                accepting(CountingRule.UTF8_BYTES)),
            Optional.of("https://village.example.org/new?text={text}&link={url}"),
            Optional.of(URI.create("https://village.example.org/export#all"))),
        new NetworkCharter(
            id,
            rules.goals(),
            rules.admits(),
            rules.readers(),
            rules.audience(),
            rules.call(),
            rules.cares(),
            rules.unwelcome(),
            rules.hours(),
            rules.postsPerWeek(),
            rules.minutesPerPost(),
            rules.standing()),
        true);
  }

  private static Acceptance accepting(CountingRule rule) {
    return new Acceptance(
        List.of(new TextLimit(rule, 300), new TextLimit(CountingRule.X_WEIGHTED, 280)),
        true,
        Optional.of(new TextLimit(CountingRule.CODE_POINTS, 100)),
        true,
        Set.of((int) '<', 0x1F600),
        new MediaLimits(
            1,
            OptionalInt.of(4),
            Map.of(
                MediaKind.IMAGE, Optional.of(5_000_000L), MediaKind.VIDEO, Optional.<Long>empty()),
            Optional.of(new TextLimit(rule, 1000))));
  }
}
