package dev.suunta.adapters.persistence.baseline;

import static dev.suunta.adapters.persistence.generated.Tables.VERDICT;
import static org.jooq.impl.DSL.noCondition;

import dev.suunta.adapters.persistence.Columns;
import dev.suunta.adapters.persistence.Wanted;
import dev.suunta.adapters.persistence.generated.tables.records.VerdictRecord;
import dev.suunta.domain.baseline.BaselineId;
import dev.suunta.domain.baseline.Choice;
import dev.suunta.domain.baseline.Ground;
import dev.suunta.domain.baseline.Verdict;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.shared.Via;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Verdicts, as rows. */
final class VerdictRows {
  private static final Comparator<Verdict> NEWEST_FIRST =
      Comparator.comparing(Verdict::at)
          .thenComparing(Verdict::decision)
          .reversed()
          .thenComparing(verdict -> verdict.connection().value().toString());

  private final DSLContext db;
  private final OwnerId owner;

  VerdictRows(DSLContext db, OwnerId owner) {
    this.db = db;
    this.owner = owner;
  }

  static VerdictRecord record(OwnerId owner, BaselineId baseline, Verdict verdict) {
    var row = new VerdictRecord();
    row.setOwnerId(owner.value());
    row.setBaselineId(baseline.value());
    row.setDecision(verdict.decision());
    row.setConnectionId(verdict.connection().value());
    row.setChoice(Columns.text(verdict.choice().map(Choice::name)));
    row.setGround(Columns.text(verdict.ground().map(Ground::name)));
    row.setNote(Columns.text(verdict.note()));
    row.setDecidedAt(Columns.cut(verdict.at()));
    row.setByName(verdict.by().name());
    row.setByVia(verdict.by().via().name());
    row.setUndoneAt(Columns.instant(verdict.undone()));
    return row;
  }

  private static Verdict verdict(VerdictRecord row) {
    return new Verdict(
        row.getDecision(),
        new ConnectionId(row.getConnectionId()),
        Columns.text(row.getChoice()).map(Choice::valueOf),
        Columns.text(row.getGround()).map(Ground::valueOf),
        Columns.text(row.getNote()),
        row.getDecidedAt(),
        new Actor(row.getByName(), Via.valueOf(row.getByVia())),
        Columns.instant(row.getUndoneAt()));
  }

  private Condition isOfSweep(BaselineId baseline) {
    return VERDICT.OWNER_ID.eq(owner.value()).and(VERDICT.BASELINE_ID.eq(baseline.value()));
  }

  /** From the last one back: those that were undone stand at the end, unless one was added. */
  Optional<Integer> last(BaselineId baseline, boolean standing) {
    return db.select(VERDICT.DECISION)
        .from(VERDICT)
        .where(isOfSweep(baseline))
        .and(standing ? VERDICT.UNDONE_AT.isNull() : noCondition())
        .orderBy(
            VERDICT.OWNER_ID.desc(),
            VERDICT.BASELINE_ID.desc(),
            VERDICT.DECISION.desc(),
            VERDICT.CONNECTION_ID.desc())
        .limit(1)
        .fetchOptional(VERDICT.DECISION);
  }

  List<Verdict> of(BaselineId baseline, int decision, Optional<ConnectionId> after, int most) {
    return db.selectFrom(VERDICT)
        .where(isOfSweep(baseline))
        .and(VERDICT.DECISION.eq(decision))
        .and(after.map(id -> VERDICT.CONNECTION_ID.gt(id.value())).orElse(noCondition()))
        .orderBy(VERDICT.OWNER_ID, VERDICT.BASELINE_ID, VERDICT.DECISION, VERDICT.CONNECTION_ID)
        .limit(most)
        .fetch(VerdictRows::verdict);
  }

  int undo(BaselineId baseline, int decision, Instant at) {
    return db.update(VERDICT)
        .set(VERDICT.UNDONE_AT, at)
        .where(isOfSweep(baseline))
        .and(VERDICT.DECISION.eq(decision))
        .execute();
  }

  List<Verdict> standing(BaselineId baseline, Collection<ConnectionId> accounts) {
    var latest = new LinkedHashMap<ConnectionId, Verdict>();
    for (var verdict : about(accounts, VERDICT.BASELINE_ID.eq(baseline.value()))) {
      if (verdict.undone().isEmpty() && verdict.choice().isPresent()) {
        latest.merge(
            verdict.connection(),
            verdict,
            (one, other) -> one.decision() > other.decision() ? one : other);
      }
    }
    return List.copyOf(latest.values());
  }

  int remove(Collection<ConnectionId> accounts) {
    return db.deleteFrom(VERDICT)
        .where(VERDICT.OWNER_ID.eq(owner.value()))
        .and(VERDICT.CONNECTION_ID.in(accounts.stream().map(ConnectionId::value).toList()))
        .execute();
  }

  List<Verdict> history(Collection<ConnectionId> accounts) {
    return about(accounts, noCondition()).stream().sorted(NEWEST_FIRST).toList();
  }

  private List<Verdict> about(Collection<ConnectionId> accounts, Condition which) {
    if (accounts.isEmpty()) {
      return List.of();
    }
    var wanted =
        Wanted.of(
            accounts.stream().map(ConnectionId::value).distinct().toArray(UUID[]::new),
            VERDICT.CONNECTION_ID);
    return db.select(VERDICT.fields())
        .from(wanted.table())
        .leftJoin(VERDICT)
        .on(VERDICT.OWNER_ID.eq(owner.value()))
        .and(VERDICT.CONNECTION_ID.eq(wanted.value()))
        .where(VERDICT.DECISION.isNotNull())
        .and(which)
        .fetch(row -> verdict(row.into(VERDICT)));
  }
}
