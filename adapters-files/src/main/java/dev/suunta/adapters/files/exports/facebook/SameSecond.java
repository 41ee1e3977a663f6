package dev.suunta.adapters.files.exports.facebook;

import dev.suunta.adapters.files.exports.ContentKey;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Tells posts of the same second from each other. Facebook gives most of them no id; layouts and
 * parts differ in their order, so that only their content can decide which is the first.
 */
final class SameSecond {
  private final int most;
  private final Map<Long, Object> contents = new HashMap<>();

  SameSecond(int most) {
    this.most = most;
  }

  /** Takes note of a post before any is passed on. */
  void note(FacebookPost post) {
    if (post.id().isPresent() || post.seconds().isEmpty() || contents.size() >= most) {
      return;
    }
    var content = content(post);
    // Nearly every second has one post only, which needs no set.
    contents.merge(
        post.seconds().getAsLong(),
        content,
        (known, more) -> known.equals(more) ? known : with(known, content));
  }

  @SuppressWarnings("unchecked")
  private static Object with(Object known, String content) {
    if (known instanceof SortedSet<?> several) {
      ((SortedSet<String>) several).add(content);
      return several;
    }
    var several = new TreeSet<String>();
    several.add((String) known);
    several.add(content);
    return several;
  }

  /**
   * The post's key: its id, else its second, else its second and which it is among those of other
   * content. The same post twice has the same key twice.
   */
  String key(FacebookPost post) {
    if (post.id().isPresent()) {
      return post.id().get();
    }
    var second = post.seconds().orElseThrow();
    return contents.get(second) instanceof SortedSet<?> several
        ? second + "-" + (several.stream().toList().indexOf(content(post)) + 1)
        : String.valueOf(second);
  }

  private static String content(FacebookPost post) {
    return ContentKey.of(post.text(), String.join("\n", post.links()));
  }
}
