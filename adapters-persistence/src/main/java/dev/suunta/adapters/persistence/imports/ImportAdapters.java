package dev.suunta.adapters.persistence.imports;

import dev.suunta.adapters.persistence.JooqUnitOfWork;
import dev.suunta.application.imports.driven.ImportRepository;

/** Hands out what takes in past posts. */
public final class ImportAdapters {
  private ImportAdapters() {}

  /** Imports in a database. */
  public static ImportRepository imports(JooqUnitOfWork units) {
    return new JooqImportRepository(units);
  }
}
