package dev.suunta.testkit.people;

import static dev.suunta.testkit.people.PeopleTables.isOf;

import dev.suunta.application.people.driven.PersonLinks;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.PersonLink;
import dev.suunta.domain.people.SamePerson;
import dev.suunta.domain.people.SamePerson.Seen;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.testkit.people.PeopleTables.Ends;
import dev.suunta.testkit.people.PeopleTables.PersonRow;
import dev.suunta.testkit.shared.Instants;
import dev.suunta.testkit.shared.Owned;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Keeps who is who as long as the program runs. */
public final class InMemoryPersonLinks implements PersonLinks {
  private final PeopleTables tables;

  /** Of these tables. */
  public InMemoryPersonLinks(PeopleTables tables) {
    this.tables = tables;
  }

  @Override
  public List<Group> groups(OwnerId owner, Collection<PersonId> people) {
    return tables.memory.locked(
        () -> {
          var heads = new TreeSet<PersonId>();
          for (var person : people) {
            Optional.ofNullable(tables.persons.get(new Owned<>(owner, person)))
                .filter(row -> isShown(owner, row))
                .ifPresent(row -> heads.add(row.shownAs()));
          }
          return heads.stream().map(head -> group(owner, head)).toList();
        });
  }

  private boolean isShown(OwnerId owner, PersonRow row) {
    return row.run().isEmpty() || tables.isComplete(owner, row.run().get());
  }

  private Group group(OwnerId owner, PersonId head) {
    var rows =
        tables.persons.entrySet().stream()
            .filter(entry -> isOf(owner, entry.getKey()))
            .filter(entry -> entry.getValue().shownAs().equals(head))
            .filter(entry -> isShown(owner, entry.getValue()))
            .sorted(Comparator.comparing(entry -> entry.getKey().key()))
            .toList();
    var members = rows.stream().map(entry -> entry.getKey().key()).toList();
    return new Group(
        new SamePerson.Group(
            head, members, members.stream().flatMap(member -> seen(owner, member)).toList()),
        rows.stream()
            .filter(entry -> entry.getValue().given().isPresent())
            .map(entry -> entry.getKey().key())
            .toList());
  }

  private Stream<Seen> seen(OwnerId owner, PersonId member) {
    var given =
        PeopleTables.get(tables.persons, owner, member).given().stream()
            .map(name -> new Seen(member, Optional.empty(), Optional.of(name)));
    var accounts =
        tables.connections.entrySet().stream()
            .filter(entry -> isOf(owner, entry.getKey()))
            .filter(entry -> entry.getValue().person().equals(member))
            .filter(entry -> tables.isComplete(owner, entry.getValue().run()))
            .map(
                entry ->
                    new Seen(
                        member,
                        Optional.of(entry.getValue().account())
                            .filter(account -> entry.getValue().network().hasAccounts()),
                        entry.getValue().name()));
    return Stream.concat(given, accounts);
  }

  @Override
  public List<PersonLink> of(OwnerId owner, Collection<PersonId> people) {
    return tables.memory.locked(
        () ->
            tables.links.entrySet().stream()
                .filter(entry -> isOf(owner, entry.getKey()))
                .map(Map.Entry::getValue)
                .filter(link -> people.contains(link.one()) || people.contains(link.other()))
                .sorted(Comparator.comparing(PersonLink::one).thenComparing(PersonLink::other))
                .toList());
  }

  @Override
  public void save(OwnerId owner, PersonLink link) {
    tables.memory.locked(
        () -> {
          tables.links.put(
              new Owned<>(owner, new Ends(link.one(), link.other())),
              new PersonLink(
                  link.one(),
                  link.other(),
                  link.state(),
                  link.reason(),
                  link.anchor(),
                  Instants.cut(link.at()),
                  link.by()));
        });
  }

  @Override
  public void remove(OwnerId owner, PersonId one, PersonId other) {
    tables.memory.locked(
        () -> {
          tables.links.remove(new Owned<>(owner, new Ends(one, other)));
          tables.links.remove(new Owned<>(owner, new Ends(other, one)));
        });
  }

  @Override
  public void show(OwnerId owner, Collection<PersonId> members, PersonId head) {
    tables.memory.locked(
        () ->
            members.forEach(
                member ->
                    tables.persons.computeIfPresent(
                        new Owned<>(owner, member),
                        (id, row) -> new PersonRow(row.run(), row.given(), head))));
  }
}
