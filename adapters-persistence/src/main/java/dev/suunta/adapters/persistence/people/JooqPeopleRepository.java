package dev.suunta.adapters.persistence.people;

import static dev.suunta.adapters.persistence.generated.Tables.CONNECTION;
import static dev.suunta.adapters.persistence.generated.Tables.EVIDENCE;
import static dev.suunta.adapters.persistence.generated.Tables.IMPORT_EVIDENCE;
import static dev.suunta.adapters.persistence.generated.Tables.IMPORT_RUN;
import static dev.suunta.adapters.persistence.generated.Tables.PERSON;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;

import dev.suunta.adapters.persistence.Columns;
import dev.suunta.adapters.persistence.JooqUnitOfWork;
import dev.suunta.adapters.persistence.Wanted;
import dev.suunta.adapters.persistence.generated.tables.records.PersonKeyRecord;
import dev.suunta.adapters.persistence.generated.tables.records.PersonRecord;
import dev.suunta.adapters.persistence.generated.tables.records.PersonWordRecord;
import dev.suunta.application.people.driven.PeopleRepository;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.people.Evidence;
import dev.suunta.domain.people.Evidence.Period;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.name.NameKey;
import dev.suunta.domain.people.name.NameLikeness;
import dev.suunta.domain.shared.OwnerId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Keeps people in a database. */
final class JooqPeopleRepository implements PeopleRepository {
  private static final Comparator<Evidence> NEWEST_IMPORT_FIRST =
      Comparator.comparing(Evidence::imported)
          .reversed()
          .thenComparing(Evidence::kind)
          .thenComparing(Evidence::direction)
          .thenComparing(evidence -> evidence.connection().value().toString());

  private final JooqUnitOfWork units;

  JooqPeopleRepository(JooqUnitOfWork units) {
    this.units = units;
  }

  /** Whether a person was added by hand or by an import that is complete. */
  static Condition isShown() {
    return PERSON
        .IMPORT_ID
        .isNull()
        .or(
            exists(
                selectOne()
                    .from(IMPORT_RUN)
                    .where(IMPORT_RUN.OWNER_ID.eq(PERSON.OWNER_ID))
                    .and(IMPORT_RUN.ID.eq(PERSON.IMPORT_ID))
                    .and(IMPORT_RUN.COMPLETED_AT.isNotNull())));
  }

  @Override
  public void add(OwnerId owner, PersonId id, String name) {
    var row = new PersonRecord();
    row.setOwnerId(owner.value());
    row.setId(id.value());
    row.setName(name);
    row.setSortKey(Person.sortKey(Optional.of(name)));
    row.setShortId(id.shortForm());
    row.setShownAs(id.value());
    // Words that the owner's own hand told have the person itself for their source.
    var words =
        NameKey.words(name).stream()
            .map(word -> new PersonWordRecord(owner.value(), word, id.value(), id.value()))
            .toList();
    var keys =
        NameLikeness.blockingKeys(name).stream()
            .map(key -> new PersonKeyRecord(owner.value(), key, id.value(), id.value()))
            .toList();
    units.join(
        db -> {
          db.insertInto(PERSON).set(row).execute();
          db.batchInsert(keys).execute();
          return db.batchInsert(words).execute();
        });
  }

  @Override
  public Optional<Person> find(OwnerId owner, PersonId id) {
    return units.join(
        db ->
            db.select(PERSON.SHOWN_AS)
                .from(PERSON)
                .where(PERSON.OWNER_ID.eq(owner.value()))
                .and(PERSON.ID.eq(id.value()))
                .and(isShown())
                .fetchOptional(PERSON.SHOWN_AS)
                .flatMap(
                    shown ->
                        new WholePeople(db, owner.value())
                            .of(List.of(shown)).stream().findFirst()));
  }

