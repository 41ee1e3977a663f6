package dev.suunta.testkit.people;

import static dev.suunta.testkit.people.PeopleTables.isOf;

import dev.suunta.application.people.driven.PeopleGroups;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.people.PeopleGroup;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.strategy.GroupId;
import dev.suunta.testkit.people.PeopleTables.MemberOf;
import dev.suunta.testkit.shared.Owned;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeps into which groups the owners put people as long as the program runs. */
public final class InMemoryPeopleGroups implements PeopleGroups {
  private final PeopleTables tables;

  /** Of these tables. */
  public InMemoryPeopleGroups(PeopleTables tables) {
    this.tables = tables;
  }

  private Stream<PeopleGroup> groups(OwnerId owner) {
    return tables.groups.entrySet().stream()
        .filter(entry -> isOf(owner, entry.getKey()))
        .map(Map.Entry::getValue)
        .sorted(Comparator.comparing(group -> group.id().value()));
  }

  private Stream<MemberOf> memberships(OwnerId owner) {
    return tables.members.keySet().stream().filter(key -> isOf(owner, key)).map(Owned::key);
  }

  @Override
  public List<Counted> all(OwnerId owner) {
    return tables.memory.locked(
        () ->
            groups(owner)
                .map(
                    group ->
                        new Counted(group, members(owner, group.id(), Integer.MAX_VALUE).size()))
                .toList());
  }

  @Override
  public List<PeopleGroup> of(OwnerId owner, PersonId person) {
    return tables.memory.locked(
        () ->
            groups(owner)
                .filter(
                    group ->
                        memberships(owner)
                            .anyMatch(
                                member ->
                                    member.group().equals(group.id())
                                        && tables.isOne(owner, member.person(), person)))
                .toList());
  }

  @Override
  public void put(OwnerId owner, PeopleGroup group, Collection<PersonId> people) {
    if (people.isEmpty()) {
      return;
    }
    tables.memory.locked(
        () -> {
          tables.groups.put(new Owned<>(owner, group.id()), group);
          people.forEach(
              person ->
                  tables.members.put(
                      new Owned<>(owner, new MemberOf(group.id(), person)), group.id()));
        });
  }

  @Override
  public void take(OwnerId owner, GroupId group, Collection<PersonId> people) {
    tables.memory.locked(
        () -> {
          tables
              .members
              .keySet()
              .removeIf(
                  key ->
                      isOf(owner, key)
                          && key.key().group().equals(group)
                          && people.stream()
                              .anyMatch(person -> tables.isOne(owner, key.key().person(), person)));
          if (memberships(owner).noneMatch(member -> member.group().equals(group))) {
            tables.groups.remove(new Owned<>(owner, group));
          }
        });
  }

  @Override
  public List<PersonId> members(OwnerId owner, GroupId group, int most) {
    return tables.memory.locked(
        () ->
            memberships(owner)
                .filter(member -> member.group().equals(group))
                .flatMap(
                    member ->
                        Optional.ofNullable(tables.persons.get(new Owned<>(owner, member.person())))
                            .stream())
                .map(PeopleTables.PersonRow::shownAs)
                .distinct()
                .sorted()
                .limit(most)
                .toList());
  }

  @Override
  public Page<PersonId> page(OwnerId owner, GroupId group, Optional<String> after, int most) {
    Page.requireMost(most);
    return tables.memory.locked(
        () -> {
          var begins = after.map(text -> place(owner, text));
          var ids =
              members(owner, group, Integer.MAX_VALUE).stream()
                  .map(id -> place(owner, id))
                  .sorted()
                  .filter(place -> begins.map(before -> place.compareTo(before) > 0).orElse(true))
                  .map(Place::id)
                  .toList();
          var rows = ids.subList(0, Math.min(most, ids.size()));
          return new Page<>(
              rows,
              ids.size() > most
                  ? Optional.of(rows.getLast().value().toString())
                  : Optional.empty());
        });
  }

  /** Where somebody stands in the order of names. */
  private record Place(String sortKey, PersonId id) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      return Comparator.comparing(Place::sortKey).thenComparing(Place::id).compare(this, other);
    }
  }

  private Place place(OwnerId owner, String text) {
    var id = new PersonId(UUID.fromString(text));
    if (!tables.persons.containsKey(new Owned<>(owner, id))) {
      throw new IllegalArgumentException("no page begins after " + text);
    }
    return place(owner, id);
  }

  private Place place(OwnerId owner, PersonId id) {
    var name = new InMemoryPeopleRepository(tables).find(owner, id).flatMap(Person::name);
    return new Place(Person.sortKey(name), id);
  }
}
