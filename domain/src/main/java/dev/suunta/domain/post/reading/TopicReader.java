package dev.suunta.domain.post.reading;

import dev.suunta.domain.strategy.Topic;
import dev.suunta.domain.strategy.TopicId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Reads from a text what it is about, by the signs that the owner gave their topics. */
public final class TopicReader {
  private TopicReader() {}

  /**
   * The topics of which a sign stands in the text, in the order given. Words of links do not count;
   * tags do.
   */
  public static Set<TopicId> topicsOf(String text, Collection<Topic> topics) {
    var words = PlainWords.join(PlainWords.of(OwnVoice.withoutLinks(text)));
    var found = new LinkedHashSet<TopicId>();
    for (var topic : topics) {
      if (topic.signs().stream().anyMatch(sign -> stands(sign, words))) {
        found.add(topic.id());
      }
    }
    return found;
  }

  private static boolean stands(String sign, String words) {
    var open = sign.endsWith("*");
    var looked = PlainWords.join(PlainWords.of(sign));
    if (looked.isBlank()) {
      return false;
    }
    return words.contains(open ? looked.substring(0, looked.length() - 1) : looked);
  }
}
