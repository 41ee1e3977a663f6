package dev.suunta.testkit.people;

import static dev.suunta.testkit.people.PeopleTables.isOf;

import dev.suunta.application.people.driven.Lookalikes;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.name.NameLikeness;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.testkit.people.PeopleTables.PersonRow;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds people whose names have a key in common, as long as the program runs. */
public final class InMemoryLookalikes implements Lookalikes {
  private final PeopleTables tables;

  /** Of these tables. */
  public InMemoryLookalikes(PeopleTables tables) {
    this.tables = tables;
  }

  @Override
  public Portion after(OwnerId owner, Optional<PersonId> after, int most) {
    if (most < 1 || most > MOST) {
      throw new IllegalArgumentException("a portion of " + most + " people");
    }
    return tables.memory.locked(
        () -> {
          var keys = keys(owner);
          var ids =
              keys.keySet().stream()
                  .filter(id -> after.isEmpty() || id.compareTo(after.get()) > 0)
                  .toList();
          var some = ids.subList(0, Math.min(most, ids.size()));
          return new Portion(
              some.stream().map(id -> candidates(id, keys)).toList(),
              ids.size() > most ? Optional.of(some.getLast()) : Optional.empty());
        });
  }

  private static Candidates candidates(PersonId person, Map<PersonId, Set<String>> keys) {
    var others = new TreeSet<PersonId>();
    var cut = false;
    for (var key : keys.getOrDefault(person, Set.of())) {
      var having =
          keys.entrySet().stream()
              .filter(entry -> entry.getKey().compareTo(person) > 0)
              .filter(entry -> entry.getValue().contains(key))
              .map(Map.Entry::getKey)
              .toList();
      cut |= having.size() > MOST_OF_KEY;
      others.addAll(having.subList(0, Math.min(having.size(), MOST_OF_KEY)));
    }
    return new Candidates(person, List.copyOf(others), cut);
  }

  private Map<PersonId, Set<String>> keys(OwnerId owner) {
    var keys = new TreeMap<PersonId, Set<String>>();
    tables.persons.forEach(
        (id, row) -> {
          if (isOf(owner, id) && isShown(owner, row)) {
            var some = new HashSet<String>();
            row.given().ifPresent(name -> some.addAll(NameLikeness.blockingKeys(name)));
            keys.put(id.key(), some);
          }
        });
    tables.connections.forEach(
        (id, row) -> {
          var person = keys.get(row.person());
          if (isOf(owner, id) && person != null && tables.isComplete(owner, row.run())) {
            row.name().ifPresent(name -> person.addAll(NameLikeness.blockingKeys(name)));
          }
        });
    return keys;
  }

  private boolean isShown(OwnerId owner, PersonRow row) {
    return row.run().isEmpty() || tables.isComplete(owner, row.run().get());
  }
}
