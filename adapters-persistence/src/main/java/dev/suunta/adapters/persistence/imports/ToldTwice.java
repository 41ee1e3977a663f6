package dev.suunta.adapters.persistence.imports;

import static dev.suunta.adapters.persistence.generated.Tables.CONNECTION;
import static dev.suunta.adapters.persistence.generated.Tables.CONNECTION_KEY;
import static dev.suunta.adapters.persistence.generated.Tables.EVIDENCE;
import static dev.suunta.adapters.persistence.generated.Tables.IMPORT_RUN;
import static dev.suunta.adapters.persistence.generated.Tables.PERSON;
import static dev.suunta.adapters.persistence.generated.Tables.SIGHTING;
import static dev.suunta.adapters.persistence.generated.Tables.TIE;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import dev.suunta.adapters.persistence.generated.tables.records.EvidenceRecord;
import dev.suunta.adapters.persistence.generated.tables.records.ImportRunRecord;
import dev.suunta.application.imports.driven.PeopleIntake.Counted;
import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.people.Direction;
import dev.suunta.domain.people.EvidenceKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/**
 * Makes one connection of what this import and another one, which ran at the same time, told of one
 * account without seeing each other.
 */
final class ToldTwice {
  private final DSLContext db;
  private final ImportRunRecord unfinished;
  private final UUID owner;
  private final UUID run;

  ToldTwice(DSLContext db, ImportRunRecord unfinished) {
    this.db = db;
    this.unfinished = unfinished;
    this.owner = unfinished.getOwnerId();
    this.run = unfinished.getId();
  }

  void unite() {
    found().forEach(this::unite);
  }

  private record Twice(UUID fresh, UUID freshPerson, UUID known) {}

  /** Connections that this import made although another one had made them meanwhile. */
  private List<Twice> found() {
    var known = CONNECTION_KEY.as("known");
    var knownConnection = CONNECTION.as("known_connection");
    var found = new LinkedHashMap<UUID, Twice>();
    db.select(CONNECTION.ID, CONNECTION.PERSON_ID, known.CONNECTION_ID, known.KIND, known.KEY_VALUE)
        .from(CONNECTION)
        .join(CONNECTION_KEY)
        .on(CONNECTION_KEY.OWNER_ID.eq(owner))
        .and(CONNECTION_KEY.CONNECTION_ID.eq(CONNECTION.ID))
        .join(known)
        .on(known.OWNER_ID.eq(owner))
        .and(known.ACCOUNT_ID.eq(CONNECTION_KEY.ACCOUNT_ID))
        .and(known.KIND.eq(CONNECTION_KEY.KIND))
        .and(known.KEY_VALUE.eq(CONNECTION_KEY.KEY_VALUE))
        .join(knownConnection)
        .on(knownConnection.OWNER_ID.eq(owner))
        .and(knownConnection.ID.eq(known.CONNECTION_ID))
        .join(IMPORT_RUN)
        .on(IMPORT_RUN.OWNER_ID.eq(owner))
        .and(IMPORT_RUN.ID.eq(knownConnection.IMPORT_ID))
        .where(CONNECTION.OWNER_ID.eq(owner))
        .and(CONNECTION.IMPORT_ID.eq(run))
        .and(IMPORT_RUN.COMPLETED_AT.isNotNull())
        .and(isSurestOf(CONNECTION.ID))
        .orderBy(known.CONNECTION_ID)
        .forEach(
            row ->
                found.putIfAbsent(
                    row.value1(), new Twice(row.value1(), row.value2(), row.value3())));
    return List.copyOf(found.values());
  }

  /** A weaker key may be somebody else's; names of kinds do not sort by sureness. */
  private Condition isSurestOf(Field<UUID> connection) {
    var surer = CONNECTION_KEY.as("surer");
    var order = List.of(AccountKey.Kind.values()).stream().map(Enum::name).toList();
    return notExists(
        selectOne()
            .from(surer)
            .where(surer.OWNER_ID.eq(owner))
            .and(surer.CONNECTION_ID.eq(connection))
            .and(place(surer.KIND, order).lt(place(CONNECTION_KEY.KIND, order))));
  }

  private static Field<Integer> place(Field<String> kind, List<String> order) {
    var choice = case_(kind).when(order.getFirst(), val(0));
    for (var index = 1; index < order.size(); index++) {
      choice = choice.when(order.get(index), val(index));
    }
    return choice.otherwise(val(order.size()));
  }

  private void unite(Twice twice) {
    for (var tie :
        db.selectFrom(TIE)
            .where(TIE.OWNER_ID.eq(owner))
            .and(TIE.CONNECTION_ID.eq(twice.fresh()))
            .fetch()) {
      db.insertInto(SIGHTING)
          .columns(
              SIGHTING.OWNER_ID,
              SIGHTING.IMPORT_ID,
              SIGHTING.CONNECTION_ID,
              SIGHTING.RELATION,
              SIGHTING.SINCE)
          .values(owner, run, twice.known(), tie.getRelation(), tie.getSince())
          .onConflictDoNothing()
          .execute();
    }
    var evidence =
        db.selectFrom(EVIDENCE)
            .where(EVIDENCE.OWNER_ID.eq(owner))
            .and(EVIDENCE.CONNECTION_ID.eq(twice.fresh()))
            .and(EVIDENCE.IMPORT_ID.eq(run))
            .fetch(row -> counted(twice.known(), row));
    new EvidenceRows(db, unfinished).add(evidence);
    db.deleteFrom(PERSON)
        .where(PERSON.OWNER_ID.eq(owner))
        .and(PERSON.ID.eq(twice.freshPerson()))
        .execute();
  }

  private static Counted counted(UUID connection, EvidenceRecord row) {
    return new Counted(
        new ConnectionId(connection),
        EvidenceKind.valueOf(row.getKind()),
        Direction.valueOf(row.getDirection()),
        row.getAmount(),
        row.getFirstAt(),
        row.getLastAt());
  }
}
