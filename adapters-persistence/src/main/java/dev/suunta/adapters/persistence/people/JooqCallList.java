package dev.suunta.adapters.persistence.people;

import static dev.suunta.adapters.persistence.generated.Tables.PLANNED_CALL;

import dev.suunta.adapters.persistence.Columns;
import dev.suunta.adapters.persistence.JooqUnitOfWork;
import dev.suunta.adapters.persistence.Wanted;
import dev.suunta.adapters.persistence.generated.tables.records.PlannedCallRecord;
import dev.suunta.application.people.driven.CallList;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.PlannedCall;
import dev.suunta.domain.people.PlannedCallId;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.shared.Via;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps in a database whom the owners want to call. */
final class JooqCallList implements CallList {
  private static final OldestFirst<PlannedCallRecord> ROWS =
      new OldestFirst<>(PLANNED_CALL, PLANNED_CALL.OWNER_ID, PLANNED_CALL.SINCE, PLANNED_CALL.ID);

  private final JooqUnitOfWork units;

  JooqCallList(JooqUnitOfWork units) {
    this.units = units;
  }

  @Override
  public void save(OwnerId owner, PlannedCall call) {
    var row = new PlannedCallRecord();
    row.setOwnerId(owner.value());
    row.setId(call.id().value());
    row.setPersonId(call.person().value());
    row.setNote(Columns.text(call.note()));
    row.setSince(Columns.cut(call.since()));
    row.setByName(call.by().name());
    row.setByVia(call.by().via().name());
    row.setEnded(Columns.name(call.ended().map(PlannedCall.Ended::how)));
    row.setEndedAt(Columns.instant(call.ended().map(PlannedCall.Ended::at)));
    units.join(
        db -> {
          db.deleteFrom(PLANNED_CALL)
              .where(PLANNED_CALL.OWNER_ID.eq(owner.value()))
              .and(PLANNED_CALL.ID.eq(call.id().value()))
              .execute();
          return db.insertInto(PLANNED_CALL).set(row).execute();
        });
  }

  @Override
  public List<PlannedCall> of(OwnerId owner, PersonId person) {
    return units.join(
        db -> {
          var people = ShownAsOne.with(db, owner, List.of(person));
          if (people.isEmpty()) {
            return List.of();
          }
          var wanted = Wanted.of(people.toArray(UUID[]::new), PLANNED_CALL.PERSON_ID);
          return db
              .select(PLANNED_CALL.fields())
              .from(wanted.table())
              .leftJoin(PLANNED_CALL)
              .on(PLANNED_CALL.OWNER_ID.eq(owner.value()))
              .and(PLANNED_CALL.PERSON_ID.eq(wanted.value()))
              .where(PLANNED_CALL.ID.isNotNull())
              .orderBy(PLANNED_CALL.SINCE.desc(), PLANNED_CALL.ID)
              .fetchInto(PLANNED_CALL)
              .stream()
              .map(JooqCallList::call)
              .toList();
        });
  }

  @Override
  public Page<PlannedCall> open(OwnerId owner, Optional<String> after, int most) {
    return units.join(
        db -> {
          var page = ROWS.page(db, owner.value(), PLANNED_CALL.ENDED_AT.isNull(), after, most);
          return new Page<>(page.rows().stream().map(JooqCallList::call).toList(), page.next());
        });
  }

  private static PlannedCall call(PlannedCallRecord row) {
    var how = Columns.text(row.getEnded()).map(PlannedCall.How::valueOf);
    return new PlannedCall(
        new PlannedCallId(row.getId()),
        new PersonId(row.getPersonId()),
        Columns.text(row.getNote()),
        row.getSince(),
        new Actor(row.getByName(), Via.valueOf(row.getByVia())),
        how.map(ended -> new PlannedCall.Ended(ended, row.getEndedAt())));
  }
}
