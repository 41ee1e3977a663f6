package dev.suunta.domain.network;

/**
 * How long a text may be, counted as the network counts.
 *
 * @param rule how it is counted
 * @param most the greatest count that passes, at least 1
 */
public record TextLimit(CountingRule rule, int most) {
  public TextLimit {
    if (most < 1) {
      throw new IllegalArgumentException("a limit of " + most);
    }
  }

  /** Whether the text is within the limit. */
  public boolean admits(String text) {
    return rule.count(text) <= most;
  }
}
