package dev.suunta.adapters.persistence.people;

import static dev.suunta.adapters.persistence.generated.Tables.CONNECTION;
import static dev.suunta.adapters.persistence.generated.Tables.IMPORT_RUN;
import static dev.suunta.adapters.persistence.generated.Tables.PERSON;

import dev.suunta.adapters.persistence.Wanted;
import dev.suunta.adapters.persistence.generated.tables.records.ConnectionRecord;
import dev.suunta.domain.people.Connection;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Reads people with all their accounts, in as many statements for one as for two hundred. */
final class WholePeople {
  private final DSLContext db;
  private final UUID owner;

  WholePeople(DSLContext db, UUID owner) {
    this.db = db;
    this.owner = owner;
  }

  /** The people whose ids these are, in this order. */
  List<Person> of(List<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var connections = connections(ids);
    var given = given(ids);
    return ids.stream()
        .map(
            id ->
                new Person(
                    new PersonId(id),
                    Optional.ofNullable(given.get(id)),
                    connections.getOrDefault(id, List.of())))
        .toList();
  }

  private Map<UUID, String> given(List<UUID> ids) {
    var wanted = Wanted.of(ids.toArray(UUID[]::new), PERSON.ID);
    return db.select(wanted.value(), PERSON.NAME)
        .from(wanted.table())
        .leftJoin(PERSON)
        .on(PERSON.OWNER_ID.eq(owner))
        .and(PERSON.ID.eq(wanted.value()))
        .where(PERSON.NAME.isNotNull())
        .fetchMap(row -> row.value1(), row -> row.value2());
  }

  private Map<UUID, List<Connection>> connections(List<UUID> ids) {
    var wanted = Wanted.of(ids.toArray(UUID[]::new), PERSON.SHOWN_AS);
    var rows = new HashMap<UUID, List<ConnectionRecord>>();
    db.select(CONNECTION.fields())
        .select(wanted.value())
        .from(wanted.table())
        .leftJoin(PERSON)
        .on(PERSON.OWNER_ID.eq(owner))
        .and(PERSON.SHOWN_AS.eq(wanted.value()))
        .leftJoin(CONNECTION)
        .on(CONNECTION.OWNER_ID.eq(owner))
        .and(CONNECTION.PERSON_ID.eq(PERSON.ID))
        .leftJoin(IMPORT_RUN)
        .on(IMPORT_RUN.OWNER_ID.eq(owner))
        .and(IMPORT_RUN.ID.eq(CONNECTION.IMPORT_ID))
        .where(IMPORT_RUN.COMPLETED_AT.isNotNull())
        .forEach(
            row ->
                rows.computeIfAbsent(row.get(wanted.value()), none -> new ArrayList<>())
                    .add(row.into(CONNECTION)));
    var whole = new WholeConnections(db, owner);
    var byId =
        whole.of(rows.values().stream().flatMap(List::stream).toList()).stream()
            .collect(Collectors.toMap(one -> one.id().value(), one -> one));
    var connections = new HashMap<UUID, List<Connection>>();
    rows.forEach(
        (person, some) ->
            connections.put(
                person,
                some.stream()
                    .sorted(
                        Comparator.comparing(ConnectionRecord::getNetwork)
                            .thenComparing(row -> row.getId().toString()))
                    .map(row -> Objects.requireNonNull(byId.get(row.getId())))
                    .toList()));
    return connections;
  }
}
