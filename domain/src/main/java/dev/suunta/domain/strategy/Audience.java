package dev.suunta.domain.strategy;

import dev.suunta.domain.network.Reach;
import java.util.Optional;

/**
 * Who may read a post (S10).
 *
 * @param reach how far it can be seen
 * @param group which group, only with {@link Reach#GROUP}; absent there means that the group is
 *     chosen for each post
 */
public record Audience(Reach reach, Optional<GroupId> group) {
  /** Anybody. */
  public static final Audience PUBLIC = of(Reach.PUBLIC);

  public Audience {
    if (group.isPresent() && reach != Reach.GROUP) {
      throw new IllegalArgumentException(reach + " has no group");
    }
  }

  /** An audience by reach alone. */
  public static Audience of(Reach reach) {
    return new Audience(reach, Optional.empty());
  }

  /** One group. */
  public static Audience of(GroupId group) {
    return new Audience(Reach.GROUP, Optional.of(group));
  }

  /**
   * Whether people outside the other audience could read it. Two groups are never wider than each
   * other.
   */
  public boolean isWiderThan(Audience other) {
    return reach.compareTo(other.reach) > 0;
  }
}
