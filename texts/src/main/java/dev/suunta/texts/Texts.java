package dev.suunta.texts;

import dev.suunta.application.documents.DocumentProblem;
import dev.suunta.application.imports.ImportProblem;
import dev.suunta.application.post.driving.CheckPost.DraftRefusal;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.baseline.Step;
import dev.suunta.domain.finding.Finding;
import dev.suunta.domain.finding.FindingCode;
import dev.suunta.domain.finding.Rule;
import dev.suunta.domain.finding.Weight;
import dev.suunta.domain.people.PartialDate;
import dev.suunta.domain.strategy.GoalIdea;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.domain.strategy.StrategyFinding;
import dev.suunta.domain.strategy.Topic;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Says things in one language. Sentences stand in bundles, one for each subject, as {@link
 * MessageFormat} patterns; the arguments of a finding or problem are its facts in their order.
 */
public final class Texts {
  private static final ClassLoader BUNDLES = Texts.class.getClassLoader();

  private final Language language;
  private final Function<String, Optional<String>> ownNetworks;

  private Texts(Language language, Function<String, Optional<String>> ownNetworks) {
    this.language = language;
    this.ownNetworks = ownNetworks;
  }

  /** The sentences of a language. */
  public static Texts in(Language language) {
    return new Texts(language, id -> Optional.empty());
  }

  /**
   * The same, which calls the networks that the owner added by the names they gave them.
   *
   * @param networks a network's name by its id; asked when a sentence names one
   */
  public Texts knowing(Function<String, Optional<String>> networks) {
    return new Texts(language, networks);
  }

  /** The language. */
  public Language language() {
    return language;
  }

  /**
   * A sentence.
   *
   * @param bundle its subject, such as {@code cli}
   * @param key its name
   * @param facts what stands in the places {@code {0}}, {@code {1}} …
   * @throws MissingResourceException if there is no such sentence, which a test rules out
   */
  public String say(Bundle bundle, String key, Object... facts) {
    var pattern = bundle(bundle).getString(key);
    return new MessageFormat(pattern, language.locale()).format(facts);
  }

  /** Whether there is such a sentence. */
  public boolean knows(Bundle bundle, String key) {
    return bundle(bundle).containsKey(key);
  }

  /** A finding, said: what is the matter, what to do, and why it matters. */
  public Said say(Finding finding) {
    return said(finding, Arguments.of(this, finding.facts(), false));
  }

  /** A finding about a strategy, said with the names that its goals and topics have there. */
  public Said say(Finding finding, Strategy strategy) {
    if (!(finding.code() instanceof StrategyFinding)) {
      return say(finding);
    }
    var names = new HashMap<String, String>();
    strategy.topics().forEach(topic -> names.put("topic " + topic.id().value(), topic.name()));
    strategy.goals().forEach(goal -> names.put("goal " + goal.id().value(), goal.name()));
    var kind = finding.code() == StrategyFinding.TOPIC_CONTRADICTS ? "topic " : "goal ";
    return said(
        finding,
        Arguments.of(this, finding.facts(), false).naming(id -> names.getOrDefault(kind + id, id)));
  }

  private Said said(Finding finding, Arguments arguments) {
    var code = finding.code().name();
    return new Said(
        label(finding.weight()),
        arguments.say(Bundle.FINDINGS, code + ".what"),
        arguments.say(Bundle.FINDINGS, code + ".do"),
        arguments.say(Bundle.FINDINGS, code + ".why"),
        finding.code().rules());
  }

  /** Ready reasons that pass a hold with one key; none where nothing is held. */
  public List<String> reasons(FindingCode code) {
    return numbered(Bundle.FINDINGS, code.name() + ".ready.");
  }

  /** What is wrong with a file that is to be taken in, what to do, and where it stands. */
  public Explained say(ImportProblem problem) {
    return new Problems(this).say(problem);
  }

  /**
   * What is wrong with a document, what to do, and where it stands.
   *
   * @param file what the owner calls the document; empty where it has no name
   */
  public Explained say(DocumentProblem problem, String file) {
    return new Problems(this).say(problem, file);
  }

  /** Why something that was written is not a post yet, and what to do. */
  public Explained say(DraftRefusal refusal) {
    return new Problems(this).say(refusal);
  }

  /** What a post is for, in one sentence; empty where nothing is known. */
  public String sentence(PurposeLine purpose) {
    return sentence(purpose, UnaryOperator.identity());
  }

  /**
   * What a post is for, in one sentence; empty where nothing is known.
   *
   * @param mark marks each part that can be corrected, for instance as bold. The rest of the
   *     sentence holds no character that HTML minds.
   */
  public String sentence(PurposeLine purpose, UnaryOperator<String> mark) {
    return new Purposes(this, mark).say(purpose);
  }

  /** What a weight is called: Fix first, One question, Worth a thought. */
  public String label(Weight weight) {
    return word(weight);
  }

