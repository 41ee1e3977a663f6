package dev.suunta.testkit.people;

import static dev.suunta.testkit.people.PeopleTables.isOf;

import dev.suunta.application.people.driven.Erasure;
import dev.suunta.domain.people.Anchor;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.people.Encounter;
import dev.suunta.domain.people.ForgottenKey;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.Salt;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.testkit.shared.Owned;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Erases people as long as the program runs. */
public final class InMemoryErasure implements Erasure {
  private final PeopleTables tables;

  /** Of these tables. */
  public InMemoryErasure(PeopleTables tables) {
    this.tables = tables;
  }

  @Override
  public Optional<Salt> salt(OwnerId owner) {
    return tables.memory.locked(() -> Optional.ofNullable(tables.salts.get(owner)));
  }

  @Override
  public void keepSalt(OwnerId owner, Salt salt) {
    tables.memory.locked(
        () -> {
          tables.salts.put(owner, salt);
        });
  }

  @Override
  public List<Anchor> ownAnchors(OwnerId owner, Collection<PersonId> people) {
    return tables.memory.locked(
        () ->
            anchors(owner)
                .filter(one -> people.contains(person(owner, one.connection())))
                .map(PeopleTables.AnchorOf::anchor)
                .distinct()
                .filter(
                    anchor ->
                        anchors(owner)
                            .filter(one -> one.anchor().equals(anchor))
                            .allMatch(one -> people.contains(person(owner, one.connection()))))
                .sorted(Comparator.comparing(Anchor::kind).thenComparing(Anchor::value))
                .toList());
  }

  private Stream<PeopleTables.AnchorOf> anchors(OwnerId owner) {
    return tables.anchors.keySet().stream().filter(key -> isOf(owner, key)).map(Owned::key);
  }

  private PersonId person(OwnerId owner, ConnectionId connection) {
    return PeopleTables.get(tables.connections, owner, connection).person();
  }

  @Override
  public void erase(
      OwnerId owner, Collection<PersonId> people, Collection<ForgottenKey> forgotten) {
    tables.memory.locked(
        () -> {
          people.forEach(person -> erase(owner, person));
          forgotten.forEach(key -> tables.forgotten.put(new Owned<>(owner, key), key.hash()));
        });
  }

  private void erase(OwnerId owner, PersonId person) {
    tables.connections.entrySet().stream()
        .filter(entry -> isOf(owner, entry.getKey()))
        .filter(entry -> entry.getValue().person().equals(person))
        .map(entry -> entry.getKey().key())
        .toList()
        .forEach(
            connection -> {
              tables.remove(owner, connection);
              tables
                  .ties
                  .keySet()
                  .removeIf(key -> isOf(owner, key) && key.key().connection().equals(connection));
            });
    tables.persons.remove(new Owned<>(owner, person));
    tables
        .links
        .keySet()
        .removeIf(
            key ->
                isOf(owner, key)
                    && (key.key().one().equals(person) || key.key().other().equals(person)));
    tables
        .notes
        .entrySet()
        .removeIf(entry -> isOf(owner, entry.getKey()) && entry.getValue().person().equals(person));
    tables
        .calls
        .entrySet()
        .removeIf(entry -> isOf(owner, entry.getKey()) && entry.getValue().person().equals(person));
    tables.wishes.remove(new Owned<>(owner, person));
    leaveGroups(owner, person);
    leaveEncounters(owner, person);
  }

  private void leaveGroups(OwnerId owner, PersonId person) {
    tables.members.keySet().removeIf(key -> isOf(owner, key) && key.key().person().equals(person));
    tables
        .groups
        .keySet()
        .removeIf(
            group ->
                isOf(owner, group)
                    && tables.members.keySet().stream()
                        .noneMatch(
                            key -> isOf(owner, key) && key.key().group().equals(group.key())));
  }

  private void leaveEncounters(OwnerId owner, PersonId person) {
    var theirs =
        tables.encounters.entrySet().stream()
            .filter(entry -> isOf(owner, entry.getKey()))
            .map(Map.Entry::getValue)
            .filter(encounter -> encounter.people().contains(person))
            .toList();
    for (var encounter : theirs) {
      var rest = encounter.people().stream().filter(one -> !one.equals(person)).toList();
      var key = new Owned<>(owner, encounter.id());
      if (rest.isEmpty()) {
        tables.encounters.remove(key);
      } else {
        tables.encounters.put(
            key,
            new Encounter(
                encounter.id(),
                encounter.on(),
                encounter.at(),
                encounter.note(),
                rest,
                encounter.told(),
                encounter.by()));
      }
    }
  }
}
