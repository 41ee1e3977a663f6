package dev.suunta.adapters.files.strategy;

import static dev.suunta.application.documents.DocumentProblemCode.VALUE_UNKNOWN;

import dev.suunta.adapters.files.yaml.Format;
import dev.suunta.adapters.files.yaml.Likely;
import dev.suunta.adapters.files.yaml.Problems;
import dev.suunta.adapters.files.yaml.Resources;
import dev.suunta.adapters.files.yaml.YamlFields;
import dev.suunta.adapters.files.yaml.YamlFields.Named;
import dev.suunta.adapters.files.yaml.YamlParser;
import dev.suunta.adapters.files.yaml.YamlWriter;
import dev.suunta.application.documents.Document;
import dev.suunta.application.strategy.driven.StrategyDocuments;
import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.strategy.Goal;
import dev.suunta.domain.strategy.GoalId;
import dev.suunta.domain.strategy.GroupId;
import dev.suunta.domain.strategy.NetworkCharter;
import dev.suunta.domain.strategy.ReaderGroup;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.domain.strategy.Topic;
import dev.suunta.domain.strategy.TopicId;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The strategy as a YAML document. */
public final class YamlStrategyDocuments implements StrategyDocuments {
  private static final String TIME = "time-a-week";
  private static final String REVIEW = "review-months";
  private static final String ZONE = "zone";
  private static final String GOALS = "goals";
  private static final String TOPICS = "topics";
  private static final String GROUPS = "groups";
  private static final String NETWORKS = "networks";
  private static final String NAME = "name";
  private static final String VALUE_QUESTION = "value-question";
  private static final String SIGNS = "signs";

  @Override
  public Document<Strategy> read(byte[] content) {
    var problems = new Problems();
    var strategy =
        YamlParser.read(content, problems)
            .map(mapping -> YamlFields.of(mapping, problems))
            .filter(Format::isKnown)
            .flatMap(YamlStrategyDocuments::strategy);
    return strategy.isPresent() && problems.isEmpty()
        ? new Document.Read<>(strategy.get())
        : problems.unreadable();
  }

  private static Optional<Strategy> strategy(YamlFields fields) {
    var time = WeeklyTimeText.read(fields, TIME);
    var review = fields.number(REVIEW, 1, 60);
    fields.require(ZONE);
    var zone = zone(fields);
    var namedGoals = fields.named(GOALS, Strategy.MOST_OF_EACH);
    var namedTopics = fields.named(TOPICS, Strategy.MOST_OF_EACH);
    var namedGroups = fields.named(GROUPS, Strategy.MOST_OF_EACH);
    var references =
        new References(
            Optional.of(ids(namedGoals)),
            Optional.of(ids(namedTopics)),
            Optional.of(ids(namedGroups)));
    var goals = new ArrayList<Goal>();
    namedGoals.forEach(named -> goal(named).ifPresent(goals::add));
    var topics = new ArrayList<Topic>();
    namedTopics.forEach(named -> topic(named).ifPresent(topics::add));
    var groups = new ArrayList<ReaderGroup>();
    namedGroups.forEach(named -> group(named, references).ifPresent(groups::add));
    var charters = new ArrayList<NetworkCharter>();
    for (var named : fields.named(NETWORKS, Strategy.MOST_OF_EACH)) {
      GroundRulesYaml.read(named.fields(), new NetworkId(named.id()), references)
          .ifPresent(charters::add);
    }
    fields.refuseOthers();
    // With a problem the parts need not fit together, and nobody gets to see them.
    return fields.problems().isEmpty()
        ? zone.map(
            known ->
                new Strategy(
                    goals,
                    charters,
                    topics,
                    groups,
                    time,
                    review.map(Long::intValue).orElse(Strategy.USUAL_REVIEW_MONTHS),
                    known))
        : Optional.empty();
  }

  private static Set<String> ids(List<Named> named) {
    var ids = new LinkedHashSet<String>();
    named.forEach(one -> ids.add(one.id()));
    return ids;
  }