  @Override
  public Map<PersonId, Person> shown(OwnerId owner, Collection<PersonId> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    var wanted =
        Wanted.of(ids.stream().map(PersonId::value).distinct().toArray(UUID[]::new), PERSON.ID);
    return units.join(
        db -> {
          var heads =
              db.select(wanted.value(), PERSON.SHOWN_AS)
                  .from(wanted.table())
                  .leftJoin(PERSON)
                  .on(PERSON.OWNER_ID.eq(owner.value()))
                  .and(PERSON.ID.eq(wanted.value()))
                  .where(PERSON.ID.isNotNull())
                  .and(isShown())
                  .fetchMap(row -> row.value1(), row -> row.value2());
          var people = new HashMap<UUID, Person>();
          new WholePeople(db, owner.value())
              .of(heads.values().stream().distinct().toList())
              .forEach(person -> people.put(person.id().value(), person));
          var shown = new HashMap<PersonId, Person>();
          heads.forEach(
              (id, head) ->
                  Optional.ofNullable(people.get(head))
                      .ifPresent(person -> shown.put(new PersonId(id), person)));
          return shown;
        });
  }

  @Override
  public List<Person> endingWith(OwnerId owner, String shortForm, int most) {
    return units.join(
        db ->
            new WholePeople(db, owner.value())
                .of(
                    db.selectDistinct(PERSON.SHOWN_AS)
                        .from(PERSON)
                        .where(PERSON.OWNER_ID.eq(owner.value()))
                        .and(PERSON.SHORT_ID.eq(shortForm))
                        .and(isShown())
                        .orderBy(PERSON.SHOWN_AS)
                        .limit(most)
                        .fetch(PERSON.SHOWN_AS)));
  }

  @Override
  public Page<Person> page(OwnerId owner, Filter filter, Optional<String> after, int most) {
    Page.requireMost(most);
    return units.join(
        db -> {
          var place = after.map(text -> place(db, owner, text));
          var ids =
              filter.words().isEmpty()
                  ? listed(db, owner, filter, place, most + 1)
                  : new PeopleSearch(db, owner.value()).found(filter, place, most + 1);
          var rows =
              new WholePeople(db, owner.value()).of(ids.subList(0, Math.min(most, ids.size())));
          return new Page<>(
              rows,
              ids.size() > most ? Optional.of(ids.get(most - 1).toString()) : Optional.empty());
        });
  }

  /** Where a page begins: after somebody, by the name that they have now. */
  record Place(String sortKey, UUID id) {}

  /** The place of somebody, whose id a page told. */
  static Place place(DSLContext db, OwnerId owner, String text) {
    var id = UUID.fromString(text);
    return db.select(PERSON.SORT_KEY)
        .from(PERSON)
        .where(PERSON.OWNER_ID.eq(owner.value()))
        .and(PERSON.ID.eq(id))
        .fetchOptional(row -> new Place(row.value1(), id))
        .orElseThrow(() -> new IllegalArgumentException("no page begins after " + text));
  }

  /** Those after a place, in the order of the index. */
  static Condition isAfter(DSLContext db, Place place) {
    var key = Columns.binary(db, PERSON.SORT_KEY);
    return key.ge(place.sortKey()).and(key.gt(place.sortKey()).or(PERSON.ID.gt(place.id())));
  }

  private static List<UUID> listed(
      DSLContext db, OwnerId owner, Filter filter, Optional<Place> place, int most) {
    return db.select(PERSON.ID)
        .from(PERSON)
        .where(PERSON.OWNER_ID.eq(owner.value()))
        .and(PERSON.SHOWN_AS.eq(PERSON.ID))
        .and(place.map(after -> isAfter(db, after)).orElse(noCondition()))
        .and(isShown())
        .and(PeopleSearch.passes(filter))
        .orderBy(PERSON.OWNER_ID, Columns.binary(db, PERSON.SORT_KEY), PERSON.ID)
        .limit(most)
        .fetch(PERSON.ID);
  }

  @Override
  public int count(OwnerId owner) {
    return units.join(
        db ->
            db.fetchCount(
                db.selectOne()
                    .from(PERSON)
                    .where(PERSON.OWNER_ID.eq(owner.value()))
                    .and(PERSON.SHOWN_AS.eq(PERSON.ID))
                    .and(isShown())));
  }

