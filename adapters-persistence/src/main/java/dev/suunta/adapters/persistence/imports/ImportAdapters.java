package dev.suunta.adapters.persistence.imports;

import dev.suunta.adapters.persistence.JooqUnitOfWork;
import dev.suunta.application.imports.driven.ForgottenKeys;
import dev.suunta.application.imports.driven.ImportRepository;
import dev.suunta.application.imports.driven.PeopleIntake;

/** Hands out what takes in past posts. */
public final class ImportAdapters {
  private ImportAdapters() {}

  /** Imports in a database. */
  public static ImportRepository imports(JooqUnitOfWork units) {
    return new JooqImportRepository(units);
  }

  /** Connections and evidence in a database. */
  public static PeopleIntake people(JooqUnitOfWork units) {
    return new JooqPeopleIntake(units);
  }

  /** Whom the owners had forgotten, in a database. */
  public static ForgottenKeys forgottenKeys(JooqUnitOfWork units) {
    return new JooqForgottenKeys(units);
  }
}
