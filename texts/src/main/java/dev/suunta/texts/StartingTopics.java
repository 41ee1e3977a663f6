package dev.suunta.texts;

import dev.suunta.domain.strategy.Topic;
import dev.suunta.domain.strategy.TopicId;
import java.util.List;
import java.util.stream.Stream;

/** Topics that everybody can start from; the ground rules offered for the networks name them. */
final class StartingTopics {
  /** Their ids, the same in every language. */
  static final List<String> IDS =
      List.of(
          "family",
          "children",
          "friends",
          "together",
          "productivity",
          "goals",
          "customers",
          "market",
          "talks",
          "job");

  private StartingTopics() {}

  static List<Topic> in(Texts texts) {
    return IDS.stream().map(id -> topic(texts, id)).toList();
  }

  private static Topic topic(Texts texts, String id) {
    var signs = texts.say(Bundle.STARTING, "topic." + id + ".signs");
    return new Topic(
        new TopicId(id),
        texts.say(Bundle.STARTING, "topic." + id + ".name"),
        Stream.of(signs.split(",")).map(String::strip).toList());
  }
}
