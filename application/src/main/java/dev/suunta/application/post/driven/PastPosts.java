package dev.suunta.application.post.driven;

import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.post.CallStep;
import dev.suunta.domain.shared.OwnerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Driven port: asks about what already stands on the networks. Only completed imports show. */
public interface PastPosts {
  /**
   * How many of the owner's own posts and shares went out on the network, from inclusive to
   * exclusive.
   */
  int count(OwnerId owner, NetworkId network, Instant from, Instant to);

  /** What the newest own posts and shares asked for, newest first, at most {@code most}. */
  List<Optional<CallStep>> newestCalls(OwnerId owner, int most);
}
