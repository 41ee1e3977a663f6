package dev.suunta.adapters.files.exports.facebook;

import dev.suunta.adapters.files.exports.ContentKey;
import java.util.Arrays;
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
  private int count;

  SameSecond(int most) {
    this.most = most;
  }

  /** Takes note of a post before any is passed on. */
  void note(FacebookPost post) {
    if (post.id().isPresent() || post.seconds().isEmpty() || count >= most) {
      return;
    }
    var content = content(post);
    // Nearly every second has one post only, which needs no set.
    contents.merge(
        post.seconds().getAsLong(),
        content,
        (known, more) -> known.equals(more) ? known : with(known, content));
    // Repeated ones too: what is kept must be bounded, whatever it is.
    count++;
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
   * content. The same post twice has the same key twice. When the first key is asked for, all posts
   * must have been noted; one that was not, because there were too many, is told by its content.
   */
  String key(FacebookPost post) {
    if (post.id().isPresent()) {
      return post.id().get();
    }
    var second = post.seconds().orElseThrow();
    var content = content(post);
    var known = contents.get(second);
    if (content.equals(known)) {
      return String.valueOf(second);
    }
    // Ranked once, or as many posts of one second would search each other.
    if (known instanceof SortedSet<?> several) {
      known = several.toArray(String[]::new);
      contents.put(second, known);
    }
    var rank = known instanceof String[] ranked ? Arrays.binarySearch(ranked, content) : -1;
    return second + "-" + (rank < 0 ? content : String.valueOf(rank + 1));
  }

  private static String content(FacebookPost post) {
    return ContentKey.of(post.text(), String.join("\n", post.links()));
  }
}
