package dev.suunta.adapters.files.post;

import dev.suunta.adapters.files.strategy.Choices;
import dev.suunta.adapters.files.strategy.References;
import dev.suunta.adapters.files.yaml.Format;
import dev.suunta.adapters.files.yaml.YamlFields;
import dev.suunta.adapters.files.yaml.YamlWriter;
import dev.suunta.domain.post.CallStep;
import dev.suunta.domain.post.Facts;
import dev.suunta.domain.post.PostDraft;
import dev.suunta.domain.post.PostKind;
import dev.suunta.domain.post.Purpose;
import dev.suunta.domain.strategy.GoalId;
import dev.suunta.domain.strategy.TopicId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a post's front matter says of all its renditions.
 *
 * @param kind what the post is, if said
 * @param purpose what it is for
 */
record FrontMatter(Optional<PostKind> kind, Purpose purpose) {
  /** What is so where there is no front matter. */
  static final FrontMatter NONE = new FrontMatter(Optional.empty(), Purpose.UNSAID);

  private static final String KIND = "kind";
  private static final String GOALS = "goals";
  private static final String TOPICS = "topics";
  private static final String WHY = "why";
  private static final String CALL = "call";
  private static final String FEELING = "feeling";
  private static final String FACTS = "facts";
  private static final String LINKS = "links";
  private static final String DATES = "dates";
  private static final String PLACES = "places";
  private static final String QUOTATIONS = "quotations";

  private static final Map<String, PostKind> KINDS = Choices.of(PostKind.class);
  private static final Map<String, CallStep> STEPS = Choices.of(CallStep.class);

  static FrontMatter read(YamlFields fields) {
    var kind = fields.choice(KIND, KINDS);
    var goals = References.read(fields, GOALS, Optional.empty(), GoalId::new);
    var topics = References.read(fields, TOPICS, Optional.empty(), TopicId::new);
    var why = fields.line(WHY, 500);
    var call = fields.choice(CALL, STEPS);
    var feeling = fields.line(FEELING, 80);
    var facts = fields.fields(FACTS).map(FrontMatter::facts).orElse(Facts.NONE);
    fields.refuseOthers();
    return new FrontMatter(kind, new Purpose(goals, topics, why, call, feeling, facts));
  }

  private static Facts facts(YamlFields fields) {
    var links = lines(fields, LINKS);
    var dates = lines(fields, DATES);
    var places = lines(fields, PLACES);
    var quotations = lines(fields, QUOTATIONS);
    fields.refuseOthers();
    return fields.problems().isEmpty() ? new Facts(links, dates, places, quotations) : Facts.NONE;
  }

  private static List<String> lines(YamlFields fields, String key) {
    var lines = new ArrayList<String>();
    for (var scalar : fields.list(key, Facts.MOST_OF_EACH)) {
      fields.line(key, scalar, 500).ifPresent(lines::add);
    }
    return lines;
  }

  static void write(YamlWriter out, PostDraft post) {
    Format.write(out);
    post.kind().ifPresent(kind -> out.text(KIND, Choices.word(kind)));
    var purpose = post.purpose();
    ids(out, GOALS, purpose.goals());
    ids(out, TOPICS, purpose.topics());
    purpose.whyLine().ifPresent(why -> out.text(WHY, why));
    purpose.call().ifPresent(call -> out.text(CALL, Choices.word(call)));
    purpose.feeling().ifPresent(feeling -> out.text(FEELING, feeling));
    if (!purpose.facts().equals(Facts.NONE)) {
      out.mapping(FACTS, () -> write(out, purpose.facts()));
    }
  }

  private static void write(YamlWriter out, Facts facts) {
    lines(out, LINKS, facts.links());
    lines(out, DATES, facts.dates());
    lines(out, PLACES, facts.places());
    lines(out, QUOTATIONS, facts.quotations());
  }

  private static void lines(YamlWriter out, String key, List<String> lines) {
    if (!lines.isEmpty()) {
      out.list(key, lines);
    }
  }

  private static void ids(YamlWriter out, String key, Set<?> ids) {
    if (!ids.isEmpty()) {
      out.list(key, ids.stream().map(Object::toString).sorted().toList());
    }
  }
}
