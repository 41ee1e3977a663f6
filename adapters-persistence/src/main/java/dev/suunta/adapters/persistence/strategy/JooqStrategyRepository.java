package dev.suunta.adapters.persistence.strategy;

import static dev.suunta.adapters.persistence.generated.Tables.STRATEGY_REVISION;
import static dev.suunta.adapters.persistence.strategy.StrategyRows.ROWS;
import static org.jooq.impl.DSL.max;

import dev.suunta.adapters.persistence.Columns;
import dev.suunta.adapters.persistence.JooqUnitOfWork;
import dev.suunta.adapters.persistence.generated.tables.pojos.StrategyRevisionRow;
import dev.suunta.adapters.persistence.generated.tables.records.StrategyRevisionRecord;
import dev.suunta.application.shared.Page;
import dev.suunta.application.shared.StaleStampException;
import dev.suunta.application.strategy.driven.StrategyRepository;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.strategy.RevisionState;
import dev.suunta.domain.strategy.StrategyRevision;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Keeps strategies in a database. */
final class JooqStrategyRepository implements StrategyRepository {
  private final JooqUnitOfWork units;

  JooqStrategyRepository(JooqUnitOfWork units) {
    this.units = units;
  }

  @Override
  public Optional<StrategyRevision> find(OwnerId owner, int number) {
    return units.join(
        db ->
            db.selectFrom(STRATEGY_REVISION)
                .where(STRATEGY_REVISION.OWNER_ID.eq(owner.value()))
                .and(STRATEGY_REVISION.NUMBER.eq(number))
                .fetchOptional(JooqStrategyRepository::revision));
  }

  @Override
  public Optional<StrategyRevision> newest(OwnerId owner, RevisionState state) {
    return units.join(
        db ->
            db.selectFrom(STRATEGY_REVISION)
                .where(STRATEGY_REVISION.OWNER_ID.eq(owner.value()))
                .and(STRATEGY_REVISION.STATE.eq(state.name()))
                .orderBy(STRATEGY_REVISION.NUMBER.desc())
                .limit(1)
                .fetchOptional(JooqStrategyRepository::revision));
  }

  @Override
  public int lastNumber(OwnerId owner) {
    return units.join(
        db ->
            db.select(max(STRATEGY_REVISION.NUMBER))
                .from(STRATEGY_REVISION)
                .where(STRATEGY_REVISION.OWNER_ID.eq(owner.value()))
                .fetchOptional(0, Integer.class)
                .orElse(0));
  }

  @Override
  public List<StrategyRevision> history(OwnerId owner, int before, int most) {
    Page.requireMost(most);
    return units.join(
        db ->
            db.selectFrom(STRATEGY_REVISION)
                .where(STRATEGY_REVISION.OWNER_ID.eq(owner.value()))
                .and(STRATEGY_REVISION.NUMBER.lt(before))
                .orderBy(STRATEGY_REVISION.NUMBER.desc())
                .limit(most)
                .fetch(JooqStrategyRepository::revision));
  }

  @Override
  public StrategyRevision save(OwnerId owner, StrategyRevision revision) {
    var next =
        new StrategyRevision(
            revision.number(),
            revision.state(),
            revision.strategy(),
            revision.reason(),
            Columns.cut(revision.writtenAt()),
            revision.adoptedAt().map(Columns::cut),
            revision.by(),
            revision.stamp() + 1);
    var row = new StrategyRevisionRecord(ROWS.toRow(owner, next));
    if (units.join(db -> write(db, row, revision.stamp())) == 0) {
      throw new StaleStampException("strategy revision " + revision.number());
    }
    return next;
  }

  private static int write(DSLContext db, StrategyRevisionRecord row, long stamp) {
    return stamp == 0
        ? db.insertInto(STRATEGY_REVISION).set(row).onConflictDoNothing().execute()
        : db.update(STRATEGY_REVISION)
            .set(row)
            .where(STRATEGY_REVISION.OWNER_ID.eq(row.getOwnerId()))
            .and(STRATEGY_REVISION.NUMBER.eq(row.getNumber()))
            .and(STRATEGY_REVISION.STAMP.eq(stamp))
            .execute();
  }

  private static StrategyRevision revision(StrategyRevisionRecord row) {
    return ROWS.toDomain(row.into(StrategyRevisionRow.class));
  }
}
