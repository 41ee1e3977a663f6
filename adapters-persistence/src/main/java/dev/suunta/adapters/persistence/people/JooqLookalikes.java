package dev.suunta.adapters.persistence.people;

import static dev.suunta.adapters.persistence.generated.Tables.IMPORT_RUN;
import static dev.suunta.adapters.persistence.generated.Tables.PERSON;
import static dev.suunta.adapters.persistence.generated.Tables.PERSON_KEY;
import static org.jooq.impl.DSL.noCondition;

import dev.suunta.adapters.persistence.JooqUnitOfWork;
import dev.suunta.adapters.persistence.Wanted;
import dev.suunta.adapters.persistence.generated.tables.records.PersonKeyRecord;
import dev.suunta.application.people.driven.Lookalikes;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.shared.OwnerId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Select;

/** Finds in a database people whose names have a key in common. */
final class JooqLookalikes implements Lookalikes {
  /** How many keys are looked up in one statement. */
  private static final int KEYS = 100;

  private final JooqUnitOfWork units;

  JooqLookalikes(JooqUnitOfWork units) {
    this.units = units;
  }

  @Override
  public Portion after(OwnerId owner, Optional<PersonId> after, int most) {
    if (most < 1 || most > MOST) {
      throw new IllegalArgumentException("a portion of " + most + " people");
    }
    return units.join(
        db -> {
          var ids = people(db, owner, after, most + 1);
          var some = ids.subList(0, Math.min(most, ids.size()));
          var next = ids.size() > most ? Optional.of(some.getLast()) : Optional.<PersonId>empty();
          return new Portion(new Search(db, owner.value()).of(some), next);
        });
  }

  private static List<PersonId> people(
      DSLContext db, OwnerId owner, Optional<PersonId> after, int most) {
    return db.select(PERSON.ID)
        .from(PERSON)
        .where(PERSON.OWNER_ID.eq(owner.value()))
        .and(after.map(id -> PERSON.ID.gt(id.value())).orElse(noCondition()))
        .and(JooqPeopleRepository.isShown())
        .orderBy(PERSON.OWNER_ID, PERSON.ID)
        .limit(most)
        .fetch(row -> new PersonId(row.value1()));
  }

  /** Finds candidates for one portion of people. */
  private static final class Search {
    private final DSLContext db;
    private final UUID owner;
    private final Map<UUID, Boolean> complete = new HashMap<>();

    Search(DSLContext db, UUID owner) {
      this.db = db;
      this.owner = owner;
    }

    List<Candidates> of(List<PersonId> people) {
      var keys = keys(people);
      var first = new TreeMap<String, PersonId>();
      keys.forEach(
          (person, some) ->
              some.forEach(
                  key ->
                      first.merge(
                          key, person, (one, other) -> one.compareTo(other) < 0 ? one : other)));
      var windows = windows(first);
      return people.stream()
          .map(person -> candidates(person, keys.getOrDefault(person, Set.of()), windows))
          .toList();
    }

    private static Candidates candidates(
        PersonId person, Set<String> keys, Map<String, Window> windows) {
      var others = new TreeSet<PersonId>();
      var cut = false;
      for (var key : keys) {
        var window = windows.getOrDefault(key, Window.EMPTY);
        window.people().stream().filter(id -> id.compareTo(person) > 0).forEach(others::add);
        cut |= window.cut();
      }
      return new Candidates(person, List.copyOf(others), cut);
    }

    private Map<PersonId, Set<String>> keys(List<PersonId> people) {
      var keys = new HashMap<PersonId, Set<String>>();
      if (people.isEmpty()) {
        return keys;
      }
      var wanted =
          Wanted.of(
              people.stream().map(PersonId::value).toArray(UUID[]::new), PERSON_KEY.PERSON_ID);
      var rows =
          db.select(PERSON_KEY.fields())
              .from(wanted.table())
              .leftJoin(PERSON_KEY)
              .on(PERSON_KEY.OWNER_ID.eq(owner))
              .and(PERSON_KEY.PERSON_ID.eq(wanted.value()))
              .where(PERSON_KEY.PERSON_ID.isNotNull())
              .fetchInto(PERSON_KEY);
      told(rows)
          .forEach(
              row ->
                  keys.computeIfAbsent(new PersonId(row.getPersonId()), none -> new HashSet<>())
                      .add(row.getKeyValue()));
      return keys;
    }

    private record Window(List<PersonId> people, boolean cut) {
      static final Window EMPTY = new Window(List.of(), false);
    }

    /** People of each key from the first on who has it, in statements of many small queries. */
    private Map<String, Window> windows(Map<String, PersonId> first) {
      var rows = new HashMap<String, List<PersonKeyRecord>>();
      var entries = List.copyOf(first.entrySet());
      for (var from = 0; from < entries.size(); from += KEYS) {
        entries.subList(from, Math.min(entries.size(), from + KEYS)).stream()
            .<Select<PersonKeyRecord>>map(entry -> having(entry.getKey(), entry.getValue()))
            .reduce(Select::unionAll)
            .ifPresent(
                query ->
                    query
                        .fetch()
                        .forEach(
                            row ->
                                rows.computeIfAbsent(row.getKeyValue(), none -> new ArrayList<>())
                                    .add(row)));
      }
      told(rows.values().stream().flatMap(List::stream).toList());
      var windows = new HashMap<String, Window>();
      rows.forEach(
          (key, some) ->
              windows.put(
                  key,
                  new Window(
                      some.stream()
                          .limit(MOST_OF_KEY)
                          .filter(this::isTold)
                          .map(row -> new PersonId(row.getPersonId()))
                          .toList(),
                      some.size() > MOST_OF_KEY)));
      return windows;
    }

    private Select<PersonKeyRecord> having(String key, PersonId after) {
      return db.selectFrom(PERSON_KEY)
          .where(PERSON_KEY.OWNER_ID.eq(owner))
          .and(PERSON_KEY.KEY_VALUE.eq(key))
          .and(PERSON_KEY.PERSON_ID.gt(after.value()))
          .orderBy(PERSON_KEY.OWNER_ID, PERSON_KEY.KEY_VALUE, PERSON_KEY.PERSON_ID)
          .limit(MOST_OF_KEY + 1);
    }

    /** Those that a complete import told, or the owner's own hand. */
    private List<PersonKeyRecord> told(Collection<PersonKeyRecord> rows) {
      var unknown =
          rows.stream()
              .filter(row -> !row.getSource().equals(row.getPersonId()))
              .map(PersonKeyRecord::getSource)
              .filter(source -> !complete.containsKey(source))
              .distinct()
              .toArray(UUID[]::new);
      if (unknown.length > 0) {
        var wanted = Wanted.of(unknown, IMPORT_RUN.ID);
        db.select(wanted.value(), IMPORT_RUN.COMPLETED_AT)
            .from(wanted.table())
            .leftJoin(IMPORT_RUN)
            .on(IMPORT_RUN.OWNER_ID.eq(owner))
            .and(IMPORT_RUN.ID.eq(wanted.value()))
            .forEach(row -> complete.put(row.value1(), row.value2() != null));
      }
      return rows.stream().filter(this::isTold).toList();
    }

    private boolean isTold(PersonKeyRecord row) {
      return row.getSource().equals(row.getPersonId())
          || complete.getOrDefault(row.getSource(), false);
    }
  }
}
