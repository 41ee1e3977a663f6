package dev.suunta.adapters.persistence.people;

import dev.suunta.adapters.persistence.JooqUnitOfWork;
import dev.suunta.application.people.driven.PeopleRepository;

/** Hands out what keeps people. */
public final class PeopleAdapters {
  private PeopleAdapters() {}

  /** People in a database. */
  public static PeopleRepository people(JooqUnitOfWork units) {
    return new JooqPeopleRepository(units);
  }
}
