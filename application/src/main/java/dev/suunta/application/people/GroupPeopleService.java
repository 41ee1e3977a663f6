package dev.suunta.application.people;

import dev.suunta.application.people.driving.GroupPeople;
import dev.suunta.domain.people.PeopleGroup;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.strategy.GroupId;
import java.util.ArrayList;
import java.util.List;

final class GroupPeopleService implements GroupPeople {
  private final NotingUseCases ports;
  private final PeopleInGroups groups;

  GroupPeopleService(NotingUseCases ports) {
    this.ports = ports;
    this.groups = new PeopleInGroups(ports);
  }

  @Override
  public Putting put(Request request) {
    return ports.unitOfWork().run(() -> in(request));
  }

  private Putting in(Request request) {
    var typed = request.group().strip();
    var group = groups.known(request.owner(), typed).map(Listed::group);
    if (group.isEmpty()) {
      group = PeopleGroup.named(typed);
    }
    if (group.isEmpty()) {
      return new Putting.NoName(typed);
    }
    var people = new ArrayList<Person>();
    for (var id : request.people()) {
      var person = ports.people().find(request.owner(), id);
      if (person.isEmpty()) {
        return new Putting.UnknownPerson(id);
      }
      people.add(person.get());
    }
    ports.kept().groups().put(request.owner(), group.get(), request.people());
    return new Putting.In(group.get(), people);
  }

  @Override
  public Taking take(Request request) {
    return ports
        .unitOfWork()
        .run(
            () -> {
              var group = groups.known(request.owner(), request.group().strip());
              if (group.isEmpty()) {
                return new Taking.UnknownGroup(request.group());
              }
              var id = group.get().group().id();
              if (request.people().stream().noneMatch(one -> isIn(request.owner(), one, id))) {
                return new Taking.NobodyIn(group.get().group());
              }
              ports.kept().groups().take(request.owner(), id, request.people());
              return new Taking.Out(group.get().group());
            });
  }

  private boolean isIn(OwnerId owner, PersonId person, GroupId group) {
    return ports.kept().groups().of(owner, person).stream().anyMatch(one -> one.id().equals(group));
  }

  @Override
  public List<Listed> groups(OwnerId owner) {
    return ports.unitOfWork().run(() -> groups.all(owner));
  }

  @Override
  public Showing show(OwnerId owner, String group) {
    return ports
        .unitOfWork()
        .run(
            () ->
                groups
                    .known(owner, group.strip())
                    .<Showing>map(listed -> groups.shown(owner, listed))
                    .orElseGet(() -> new Showing.UnknownGroup(group)));
  }

  @Override
  public Opening open(Query query) {
    return ports
        .unitOfWork()
        .run(
            () ->
                groups
                    .opened(query)
                    .<Opening>map(opened -> opened)
                    .orElseGet(() -> new Opening.UnknownGroup(query.group())));
  }
}
