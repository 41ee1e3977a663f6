package dev.suunta.adapters.persistence.strategy;

import dev.suunta.adapters.persistence.JooqUnitOfWork;
import dev.suunta.application.strategy.driven.StrategyRepository;

/** Hands out what keeps strategies. */
public final class StrategyAdapters {
  private StrategyAdapters() {}

  /** Strategies in a database. */
  public static StrategyRepository strategies(JooqUnitOfWork units) {
    return new JooqStrategyRepository(units);
  }
}
