package dev.suunta.adapters.persistence.imports;

import static dev.suunta.adapters.persistence.generated.Tables.ANCHOR;
import static dev.suunta.adapters.persistence.generated.Tables.CONNECTION;
import static dev.suunta.adapters.persistence.generated.Tables.CONNECTION_KEY;
import static dev.suunta.adapters.persistence.generated.Tables.CONNECTION_NEWS;
import static dev.suunta.adapters.persistence.generated.Tables.IMPORT_RUN;
import static dev.suunta.adapters.persistence.generated.Tables.PERSON;
import static dev.suunta.adapters.persistence.generated.Tables.PERSON_KEY;
import static dev.suunta.adapters.persistence.generated.Tables.PERSON_WORD;
import static dev.suunta.adapters.persistence.generated.Tables.SIGHTING;
import static dev.suunta.adapters.persistence.generated.Tables.TIE;
import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.val;

import dev.suunta.adapters.persistence.Columns;
import dev.suunta.adapters.persistence.Wanted;
import dev.suunta.adapters.persistence.generated.tables.records.AnchorRecord;
import dev.suunta.adapters.persistence.generated.tables.records.ConnectionKeyRecord;
import dev.suunta.adapters.persistence.generated.tables.records.ConnectionNewsRecord;
import dev.suunta.adapters.persistence.generated.tables.records.ConnectionRecord;
import dev.suunta.adapters.persistence.generated.tables.records.ImportRunRecord;
import dev.suunta.adapters.persistence.generated.tables.records.PersonKeyRecord;
import dev.suunta.adapters.persistence.generated.tables.records.PersonRecord;
import dev.suunta.adapters.persistence.generated.tables.records.PersonWordRecord;
import dev.suunta.adapters.persistence.generated.tables.records.SightingRecord;
import dev.suunta.adapters.persistence.generated.tables.records.TieRecord;
import dev.suunta.application.imports.driven.PeopleIntake.Added;
import dev.suunta.application.imports.driven.PeopleIntake.News;
import dev.suunta.application.imports.driven.PeopleIntake.Portion;
import dev.suunta.application.imports.driven.PeopleIntake.Sighting;
import dev.suunta.application.imports.driven.PeopleIntake.Traits;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.name.NameKey;
import dev.suunta.domain.people.name.NameLikeness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.TableField;
import org.jooq.TableRecord;

/**
 * Writes down a portion of an unfinished import. What hangs on a connection that the import made
 * itself is written where it will stay, since nobody sees it yet; what is told of a connection that
 * is known waits beside it until the import is complete.
 */
final class PeopleStaging {
  private final DSLContext db;
  private final UUID owner;
  private final UUID run;
  private final UUID account;

  PeopleStaging(DSLContext db, ImportRunRecord unfinished) {
    this.db = db;
    this.owner = unfinished.getOwnerId();
    this.run = unfinished.getId();
    this.account = unfinished.getAccountId();
  }

  void stage(Portion portion) {
    var added = portion.added().stream().map(one -> one.id().value()).collect(Collectors.toSet());
    var own = new HashSet<>(added);
    own.addAll(madeBefore(portion, added));
    var news = latest(portion.news());

    db.batchInsert(portion.added().stream().map(one -> person(one, news)).toList()).execute();
    db.batchInsert(portion.added().stream().map(one -> connection(one, news)).toList()).execute();
    Predicate<ConnectionId> isNew = id -> added.contains(id.value());
    insertMissing(
        portion.sightings().stream()
            .filter(sighting -> own.contains(sighting.connection().value()))
            .collect(
                partitioningBy(
                    sighting -> isNew.test(sighting.connection()), mapping(this::tie, toList()))),
        TIE.CONNECTION_ID,
        TIE.FIRST_IMPORT);
    insertMissing(
        portion.sightings().stream()
            .filter(sighting -> !own.contains(sighting.connection().value()))
            .collect(partitioningBy(sighting -> false, mapping(this::sighted, toList()))),
        SIGHTING.CONNECTION_ID,
        SIGHTING.IMPORT_ID);
    insertMissing(
        portion.traits().stream()
            .collect(
                partitioningBy(
                    traits -> isNew.test(traits.connection()), flatMapping(this::keys, toList()))),
        CONNECTION_KEY.CONNECTION_ID,
        CONNECTION_KEY.IMPORT_ID);
    insertMissing(
        portion.traits().stream()
            .collect(
                partitioningBy(
                    traits -> isNew.test(traits.connection()),
                    flatMapping(this::anchors, toList()))),
        ANCHOR.CONNECTION_ID,
        ANCHOR.IMPORT_ID);
    insertMissing(
        news.values().stream()
            .collect(
                partitioningBy(
                    told -> isNew.test(told.connection()), flatMapping(this::words, toList()))),
        PERSON_WORD.PERSON_ID,
        PERSON_WORD.SOURCE);
    insertMissing(
        news.values().stream()
            .collect(
                partitioningBy(
                    told -> isNew.test(told.connection()), flatMapping(this::nameKeys, toList()))),
        PERSON_KEY.PERSON_ID,
        PERSON_KEY.SOURCE);
    db.batch(
            news.values().stream()
                .filter(told -> !added.contains(told.connection().value()))
                .flatMap(
                    told -> own.contains(told.connection().value()) ? update(told) : wait(told))
                .toList())
        .execute();
  }

