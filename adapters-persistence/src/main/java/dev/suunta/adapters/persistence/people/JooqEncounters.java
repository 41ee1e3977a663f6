package dev.suunta.adapters.persistence.people;

import static dev.suunta.adapters.persistence.generated.Tables.CONNECTION;
import static dev.suunta.adapters.persistence.generated.Tables.ENCOUNTER;
import static dev.suunta.adapters.persistence.generated.Tables.ENCOUNTER_PERSON;
import static dev.suunta.adapters.persistence.generated.Tables.EVIDENCE;
import static dev.suunta.adapters.persistence.generated.Tables.IMPORT_RUN;
import static dev.suunta.adapters.persistence.generated.Tables.PERSON;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;

import dev.suunta.adapters.persistence.Columns;
import dev.suunta.adapters.persistence.JooqUnitOfWork;
import dev.suunta.adapters.persistence.Wanted;
import dev.suunta.adapters.persistence.generated.tables.Person;
import dev.suunta.adapters.persistence.generated.tables.records.EncounterPersonRecord;
import dev.suunta.adapters.persistence.generated.tables.records.EncounterRecord;
import dev.suunta.application.people.driven.Encounters;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.people.Encounter;
import dev.suunta.domain.people.EncounterId;
import dev.suunta.domain.people.EvidenceKind;
import dev.suunta.domain.people.PartialDate;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.shared.Via;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;

/** Keeps in a database whom the owners met. */
final class JooqEncounters implements Encounters {
  private final JooqUnitOfWork units;

  JooqEncounters(JooqUnitOfWork units) {
    this.units = units;
  }

  @Override
  public void add(OwnerId owner, Encounter encounter) {
    var row = new EncounterRecord();
    row.setOwnerId(owner.value());
    row.setId(encounter.id().value());
    row.setShortId(encounter.id().shortForm());
    row.setMetOn(encounter.on().toString());
    row.setPlace(Columns.text(encounter.at()));
    row.setNote(Columns.text(encounter.note()));
    row.setToldAt(Columns.cut(encounter.told()));
    row.setByName(encounter.by().name());
    row.setByVia(encounter.by().via().name());
    var people =
        encounter.people().stream()
            .map(
                person ->
                    new EncounterPersonRecord(
                        owner.value(), encounter.id().value(), person.value()))
            .toList();
    units.join(
        db -> {
          db.insertInto(ENCOUNTER).set(row).execute();
          return db.batchInsert(people).execute();
        });
  }

  @Override
  public List<Encounter> endingWith(OwnerId owner, String shortForm, int most) {
    return units.join(
        db ->
            whole(
                db,
                owner,
                db.selectFrom(ENCOUNTER)
                    .where(ENCOUNTER.OWNER_ID.eq(owner.value()))
                    .and(ENCOUNTER.SHORT_ID.eq(shortForm))
                    .orderBy(ENCOUNTER.ID)
                    .limit(most)
                    .fetch()));
  }

  @Override
  public void remove(OwnerId owner, EncounterId id) {
    units.join(
        db ->
            db.deleteFrom(ENCOUNTER)
                .where(ENCOUNTER.OWNER_ID.eq(owner.value()))
                .and(ENCOUNTER.ID.eq(id.value()))
                .execute());
  }

  @Override
  public List<Encounter> on(OwnerId owner, PartialDate date) {
    return units.join(
        db ->
            whole(
                db,
                owner,
                db.selectFrom(ENCOUNTER)
                    .where(ENCOUNTER.OWNER_ID.eq(owner.value()))
                    .and(ENCOUNTER.MET_ON.eq(date.toString()))
                    .orderBy(ENCOUNTER.ID)
                    .fetch()));
  }

  @Override
  public Page<Encounter> page(
      OwnerId owner, Optional<PersonId> with, Optional<String> after, int most) {
    Page.requireMost(most);
    return units.join(
        db -> {
          var place = after.map(text -> isAfter(db, owner, text)).orElse(noCondition());
          var rows =
              with.map(person -> those(db, owner, person, place, most + 1))
                  .orElseGet(() -> all(db, owner, place, most + 1));
          var shown = rows.subList(0, Math.min(most, rows.size()));
          return new Page<>(
              whole(db, owner, shown),
              rows.size() > most
                  ? Optional.of(shown.getLast().getId().toString())
                  : Optional.empty());
        });
  }

  private static Condition isAfter(DSLContext db, OwnerId owner, String text) {
    var id = UUID.fromString(text);
    var day =
        db.select(ENCOUNTER.MET_ON)
            .from(ENCOUNTER)
            .where(ENCOUNTER.OWNER_ID.eq(owner.value()))
            .and(ENCOUNTER.ID.eq(id))
            .fetchOptional(ENCOUNTER.MET_ON)
            .orElseThrow(() -> new IllegalArgumentException("no page begins after " + text));
    var metOn = Columns.binary(db, ENCOUNTER.MET_ON);
    return metOn.le(day).and(metOn.lt(day).or(ENCOUNTER.ID.lt(id)));
  }

  private static List<EncounterRecord> all(
      DSLContext db, OwnerId owner, Condition place, int most) {
    return db.selectFrom(ENCOUNTER)
        .where(ENCOUNTER.OWNER_ID.eq(owner.value()))
        .and(place)
        .orderBy(
            ENCOUNTER.OWNER_ID.desc(),
            Columns.binary(db, ENCOUNTER.MET_ON).desc(),
            ENCOUNTER.ID.desc())
        .limit(most)
        .fetch();
  }