  private static Optional<ZoneId> zone(YamlFields fields) {
    var scalar = fields.scalar(ZONE);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(ZoneId.of(scalar.get().value()));
    } catch (DateTimeException unknown) {
      fields
          .problems()
          .add(
              VALUE_UNKNOWN,
              scalar.get().place(),
              Fact.of(ZONE),
              Problems.quote(scalar.get().value()),
              Likely.of(scalar.get().value(), new TreeSet<>(ZoneId.getAvailableZoneIds())));
      return Optional.empty();
    }
  }

  private static Optional<Goal> goal(Named named) {
    var fields = named.fields();
    fields.require(NAME);
    var name = fields.line(NAME, 200);
    fields.require(VALUE_QUESTION);
    var question = fields.line(VALUE_QUESTION, 300);
    fields.refuseOthers();
    return name.isPresent() && question.isPresent()
        ? Optional.of(new Goal(new GoalId(named.id()), name.get(), question.get()))
        : Optional.empty();
  }

  private static Optional<Topic> topic(Named named) {
    var fields = named.fields();
    fields.require(NAME);
    var name = fields.line(NAME, 80);
    var signs = new ArrayList<String>();
    for (var scalar : fields.list(SIGNS, Topic.MOST_SIGNS)) {
      fields.line(SIGNS, scalar, 80).ifPresent(signs::add);
    }
    fields.refuseOthers();
    return signs.size() <= Topic.MOST_SIGNS
        ? name.map(known -> new Topic(new TopicId(named.id()), known, signs))
        : Optional.empty();
  }

  private static Optional<ReaderGroup> group(Named named, References references) {
    var fields = named.fields();
    fields.require(NAME);
    var name = fields.line(NAME, 80);
    var cares = GroundRulesYaml.topics(fields, GroundRulesYaml.CARES, references);
    var unwelcome = GroundRulesYaml.topics(fields, GroundRulesYaml.UNWELCOME, references);
    fields.refuseOthers();
    return name.map(known -> new ReaderGroup(new GroupId(named.id()), known, cares, unwelcome));
  }

  @Override
  public String write(Strategy strategy) {
    var out = new YamlWriter();
    out.comment(
        "A personal social media strategy: what it is for, where, for whom, and how much time.",
        "",
        "Goals, topics, groups and networks stand under short ids of your own (a-z, 0-9, hyphens);",
        "goals come most important first. Signs are words that show what a text is about;",
        "a sign ending in * stands for every word that begins so.",
        "admits:   met-in-person, peers-and-customers, those-who-were-there, anyone",
        "audience: me, group, group <id>, connections, unlisted, public",
        "call:     always, leans, welcome    hours: weekdays 08:00-09:30, mon thu 17:00-24:00",
        "trial:    on a network that you only try, with a question to answer and a day it ends");
    Format.write(out).blank();
    strategy.weeklyTime().ifPresent(time -> out.text(TIME, WeeklyTimeText.write(time)));
    out.number(REVIEW, strategy.reviewMonths());
    out.text(ZONE, strategy.zone().getId());
    section(
        out,
        GOALS,
        strategy.goals().isEmpty(),
        () -> strategy.goals().forEach(goal -> write(out, goal)));
    section(
        out,
        TOPICS,
        strategy.topics().isEmpty(),
        () -> strategy.topics().forEach(topic -> write(out, topic)));
    var topics = strategy.topics().stream().map(Topic::id).toList();
    section(
        out,
        GROUPS,
        strategy.groups().isEmpty(),
        () -> strategy.groups().forEach(group -> write(out, group, topics)));
    var goals = strategy.goals().stream().map(Goal::id).toList();
    section(
        out,
        NETWORKS,
        strategy.charters().isEmpty(),
        () ->
            strategy
                .charters()
                .forEach(
                    charter ->
                        out.mapping(
                            charter.network().value(),
                            () -> GroundRulesYaml.write(out, charter, goals, topics))));
    return out.toString();
  }

  private static void section(YamlWriter out, String key, boolean isEmpty, Runnable content) {
    if (!isEmpty) {
      out.blank().mapping(key, content);
    }
  }

  private static void write(YamlWriter out, Goal goal) {
    out.mapping(
        goal.id().value(),
        () -> out.text(NAME, goal.name()).text(VALUE_QUESTION, goal.valueQuestion()));
  }

  private static void write(YamlWriter out, Topic topic) {
    out.mapping(
        topic.id().value(),
        () -> {
          out.text(NAME, topic.name());
          if (!topic.signs().isEmpty()) {
            out.list(SIGNS, topic.signs());
          }
        });
  }

  private static void write(YamlWriter out, ReaderGroup group, List<TopicId> topics) {
    out.mapping(
        group.id().value(),
        () -> {
          out.text(NAME, group.name());
          GroundRulesYaml.writeTopics(out, group.cares(), group.unwelcome(), topics);
        });
  }

  @Override
  public String schema() {
    return Resources.text(YamlStrategyDocuments.class, "strategy.schema.json");
  }

  @Override
  public String example(String language) {
    var finnish = Locale.forLanguageTag(language).getLanguage().equals("fi");
    return Resources.text(
        YamlStrategyDocuments.class, finnish ? "example-fi.yaml" : "example-en.yaml");
  }
}
