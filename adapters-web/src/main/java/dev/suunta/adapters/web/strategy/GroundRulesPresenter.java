package dev.suunta.adapters.web.strategy;

import dev.suunta.adapters.web.page.Words;
import dev.suunta.adapters.web.strategy.StrategyView.GroundRules;
import dev.suunta.adapters.web.strategy.StrategyView.Line;
import dev.suunta.domain.strategy.Audience;
import dev.suunta.domain.strategy.GoodHours;
import dev.suunta.domain.strategy.NetworkCharter;
import dev.suunta.domain.strategy.ReaderGroup;
import dev.suunta.domain.strategy.Standing;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.domain.strategy.Topic;
import dev.suunta.domain.strategy.TopicId;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says the ground rules of a network as somebody would say them of themselves. */
final class GroundRulesPresenter {
  private final Words words;
  private final Strategy strategy;

  GroundRulesPresenter(Words words, Strategy strategy) {
    this.words = words;
    this.strategy = strategy;
  }

  GroundRules present(NetworkCharter charter, String name) {
    var lines = new ArrayList<Line>();
    add(lines, "serves", goals(charter));
    add(lines, "admits", Optional.of(words.texts().word(charter.admits())));
    add(lines, "readers", charter.readers());
    add(
        lines,
        "audience",
        Optional.of(charter.audience().map(this::audience).orElse(words.say("audience.each"))));
    add(lines, "call", Optional.of(words.texts().word(charter.call())));
    add(lines, "cares", topics(charter.cares()));
    add(lines, "unwelcome", topics(charter.unwelcome()));
    add(lines, "hours", hours(charter.hours()));
    add(lines, "rhythm", rhythm(charter));
    return new GroundRules(
        words.say("strategy.rules.for", name),
        charter.standing() instanceof Standing.Experiment ? words.say("strategy.trial.badge") : "",
        trial(charter.standing()),
        lines);
  }

  private void add(List<Line> lines, String name, Optional<String> value) {
    value.ifPresent(said -> lines.add(new Line(words.say("rules." + name), said)));
  }

  private Optional<String> goals(NetworkCharter charter) {
    var names =
        strategy.goals().stream()
            .filter(goal -> charter.serves(goal.id()))
            .map(goal -> goal.name())
            .toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", names));
  }

  private String audience(Audience audience) {
    var reach = words.texts().word(audience.reach());
    return audience
        .group()
        .flatMap(strategy::group)
        .map(ReaderGroup::name)
        .map(group -> reach + ": " + group)
        .orElse(reach);
  }

  private Optional<String> topics(Set<TopicId> topics) {
    var names =
        strategy.topics().stream()
            .filter(topic -> topics.contains(topic.id()))
            .map(Topic::name)
            .toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(words.texts().list(names));
  }

  private Optional<String> hours(List<GoodHours> hours) {
    return hours.isEmpty()
        ? Optional.empty()
        : Optional.of(hours.stream().map(this::hours).collect(Collectors.joining("; ")));
  }

  private String hours(GoodHours hours) {
    var to = hours.to().equals(LocalTime.MIDNIGHT) ? "24:00" : hours.to().toString();
    return days(hours.days()) + " " + hours.from() + "–" + to;
  }

  /** Days in a row are said as a span: Monday to Friday. */
  private String days(Set<DayOfWeek> days) {
    if (days.size() == DayOfWeek.values().length) {
      return words.say("days.all");
    }
    var sorted = days.stream().sorted().toList();
    var first = sorted.getFirst();
    var last = sorted.getLast();
    var inRow = last.getValue() - first.getValue() + 1 == sorted.size();
    return inRow && sorted.size() > 2
        ? day(first) + "–" + day(last)
        : words.texts().list(sorted.stream().map(this::day).toList());
  }

  private String day(DayOfWeek day) {
    return words.texts().weekday(day);
  }

  private Optional<String> rhythm(NetworkCharter charter) {
    var parts = new ArrayList<String>();
    charter.postsPerWeek().ifPresent(posts -> parts.add(words.say("rules.posts", posts)));
    charter.minutesPerPost().ifPresent(minutes -> parts.add(words.say("rules.minutes", minutes)));
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
  }

  private Optional<String> trial(Standing standing) {
    return switch (standing) {
      case Standing.Core core -> Optional.empty();
      case Standing.Experiment(var question, var ends) ->
          Optional.of(
              ends.map(day -> words.say("strategy.trial.ends", words.day(day)))
                      .orElse(words.say("strategy.trial.endless"))
                  + question.map(asked -> " " + asked).orElse(""));
    };
  }
}
