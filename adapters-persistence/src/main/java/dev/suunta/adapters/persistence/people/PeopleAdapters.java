package dev.suunta.adapters.persistence.people;

import dev.suunta.adapters.persistence.JooqUnitOfWork;
import dev.suunta.application.baseline.driven.FollowedAccounts;
import dev.suunta.application.people.driven.Encounters;
import dev.suunta.application.people.driven.PeopleRepository;
import dev.suunta.application.people.driven.PersonLinks;

/** Hands out what keeps people. */
public final class PeopleAdapters {
  private PeopleAdapters() {}

  /** People in a database. */
  public static PeopleRepository people(JooqUnitOfWork units) {
    return new JooqPeopleRepository(units);
  }

  /** Whom the owners met, in a database. */
  public static Encounters encounters(JooqUnitOfWork units) {
    return new JooqEncounters(units);
  }

  /** Who is who, in a database. */
  public static PersonLinks links(JooqUnitOfWork units) {
    return new JooqPersonLinks(units);
  }

  /** Whom the owners follow, in a database. */
  public static FollowedAccounts followed(JooqUnitOfWork units) {
    return new JooqFollowedAccounts(units);
  }
}
