package dev.suunta.application.people;

import dev.suunta.application.people.driving.HearFrom;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.people.Connection;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.WishedPerson;
import dev.suunta.domain.shared.OwnerId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class HearFromService implements HearFrom {
  /** How many pages of wishes are read to find some that are to be told. */
  private static final int MOST_READ = 10;

  /** How many pages of wishes are gone through for those that came true. */
  private static final int MOST_TIDIED = 3;

  private final NotingUseCases ports;

  HearFromService(NotingUseCases ports) {
    this.ports = ports;
  }

  @Override
  public Wishing wish(Request request) {
    var names = NamedPeople.tidied(request.names());
    if (names.isEmpty() || names.size() > MOST_PEOPLE) {
      return new Wishing.NotSoMany(names.size());
    }
    return ports.unitOfWork().run(() -> wished(request, names));
  }

  private Wishing wished(Request request, List<String> names) {
    return switch (NamedOrNew.find(ports, request.owner(), names, request.adding())) {
      case NamedOrNew.Meant meant -> kept(request, meant);
      case NamedOrNew.Several(var name) ->
          new Wishing.Several(name.typed(), name.people().people(), name.people().more());
      case NamedOrNew.Nobody(var unknown) -> new Wishing.Nobody(unknown);
      case NamedOrNew.NoName(var name) -> new Wishing.NoName(name);
    };
  }

  private Wishing kept(Request request, NamedOrNew.Meant meant) {
    var owner = request.owner();
    var wished = new ArrayList<Person>();
    var followed = new ArrayList<Person>();
    for (var person : meant.found().values()) {
      (isFollowed(person) ? followed : wished).add(person);
    }
    var added = meant.added(ports, owner);
    wished.addAll(added);
    for (var person : wished) {
      ports.kept().wishes().add(owner, new WishedPerson(person.id(), ports.now(), request.by()));
    }
    removeFollowed(owner);
    return new Wishing.OnList(wished, added, followed);
  }

  private static boolean isFollowed(Person person) {
    return person.connections().stream().anyMatch(Connection::isRead);
  }

  /** Whoever is followed by now was heard. */
  private void removeFollowed(OwnerId owner) {
    var followed = new ArrayList<PersonId>();
    Optional<String> after = Optional.empty();
    for (var read = 0; read < MOST_TIDIED; read++) {
      var page = ports.kept().wishes().page(owner, after, Page.MOST);
      shown(owner, page).values().stream()
          .filter(HearFromService::isFollowed)
          .map(Person::id)
          .forEach(followed::add);
      after = page.next();
      if (after.isEmpty()) {
        break;
      }
    }
    followed.forEach(person -> ports.kept().wishes().remove(owner, person));
  }

  private Map<PersonId, Person> shown(OwnerId owner, Page<WishedPerson> page) {
    return ports.people().shown(owner, page.rows().stream().map(WishedPerson::person).toList());
  }

  @Override
  public Page<Wished> wished(OwnerId owner, Optional<String> after, int most) {
    Page.requireMost(most);
    return ports.unitOfWork().run(() -> unfollowed(owner, after, most));
  }

  /** Pages get smaller, so that the last one ends where this one does. */
  private Page<Wished> unfollowed(OwnerId owner, Optional<String> after, int most) {
    // Two may have been linked since each was wished for.
    var told = new HashSet<PersonId>();
    var rows = new ArrayList<Wished>();
    var next = after;
    for (var read = 0; read < MOST_READ; read++) {
      var page = ports.kept().wishes().page(owner, next, most - rows.size());
      var people = shown(owner, page);
      for (var wish : page.rows()) {
        Optional.ofNullable(people.get(wish.person()))
            .filter(person -> !isFollowed(person) && told.add(person.id()))
            .ifPresent(person -> rows.add(new Wished(wish, person)));
      }
      next = page.next();
      if (next.isEmpty() || rows.size() == most) {
        break;
      }
    }
    return new Page<>(rows, next);
  }

  @Override
  public Dropping drop(OwnerId owner, PersonId person) {
    return ports.unitOfWork().run(() -> dropped(owner, person));
  }

  private Dropping dropped(OwnerId owner, PersonId id) {
    var person = ports.people().find(owner, id);
    if (person.isEmpty()) {
      return new Dropping.UnknownPerson(id);
    }
    return ports.kept().wishes().remove(owner, id)
        ? new Dropping.Dropped(person.get())
        : new Dropping.NotListed(person.get());
  }
}
