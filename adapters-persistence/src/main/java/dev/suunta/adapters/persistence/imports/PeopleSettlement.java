package dev.suunta.adapters.persistence.imports;

import static dev.suunta.adapters.persistence.generated.Tables.CONNECTION;
import static dev.suunta.adapters.persistence.generated.Tables.CONNECTION_NEWS;
import static dev.suunta.adapters.persistence.generated.Tables.IMPORT_LIST;
import static dev.suunta.adapters.persistence.generated.Tables.IMPORT_RUN;
import static dev.suunta.adapters.persistence.generated.Tables.PERSON;
import static dev.suunta.adapters.persistence.generated.Tables.SIGHTING;
import static dev.suunta.adapters.persistence.generated.Tables.TIE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import dev.suunta.adapters.persistence.Columns;
import dev.suunta.adapters.persistence.generated.tables.records.ImportEvidenceRecord;
import dev.suunta.adapters.persistence.generated.tables.records.ImportListRecord;
import dev.suunta.adapters.persistence.generated.tables.records.ImportRunRecord;
import dev.suunta.application.imports.driven.PeopleIntake.Told;
import dev.suunta.application.imports.driven.PeopleIntake.ToldList;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * Makes true what an import told of connections that are known, in a few statements over all of
 * them, just before it is completed.
 */
final class PeopleSettlement {
  private final DSLContext db;
  private final ImportRunRecord unfinished;
  private final UUID owner;
  private final UUID run;
  private final UUID account;

  PeopleSettlement(DSLContext db, ImportRunRecord unfinished) {
    this.db = db;
    this.unfinished = unfinished;
    this.owner = unfinished.getOwnerId();
    this.run = unfinished.getId();
    this.account = unfinished.getAccountId();
  }

  void settle(Told told) {
    if (wasOvertaken()) {
      new ToldTwice(db, unfinished).unite();
    }
    takeNews();
    var older = isOlderThanKnown(told);
    if (!older && !isSameAgain(told)) {
      prolong();
    }
    tie();
    if (older) {
      endOwnTies();
    } else {
      told.lists().stream().filter(ToldList::whole).forEach(this::endMissing);
    }
    keep(told);
    db.deleteFrom(SIGHTING)
        .where(SIGHTING.OWNER_ID.eq(owner))
        .and(SIGHTING.IMPORT_ID.eq(run))
        .execute();
    db.deleteFrom(CONNECTION_NEWS)
        .where(CONNECTION_NEWS.OWNER_ID.eq(owner))
        .and(CONNECTION_NEWS.IMPORT_ID.eq(run))
        .execute();
  }

  /** Whether another import of the account became complete since this one began. */
  private boolean wasOvertaken() {
    return db.fetchExists(
        selectOne()
            .from(IMPORT_RUN)
            .where(ofThisAccount())
            .and(IMPORT_RUN.PLACE.gt(unfinished.getPlacesBefore())));
  }

  private Condition ofThisAccount() {
    return IMPORT_RUN.OWNER_ID.eq(owner).and(IMPORT_RUN.ACCOUNT_ID.eq(account));
  }

  private void takeNews() {
    var news =
        CONNECTION_NEWS
            .OWNER_ID
            .eq(owner)
            .and(CONNECTION_NEWS.IMPORT_ID.eq(run))
            .and(CONNECTION_NEWS.CONNECTION_ID.eq(CONNECTION.ID));
    var ids =
        select(CONNECTION_NEWS.CONNECTION_ID)
            .from(CONNECTION_NEWS)
            .where(CONNECTION_NEWS.OWNER_ID.eq(owner))
            .and(CONNECTION_NEWS.IMPORT_ID.eq(run));
    db.update(CONNECTION)
        .set(
            CONNECTION.NAME,
            coalesce(
                field(select(CONNECTION_NEWS.NAME).from(CONNECTION_NEWS).where(news)),
                CONNECTION.NAME))
        .set(
            CONNECTION.ABOUT,
            coalesce(
                field(select(CONNECTION_NEWS.ABOUT).from(CONNECTION_NEWS).where(news)),
                CONNECTION.ABOUT))
        .where(CONNECTION.OWNER_ID.eq(owner))
        .and(CONNECTION.ID.in(ids))
        .execute();
    sortAnew();
  }

  /** Whoever has no name by hand is listed by the name that they have now. */
  private void sortAnew() {
    var rows =
        db.select(CONNECTION.PERSON_ID, CONNECTION_NEWS.SORT_KEY)
            .from(CONNECTION_NEWS)
            .join(CONNECTION)
            .on(CONNECTION.OWNER_ID.eq(owner))
            .and(CONNECTION.ID.eq(CONNECTION_NEWS.CONNECTION_ID))
            .where(CONNECTION_NEWS.OWNER_ID.eq(owner))
            .and(CONNECTION_NEWS.IMPORT_ID.eq(run))
            .and(CONNECTION_NEWS.NAME.isNotNull())
            .fetch();
    db.batch(
            rows.stream()
                .map(
                    row ->
                        db.update(PERSON)
                            .set(PERSON.SORT_KEY, row.value2())
                            .where(PERSON.OWNER_ID.eq(owner))
                            .and(PERSON.ID.eq(row.value1()))
                            .and(PERSON.NAME.isNull()))
                .toList())
        .execute();
  }

  /** Whether an import of the same account told of later days already. */
  private boolean isOlderThanKnown(Told told) {
    var mine = told.newest().map(Columns::cut).orElse(Instant.EPOCH);
    return db.fetchExists(
        selectOne().from(IMPORT_RUN).where(ofThisAccount()).and(IMPORT_RUN.NEWEST_AT.gt(mine)));
  }

