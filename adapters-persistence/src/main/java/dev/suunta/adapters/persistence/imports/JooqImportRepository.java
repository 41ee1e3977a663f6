package dev.suunta.adapters.persistence.imports;

import static dev.suunta.adapters.persistence.generated.Tables.CONNECTION_KEY;
import static dev.suunta.adapters.persistence.generated.Tables.ECHO;
import static dev.suunta.adapters.persistence.generated.Tables.EVIDENCE;
import static dev.suunta.adapters.persistence.generated.Tables.IMPORT_RUN;
import static dev.suunta.adapters.persistence.generated.Tables.PAST_POST;
import static dev.suunta.adapters.persistence.generated.Tables.PERSON_KEY;
import static dev.suunta.adapters.persistence.generated.Tables.PERSON_WORD;
import static dev.suunta.adapters.persistence.generated.Tables.TIE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import dev.suunta.adapters.persistence.Columns;
import dev.suunta.adapters.persistence.JooqUnitOfWork;
import dev.suunta.adapters.persistence.Wanted;
import dev.suunta.adapters.persistence.generated.tables.records.EchoRecord;
import dev.suunta.adapters.persistence.generated.tables.records.ImportRunRecord;
import dev.suunta.adapters.persistence.generated.tables.records.PastPostRecord;
import dev.suunta.application.imports.ImportId;
import dev.suunta.application.imports.driven.ImportRepository;
import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.domain.post.PastPostId;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.shared.Via;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Takes past posts into a database. */
final class JooqImportRepository implements ImportRepository {
  private final JooqUnitOfWork units;

  JooqImportRepository(JooqUnitOfWork units) {
    this.units = units;
  }

  private static Condition is(OwnerId owner, ImportId run) {
    return IMPORT_RUN.OWNER_ID.eq(owner.value()).and(IMPORT_RUN.ID.eq(run.value()));
  }

  /** Refuses what is no unfinished import, and keeps it from being swept or completed meanwhile. */
  static ImportRunRecord requireUnfinished(DSLContext db, OwnerId owner, ImportId run) {
    return db.selectFrom(IMPORT_RUN)
        .where(is(owner, run))
        .and(IMPORT_RUN.COMPLETED_AT.isNull())
        .forUpdate()
        .fetchOptional()
        .orElseThrow(() -> new IllegalStateException("no unfinished import " + run.value()));
  }

  @Override
  public void begin(OwnerId owner, Run run) {
    var row = new ImportRunRecord();
    row.setOwnerId(owner.value());
    row.setId(run.id().value());
    row.setFormat(run.format());
    row.setAccountId(run.account().value());
    row.setFiles(TextsJson.write(run.files()));
    row.setBeganAt(Columns.cut(run.began()));
    row.setByName(run.by().name());
    row.setByVia(run.by().via().name());
    row.setAdded(0);
    row.setChanged(0);
    row.setUnchanged(0);
    row.setUnreadable(0);
    units.join(
        db -> {
          row.setPlacesBefore(lastPlace(db, owner));
          return db.insertInto(IMPORT_RUN).set(row).execute();
        });
  }

  private static int lastPlace(DSLContext db, OwnerId owner) {
    return db.select(coalesce(max(IMPORT_RUN.PLACE), 0))
        .from(IMPORT_RUN)
        .where(IMPORT_RUN.OWNER_ID.eq(owner.value()))
        .fetchSingle()
        .value1();
  }

  @Override
  public Map<String, String> known(OwnerId owner, OwnAccountId account, Collection<String> keys) {
    if (keys.isEmpty()) {
      return Map.of();
    }
    var wanted = Wanted.of(keys.toArray(String[]::new), PAST_POST.POST_KEY);
    return units.join(
        db ->
            db.select(PAST_POST.POST_KEY, PAST_POST.CONTENT)
                .from(wanted.table())
                .leftJoin(PAST_POST)
                .on(PAST_POST.OWNER_ID.eq(owner.value()))
                .and(PAST_POST.ACCOUNT_ID.eq(account.value()))
                .and(PAST_POST.POST_KEY.eq(wanted.value()))
                .leftJoin(IMPORT_RUN)
                .on(IMPORT_RUN.OWNER_ID.eq(owner.value()))
                .and(IMPORT_RUN.ID.eq(PAST_POST.IMPORT_ID))
                .where(IMPORT_RUN.COMPLETED_AT.isNotNull())
                .fetchMap(PAST_POST.POST_KEY, PAST_POST.CONTENT));
  }

