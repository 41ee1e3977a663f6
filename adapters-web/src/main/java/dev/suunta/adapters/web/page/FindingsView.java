package dev.suunta.adapters.web.page;

import dev.suunta.domain.finding.Finding;
import dev.suunta.domain.finding.Rule;
import dev.suunta.domain.finding.Weight;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.texts.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Findings as a page shows them: heaviest first, each with its why. */
public record FindingsView(List<Item> items) {
  public FindingsView {
    items = List.copyOf(items);
  }

  /**
   * One finding.
   *
   * @param style its weight in lower case, for the eye
   * @param rules the rules behind it, empty where only a network speaks
   */
  public record Item(
      String style, String label, String what, String toDo, String why, String rules) {}

  /** What was found in a post, said. */
  public static FindingsView of(List<Finding> findings, Words words) {
    return of(findings, finding -> words.texts().say(finding));
  }

  /** What was found in a strategy, said with its own names. */
  public static FindingsView of(List<Finding> findings, Words words, Strategy strategy) {
    return of(findings, finding -> words.texts().say(finding, strategy));
  }

  /** One thing that was found in a post, said. */
  public static Item item(Finding finding, Words words) {
    return item(finding, words.texts().say(finding));
  }

  private static FindingsView of(List<Finding> findings, Function<Finding, Texts.Said> say) {
    return new FindingsView(
        Finding.heaviestFirst(findings).stream()
            .map(finding -> item(finding, say.apply(finding)))
            .toList());
  }

  private static Item item(Finding finding, Texts.Said said) {
    return new Item(
        finding.weight().name().toLowerCase(Locale.ROOT),
        said.label(),
        said.what(),
        said.toDo(),
        said.why(),
        said.rules().stream().map(Rule::name).collect(Collectors.joining(", ")));
  }

  /** How many there are of a weight. */
  public long count(Weight weight) {
    var style = weight.name().toLowerCase(Locale.ROOT);
    return items.stream().filter(item -> item.style().equals(style)).count();
  }
}
