package dev.suunta.adapters.persistence.post;

import dev.suunta.adapters.persistence.Json;
import dev.suunta.domain.post.CallStep;
import dev.suunta.domain.post.Facts;
import dev.suunta.domain.post.Purpose;
import dev.suunta.domain.strategy.GoalId;
import dev.suunta.domain.strategy.TopicId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a post is for, as it stands in a column. Changing it needs another format number. */
record PurposeJson(
    List<String> goals,
    List<String> topics,
    Optional<String> whyLine,
    Optional<String> call,
    Optional<String> feeling,
    List<String> links,
    List<String> dates,
    List<String> places,
    List<String> quotations) {
  /** The number of this form. */
  static final int FORMAT = 1;

  static String write(Purpose purpose) {
    var facts = purpose.facts();
    return Json.write(
        new PurposeJson(
            purpose.goals().stream().map(GoalId::value).sorted().toList(),
            purpose.topics().stream().map(TopicId::value).sorted().toList(),
            purpose.whyLine(),
            purpose.call().map(CallStep::name),
            purpose.feeling(),
            facts.links(),
            facts.dates(),
            facts.places(),
            facts.quotations()));
  }

  static Purpose read(String document, int format) {
    var json = Json.read(document, format, FORMAT, PurposeJson.class);
    return new Purpose(
        json.goals().stream().map(GoalId::new).collect(Collectors.toUnmodifiableSet()),
        json.topics().stream().map(TopicId::new).collect(Collectors.toUnmodifiableSet()),
        json.whyLine(),
        json.call().map(CallStep::valueOf),
        json.feeling(),
        new Facts(json.links(), json.dates(), json.places(), json.quotations()));
  }
}