  /**
   * Inserts rows that are not there. What hangs on a connection of this portion stands nowhere yet,
   * so only for the others it is asked; a statement that finds out for each row by itself would
   * have to be parsed for each, which took most of an import's time.
   *
   * @param by the column by which the rows of a connection or person are found
   * @param told the column that says which import told it
   */
  private void insertMissing(
      Map<Boolean, List<TableRecord<?>>> bySureness,
      TableField<?, UUID> by,
      TableField<?, UUID> told) {
    var rows = new LinkedHashMap<List<Object>, TableRecord<?>>();
    bySureness
        .getOrDefault(false, List.of())
        .forEach(row -> rows.putIfAbsent(keyOf(row, told), row));
    if (!rows.isEmpty()) {
      rows.keySet().removeAll(there(rows.values(), by, told));
    }
    bySureness
        .getOrDefault(true, List.of())
        .forEach(row -> rows.putIfAbsent(keyOf(row, told), row));
    db.batchInsert(rows.values()).execute();
  }

  /** What another unfinished import told may never be true, so it keeps nobody from telling it. */
  private Set<List<Object>> there(
      Collection<TableRecord<?>> rows, TableField<?, UUID> by, TableField<?, UUID> told) {
    var table = by.getTable();
    var wanted =
        Wanted.of(rows.stream().map(row -> row.get(by)).distinct().toArray(UUID[]::new), by);
    var there = new HashSet<List<Object>>();
    db.select(table.fields())
        .from(wanted.table())
        .leftJoin(table)
        .on(table.field(CONNECTION.OWNER_ID).eq(owner))
        .and(by.eq(wanted.value()))
        .leftJoin(IMPORT_RUN)
        .on(IMPORT_RUN.OWNER_ID.eq(owner))
        .and(IMPORT_RUN.ID.eq(told))
        .where(by.isNotNull())
        .and(told.eq(run).or(IMPORT_RUN.COMPLETED_AT.isNotNull()))
        .forEach(row -> there.add(keyOf((TableRecord<?>) row.into(table), told)));
    return there;
  }

  /** What a row tells, whichever import told it. */
  private static List<Object> keyOf(TableRecord<?> row, TableField<?, UUID> told) {
    var key = new ArrayList<Object>();
    key.add(row.getTable().getName());
    Optional.ofNullable(row.getTable().getPrimaryKey())
        .ifPresent(
            primary ->
                primary.getFields().stream()
                    .filter(field -> !field.equals(told))
                    .forEach(field -> key.add(row.get(field))));
    return key;
  }

  /** Connections that an earlier portion of this import made. */
  private Set<UUID> madeBefore(Portion portion, Set<UUID> added) {
    var asked =
        Stream.of(
                portion.sightings().stream().map(Sighting::connection),
                portion.news().stream().map(News::connection))
            .flatMap(ids -> ids)
            .map(id -> id.value())
            .filter(id -> !added.contains(id))
            .distinct()
            .toArray(UUID[]::new);
    if (asked.length == 0) {
      return Set.of();
    }
    var wanted = Wanted.of(asked, CONNECTION.ID);
    return db.select(wanted.value())
        .from(wanted.table())
        .leftJoin(CONNECTION)
        .on(CONNECTION.OWNER_ID.eq(owner))
        .and(CONNECTION.ID.eq(wanted.value()))
        .where(CONNECTION.IMPORT_ID.eq(run))
        .fetchSet(row -> row.value1());
  }

  private static Map<UUID, News> latest(List<News> news) {
    var latest = new LinkedHashMap<UUID, News>();
    for (var told : news) {
      latest.merge(
          told.connection().value(),
          told,
          (before, after) ->
              new News(
                  after.connection(),
                  after.person(),
                  after.name().or(before::name),
                  after.about().or(before::about)));
    }
    return latest;
  }

