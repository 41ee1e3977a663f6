package dev.suunta.application.people;

import dev.suunta.application.people.driven.PeopleGroups.Counted;
import dev.suunta.application.people.driving.GroupPeople;
import dev.suunta.application.people.driving.GroupPeople.Listed;
import dev.suunta.application.people.driving.GroupPeople.Member;
import dev.suunta.application.people.driving.GroupPeople.Opening;
import dev.suunta.application.people.driving.GroupPeople.Query;
import dev.suunta.application.people.driving.GroupPeople.Showing;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.people.Connection;
import dev.suunta.domain.people.MetInPerson;
import dev.suunta.domain.people.PeopleGroup;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.name.NameKey;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.shared.Slug;
import dev.suunta.domain.strategy.GroupId;
import dev.suunta.domain.strategy.ReaderGroup;
import dev.suunta.domain.strategy.RevisionState;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who is in which group; to be asked within a unit of work, by use cases of any feature. */
public final class PeopleInGroups {
  private final NotingUseCases ports;

  PeopleInGroups(NotingUseCases ports) {
    this.ports = ports;
  }

  /** All groups by id: those with people, and those of the strategy in use. */
  public List<Listed> all(OwnerId owner) {
    var groups = new TreeMap<String, Listed>();
    for (var counted : ports.kept().groups().all(owner)) {
      groups.put(counted.group().id().value(), listed(counted));
    }
    for (var reader : ofStrategy(owner)) {
      var group = new PeopleGroup(reader.id(), reader.name());
      groups.merge(
          reader.id().value(),
          new Listed(group, 0, true),
          (kept, none) -> new Listed(group, kept.people(), true));
    }
    return List.copyOf(groups.values());
  }

  private static Listed listed(Counted counted) {
    return new Listed(counted.group(), counted.people(), false);
  }

  private List<ReaderGroup> ofStrategy(OwnerId owner) {
    return ports
        .strategies()
        .newest(owner, RevisionState.ADOPTED)
        .map(revision -> revision.strategy().groups())
        .orElse(List.of());
  }

  /** By what it is called, or else by its id. */
  Optional<Listed> known(OwnerId owner, String typed) {
    var groups = all(owner);
    var key = NameKey.of(typed);
    var slug = Slug.of(typed);
    return groups.stream()
        .filter(listed -> NameKey.of(listed.group().name()).equals(key))
        .findFirst()
        .or(
            () ->
                groups.stream()
                    .filter(listed -> listed.group().id().value().equals(slug))
                    .findFirst());
  }

  /** Who is in the group of this id, and who of them was never met; empty if there is none. */
  public Optional<Showing.Shown> shown(OwnerId owner, GroupId group) {
    return ofId(owner, group).map(listed -> shown(owner, listed));
  }

  private Optional<Listed> ofId(OwnerId owner, GroupId group) {
    return all(owner).stream().filter(listed -> listed.group().id().equals(group)).findFirst();
  }

  /** Some of those in the group of this id; empty if there is none. */
  Optional<Opening.Opened> opened(Query query) {
    return ofId(query.owner(), query.group())
        .map(
            listed -> {
              var ids =
                  ports
                      .kept()
                      .groups()
                      .page(query.owner(), query.group(), query.after(), query.most());
              var people = ports.people().shown(query.owner(), ids.rows());
              var met = new LastMeetings(ports).of(query.owner(), ids.rows());
              return new Opening.Opened(
                  listed,
                  new Page<>(
                      ids.rows().stream()
                          .flatMap(id -> Optional.ofNullable(people.get(id)).stream())
                          .map(one -> new Member(one, Optional.ofNullable(met.get(one.id()))))
                          .toList(),
                      ids.next()));
            });
  }

  Showing.Shown shown(OwnerId owner, Listed listed) {
    GroupId id = listed.group().id();
    var found = ports.kept().groups().members(owner, id, GroupPeople.MOST_MEMBERS + 1);
    var ids = found.subList(0, Math.min(found.size(), GroupPeople.MOST_MEMBERS));
    var met = new LastMeetings(ports).of(owner, ids);
    var people = ports.people().shown(owner, ids);
    var byName =
        ids.stream()
            .flatMap(member -> Optional.ofNullable(people.get(member)).stream())
            .sorted(
                Comparator.comparing((Person person) -> Person.sortKey(person.name()))
                    .thenComparing(Person::id))
            .toList();
    var never = new HashSet<>(MetInPerson.never(byName.stream().map(Person::id).toList(), met));
    never.removeAll(saidToMeet(owner, byName));
    return new Showing.Shown(
        listed,
        byName.stream()
            .map(person -> new Member(person, Optional.ofNullable(met.get(person.id()))))
            .toList(),
        byName.stream().filter(person -> never.contains(person.id())).toList(),
        found.size() > ids.size());
  }

  /** Who is kept because they meet was met, though nobody wrote down when. */
  private Set<PersonId> saidToMeet(OwnerId owner, List<Person> people) {
    var accounts =
        people.stream()
            .flatMap(person -> person.connections().stream())
            .map(Connection::id)
            .toList();
    var met = ports.kept().ofAccounts().met(owner, accounts);
    return people.stream()
        .filter(person -> person.connections().stream().map(Connection::id).anyMatch(met::contains))
        .map(Person::id)
        .collect(Collectors.toSet());
  }
}
