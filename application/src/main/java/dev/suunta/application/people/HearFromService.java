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
import java.util.Optional;

final class HearFromService implements HearFrom {
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
    return new Wishing.OnList(wished, added, followed);
  }

  private static boolean isFollowed(Person person) {
    return person.connections().stream().anyMatch(Connection::isRead);
  }

  @Override
  public Page<Wished> wished(OwnerId owner, Optional<String> after, int most) {
    return ports
        .unitOfWork()
        .run(
            () -> {
              var page = ports.kept().wishes().page(owner, after, Page.requireMost(most));
              var people =
                  ports
                      .people()
                      .shown(owner, page.rows().stream().map(WishedPerson::person).toList());
              // Two may have been linked since each was wished for.
              var told = new HashSet<PersonId>();
              return new Page<>(
                  page.rows().stream()
                      .flatMap(
                          wish ->
                              Optional.ofNullable(people.get(wish.person()))
                                  .filter(person -> !isFollowed(person) && told.add(person.id()))
                                  .map(person -> new Wished(wish, person))
                                  .stream())
                      .toList(),
                  page.next());
            });
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
