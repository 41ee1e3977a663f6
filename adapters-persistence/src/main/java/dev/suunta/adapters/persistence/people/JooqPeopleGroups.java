package dev.suunta.adapters.persistence.people;

import static dev.suunta.adapters.persistence.generated.Tables.PEOPLE_GROUP;
import static dev.suunta.adapters.persistence.generated.Tables.PEOPLE_GROUP_MEMBER;
import static dev.suunta.adapters.persistence.generated.Tables.PERSON;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import dev.suunta.adapters.persistence.Columns;
import dev.suunta.adapters.persistence.JooqUnitOfWork;
import dev.suunta.adapters.persistence.Wanted;
import dev.suunta.application.people.driven.PeopleGroups;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.people.PeopleGroup;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.strategy.GroupId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps in a database into which groups the owners put people. */
final class JooqPeopleGroups implements PeopleGroups {
  private final JooqUnitOfWork units;

  JooqPeopleGroups(JooqUnitOfWork units) {
    this.units = units;
  }

  @Override
  public List<Counted> all(OwnerId owner) {
    return units.join(
        db ->
            db.select(PEOPLE_GROUP.ID, PEOPLE_GROUP.NAME, countDistinct(PERSON.SHOWN_AS))
                .from(PEOPLE_GROUP)
                .join(PEOPLE_GROUP_MEMBER)
                .on(PEOPLE_GROUP_MEMBER.OWNER_ID.eq(PEOPLE_GROUP.OWNER_ID))
                .and(PEOPLE_GROUP_MEMBER.GROUP_ID.eq(PEOPLE_GROUP.ID))
                .leftJoin(PERSON)
                .on(PERSON.OWNER_ID.eq(owner.value()))
                .and(PERSON.ID.eq(PEOPLE_GROUP_MEMBER.PERSON_ID))
                .where(PEOPLE_GROUP.OWNER_ID.eq(owner.value()))
                .groupBy(PEOPLE_GROUP.ID, PEOPLE_GROUP.NAME)
                .orderBy(Columns.binary(db, PEOPLE_GROUP.ID))
                .fetch(row -> new Counted(group(row.value1(), row.value2()), row.value3())));
  }

  private static PeopleGroup group(String id, String name) {
    return new PeopleGroup(new GroupId(id), name);
  }

  @Override
  public List<PeopleGroup> of(OwnerId owner, PersonId person) {
    return units.join(
        db -> {
          var people = ShownAsOne.with(db, owner, List.of(person));
          if (people.isEmpty()) {
            return List.of();
          }
          var wanted = Wanted.of(people.toArray(UUID[]::new), PEOPLE_GROUP_MEMBER.PERSON_ID);
          return db
              .select(PEOPLE_GROUP.ID, PEOPLE_GROUP.NAME)
              .from(wanted.table())
              .leftJoin(PEOPLE_GROUP_MEMBER)
              .on(PEOPLE_GROUP_MEMBER.OWNER_ID.eq(owner.value()))
              .and(PEOPLE_GROUP_MEMBER.PERSON_ID.eq(wanted.value()))
              .leftJoin(PEOPLE_GROUP)
              .on(PEOPLE_GROUP.OWNER_ID.eq(owner.value()))
              .and(PEOPLE_GROUP.ID.eq(PEOPLE_GROUP_MEMBER.GROUP_ID))
              .where(PEOPLE_GROUP.ID.isNotNull())
              .orderBy(Columns.binary(db, PEOPLE_GROUP.ID))
              .fetch(row -> group(row.value1(), row.value2()))
              .stream()
              .distinct()
              .toList();
        });
  }

  @Override
  public void put(OwnerId owner, PeopleGroup group, Collection<PersonId> people) {
    if (people.isEmpty()) {
      return;
    }
    units.join(
        db -> {
          db.insertInto(PEOPLE_GROUP)
              .columns(PEOPLE_GROUP.OWNER_ID, PEOPLE_GROUP.ID, PEOPLE_GROUP.NAME)
              .values(owner.value(), group.id().value(), group.name())
              .onConflict(PEOPLE_GROUP.OWNER_ID, PEOPLE_GROUP.ID)
              .doUpdate()
              .set(PEOPLE_GROUP.NAME, group.name())
              .execute();
          return db.batch(
                  people.stream()
                      .map(
                          person ->
                              db.insertInto(PEOPLE_GROUP_MEMBER)
                                  .columns(
                                      PEOPLE_GROUP_MEMBER.OWNER_ID,
                                      PEOPLE_GROUP_MEMBER.GROUP_ID,
                                      PEOPLE_GROUP_MEMBER.PERSON_ID)
                                  .values(owner.value(), group.id().value(), person.value())
                                  .onConflictDoNothing())
                      .toList())
              .execute();
        });
  }

