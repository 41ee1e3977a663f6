package dev.suunta.application.people;

import dev.suunta.application.people.driven.PeopleRepository;
import dev.suunta.application.people.driven.PersonLinks;
import dev.suunta.application.people.driving.AddPerson;
import dev.suunta.application.people.driving.LinkPeople;
import dev.suunta.application.people.driving.ReadPeople;
import dev.suunta.application.shared.IdSource;
import dev.suunta.application.shared.UnitOfWork;
import java.time.InstantSource;

/**
 * Makes the use cases of this feature.
 *
 * @param people keeps whom the owners know
 * @param links keeps which of them are the same
 */
public record PeopleUseCases(
    PeopleRepository people,
    PersonLinks links,
    UnitOfWork unitOfWork,
    IdSource ids,
    InstantSource time) {
  /** Look people up. */
  public ReadPeople readPeople() {
    return new ReadPeopleService(people, unitOfWork);
  }

  /** Add somebody whom no export tells of. */
  public AddPerson addPerson() {
    return new AddPersonService(this);
  }

  /** Say which people are the same, and which are not. */
  public LinkPeople linkPeople() {
    return new LinkPeopleService(this);
  }
}
