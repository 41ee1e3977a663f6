package dev.suunta.domain.strategy;

import dev.suunta.domain.shared.Text;
import java.util.List;

/**
 * Something the owner talks about; network charters and groups of readers care about it or do not
 * welcome it.
 *
 * @param id its slug
 * @param name what people call it, one line of at most 80 characters
 * @param signs words and tags by which a text shows that it is about this, each one line of at most
 *     80 characters; a sign ending in {@code *} stands for every word that begins so
 */
public record Topic(TopicId id, String name, List<String> signs) {
  /** The most signs one topic may have. */
  public static final int MOST_SIGNS = 100;

  public Topic {
    Text.requireLine("topic name", name, 80);
    signs = List.copyOf(signs);
    if (signs.size() > MOST_SIGNS) {
      throw new IllegalArgumentException("more than " + MOST_SIGNS + " signs of " + id);
    }
    signs.forEach(sign -> Text.requireLine("sign", sign, 80));
  }
}
