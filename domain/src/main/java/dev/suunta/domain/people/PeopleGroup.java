package dev.suunta.domain.people;

import dev.suunta.domain.shared.Slug;
import dev.suunta.domain.shared.Text;
import dev.suunta.domain.strategy.GroupId;
import java.util.Optional;

/**
 * Some of the people whom the owner knows. Readers of a post may be a group of this id; it need not
 * stand in the strategy.
 *
 * @param id its slug
 * @param name what the owner calls it, one line of at most {@link #MOST} characters
 */
public record PeopleGroup(GroupId id, String name) {
  /** The greatest length of a name, in UTF-16 units. */
  public static final int MOST = 80;

  public PeopleGroup {
    Text.requireLine("group name", name, MOST);
  }

  /**
   * The group of a name: "Camp 2026" has the id {@code camp-2026}; empty if no id can be made of
   * it, or if it cannot be kept.
   */
  public static Optional<PeopleGroup> named(String name) {
    var slug = Slug.of(name);
    return slug.isEmpty()
            || name.length() > MOST
            || name.lines().count() > 1
            || !Text.isStorable(name)
        ? Optional.empty()
        : Optional.of(new PeopleGroup(new GroupId(slug), name));
  }
}
