package dev.suunta.domain.network;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Placeholder until the counting branch is merged. */
public enum CountingRule {
  CODE_POINTS,
  UTF16_UNITS,
  GRAPHEMES,
  UTF8_BYTES,
  X_WEIGHTED,
  MASTODON,
  THREADS,
  LINKEDIN_ESCAPED;

  public int count(String text) {
    return text.codePointCount(0, text.length());
  }

  /** The id by which documents name the rule. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The rule of this id. */
  public static Optional<CountingRule> byId(String id) {
    return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
  }
}
