package dev.suunta.domain.post.reading;

import dev.suunta.domain.strategy.Topic;
import dev.suunta.domain.strategy.TopicId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Reads from a text what it is about, by the signs that the owner gave their topics. */
public final class TopicReader {
  private final List<String> words;

  /** Where each word stands, in the order of the alphabet, so that beginnings are found as well. */
  private final NavigableMap<String, List<Integer>> places = new TreeMap<>();

  private TopicReader(List<String> words) {
    this.words = words;
    for (var at = 0; at < words.size(); at++) {
      places.computeIfAbsent(words.get(at), word -> new ArrayList<>()).add(at);
    }
  }

  /**
   * The topics of which a sign stands in the text, in the order given. Words of links do not count;
   * tags do.
   */
  public static Set<TopicId> topicsOf(String text, Collection<Topic> topics) {
    var reader = new TopicReader(PlainWords.of(OwnVoice.withoutLinks(text)));
    var found = new LinkedHashSet<TopicId>();
    for (var topic : topics) {
      if (topic.signs().stream().anyMatch(reader::stands)) {
        found.add(topic.id());
      }
    }
    return found;
  }

  private boolean stands(String sign) {
    var wanted = PlainWords.of(sign);
    if (wanted.isEmpty()) {
      return false;
    }
    var open = sign.endsWith("*");
    return wanted.size() == 1
        ? open ? begins(wanted.getFirst()) : places.containsKey(wanted.getFirst())
        : places.getOrDefault(wanted.getFirst(), List.of()).stream()
            .anyMatch(at -> standsAt(at, wanted, open));
  }

  private boolean begins(String beginning) {
    var next = places.ceilingKey(beginning);
    return next != null && next.startsWith(beginning);
  }

  private boolean standsAt(int at, List<String> wanted, boolean open) {
    if (at + wanted.size() > words.size()) {
      return false;
    }
    var last = wanted.size() - 1;
    return words.subList(at, at + last).equals(wanted.subList(0, last))
        && (open
            ? words.get(at + last).startsWith(wanted.get(last))
            : words.get(at + last).equals(wanted.get(last)));
  }
}
