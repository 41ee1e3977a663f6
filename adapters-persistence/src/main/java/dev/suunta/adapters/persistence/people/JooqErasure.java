package dev.suunta.adapters.persistence.people;

import static dev.suunta.adapters.persistence.generated.Tables.ANCHOR;
import static dev.suunta.adapters.persistence.generated.Tables.CONNECTION;
import static dev.suunta.adapters.persistence.generated.Tables.ENCOUNTER;
import static dev.suunta.adapters.persistence.generated.Tables.ENCOUNTER_PERSON;
import static dev.suunta.adapters.persistence.generated.Tables.FORGOTTEN_SALT;
import static dev.suunta.adapters.persistence.generated.Tables.PEOPLE_GROUP;
import static dev.suunta.adapters.persistence.generated.Tables.PEOPLE_GROUP_MEMBER;
import static dev.suunta.adapters.persistence.generated.Tables.PERSON;
import static dev.suunta.adapters.persistence.generated.Tables.PERSON_NOTE;
import static dev.suunta.adapters.persistence.generated.Tables.PLANNED_CALL;
import static dev.suunta.adapters.persistence.generated.Tables.WISHED_PERSON;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import dev.suunta.adapters.persistence.Columns;
import dev.suunta.adapters.persistence.JooqUnitOfWork;
import dev.suunta.adapters.persistence.Wanted;
import dev.suunta.adapters.persistence.generated.tables.records.ForgottenKeyRecord;
import dev.suunta.application.people.driven.Erasure;
import dev.suunta.domain.people.Anchor;
import dev.suunta.domain.people.ForgottenKey;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.Salt;
import dev.suunta.domain.shared.OwnerId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/** Erases people from a database. */
final class JooqErasure implements Erasure {
  private final JooqUnitOfWork units;

  JooqErasure(JooqUnitOfWork units) {
    this.units = units;
  }

  @Override
  public Optional<Salt> salt(OwnerId owner) {
    return units.join(
        db ->
            db.select(FORGOTTEN_SALT.SALT)
                .from(FORGOTTEN_SALT)
                .where(FORGOTTEN_SALT.OWNER_ID.eq(owner.value()))
                .fetchOptional(row -> new Salt(row.value1())));
  }

  @Override
  public void keepSalt(OwnerId owner, Salt salt) {
    units.join(
        db ->
            db.insertInto(FORGOTTEN_SALT)
                .columns(FORGOTTEN_SALT.OWNER_ID, FORGOTTEN_SALT.SALT)
                .values(owner.value(), salt.hex())
                .execute());
  }

  @Override
  public List<Anchor> ownAnchors(OwnerId owner, Collection<PersonId> people) {
    var ids = new HashSet<UUID>();
    people.forEach(person -> ids.add(person.value()));
    if (ids.isEmpty()) {
      return List.of();
    }
    return units.join(
        db -> {
          var wanted = Wanted.of(ids.toArray(UUID[]::new), CONNECTION.PERSON_ID);
          var anchors =
              db.selectDistinct(ANCHOR.KIND, ANCHOR.ANCHOR_VALUE)
                  .from(wanted.table())
                  .leftJoin(CONNECTION)
                  .on(CONNECTION.OWNER_ID.eq(owner.value()))
                  .and(CONNECTION.PERSON_ID.eq(wanted.value()))
                  .leftJoin(ANCHOR)
                  .on(ANCHOR.OWNER_ID.eq(owner.value()))
                  .and(ANCHOR.CONNECTION_ID.eq(CONNECTION.ID))
                  .where(ANCHOR.KIND.isNotNull())
                  .fetch(row -> new Anchor(Anchor.Kind.valueOf(row.value1()), row.value2()));
          return anchors.stream()
              .filter(anchor -> ids.containsAll(having(db, owner, anchor)))
              .sorted(Comparator.comparing(Anchor::kind).thenComparing(Anchor::value))
              .toList();
        });
  }