  @Override
  public void stage(OwnerId owner, ImportId run, List<Staged> posts) {
    var rows =
        posts.stream()
            .map(staged -> new PastPostRecord(PastPostRows.ROWS.toRow(owner, run, staged)))
            .toList();
    units.join(
        db -> {
          requireUnfinished(db, owner, run);
          var values = new FingerprintRows(db, owner.value(), run.value()).of(posts);
          db.batchInsert(rows).execute();
          return db.batchInsert(values).execute();
        });
  }

  @Override
  public List<PastPostId> staged(
      OwnerId owner, ImportId run, Optional<PastPostId> after, int most) {
    return units.join(
        db ->
            db.select(PAST_POST.ID)
                .from(PAST_POST)
                .where(PAST_POST.OWNER_ID.eq(owner.value()))
                .and(PAST_POST.IMPORT_ID.eq(run.value()))
                .and(after.map(last -> PAST_POST.ID.gt(last.value())).orElse(noCondition()))
                .andExists(
                    selectOne()
                        .from(IMPORT_RUN)
                        .where(is(owner, run))
                        .and(IMPORT_RUN.COMPLETED_AT.isNull()))
                // All columns of the index, or H2 reads all of the import and sorts it.
                .orderBy(PAST_POST.OWNER_ID, PAST_POST.IMPORT_ID, PAST_POST.ID)
                .limit(most)
                .fetch(row -> new PastPostId(row.value1())));
  }

  @Override
  public List<Pair> resembling(OwnerId owner, ImportId run, Search search) {
    return search.posts().isEmpty()
        ? List.of()
        : units.join(db -> ResemblanceQuery.run(db, owner.value(), run.value(), search));
  }

  @Override
  public void echo(OwnerId owner, ImportId run, Collection<Echo> echoes) {
    units.join(
        db -> {
          // From here on no other import of the owner can be completed and replace one of the
          // posts.
          requireUnfinished(db, owner, run);
          var there = there(db, owner, echoes);
          return db.batch(
                  echoes.stream()
                      .filter(echo -> there.contains(echo.one()) && there.contains(echo.other()))
                      .map(echo -> row(owner, echo))
                      .map(row -> db.insertInto(ECHO).set(row).onConflictDoNothing())
                      .toList())
              .execute();
        });
  }

  private static Set<PastPostId> there(DSLContext db, OwnerId owner, Collection<Echo> echoes) {
    var wanted =
        Wanted.of(
            echoes.stream()
                .flatMap(echo -> Stream.of(echo.one().value(), echo.other().value()))
                .distinct()
                .toArray(UUID[]::new),
            PAST_POST.ID);
    return db.select(wanted.value())
        .from(wanted.table())
        .leftJoin(PAST_POST)
        .on(PAST_POST.OWNER_ID.eq(owner.value()))
        .and(PAST_POST.ID.eq(wanted.value()))
        .where(PAST_POST.POST_KEY.isNotNull())
        .fetchSet(row -> new PastPostId(row.value1()));
  }

  private static EchoRecord row(OwnerId owner, Echo echo) {
    var one = echo.one().value();
    var other = echo.other().value();
    return one.compareTo(other) <= 0
        ? new EchoRecord(owner.value(), one, other, echo.closeness())
        : new EchoRecord(owner.value(), other, one, echo.closeness());
  }

  @Override
  public List<ImportId> overtaking(OwnerId owner, ImportId run) {
    return units.join(
        db -> {
          lockAll(db, owner);
          var before = requireUnfinished(db, owner, run).getPlacesBefore();
          return db.select(IMPORT_RUN.ID)
              .from(IMPORT_RUN)
              .where(IMPORT_RUN.OWNER_ID.eq(owner.value()))
              .and(IMPORT_RUN.PLACE.gt(before))
              .orderBy(IMPORT_RUN.PLACE)
              .fetch(row -> new ImportId(row.value1()));
        });
  }

  /**
   * Imports of an owner are completed one after the other. Two of one account must not both keep a
   * post of the same key, and two of different networks must see what they share; whoever comes
   * second waits here and then sees the first. In one order, so that no two wait for each other.
   */
  private static void lockAll(DSLContext db, OwnerId owner) {
    db.select(IMPORT_RUN.ID)
        .from(IMPORT_RUN)
        .where(IMPORT_RUN.OWNER_ID.eq(owner.value()))
        .orderBy(IMPORT_RUN.ID)
        .forUpdate()
        .fetch();
  }

