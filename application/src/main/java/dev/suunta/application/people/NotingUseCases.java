package dev.suunta.application.people;

import dev.suunta.application.people.driven.CallList;
import dev.suunta.application.people.driven.Encounters;
import dev.suunta.application.people.driven.Erasure;
import dev.suunta.application.people.driven.KeptOfAccounts;
import dev.suunta.application.people.driven.Lookalikes;
import dev.suunta.application.people.driven.PeopleGroups;
import dev.suunta.application.people.driven.PeopleRepository;
import dev.suunta.application.people.driven.PersonLinks;
import dev.suunta.application.people.driven.PersonNotes;
import dev.suunta.application.people.driven.WishedPeople;
import dev.suunta.application.people.driving.CallPeople;
import dev.suunta.application.people.driving.FindDuplicates;
import dev.suunta.application.people.driving.FindPeople;
import dev.suunta.application.people.driving.ForgetPerson;
import dev.suunta.application.people.driving.GroupPeople;
import dev.suunta.application.people.driving.HearFrom;
import dev.suunta.application.people.driving.MeetPeople;
import dev.suunta.application.people.driving.NotePeople;
import dev.suunta.application.people.driving.ReadNoted;
import dev.suunta.application.shared.IdSource;
import dev.suunta.application.shared.SaltSource;
import dev.suunta.application.shared.UnitOfWork;
import dev.suunta.application.strategy.driven.StrategyRepository;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * Makes the use cases of this feature that keep what the owner notes about people.
 *
 * @param people keeps whom the owners know
 * @param kept keeps what they note about them
 * @param strategies tells in which zone their days begin, and which groups of readers they have
 */
public record NotingUseCases(
    PeopleRepository people,
    Kept kept,
    StrategyRepository strategies,
    UnitOfWork unitOfWork,
    IdSource ids,
    SaltSource salts,
    InstantSource time) {
  /**
   * What keeps what is noted.
   *
   * @param encounters keeps whom they met
   * @param notes keeps what they wrote down
   * @param groups keeps into which groups they put people
   * @param calls keeps whom they want to call
   * @param wishes keeps from whom they would like to hear
   * @param links keeps which people are the same
   * @param lookalikes finds those who may be
   * @param erasure erases them
   * @param ofAccounts keeps what else there is about their accounts, such as verdicts
   */
  public record Kept(
      Encounters encounters,
      PersonNotes notes,
      PeopleGroups groups,
      CallList calls,
      WishedPeople wishes,
      PersonLinks links,
      Lookalikes lookalikes,
      Erasure erasure,
      KeptOfAccounts ofAccounts) {}

  /** Find several people at once. */
  public FindPeople findPeople() {
    return new FindPeopleService(this);
  }

  /** Tell whom one met. */
  public MeetPeople meetPeople() {
    return new MeetPeopleService(this);
  }

  /** Write something down about somebody. */
  public NotePeople notePeople() {
    return new NotePeopleService(this);
  }

  /** Put people into groups. */
  public GroupPeople groupPeople() {
    return new GroupPeopleService(this);
  }

  /** Who is in which group, for use cases that run in a unit of work already. */
  public PeopleInGroups peopleInGroups() {
    return new PeopleInGroups(this);
  }

  /** What goes along with a decision about somebody. */
  public PersonDiary personDiary() {
    return new PersonDiary(kept.encounters(), kept.calls(), strategies, ids);
  }

  /** Keep a list of those whom one wants to call. */
  public CallPeople callPeople() {
    return new CallPeopleService(this);
  }

  /** Keep from whom one would like to hear. */
  public HearFrom hearFrom() {
    return new HearFromService(this);
  }

  /** Find people who may be one. */
  public FindDuplicates findDuplicates() {
    return new FindDuplicatesService(people, kept.links(), kept.lookalikes(), unitOfWork);
  }

  /** Erase somebody for good. */
  public ForgetPerson forgetPerson() {
    return new ForgetPersonService(this, kept.erasure(), salts);
  }

  /** Read what is noted about somebody. */
  public ReadNoted readNoted() {
    return new ReadNotedService(this);
  }

  Encounters encounters() {
    return kept.encounters();
  }

  /** As precise as every store keeps it. */
  Instant now() {
    return time.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