  private static List<UUID> having(DSLContext db, OwnerId owner, Anchor anchor) {
    return db.selectDistinct(CONNECTION.PERSON_ID)
        .from(ANCHOR)
        .join(CONNECTION)
        .on(CONNECTION.OWNER_ID.eq(ANCHOR.OWNER_ID))
        .and(CONNECTION.ID.eq(ANCHOR.CONNECTION_ID))
        .where(ANCHOR.OWNER_ID.eq(owner.value()))
        .and(ANCHOR.KIND.eq(anchor.kind().name()))
        .and(ANCHOR.ANCHOR_VALUE.eq(anchor.value()))
        .fetch(CONNECTION.PERSON_ID);
  }

  @Override
  public void erase(
      OwnerId owner, Collection<PersonId> people, Collection<ForgottenKey> forgotten) {
    units.join(
        db -> {
          people.forEach(person -> erase(db, owner.value(), person.value()));
          return db.batchInsert(
                  forgotten.stream()
                      .distinct()
                      .map(
                          key ->
                              new ForgottenKeyRecord(
                                  owner.value(),
                                  key.account(),
                                  key.hash(),
                                  Columns.name(key.kind())))
                      .toList())
              .execute();
        });
  }

  /** One by one: each column of people stands behind the owner in an index. */
  private static void erase(DSLContext db, UUID owner, UUID person) {
    leaveEncounters(db, owner, person);
    leaveGroups(db, owner, person);
    db.deleteFrom(PERSON_NOTE)
        .where(PERSON_NOTE.OWNER_ID.eq(owner))
        .and(PERSON_NOTE.PERSON_ID.eq(person))
        .execute();
    db.deleteFrom(PLANNED_CALL)
        .where(PLANNED_CALL.OWNER_ID.eq(owner))
        .and(PLANNED_CALL.PERSON_ID.eq(person))
        .execute();
    db.deleteFrom(WISHED_PERSON)
        .where(WISHED_PERSON.OWNER_ID.eq(owner))
        .and(WISHED_PERSON.PERSON_ID.eq(person))
        .execute();
    // Words, keys, links, accounts and what hangs on these go with the person.
    db.deleteFrom(PERSON).where(PERSON.OWNER_ID.eq(owner)).and(PERSON.ID.eq(person)).execute();
  }

  private static void leaveEncounters(DSLContext db, UUID owner, UUID person) {
    var encounters =
        db.deleteFrom(ENCOUNTER_PERSON)
            .where(ENCOUNTER_PERSON.OWNER_ID.eq(owner))
            .and(ENCOUNTER_PERSON.PERSON_ID.eq(person))
            .returning(ENCOUNTER_PERSON.ENCOUNTER_ID)
            .fetch(ENCOUNTER_PERSON.ENCOUNTER_ID);
    for (var encounter : encounters) {
      db.deleteFrom(ENCOUNTER)
          .where(ENCOUNTER.OWNER_ID.eq(owner))
          .and(ENCOUNTER.ID.eq(encounter))
          .and(
              notExists(
                  selectOne()
                      .from(ENCOUNTER_PERSON)
                      .where(ENCOUNTER_PERSON.OWNER_ID.eq(owner))
                      .and(ENCOUNTER_PERSON.ENCOUNTER_ID.eq(encounter))))
          .execute();
    }
  }

  private static void leaveGroups(DSLContext db, UUID owner, UUID person) {
    var groups =
        db.deleteFrom(PEOPLE_GROUP_MEMBER)
            .where(PEOPLE_GROUP_MEMBER.OWNER_ID.eq(owner))
            .and(PEOPLE_GROUP_MEMBER.PERSON_ID.eq(person))
            .returning(PEOPLE_GROUP_MEMBER.GROUP_ID)
            .fetch(PEOPLE_GROUP_MEMBER.GROUP_ID);
    for (var group : groups) {
      db.deleteFrom(PEOPLE_GROUP)
          .where(PEOPLE_GROUP.OWNER_ID.eq(owner))
          .and(PEOPLE_GROUP.ID.eq(group))
          .and(
              notExists(
                  selectOne()
                      .from(PEOPLE_GROUP_MEMBER)
                      .where(PEOPLE_GROUP_MEMBER.OWNER_ID.eq(owner))
                      .and(PEOPLE_GROUP_MEMBER.GROUP_ID.eq(group))))
          .execute();
    }
  }
}