  @Override
  public void take(OwnerId owner, GroupId group, Collection<PersonId> people) {
    units.join(
        db -> {
          var all = ShownAsOne.with(db, owner, people);
          db.deleteFrom(PEOPLE_GROUP_MEMBER)
              .where(PEOPLE_GROUP_MEMBER.OWNER_ID.eq(owner.value()))
              .and(PEOPLE_GROUP_MEMBER.GROUP_ID.eq(group.value()))
              .and(PEOPLE_GROUP_MEMBER.PERSON_ID.in(all))
              .execute();
          return db.deleteFrom(PEOPLE_GROUP)
              .where(PEOPLE_GROUP.OWNER_ID.eq(owner.value()))
              .and(PEOPLE_GROUP.ID.eq(group.value()))
              .and(
                  notExists(
                      selectOne()
                          .from(PEOPLE_GROUP_MEMBER)
                          .where(PEOPLE_GROUP_MEMBER.OWNER_ID.eq(owner.value()))
                          .and(PEOPLE_GROUP_MEMBER.GROUP_ID.eq(group.value()))))
              .execute();
        });
  }

  @Override
  public List<PersonId> members(OwnerId owner, GroupId group, int most) {
    return units.join(
        db ->
            db.selectDistinct(PERSON.SHOWN_AS)
                .from(PEOPLE_GROUP_MEMBER)
                .leftJoin(PERSON)
                .on(PERSON.OWNER_ID.eq(owner.value()))
                .and(PERSON.ID.eq(PEOPLE_GROUP_MEMBER.PERSON_ID))
                .where(PEOPLE_GROUP_MEMBER.OWNER_ID.eq(owner.value()))
                .and(PEOPLE_GROUP_MEMBER.GROUP_ID.eq(group.value()))
                .and(PERSON.ID.isNotNull())
                .orderBy(PERSON.SHOWN_AS)
                .limit(most)
                .fetch(row -> new PersonId(row.value1())));
  }

  @Override
  public Page<PersonId> page(OwnerId owner, GroupId group, Optional<String> after, int most) {
    Page.requireMost(most);
    var member = PERSON.as("member");
    return units.join(
        db -> {
          var place = after.map(text -> JooqPeopleRepository.place(db, owner, text));
          var ids =
              db.select(PERSON.ID)
                  .from(PEOPLE_GROUP_MEMBER)
                  .leftJoin(member)
                  .on(member.OWNER_ID.eq(owner.value()))
                  .and(member.ID.eq(PEOPLE_GROUP_MEMBER.PERSON_ID))
                  .leftJoin(PERSON)
                  .on(PERSON.OWNER_ID.eq(owner.value()))
                  .and(PERSON.ID.eq(member.SHOWN_AS))
                  .where(PEOPLE_GROUP_MEMBER.OWNER_ID.eq(owner.value()))
                  .and(PEOPLE_GROUP_MEMBER.GROUP_ID.eq(group.value()))
                  .and(PERSON.ID.isNotNull())
                  .and(
                      place
                          .map(begins -> JooqPeopleRepository.isAfter(db, begins))
                          .orElse(noCondition()))
                  .groupBy(PERSON.ID, PERSON.SORT_KEY)
                  .orderBy(Columns.binary(db, PERSON.SORT_KEY), PERSON.ID)
                  .limit(most + 1)
                  .fetch(row -> new PersonId(row.value1()));
          var rows = ids.subList(0, Math.min(most, ids.size()));
          return new Page<>(
              rows,
              ids.size() > most
                  ? Optional.of(rows.getLast().value().toString())
                  : Optional.empty());
        });
  }
}
