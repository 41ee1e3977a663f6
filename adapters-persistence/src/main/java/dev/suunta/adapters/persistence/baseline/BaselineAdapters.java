package dev.suunta.adapters.persistence.baseline;

import dev.suunta.adapters.persistence.JooqUnitOfWork;
import dev.suunta.application.baseline.driven.BaselineRepository;

/** Hands out what keeps sweeps. */
public final class BaselineAdapters {
  private BaselineAdapters() {}

  /** Sweeps in a database. */
  public static BaselineRepository baselines(JooqUnitOfWork units) {
    return new JooqBaselineRepository(units);
  }
}
