package dev.suunta.application.people;

import dev.suunta.application.people.driven.PeopleRepository;
import dev.suunta.application.people.driving.AddPerson;
import dev.suunta.application.people.driving.ReadPeople;
import dev.suunta.application.shared.IdSource;
import dev.suunta.application.shared.UnitOfWork;

/**
 * Makes the use cases of this feature.
 *
 * @param people keeps whom the owners know
 */
public record PeopleUseCases(PeopleRepository people, UnitOfWork unitOfWork, IdSource ids) {
  /** Look people up. */
  public ReadPeople readPeople() {
    return new ReadPeopleService(people, unitOfWork);
  }

  /** Add somebody whom no export tells of. */
  public AddPerson addPerson() {
    return new AddPersonService(this);
  }
}
