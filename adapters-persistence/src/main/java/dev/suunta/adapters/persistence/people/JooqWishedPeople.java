package dev.suunta.adapters.persistence.people;

import static dev.suunta.adapters.persistence.generated.Tables.WISHED_PERSON;
import static org.jooq.impl.DSL.noCondition;

import dev.suunta.adapters.persistence.Columns;
import dev.suunta.adapters.persistence.JooqUnitOfWork;
import dev.suunta.adapters.persistence.Wanted;
import dev.suunta.adapters.persistence.generated.tables.records.WishedPersonRecord;
import dev.suunta.application.people.driven.WishedPeople;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.WishedPerson;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.shared.Via;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/** Keeps in a database from whom the owners would like to hear. */
final class JooqWishedPeople implements WishedPeople {
  private static final OldestFirst<WishedPersonRecord> ROWS =
      new OldestFirst<>(
          WISHED_PERSON, WISHED_PERSON.OWNER_ID, WISHED_PERSON.SINCE, WISHED_PERSON.PERSON_ID);

  private final JooqUnitOfWork units;

  JooqWishedPeople(JooqUnitOfWork units) {
    this.units = units;
  }

  @Override
  public boolean add(OwnerId owner, WishedPerson wish) {
    var row = new WishedPersonRecord();
    row.setOwnerId(owner.value());
    row.setPersonId(wish.person().value());
    row.setSince(Columns.cut(wish.since()));
    row.setByName(wish.by().name());
    row.setByVia(wish.by().via().name());
    return units.join(
        db -> {
          if (!wished(db, owner, wish.person()).isEmpty()) {
            return false;
          }
          return db.insertInto(WISHED_PERSON).set(row).execute() == 1;
        });
  }

  @Override
  public boolean remove(OwnerId owner, PersonId person) {
    return units.join(
        db -> {
          var wished = wished(db, owner, person);
          wished.forEach(
              one ->
                  db.deleteFrom(WISHED_PERSON)
                      .where(WISHED_PERSON.OWNER_ID.eq(owner.value()))
                      .and(WISHED_PERSON.PERSON_ID.eq(one))
                      .execute());
          return !wished.isEmpty();
        });
  }

  /** Who of those that are shown as one is wished for. */
  private static List<UUID> wished(DSLContext db, OwnerId owner, PersonId person) {
    var people = ShownAsOne.with(db, owner, List.of(person));
    if (people.isEmpty()) {
      return List.of();
    }
    var wanted = Wanted.of(people.toArray(UUID[]::new), WISHED_PERSON.PERSON_ID);
    return db.select(WISHED_PERSON.PERSON_ID)
        .from(wanted.table())
        .leftJoin(WISHED_PERSON)
        .on(WISHED_PERSON.OWNER_ID.eq(owner.value()))
        .and(WISHED_PERSON.PERSON_ID.eq(wanted.value()))
        .where(WISHED_PERSON.PERSON_ID.isNotNull())
        .fetch(WISHED_PERSON.PERSON_ID);
  }

  @Override
  public Page<WishedPerson> page(OwnerId owner, Optional<String> after, int most) {
    return units.join(
        db -> {
          var page = ROWS.page(db, owner.value(), noCondition(), after, most);
          return new Page<>(page.rows().stream().map(JooqWishedPeople::wish).toList(), page.next());
        });
  }

  private static WishedPerson wish(WishedPersonRecord row) {
    return new WishedPerson(
        new PersonId(row.getPersonId()),
        row.getSince(),
        new Actor(row.getByName(), Via.valueOf(row.getByVia())));
  }
}
