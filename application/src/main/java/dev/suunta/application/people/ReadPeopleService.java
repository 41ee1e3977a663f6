package dev.suunta.application.people;

import dev.suunta.application.people.driven.PeopleRepository;
import dev.suunta.application.people.driven.PeopleRepository.Filter;
import dev.suunta.application.people.driving.ReadPeople;
import dev.suunta.application.shared.Page;
import dev.suunta.application.shared.UnitOfWork;
import dev.suunta.domain.people.Evidence.Period;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.shared.OwnerId;
import java.util.List;
import java.util.Optional;

final class ReadPeopleService implements ReadPeople {
  private final PeopleRepository people;
  private final UnitOfWork unitOfWork;

  ReadPeopleService(PeopleRepository people, UnitOfWork unitOfWork) {
    this.people = people;
    this.unitOfWork = unitOfWork;
  }

  @Override
  public Page<Person> list(Query query) {
    var words = PeopleFinder.words(query.text());
    // Something was typed, but nothing that a name could hold: nobody is called so.
    if (words.isEmpty() && !query.text().isBlank()) {
      return new Page<>(List.of(), Optional.empty());
    }
    var filter = new Filter(words, query.network(), query.read());
    return unitOfWork.run(
        () -> people.page(query.owner(), filter, query.after(), Page.requireMost(query.most())));
  }

  @Override
  public Found find(OwnerId owner, String typed) {
    return unitOfWork.run(() -> new PeopleFinder(people).find(owner, typed.strip()));
  }

  @Override
  public Optional<Period> covered(OwnerId owner, PersonId person) {
    return unitOfWork.run(() -> people.covered(owner, person));
  }

  @Override
  public List<Person> near(OwnerId owner, String typed) {
    return unitOfWork.run(() -> new NearPeople(people).find(owner, typed));
  }
}