  private PersonRecord person(Added added, Map<UUID, News> news) {
    var row = new PersonRecord();
    row.setOwnerId(owner);
    row.setId(added.person().value());
    row.setImportId(run);
    row.setSortKey(Person.sortKey(told(added, news).flatMap(News::name)));
    row.setShortId(added.person().shortForm());
    row.setShownAs(added.person().value());
    return row;
  }

  private static Optional<News> told(Added added, Map<UUID, News> news) {
    return Optional.ofNullable(news.get(added.id().value()));
  }

  private ConnectionRecord connection(Added added, Map<UUID, News> news) {
    var row = new ConnectionRecord();
    row.setOwnerId(owner);
    row.setId(added.id().value());
    row.setImportId(run);
    row.setPersonId(added.person().value());
    row.setAccountId(added.account().value());
    row.setNetwork(added.network().value());
    row.setName(Columns.text(told(added, news).flatMap(News::name)));
    row.setAbout(Columns.text(told(added, news).flatMap(News::about)));
    return row;
  }

  private TableRecord<?> tie(Sighting sighting) {
    var row = new TieRecord();
    row.setOwnerId(owner);
    row.setConnectionId(sighting.connection().value());
    row.setRelation(sighting.relation().name());
    row.setFirstImport(run);
    row.setLastImport(run);
    row.setAccountId(account);
    sighting.since().map(LocalDate::toString).ifPresent(row::setSince);
    return row;
  }

  private TableRecord<?> sighted(Sighting sighting) {
    var row = new SightingRecord();
    row.setOwnerId(owner);
    row.setImportId(run);
    row.setConnectionId(sighting.connection().value());
    row.setRelation(sighting.relation().name());
    sighting.since().map(LocalDate::toString).ifPresent(row::setSince);
    return row;
  }

  private Stream<TableRecord<?>> keys(Traits traits) {
    return traits.keys().stream()
        .map(
            key ->
                new ConnectionKeyRecord(
                    owner,
                    traits.account().value(),
                    key.kind().name(),
                    key.value(),
                    traits.connection().value(),
                    run));
  }

  private Stream<TableRecord<?>> anchors(Traits traits) {
    return traits.anchors().stream()
        .map(
            anchor ->
                new AnchorRecord(
                    owner, traits.connection().value(), anchor.kind().name(), anchor.value(), run));
  }

  private Stream<TableRecord<?>> words(News told) {
    return told.name().stream()
        .flatMap(name -> NameKey.words(name).stream())
        .map(word -> new PersonWordRecord(owner, word, told.person().value(), run));
  }

  private Stream<TableRecord<?>> nameKeys(News told) {
    return told.name().stream()
        .flatMap(name -> NameLikeness.blockingKeys(name).stream())
        .map(key -> new PersonKeyRecord(owner, key, told.person().value(), run));
  }

  private Stream<Query> update(News told) {
    var queries = new ArrayList<Query>();
    queries.add(
        db.update(CONNECTION)
            .set(CONNECTION.NAME, coalesce(val(Columns.text(told.name())), CONNECTION.NAME))
            .set(CONNECTION.ABOUT, coalesce(val(Columns.text(told.about())), CONNECTION.ABOUT))
            .where(CONNECTION.OWNER_ID.eq(owner))
            .and(CONNECTION.ID.eq(told.connection().value())));
    told.name()
        .ifPresent(
            name ->
                queries.add(
                    db.update(PERSON)
                        .set(PERSON.SORT_KEY, Person.sortKey(told.name()))
                        .where(PERSON.OWNER_ID.eq(owner))
                        .and(PERSON.ID.eq(told.person().value()))));
    return queries.stream();
  }

  private Stream<Query> wait(News told) {
    var row = new ConnectionNewsRecord();
    row.setOwnerId(owner);
    row.setImportId(run);
    row.setConnectionId(told.connection().value());
    row.setName(Columns.text(told.name()));
    row.setAbout(Columns.text(told.about()));
    row.setSortKey(Person.sortKey(told.name()));
    return Stream.of(
        db.insertInto(CONNECTION_NEWS).set(row).onConflictDoNothing(),
        db.update(CONNECTION_NEWS)
            .set(CONNECTION_NEWS.NAME, coalesce(val(row.getName()), CONNECTION_NEWS.NAME))
            .set(CONNECTION_NEWS.ABOUT, coalesce(val(row.getAbout()), CONNECTION_NEWS.ABOUT))
            .where(CONNECTION_NEWS.OWNER_ID.eq(owner))
            .and(CONNECTION_NEWS.IMPORT_ID.eq(run))
            .and(CONNECTION_NEWS.CONNECTION_ID.eq(told.connection().value())));
  }
}
