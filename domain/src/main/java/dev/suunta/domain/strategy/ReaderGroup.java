package dev.suunta.domain.strategy;

import dev.suunta.domain.shared.Text;
import java.util.Set;

/**
 * Some of the owner's people, to whom a post can be restricted.
 *
 * @param id its slug
 * @param name what the owner calls them, one line of at most 80 characters
 * @param cares topics they care about
 * @param unwelcome topics they do not care for
 */
public record ReaderGroup(GroupId id, String name, Set<TopicId> cares, Set<TopicId> unwelcome) {
  public ReaderGroup {
    Text.requireLine("group name", name, 80);
    cares = Set.copyOf(cares);
    unwelcome = Set.copyOf(unwelcome);
  }
}