  private static List<EncounterRecord> those(
      DSLContext db, OwnerId owner, PersonId with, Condition place, int most) {
    var wanted = Wanted.of(new UUID[] {with.value()}, PERSON.ID);
    return db.selectDistinct(ENCOUNTER.fields())
        .select(Columns.binary(db, ENCOUNTER.MET_ON).as("met_in_order"))
        .from(encounters(owner, wanted))
        .where(ENCOUNTER.ID.isNotNull())
        .and(place)
        .orderBy(org.jooq.impl.DSL.field("met_in_order").desc(), ENCOUNTER.ID.desc())
        .limit(most)
        .fetchInto(ENCOUNTER);
  }

  /** The encounters of people and of all with whom they are shown as one. */
  private static Table<?> encounters(OwnerId owner, Wanted<UUID> people) {
    var member = PERSON.as("member");
    return shownAsOne(owner, people, member)
        .leftJoin(ENCOUNTER_PERSON)
        .on(ENCOUNTER_PERSON.OWNER_ID.eq(owner.value()))
        .and(ENCOUNTER_PERSON.PERSON_ID.eq(member.ID))
        .leftJoin(ENCOUNTER)
        .on(ENCOUNTER.OWNER_ID.eq(owner.value()))
        .and(ENCOUNTER.ID.eq(ENCOUNTER_PERSON.ENCOUNTER_ID));
  }

  private static Table<?> shownAsOne(OwnerId owner, Wanted<UUID> people, Person member) {
    return people
        .table()
        .leftJoin(PERSON)
        .on(PERSON.OWNER_ID.eq(owner.value()))
        .and(PERSON.ID.eq(people.value()))
        .leftJoin(member)
        .on(member.OWNER_ID.eq(owner.value()))
        .and(member.SHOWN_AS.eq(PERSON.SHOWN_AS));
  }

  private static List<Encounter> whole(DSLContext db, OwnerId owner, List<EncounterRecord> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    var wanted =
        Wanted.of(
            rows.stream().map(EncounterRecord::getId).toArray(UUID[]::new),
            ENCOUNTER_PERSON.ENCOUNTER_ID);
    Map<UUID, List<PersonId>> people =
        db.select(wanted.value(), ENCOUNTER_PERSON.PERSON_ID)
            .from(wanted.table())
            .leftJoin(ENCOUNTER_PERSON)
            .on(ENCOUNTER_PERSON.OWNER_ID.eq(owner.value()))
            .and(ENCOUNTER_PERSON.ENCOUNTER_ID.eq(wanted.value()))
            .where(ENCOUNTER_PERSON.PERSON_ID.isNotNull())
            .fetchGroups(row -> row.value1(), row -> new PersonId(row.value2()));
    return rows.stream()
        .map(row -> encounter(row, people.getOrDefault(row.getId(), List.of())))
        .toList();
  }

  private static Encounter encounter(EncounterRecord row, List<PersonId> people) {
    return new Encounter(
        new EncounterId(row.getId()),
        PartialDate.parse(row.getMetOn()).orElseThrow(),
        Columns.text(row.getPlace()),
        Columns.text(row.getNote()),
        people,
        row.getToldAt(),
        new Actor(row.getByName(), Via.valueOf(row.getByVia())));
  }

  @Override
  public Map<PersonId, Traces> last(OwnerId owner, Collection<PersonId> people) {
    if (people.isEmpty()) {
      return Map.of();
    }
    var values = people.stream().map(PersonId::value).distinct().toArray(UUID[]::new);
    return units.join(
        db -> {
          var told = told(db, owner, values);
          var appointments = appointments(db, owner, values);
          var last = new HashMap<PersonId, Traces>();
          for (var value : values) {
            var traces =
                new Traces(
                    Optional.ofNullable(told.get(value)).flatMap(PartialDate::parse),
                    Optional.ofNullable(appointments.get(value)));
            if (traces.told().isPresent() || traces.appointment().isPresent()) {
              last.put(new PersonId(value), traces);
            }
          }
          return last;
        });
  }

  private static Map<UUID, String> told(DSLContext db, OwnerId owner, UUID[] people) {
    var wanted = Wanted.of(people, PERSON.ID);
    return db.select(wanted.value(), max(Columns.binary(db, ENCOUNTER.MET_ON)))
        .from(encounters(owner, wanted))
        .where(ENCOUNTER.ID.isNotNull())
        .groupBy(wanted.value())
        .fetchMap(row -> row.value1(), row -> row.value2());
  }

  private static Map<UUID, Instant> appointments(DSLContext db, OwnerId owner, UUID[] people) {
    var member = PERSON.as("member");
    var wanted = Wanted.of(people, PERSON.ID);
    return db.select(wanted.value(), max(EVIDENCE.LAST_AT))
        .from(shownAsOne(owner, wanted, member))
        .leftJoin(CONNECTION)
        .on(CONNECTION.OWNER_ID.eq(owner.value()))
        .and(CONNECTION.PERSON_ID.eq(member.ID))
        .leftJoin(EVIDENCE)
        .on(EVIDENCE.OWNER_ID.eq(owner.value()))
        .and(EVIDENCE.CONNECTION_ID.eq(CONNECTION.ID))
        .and(EVIDENCE.KIND.eq(EvidenceKind.APPOINTMENT.name()))
        .leftJoin(IMPORT_RUN)
        .on(IMPORT_RUN.OWNER_ID.eq(owner.value()))
        .and(IMPORT_RUN.ID.eq(EVIDENCE.IMPORT_ID))
        .where(IMPORT_RUN.COMPLETED_AT.isNotNull())
        .groupBy(wanted.value())
        .fetchMap(row -> row.value1(), row -> row.value2());
  }
}