  @Override
  public List<Evidence> evidence(OwnerId owner, PersonId id) {
    return units.join(
        db ->
            db
                .select(
                    EVIDENCE.CONNECTION_ID,
                    EVIDENCE.KIND,
                    EVIDENCE.DIRECTION,
                    EVIDENCE.AMOUNT,
                    EVIDENCE.FIRST_AT,
                    EVIDENCE.LAST_AT,
                    IMPORT_EVIDENCE.FIRST_AT,
                    IMPORT_EVIDENCE.LAST_AT,
                    IMPORT_RUN.COMPLETED_AT)
                .from(PERSON)
                .join(CONNECTION)
                .on(CONNECTION.OWNER_ID.eq(PERSON.OWNER_ID))
                .and(CONNECTION.PERSON_ID.eq(PERSON.ID))
                .join(EVIDENCE)
                .on(EVIDENCE.OWNER_ID.eq(CONNECTION.OWNER_ID))
                .and(EVIDENCE.CONNECTION_ID.eq(CONNECTION.ID))
                .join(IMPORT_RUN)
                .on(IMPORT_RUN.OWNER_ID.eq(EVIDENCE.OWNER_ID))
                .and(IMPORT_RUN.ID.eq(EVIDENCE.IMPORT_ID))
                .join(IMPORT_EVIDENCE)
                .on(IMPORT_EVIDENCE.OWNER_ID.eq(EVIDENCE.OWNER_ID))
                .and(IMPORT_EVIDENCE.IMPORT_ID.eq(EVIDENCE.IMPORT_ID))
                .and(IMPORT_EVIDENCE.KIND.eq(EVIDENCE.KIND))
                .where(PERSON.OWNER_ID.eq(owner.value()))
                .and(PERSON.SHOWN_AS.eq(id.value()))
                .and(IMPORT_RUN.COMPLETED_AT.isNotNull())
                .fetch(ToldEvidence::of)
                .stream()
                .sorted(NEWEST_IMPORT_FIRST)
                .toList());
  }

  @Override
  public Optional<Period> covered(OwnerId owner, PersonId id) {
    return units.join(
        db -> {
          var people = ShownAsOne.with(db, owner, List.of(id));
          if (people.isEmpty()) {
            return Optional.empty();
          }
          var members = Wanted.of(people.toArray(UUID[]::new), CONNECTION.PERSON_ID);
          var accounts =
              db.selectDistinct(CONNECTION.ACCOUNT_ID)
                  .from(members.table())
                  .leftJoin(CONNECTION)
                  .on(CONNECTION.OWNER_ID.eq(owner.value()))
                  .and(CONNECTION.PERSON_ID.eq(members.value()))
                  .where(CONNECTION.ID.isNotNull())
                  .fetch(CONNECTION.ACCOUNT_ID);
          if (accounts.isEmpty()) {
            return Optional.empty();
          }
          var wanted = Wanted.of(accounts.toArray(UUID[]::new), IMPORT_RUN.ACCOUNT_ID);
          return db
              .select(min(IMPORT_EVIDENCE.FIRST_AT), max(IMPORT_EVIDENCE.LAST_AT))
              .from(wanted.table())
              .leftJoin(IMPORT_RUN)
              .on(IMPORT_RUN.OWNER_ID.eq(owner.value()))
              .and(IMPORT_RUN.ACCOUNT_ID.eq(wanted.value()))
              .leftJoin(IMPORT_EVIDENCE)
              .on(IMPORT_EVIDENCE.OWNER_ID.eq(owner.value()))
              .and(IMPORT_EVIDENCE.IMPORT_ID.eq(IMPORT_RUN.ID))
              .where(IMPORT_RUN.COMPLETED_AT.isNotNull())
              .fetch()
              .stream()
              .filter(row -> row.value1() != null)
              .map(row -> new Period(row.value1(), row.value2()))
              .findFirst();
        });
  }
}
