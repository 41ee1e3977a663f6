package dev.suunta.texts;

import dev.suunta.domain.finding.Fact;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The facts of a finding or problem, on their way into a sentence.
 *
 * <p>A sentence may have variants. {@code CODE.what.SIZE} is said where the fact {@code fault} is
 * {@code SIZE}; {@code CODE.what.no-group} where the fact {@code group} is empty; {@code CODE.what}
 * everywhere else. Numbers stay numbers, so that a pattern can choose its words by them.
 */
final class Arguments {
  /** Facts in the owner's own words or ids; they are quoted. */
  private static final Set<String> QUOTED =
      Set.of("goal", "goals", "served", "topics", "group", "groups", "readers", "sentences");

  /** Facts that are minutes. */
  private static final Set<String> MINUTES = Set.of("planned", "budget");

  /** From here on a quotation is cut. */
  private static final int LONGEST_QUOTATION = 140;

  /** How many sentences are quoted; the rest shows where the texts do. */
  private static final int MOST_SENTENCES = 2;

  private final Texts texts;
  private final Map<String, Fact> facts;
  private final UnaryOperator<String> names;
  private final boolean limitIsSize;

  private Arguments(
      Texts texts, Map<String, Fact> facts, UnaryOperator<String> names, boolean limitIsSize) {
    this.texts = texts;
    this.facts = facts;
    this.names = names;
    this.limitIsSize = limitIsSize;
  }

  /** Facts in their order. */
  static Arguments of(Texts texts, Map<String, Fact> facts, boolean limitIsSize) {
    return new Arguments(texts, facts, UnaryOperator.identity(), limitIsSize);
  }

  /** Facts in the order of their names; one that is missing is empty. */
  static Arguments of(
      Texts texts, List<String> order, Map<String, Fact> facts, boolean limitIsSize) {
    var ordered = new LinkedHashMap<String, Fact>();
    for (var name : order) {
      ordered.put(name, facts.getOrDefault(name, Fact.of("")));
    }
    return of(texts, ordered, limitIsSize);
  }

  /** The same, where the ids of goals and topics are told by their names. */
  Arguments naming(UnaryOperator<String> idsToNames) {
    return new Arguments(texts, facts, idsToNames, limitIsSize);
  }

  /** Says the sentence in the variant that the facts call for. */
  String say(Bundle bundle, String key) {
    return texts.say(bundle, variant(bundle, key), values());
  }

  private String variant(Bundle bundle, String key) {
    var byFault = key + "." + fault();
    if (!fault().isEmpty() && texts.knows(bundle, byFault)) {
      return byFault;
    }
    for (var fact : facts.entrySet()) {
      var without = key + ".no-" + fact.getKey();
      if (isEmpty(fact.getValue()) && texts.knows(bundle, without)) {
        return without;
      }
    }
    return key;
  }

  private String fault() {
    return facts.get("fault") instanceof Fact.Words(var fault) ? fault : "";
  }

  private static boolean isEmpty(Fact fact) {
    return switch (fact) {
      case Fact.Words(var words) -> words.isBlank();
      case Fact.Several(var several) -> several.isEmpty();
      case Fact.Count count -> false;
      case Fact.Day day -> false;
    };
  }

  private Object[] values() {
    return facts.entrySet().stream().map(fact -> value(fact.getKey(), fact.getValue())).toArray();
  }

  private Object value(String name, Fact fact) {
    return switch (fact) {
      case Fact.Words(var words) -> words.isBlank() ? "" : one(name, words);
      case Fact.Count(var count) -> number(name, count);
      case Fact.Day(var day) -> texts.day(day);
      case Fact.Several(var several) ->
          texts.list(
              several.stream()
                  .limit(name.equals("sentences") ? MOST_SENTENCES : several.size())
                  .map(each -> one(name, each))
                  .toList());
    };
  }

  private Object number(String name, long count) {
    if (MINUTES.contains(name)) {
      return texts.duration(Duration.ofMinutes(count));
    }
    var isSize = name.equals("limit") && (limitIsSize || fault().equals("SIZE"));
    return isSize ? texts.size(count) : (Object) count;
  }

  private String one(String name, String words) {
    if (name.equals("network")) {
      return texts.network(words);
    }
    if (QUOTED.contains(name)) {
      return texts.quote(cut(names.apply(words)));
    }
    var key = "fact." + name + "." + words;
    return texts.knows(Bundle.WORDS, key) ? texts.say(Bundle.WORDS, key) : words;
  }

  private static String cut(String words) {
    return words.codePointCount(0, words.length()) <= LONGEST_QUOTATION
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTATION)).strip() + "…";
  }
}
