package dev.suunta.adapters.files.strategy;

import dev.suunta.adapters.files.yaml.YamlFields;
import dev.suunta.adapters.files.yaml.YamlWriter;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.strategy.Admits;
import dev.suunta.domain.strategy.CallStance;
import dev.suunta.domain.strategy.GoalId;
import dev.suunta.domain.strategy.NetworkCharter;
import dev.suunta.domain.strategy.Standing;
import dev.suunta.domain.strategy.TopicId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The ground rules of a network, as a mapping in a document. */
public final class GroundRulesYaml {
  private static final String SERVES = "serves";
  private static final String ADMITS = "admits";
  private static final String READERS = "readers";
  private static final String AUDIENCE = "audience";
  private static final String CALL = "call";
  static final String CARES = "cares";
  static final String UNWELCOME = "unwelcome";
  private static final String HOURS = "hours";
  private static final String POSTS = "posts-a-week";
  private static final String MINUTES = "minutes-a-post";
  private static final String TRIAL = "trial";
  private static final String QUESTION = "question";
  private static final String ENDS = "ends";

  private static final Map<String, Admits> ADMITTED = Choices.of(Admits.class);
  private static final Map<String, CallStance> STANCES = Choices.of(CallStance.class);

  private GroundRulesYaml() {}

  /** Reads the ground rules of a network; absent if something that they need is not there. */
  public static Optional<NetworkCharter> read(
      YamlFields fields, NetworkId network, References references) {
    var goals = References.read(fields, SERVES, references.goals(), GoalId::new);
    fields.require(ADMITS);
    var admits = fields.choice(ADMITS, ADMITTED);
    var readers = fields.line(READERS, 200);
    var audience = AudienceText.read(fields, AUDIENCE, references.groups());
    fields.require(CALL);
    var call = fields.choice(CALL, STANCES);
    var cares = topics(fields, CARES, references);
    var unwelcome = topics(fields, UNWELCOME, references);
    var hours = HoursText.read(fields, HOURS);
    var posts = number(fields, POSTS, 500);
    var minutes = number(fields, MINUTES, 600);
    var standing = standing(fields);
    fields.refuseOthers();
    if (admits.isEmpty() || call.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new NetworkCharter(
            network,
            goals,
            admits.get(),
            readers,
            audience,
            call.get(),
            cares,
            unwelcome,
            hours,
            posts,
            minutes,
            standing));
  }

  static Set<TopicId> topics(YamlFields fields, String key, References references) {
    return References.read(fields, key, references.topics(), TopicId::new);
  }

  private static OptionalInt number(YamlFields fields, String key, int most) {
    return fields
        .number(key, 1, most)
        .map(number -> OptionalInt.of(number.intValue()))
        .orElse(OptionalInt.empty());
  }

  private static Standing standing(YamlFields fields) {
    var trial = fields.fields(TRIAL);
    if (trial.isEmpty()) {
      return new Standing.Core();
    }
    var experiment =
        new Standing.Experiment(trial.get().line(QUESTION, 300), trial.get().day(ENDS));
    trial.get().refuseOthers();
    return experiment;
  }

  /**
   * Writes ground rules.
   *
   * @param goals every goal in the order in which they are named
   * @param topics every topic, likewise
   */
  public static void write(
      YamlWriter out, NetworkCharter charter, List<GoalId> goals, List<TopicId> topics) {
    out.list(SERVES, ordered(charter.goals(), goals));
    out.text(ADMITS, Choices.word(charter.admits()));
    charter.readers().ifPresent(readers -> out.text(READERS, readers));
    charter.audience().ifPresent(audience -> out.text(AUDIENCE, AudienceText.write(audience)));
    out.text(CALL, Choices.word(charter.call()));
    writeTopics(out, charter.cares(), charter.unwelcome(), topics);
    if (!charter.hours().isEmpty()) {
      out.lines(HOURS, charter.hours().stream().map(HoursText::write).toList());
    }
    charter.postsPerWeek().ifPresent(posts -> out.number(POSTS, posts));
    charter.minutesPerPost().ifPresent(minutes -> out.number(MINUTES, minutes));
    if (charter.standing() instanceof Standing.Experiment experiment) {
      out.mapping(
          TRIAL,
          () -> {
            experiment.question().ifPresent(question -> out.text(QUESTION, question));
            experiment.ends().ifPresent(ends -> out.text(ENDS, ends.toString()));
          });
    }
  }

  static void writeTopics(
      YamlWriter out, Set<TopicId> cares, Set<TopicId> unwelcome, List<TopicId> topics) {
    if (!cares.isEmpty()) {
      out.list(CARES, ordered(cares, topics));
    }
    if (!unwelcome.isEmpty()) {
      out.list(UNWELCOME, ordered(unwelcome, topics));
    }
  }

  private static <T> List<String> ordered(Collection<T> some, List<T> all) {
    return all.stream().filter(some::contains).map(Object::toString).toList();
  }
}
