package dev.suunta.texts;

import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.finding.Finding;
import dev.suunta.domain.finding.Rule;
import dev.suunta.domain.finding.Weight;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Says things in one language. Sentences stand in bundles, one for each subject, as {@link
 * MessageFormat} patterns; the arguments of a finding or problem are its facts in their order.
 */
public final class Texts {
  private static final ClassLoader BUNDLES = Texts.class.getClassLoader();

  private final Language language;

  private Texts(Language language) {
    this.language = language;
  }

  /** The sentences of a language. */
  public static Texts in(Language language) {
    return new Texts(language);
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
    var code = finding.code().name();
    var facts = facts(finding);
    return new Said(
        label(finding.weight()),
        say(Bundle.FINDINGS, code + ".what", facts),
        say(Bundle.FINDINGS, code + ".do", facts),
        say(Bundle.FINDINGS, code + ".why", facts),
        finding.code().rules());
  }

  /** What a weight is called: Fix first, One question, Worth a thought. */
  public String label(Weight weight) {
    return say(Bundle.WORDS, "weight." + weight.name());
  }

  /** What a network is called; its id where it is the owner's own. */
  public String network(String id) {
    var key = "network." + id;
    return knows(Bundle.WORDS, key) ? say(Bundle.WORDS, key) : id;
  }

  /** What a value of an enumeration is called, such as {@code reach.PUBLIC}. */
  public String word(String kind, Enum<?> value) {
    return say(Bundle.WORDS, kind + "." + value.name());
  }

  /** A day, such as 1 March 2027. */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language.locale())
        .format(day);
  }

  /** Several things in a row, such as "a, b and c". */
  public String list(List<String> things) {
    if (things.size() < 2) {
      return things.stream().collect(Collectors.joining());
    }
    return String.join(", ", things.subList(0, things.size() - 1))
        + " "
        + say(Bundle.WORDS, "and")
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

  private Object[] facts(Finding finding) {
    return finding.facts().entrySet().stream()
        .map(entry -> argument(entry.getKey(), entry.getValue()))
        .toArray();
  }

  /**
   * A fact as an argument of a pattern: numbers stay numbers, so that a pattern can choose by them.
   */
  Object argument(String name, Fact fact) {
    return switch (fact) {
      case Fact.Words(var words) -> words(name, words);
      case Fact.Count(var count) -> count;
      case Fact.Day(var day) -> day(day);
      case Fact.Several(var several) -> list(several);
    };
  }

  private String words(String name, String words) {
    if (name.equals("network")) {
      return network(words);
    }
    var key = "fact." + name + "." + words;
    return knows(Bundle.WORDS, key) ? say(Bundle.WORDS, key) : words;
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
