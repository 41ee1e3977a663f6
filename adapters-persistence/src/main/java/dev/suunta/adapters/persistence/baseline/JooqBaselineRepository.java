package dev.suunta.adapters.persistence.baseline;

import static dev.suunta.adapters.persistence.generated.Tables.BASELINE;

import dev.suunta.adapters.persistence.Columns;
import dev.suunta.adapters.persistence.JooqUnitOfWork;
import dev.suunta.adapters.persistence.generated.tables.records.BaselineRecord;
import dev.suunta.application.baseline.driven.BaselineRepository;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.baseline.Baseline;
import dev.suunta.domain.baseline.BaselineId;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.baseline.SweepOrder;
import dev.suunta.domain.baseline.Verdict;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.shared.Via;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps sweeps in a database. */
final class JooqBaselineRepository implements BaselineRepository {
  private final JooqUnitOfWork units;

  JooqBaselineRepository(JooqUnitOfWork units) {
    this.units = units;
  }

  private static Baseline baseline(BaselineRecord row) {
    return new Baseline(
        new BaselineId(row.getId()),
        SweepOrder.valueOf(row.getSortOrder()),
        row.getStartedAt(),
        new Actor(row.getByName(), Via.valueOf(row.getByVia())),
        Columns.instant(row.getLookedAt()),
        row.getRounds(),
        Columns.instant(row.getEndedAt()));
  }

  @Override
  public Optional<Baseline> open(OwnerId owner) {
    return units.join(
        db ->
            db.selectFrom(BASELINE)
                .where(BASELINE.OWNER_ID.eq(owner.value()))
                .and(BASELINE.ENDED_AT.isNull())
                .fetchOptional(JooqBaselineRepository::baseline));
  }

  @Override
  public List<Baseline> all(OwnerId owner) {
    return units.join(
        db ->
            db.selectFrom(BASELINE)
                .where(BASELINE.OWNER_ID.eq(owner.value()))
                .orderBy(BASELINE.STARTED_AT.desc(), BASELINE.ID)
                .limit(MOST_SWEEPS)
                .fetch(JooqBaselineRepository::baseline));
  }

  @Override
  public void save(OwnerId owner, Baseline baseline) {
    var row = new BaselineRecord();
    row.setOwnerId(owner.value());
    row.setId(baseline.id().value());
    row.setSortOrder(baseline.order().name());
    row.setStartedAt(Columns.cut(baseline.startedAt()));
    row.setByName(baseline.by().name());
    row.setByVia(baseline.by().via().name());
    row.setLookedAt(Columns.instant(baseline.lookedAt()));
    row.setRounds(baseline.rounds());
    row.setEndedAt(Columns.instant(baseline.endedAt()));
    units.join(
        db -> {
          var changed =
              db.update(BASELINE)
                  .set(row)
                  .where(BASELINE.OWNER_ID.eq(owner.value()))
                  .and(BASELINE.ID.eq(baseline.id().value()))
                  .execute();
          return changed == 1 ? changed : db.insertInto(BASELINE).set(row).execute();
        });
  }

  @Override
  public void append(OwnerId owner, BaselineId baseline, List<Line> lines) {
    units.join(
        db -> {
          new Counts(db, owner, baseline).change(List.of(), lines);
          return db.batchInsert(
                  lines.stream().map(line -> LineRows.record(owner, baseline, line)).toList())
              .execute();
        });
  }

  @Override
  public void save(OwnerId owner, BaselineId baseline, List<Line> lines) {
    if (lines.isEmpty()) {
      return;
    }
    units.join(
        db -> {
          var ids = lines.stream().map(Line::connection).toList();
          var rows = new LineRows(db, owner, baseline);
          new Counts(db, owner, baseline).change(rows.of(ids), lines);
          rows.update(lines);
          return lines.size();
        });
  }

  @Override
  public Optional<Line> next(OwnerId owner, BaselineId baseline, Optional<NetworkId> network) {
    return units.join(db -> new LineRows(db, owner, baseline).next(network));
  }

  @Override
  public List<Line> lines(OwnerId owner, BaselineId baseline, Collection<ConnectionId> accounts) {
    return accounts.isEmpty()
        ? List.of()
        : units.join(db -> new LineRows(db, owner, baseline).of(accounts));
  }

  @Override
  public Page<Line> page(
      OwnerId owner, BaselineId baseline, Filter filter, Optional<String> after, int most) {
    Page.requireMost(most);
    return units.join(
        db -> {
          var lines = new LineRows(db, owner, baseline);
          var rows = lines.page(filter, after.map(lines::place), most + 1);
          return new Page<>(
              rows.subList(0, Math.min(most, rows.size())),
              rows.size() > most
                  ? Optional.of(rows.get(most - 1).connection().value().toString())
                  : Optional.empty());
        });
  }

  @Override
  public List<Count> counts(OwnerId owner, BaselineId baseline) {
    return units.join(db -> new Counts(db, owner, baseline).all());
  }

  @Override
  public void add(OwnerId owner, BaselineId baseline, List<Verdict> verdicts) {
    units.join(
        db ->
            db.batchInsert(
                    verdicts.stream()
                        .map(verdict -> VerdictRows.record(owner, baseline, verdict))
                        .toList())
                .execute());
  }

  @Override
  public int lastDecision(OwnerId owner, BaselineId baseline) {
    return units.join(db -> new VerdictRows(db, owner).last(baseline, false).orElse(0));
  }

  @Override
  public Optional<Integer> lastStanding(OwnerId owner, BaselineId baseline) {
    return units.join(
        db -> new VerdictRows(db, owner).last(baseline, true).filter(number -> number > 0));
  }

  @Override
  public List<Verdict> of(
      OwnerId owner, BaselineId baseline, int decision, Optional<ConnectionId> after, int most) {
    return units.join(db -> new VerdictRows(db, owner).of(baseline, decision, after, most));
  }

  @Override
  public void undo(OwnerId owner, BaselineId baseline, int decision, Instant at) {
    units.join(db -> new VerdictRows(db, owner).undo(baseline, decision, Columns.cut(at)));
  }

  @Override
  public List<Verdict> standing(
      OwnerId owner, BaselineId baseline, Collection<ConnectionId> accounts) {
    return units.join(db -> new VerdictRows(db, owner).standing(baseline, accounts));
  }

  @Override
  public void forget(OwnerId owner, Collection<ConnectionId> accounts) {
    if (accounts.isEmpty()) {
      return;
    }
    units.join(
        db -> {
          for (var baseline : LineRows.baselinesOf(db, owner, accounts)) {
            var rows = new LineRows(db, owner, baseline);
            new Counts(db, owner, baseline).change(rows.of(accounts), List.of());
            rows.remove(accounts);
          }
          return new VerdictRows(db, owner).remove(accounts);
        });
  }

  @Override
  public List<Verdict> history(OwnerId owner, Collection<ConnectionId> accounts) {
    return units.join(db -> new VerdictRows(db, owner).history(accounts));
  }
}
