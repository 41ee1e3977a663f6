package dev.suunta.application.people;

import dev.suunta.application.people.driven.PeopleRepository.Filter;
import dev.suunta.application.people.driving.AddPerson;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.name.NameKey;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.shared.Text;
import java.util.List;
import java.util.Optional;

final class AddPersonService implements AddPerson {
  private final PeopleUseCases ports;

  AddPersonService(PeopleUseCases ports) {
    this.ports = ports;
  }

  @Override
  public Outcome add(Request request) {
    var name = request.name().strip().replaceAll("\\s+", " ");
    if (!isName(name)) {
      return new Outcome.NoName(request.name());
    }
    return ports
        .unitOfWork()
        .run(
            () -> {
              var alike =
                  request.another() ? List.<Person>of() : calledJustSo(request.owner(), name);
              if (!alike.isEmpty()) {
                return new Outcome.CalledSoAlready(alike);
              }
              var person =
                  new Person(new PersonId(ports.ids().next()), Optional.of(name), List.of());
              ports.people().add(request.owner(), person.id(), name);
              return new Outcome.Added(person);
            });
  }

  static boolean isName(String name) {
    return name.length() <= MOST_NAME && Text.isStorable(name) && !NameKey.of(name).isEmpty();
  }

  private List<Person> calledJustSo(OwnerId owner, String name) {
    var wanted = NameKey.of(name);
    var words = List.of(wanted.split(" "));
    return ports
        .people()
        .page(owner, new Filter(words, Optional.empty(), false), Optional.empty(), MOST_ALIKE)
        .rows()
        .stream()
        .filter(person -> person.name().map(NameKey::of).filter(wanted::equals).isPresent())
        .toList();
  }
}