  /** What a network is called, first of all by the owner; its id where nobody told its name. */
  public String network(String id) {
    var key = "network." + id;
    return ownNetworks
        .apply(id)
        .orElseGet(() -> knows(Bundle.WORDS, key) ? say(Bundle.WORDS, key) : id);
  }

  /** What a value of an enumeration is called, such as {@code reach.PUBLIC}. */
  public String word(String kind, Enum<?> value) {
    return say(Bundle.WORDS, kind + "." + value.name());
  }

  /**
   * What a value of an enumeration is called, in small letters where it can stand within a
   * sentence. Its key is the enumeration's simple name in small letters, a dot and the value.
   */
  public String word(Enum<?> value) {
    return word(value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT), value);
  }

  /** What is to be done about an account on a network. */
  public String step(Step step, String network) {
    return say(Bundle.WORDS, "step." + step.name(), network(network));
  }

  /** Where on a network a step is done, as its own pages say it; empty where that is not known. */
  public Optional<String> way(Step step, String network) {
    var key = "way." + network + "." + step.name();
    return knows(Bundle.WORDS, key) ? Optional.of(say(Bundle.WORDS, key)) : Optional.empty();
  }

  /** What a decision does on a network: who can notice, and what is lost. */
  public String consequence(String network, Line.State decided) {
    var key = "means." + network + "." + decided.name();
    return knows(Bundle.WORDS, key)
        ? say(Bundle.WORDS, key)
        : say(Bundle.WORDS, "means.other." + decided.name(), network(network));
  }

  /** The short name of a day of the week, such as Mon. */
  public String weekday(DayOfWeek day) {
    return word("weekday", day);
  }

  /** What a goal that people have is called. */
  public String goal(GoalIdea idea) {
    return say(Bundle.STARTING, "goal." + idea.name() + ".name");
  }

  /** The value question that belongs to it. */
  public String valueQuestion(GoalIdea idea) {
    return say(Bundle.STARTING, "goal." + idea.name() + ".question");
  }

  /** Topics to start from, with the signs by which they are known; ids as in the ground rules. */
  public List<Topic> startingTopics() {
    return StartingTopics.in(this);
  }

  /** How to ask a network for one's export: where, and what to choose. */
  public Optional<String> howToExport(String network) {
    var key = "export." + network + ".how";
    return knows(Bundle.STARTING, key) ? Optional.of(say(Bundle.STARTING, key)) : Optional.empty();
  }

  /** A length of time in hours and minutes, such as "2 h 30 min". */
  public String duration(Duration duration) {
    var hours = duration.toHours();
    var minutes = duration.toMinutesPart();
    if (hours == 0) {
      return say(Bundle.WORDS, "time.minutes", minutes);
    }
    return minutes == 0
        ? say(Bundle.WORDS, "time.hours", hours)
        : say(Bundle.WORDS, "time.both", hours, minutes);
  }

  /** So many months, such as "1 month" or "6 months". */
  public String months(long number) {
    return say(Bundle.WORDS, "time.months", number);
  }

  /** The size of a file, such as "5 MB". */
  public String size(long bytes) {
    return Sizes.say(this, bytes);
  }

  /** A day, such as 1 March 2027. */
  public String day(LocalDate day) {
    return language.days().format(day);
  }

  /** A day, a month or a year, such as November 2026. */
  public String date(PartialDate date) {
    if (date.day().isPresent()) {
      return day(date.first());
    }
    return date.month().isPresent() ? language.months().format(date.first()) : date.toString();
  }

  /** Somebody's own words, in quotation marks. */
  public String quote(String words) {
    return say(Bundle.WORDS, "quote", words);
  }

  /** Several things in a row, such as "a, b and c". */
  public String list(List<String> things) {
    return joined(things, "and");
  }

  /** Several things of which one is meant, such as "a, b or c". */
  public String alternatives(List<String> things) {
    return joined(things, "or");
  }

  private String joined(List<String> things, String last) {
    if (things.size() < 2) {
      return things.stream().collect(Collectors.joining());
    }
    return String.join(", ", things.subList(0, things.size() - 1))
        + " "
        + say(Bundle.WORDS, last)
        + " "
        + things.getLast();
  }

  /**
   * Something said about a finding.
   *
   * @param label what its weight is called
   * @param what what is the matter, a short sentence
   * @param toDo what to do
   * @param why why it matters
   * @param rules the rules behind it
   */
  public record Said(String label, String what, String toDo, String why, List<Rule> rules) {
    public Said {
      rules = List.copyOf(rules);
    }
  }

  /** The sentences whose keys are the prefix and 1, 2, 3 … */
  private List<String> numbered(Bundle bundle, String prefix) {
    return IntStream.iterate(1, number -> knows(bundle, prefix + number), n -> n + 1)
        .mapToObj(number -> say(bundle, prefix + number))
        .toList();
  }

  /** All sentences of a subject, for libraries that read bundles themselves. */
  public ResourceBundle bundle(Bundle bundle) {
    return ResourceBundle.getBundle(
        bundle.baseName(),
        language.locale(),
        BUNDLES,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
