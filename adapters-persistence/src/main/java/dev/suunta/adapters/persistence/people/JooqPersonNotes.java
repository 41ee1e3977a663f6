package dev.suunta.adapters.persistence.people;

import static dev.suunta.adapters.persistence.generated.Tables.PERSON_NOTE;

import dev.suunta.adapters.persistence.Columns;
import dev.suunta.adapters.persistence.JooqUnitOfWork;
import dev.suunta.adapters.persistence.Wanted;
import dev.suunta.adapters.persistence.generated.tables.records.PersonNoteRecord;
import dev.suunta.application.people.driven.PersonNotes;
import dev.suunta.domain.people.NoteId;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.PersonNote;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.shared.Via;
import java.util.List;
import java.util.UUID;

/** Keeps in a database what the owners wrote down about people. */
final class JooqPersonNotes implements PersonNotes {
  private final JooqUnitOfWork units;

  JooqPersonNotes(JooqUnitOfWork units) {
    this.units = units;
  }

  @Override
  public void add(OwnerId owner, PersonNote note) {
    var row =
        new PersonNoteRecord(
            owner.value(),
            note.id().value(),
            note.person().value(),
            note.text(),
            Columns.cut(note.at()),
            note.by().name(),
            note.by().via().name());
    units.join(db -> db.insertInto(PERSON_NOTE).set(row).execute());
  }

  @Override
  public List<PersonNote> of(OwnerId owner, PersonId person) {
    return units.join(
        db -> {
          var people = ShownAsOne.with(db, owner, List.of(person));
          if (people.isEmpty()) {
            return List.of();
          }
          var wanted = Wanted.of(people.toArray(UUID[]::new), PERSON_NOTE.PERSON_ID);
          return db
              .select(PERSON_NOTE.fields())
              .from(wanted.table())
              .leftJoin(PERSON_NOTE)
              .on(PERSON_NOTE.OWNER_ID.eq(owner.value()))
              .and(PERSON_NOTE.PERSON_ID.eq(wanted.value()))
              .where(PERSON_NOTE.ID.isNotNull())
              .orderBy(PERSON_NOTE.NOTED_AT, PERSON_NOTE.ID)
              .fetchInto(PERSON_NOTE)
              .stream()
              .map(JooqPersonNotes::note)
              .toList();
        });
  }

  private static PersonNote note(PersonNoteRecord row) {
    return new PersonNote(
        new NoteId(row.getId()),
        new PersonId(row.getPersonId()),
        row.getText(),
        row.getNotedAt(),
        new Actor(row.getByName(), Via.valueOf(row.getByVia())));
  }

  @Override
  public void remove(OwnerId owner, NoteId id) {
    units.join(
        db ->
            db.deleteFrom(PERSON_NOTE)
                .where(PERSON_NOTE.OWNER_ID.eq(owner.value()))
                .and(PERSON_NOTE.ID.eq(id.value()))
                .execute());
  }
}
