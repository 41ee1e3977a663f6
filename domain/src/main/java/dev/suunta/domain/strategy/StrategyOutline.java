package dev.suunta.domain.strategy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** A strategy as a flat list of named values, so that two can be compared line by line (S11). */
public final class StrategyOutline {
  private StrategyOutline() {}

  /**
   * One difference.
   *
   * @param path what differs, such as {@code networks.linkedin.call}
   * @param before its value, if it was there
   * @param after its value, if it is there
   */
  public record Change(String path, Optional<String> before, Optional<String> after) {}

  /** Every difference, in the order of the newer strategy; what was taken out comes last. */
  public static List<Change> changes(Strategy before, Strategy after) {
    var old = of(before);
    var now = of(after);
    var paths = new LinkedHashSet<>(now.keySet());
    paths.addAll(old.keySet());
    var changes = new ArrayList<Change>();
    for (var path : paths) {
      var was = Optional.ofNullable(old.get(path));
      var is = Optional.ofNullable(now.get(path));
      if (!was.equals(is)) {
        changes.add(new Change(path, was, is));
      }
    }
    return List.copyOf(changes);
  }

  /** Every value by its path. */
  public static Map<String, String> of(Strategy strategy) {
    var lines = new LinkedHashMap<String, String>();
    for (var goal : strategy.goals()) {
      lines.put("goals." + goal.id() + ".name", goal.name());
      lines.put("goals." + goal.id() + ".value", goal.valueQuestion());
    }
    lines.put(
        "goals.order", ids(strategy.goals().stream().map(goal -> goal.id().value()).toList()));
    for (var charter : strategy.charters()) {
      charter(charter, "networks." + charter.network() + ".", lines);
    }
    for (var topic : strategy.topics()) {
      lines.put("topics." + topic.id() + ".name", topic.name());
      lines.put("topics." + topic.id() + ".signs", ids(topic.signs()));
    }
    for (var group : strategy.groups()) {
      var path = "groups." + group.id() + ".";
      lines.put(path + "name", group.name());
      lines.put(path + "cares", topics(group.cares()));
      lines.put(path + "unwelcome", topics(group.unwelcome()));
    }
    strategy.weeklyTime().ifPresent(time -> lines.put("time-a-week", time(time)));
    lines.put("review-months", Integer.toString(strategy.reviewMonths()));
    lines.put("zone", strategy.zone().getId());
    return lines;
  }

  private static void charter(NetworkCharter charter, String path, Map<String, String> lines) {
    lines.put(path + "serves", sorted(charter.goals().stream().map(GoalId::value).toList()));
    lines.put(path + "admits", word(charter.admits()));
    charter.readers().ifPresent(readers -> lines.put(path + "readers", readers));
    charter
        .audience()
        .ifPresent(
            audience ->
                lines.put(
                    path + "audience",
                    word(audience.reach())
                        + audience.group().map(group -> " " + group).orElse("")));
    lines.put(path + "call", word(charter.call()));
    lines.put(path + "cares", topics(charter.cares()));
    lines.put(path + "unwelcome", topics(charter.unwelcome()));
    lines.put(
        path + "hours",
        charter.hours().stream()
            .map(
                hours ->
                    hours.days().stream()
                            .sorted()
                            .map(DayOfWeek::name)
                            .map(StrategyOutline::lower)
                            .collect(Collectors.joining(" "))
                        + " "
                        + hours.from()
                        + "-"
                        + hours.to())
            .collect(Collectors.joining(", ")));
    number(path + "posts-a-week", charter.postsPerWeek(), lines);
    number(path + "minutes-a-post", charter.minutesPerPost(), lines);
    switch (charter.standing()) {
      case Standing.Core core -> lines.put(path + "standing", "core");
      case Standing.Experiment(var question, var ends) -> {
        lines.put(path + "standing", "trial");
        question.ifPresent(value -> lines.put(path + "trial.question", value));
        ends.ifPresent(day -> lines.put(path + "trial.ends", day.toString()));
      }
    }
  }

  private static void number(String path, OptionalInt value, Map<String, String> lines) {
    value.ifPresent(number -> lines.put(path, Integer.toString(number)));
  }

  private static String topics(Collection<TopicId> topics) {
    return sorted(topics.stream().map(TopicId::value).toList());
  }

  private static String sorted(Collection<String> values) {
    return ids(values.stream().sorted().toList());
  }

  /** In quotation marks where a value holds a comma, so that two lists never look the same. */
  private static String ids(Collection<String> values) {
    return values.stream()
        .map(
            value ->
                value.contains(",") || value.contains("\"")
                    ? '"' + value.replace("\"", "\"\"") + '"'
                    : value)
        .collect(Collectors.joining(", "));
  }

  private static String time(Duration time) {
    return time.equals(Duration.ofMinutes(time.toMinutes()))
        ? time.toMinutes() + " min"
        : time.toString();
  }

  private static String word(Enum<?> value) {
    return lower(value.name());
  }

  private static String lower(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
