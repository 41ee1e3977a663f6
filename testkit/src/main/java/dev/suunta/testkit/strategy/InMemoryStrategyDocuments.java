package dev.suunta.testkit.strategy;

import dev.suunta.application.strategy.driven.StrategyDocuments;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.testkit.documents.InMemoryDocuments;

/** Strategies as documents in memory; the example is the same in every language. */
public final class InMemoryStrategyDocuments extends InMemoryDocuments<Strategy>
    implements StrategyDocuments {
  private final String example = write(StrategyFixtures.strategy());

  @Override
  public String schema() {
    return "{}";
  }

  @Override
  public String example(String language) {
    return example;
  }
}