  /** Whether an import of the same account told of the same last day, as the same export does. */
  private boolean isSameAgain(Told told) {
    return told.newest()
        .map(Columns::cut)
        .filter(
            mine ->
                db.fetchExists(
                    selectOne()
                        .from(IMPORT_RUN)
                        .where(ofThisAccount())
                        .and(IMPORT_RUN.NEWEST_AT.eq(mine))))
        .isPresent();
  }

  private Condition sighted() {
    return exists(
        selectOne()
            .from(SIGHTING)
            .where(SIGHTING.OWNER_ID.eq(owner))
            .and(SIGHTING.IMPORT_ID.eq(run))
            .and(SIGHTING.CONNECTION_ID.eq(TIE.CONNECTION_ID))
            .and(SIGHTING.RELATION.eq(TIE.RELATION)));
  }

  private void prolong() {
    db.update(TIE)
        .set(TIE.LAST_IMPORT, run)
        .where(TIE.OWNER_ID.eq(owner))
        .and(TIE.ACCOUNT_ID.eq(account))
        .and(TIE.ENDED_IMPORT.isNull())
        .and(sighted())
        .execute();
  }

  private void tie() {
    var open = TIE.as("open_tie");
    var missing =
        db.selectFrom(SIGHTING)
            .where(SIGHTING.OWNER_ID.eq(owner))
            .and(SIGHTING.IMPORT_ID.eq(run))
            .and(
                notExists(
                    selectOne()
                        .from(open)
                        .where(open.OWNER_ID.eq(owner))
                        .and(open.CONNECTION_ID.eq(SIGHTING.CONNECTION_ID))
                        .and(open.RELATION.eq(SIGHTING.RELATION))
                        .and(open.ENDED_IMPORT.isNull())))
            .fetch();
    db.batch(
            missing.stream()
                .map(
                    row ->
                        db.insertInto(TIE)
                            .set(TIE.OWNER_ID, owner)
                            .set(TIE.CONNECTION_ID, row.getConnectionId())
                            .set(TIE.RELATION, row.getRelation())
                            .set(TIE.FIRST_IMPORT, run)
                            .set(TIE.LAST_IMPORT, run)
                            .set(TIE.ACCOUNT_ID, account)
                            .set(TIE.SINCE, row.getSince()))
                .toList())
        .execute();
  }

  /** What only an older export tells had ended when a newer one held the whole list. */
  private void endOwnTies() {
    for (var relation :
        db.selectDistinct(TIE.RELATION)
            .from(TIE)
            .where(TIE.OWNER_ID.eq(owner))
            .and(TIE.ACCOUNT_ID.eq(account))
            .and(TIE.FIRST_IMPORT.eq(run))
            .fetch(TIE.RELATION)) {
      lastWhole(relation)
          .ifPresent(
              ended ->
                  db.update(TIE)
                      .set(TIE.ENDED_IMPORT, ended)
                      .where(TIE.OWNER_ID.eq(owner))
                      .and(TIE.ACCOUNT_ID.eq(account))
                      .and(TIE.RELATION.eq(relation))
                      .and(TIE.FIRST_IMPORT.eq(run))
                      .execute());
    }
  }

  private Optional<UUID> lastWhole(String relation) {
    return db.select(IMPORT_LIST.IMPORT_ID)
        .from(IMPORT_LIST)
        .join(IMPORT_RUN)
        .on(IMPORT_RUN.OWNER_ID.eq(owner))
        .and(IMPORT_RUN.ID.eq(IMPORT_LIST.IMPORT_ID))
        .where(IMPORT_LIST.OWNER_ID.eq(owner))
        .and(IMPORT_LIST.RELATION.eq(relation))
        .and(IMPORT_LIST.WHOLE)
        .and(ofThisAccount())
        .and(IMPORT_RUN.COMPLETED_AT.isNotNull())
        .orderBy(IMPORT_RUN.PLACE.desc())
        .limit(1)
        .fetchOptional(IMPORT_LIST.IMPORT_ID);
  }

  private void endMissing(ToldList list) {
    db.update(TIE)
        .set(TIE.ENDED_IMPORT, run)
        .where(TIE.OWNER_ID.eq(owner))
        .and(TIE.ACCOUNT_ID.eq(account))
        .and(TIE.RELATION.eq(list.relation().name()))
        .and(TIE.ENDED_IMPORT.isNull())
        .and(TIE.LAST_IMPORT.ne(run))
        .andNot(sighted())
        .execute();
  }

  private void keep(Told told) {
    db.batchInsert(
            told.lists().stream()
                .map(
                    list ->
                        new ImportListRecord(
                            owner, run, list.relation().name(), list.amount(), list.whole()))
                .toList())
        .execute();
    db.batchInsert(
            told.covered().stream()
                .map(
                    kind ->
                        new ImportEvidenceRecord(
                            owner,
                            run,
                            kind.kind().name(),
                            kind.amount(),
                            kind.untold(),
                            Columns.cut(kind.first()),
                            Columns.cut(kind.last())))
                .toList())
        .execute();
    told.newest()
        .ifPresent(
            at ->
                db.update(IMPORT_RUN)
                    .set(IMPORT_RUN.NEWEST_AT, Columns.cut(at))
                    .where(IMPORT_RUN.OWNER_ID.eq(owner))
                    .and(IMPORT_RUN.ID.eq(run))
                    .execute());
  }
}
