package dev.suunta.application.people;

import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.shared.OwnerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people whom names mean, of whom those whom nobody knows may be added. */
sealed interface NamedOrNew {
  /** Whom they mean: people by the id that was asked for, and names that nobody has. */
  record Meant(Map<PersonId, Person> found, List<String> unknown) implements NamedOrNew {
    /** Adds those who are unknown. */
    List<Person> added(NotingUseCases ports, OwnerId owner) {
      return unknown.stream().map(name -> add(ports, owner, name)).toList();
    }

    /** All of them, in the order of their names. */
    List<PersonId> ids(List<Person> added) {
      var ids = new ArrayList<>(found.keySet());
      added.forEach(person -> ids.add(person.id()));
      return ids;
    }

    private static Person add(NotingUseCases ports, OwnerId owner, String name) {
      var person = new Person(new PersonId(ports.ids().next()), Optional.of(name), List.of());
      ports.people().add(owner, person.id(), name);
      return person;
    }
  }

  /** One of them fits several. */
  record Several(NamedPeople.Ambiguous name) implements NamedOrNew {}

  /** Nobody is called so, and they are not to be added. */
  record Nobody(List<String> names) implements NamedOrNew {}

  /** Nobody is called so, nor could be. */
  record NoName(String name) implements NamedOrNew {}

  /** To be asked within a unit of work. */
  static NamedOrNew find(NotingUseCases ports, OwnerId owner, List<String> names, boolean adding) {
    var named = NamedPeople.find(ports.people(), owner, names);
    if (named.several().isPresent()) {
      return new Several(named.several().get());
    }
    var noName = named.nobody().stream().filter(name -> !AddPersonService.isName(name)).findFirst();
    if (noName.isPresent()) {
      return new NoName(noName.get());
    }
    return named.nobody().isEmpty() || adding
        ? new Meant(named.found(), named.nobody())
        : new Nobody(named.nobody());
  }
}