  @Override
  public void complete(OwnerId owner, ImportId run, Instant at, Counts counts) {
    units.join(
        db -> {
          lockAll(db, owner);
          requireUnfinished(db, owner, run);
          removeReplaced(db, owner, run);
          return db.update(IMPORT_RUN)
              .set(IMPORT_RUN.COMPLETED_AT, Columns.cut(at))
              .set(IMPORT_RUN.PLACE, lastPlace(db, owner) + 1)
              .set(IMPORT_RUN.ADDED, counts.added())
              .set(IMPORT_RUN.CHANGED, counts.changed())
              .set(IMPORT_RUN.UNCHANGED, counts.unchanged())
              .set(IMPORT_RUN.UNREADABLE, counts.unreadable())
              .where(is(owner, run))
              .execute();
        });
  }

  private static void removeReplaced(DSLContext db, OwnerId owner, ImportId run) {
    var newer = PAST_POST.as("newer");
    db.deleteFrom(PAST_POST)
        .where(PAST_POST.OWNER_ID.eq(owner.value()))
        .and(PAST_POST.IMPORT_ID.ne(run.value()))
        .and(
            PAST_POST.IMPORT_ID.in(
                select(IMPORT_RUN.ID)
                    .from(IMPORT_RUN)
                    .where(IMPORT_RUN.OWNER_ID.eq(owner.value()))
                    .and(IMPORT_RUN.COMPLETED_AT.isNotNull())))
        .and(
            exists(
                selectOne()
                    .from(newer)
                    .where(newer.OWNER_ID.eq(PAST_POST.OWNER_ID))
                    .and(newer.IMPORT_ID.eq(run.value()))
                    .and(newer.ACCOUNT_ID.eq(PAST_POST.ACCOUNT_ID))
                    .and(newer.POST_KEY.eq(PAST_POST.POST_KEY))))
        .execute();
  }

  @Override
  public int sweepUnfinished(Instant before) {
    return units.join(
        db -> {
          var swept =
              db.select(IMPORT_RUN.ID)
                  .from(IMPORT_RUN)
                  .where(IMPORT_RUN.COMPLETED_AT.isNull())
                  .and(IMPORT_RUN.BEGAN_AT.lt(before))
                  .forUpdate()
                  .fetch(IMPORT_RUN.ID);
          if (swept.isEmpty()) {
            return 0;
          }
          // These hang on what stays as well, and no index finds them by import.
          db.deleteFrom(PERSON_WORD).where(PERSON_WORD.SOURCE.in(swept)).execute();
          db.deleteFrom(PERSON_KEY).where(PERSON_KEY.SOURCE.in(swept)).execute();
          db.deleteFrom(CONNECTION_KEY).where(CONNECTION_KEY.IMPORT_ID.in(swept)).execute();
          db.deleteFrom(EVIDENCE).where(EVIDENCE.IMPORT_ID.in(swept)).execute();
          db.deleteFrom(TIE).where(TIE.FIRST_IMPORT.in(swept)).execute();
          return db.deleteFrom(IMPORT_RUN).where(IMPORT_RUN.ID.in(swept)).execute();
        });
  }

  @Override
  public List<Completed> completed(OwnerId owner, int most) {
    return units.join(
        db ->
            db.selectFrom(IMPORT_RUN)
                .where(IMPORT_RUN.OWNER_ID.eq(owner.value()))
                .and(IMPORT_RUN.COMPLETED_AT.isNotNull())
                .orderBy(IMPORT_RUN.COMPLETED_AT.desc(), IMPORT_RUN.ID.desc())
                .limit(most)
                .fetch(JooqImportRepository::completed));
  }

  @Override
  public Optional<Completed> find(OwnerId owner, ImportId id) {
    return units.join(
        db ->
            db.selectFrom(IMPORT_RUN)
                .where(is(owner, id))
                .and(IMPORT_RUN.COMPLETED_AT.isNotNull())
                .fetchOptional(JooqImportRepository::completed));
  }

  private static Completed completed(ImportRunRecord row) {
    return new Completed(
        new Run(
            new ImportId(row.getId()),
            row.getFormat(),
            new OwnAccountId(row.getAccountId()),
            TextsJson.read(row.getFiles()),
            row.getBeganAt(),
            new Actor(row.getByName(), Via.valueOf(row.getByVia()))),
        row.getCompletedAt(),
        new Counts(row.getAdded(), row.getChanged(), row.getUnchanged(), row.getUnreadable()));
  }
}
