package dev.suunta.adapters.persistence.people;

import dev.suunta.adapters.persistence.JooqUnitOfWork;
import dev.suunta.application.baseline.driven.FollowedAccounts;
import dev.suunta.application.people.driven.CallList;
import dev.suunta.application.people.driven.Encounters;
import dev.suunta.application.people.driven.Erasure;
import dev.suunta.application.people.driven.Lookalikes;
import dev.suunta.application.people.driven.PeopleGroups;
import dev.suunta.application.people.driven.PeopleRepository;
import dev.suunta.application.people.driven.PersonLinks;
import dev.suunta.application.people.driven.PersonNotes;
import dev.suunta.application.people.driven.WishedPeople;

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

  /** What the owners wrote down about people, in a database. */
  public static PersonNotes personNotes(JooqUnitOfWork units) {
    return new JooqPersonNotes(units);
  }

  /** Groups of people, in a database. */
  public static PeopleGroups peopleGroups(JooqUnitOfWork units) {
    return new JooqPeopleGroups(units);
  }

  /** Whom the owners want to call, in a database. */
  public static CallList callList(JooqUnitOfWork units) {
    return new JooqCallList(units);
  }

  /** From whom the owners would like to hear, in a database. */
  public static WishedPeople wishedPeople(JooqUnitOfWork units) {
    return new JooqWishedPeople(units);
  }

  /** Who is who, in a database. */
  public static PersonLinks links(JooqUnitOfWork units) {
    return new JooqPersonLinks(units);
  }

  /** Whom the owners follow, in a database. */
  public static FollowedAccounts followed(JooqUnitOfWork units) {
    return new JooqFollowedAccounts(units);
  }

  /** People whose names have something in common, in a database. */
  public static Lookalikes lookalikes(JooqUnitOfWork units) {
    return new JooqLookalikes(units);
  }

  /** What erases people, in a database. */
  public static Erasure erasure(JooqUnitOfWork units) {
    return new JooqErasure(units);
  }
}
