package dev.suunta.adapters.persistence.post;

import static dev.suunta.adapters.persistence.generated.Tables.GATE_CHECK;
import static dev.suunta.adapters.persistence.generated.Tables.GATE_REASON;

import dev.suunta.adapters.persistence.Columns;
import dev.suunta.adapters.persistence.JooqUnitOfWork;
import dev.suunta.application.post.driven.GateRecords;
import dev.suunta.domain.post.RenditionId;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.shared.Via;
import java.util.List;

/** Keeps what the gate found in a database. */
final class JooqGateRecords implements GateRecords {
  private final JooqUnitOfWork units;

  JooqGateRecords(JooqUnitOfWork units) {
    this.units = units;
  }

  @Override
  public void add(OwnerId owner, Check check) {
    units.join(
        db ->
            db.insertInto(GATE_CHECK)
                .set(GATE_CHECK.OWNER_ID, owner.value())
                .set(GATE_CHECK.RENDITION_ID, check.rendition().value())
                .set(GATE_CHECK.VERSION, check.version())
                .set(GATE_CHECK.REVISION, check.revision())
                .set(GATE_CHECK.CHECKED_AT, Columns.cut(check.at()))
                .set(GATE_CHECK.FINDINGS_FORMAT, FindingsJson.FORMAT)
                .set(GATE_CHECK.FINDINGS, FindingsJson.write(check.findings()))
                .execute());
  }

  @Override
  public void add(OwnerId owner, Reason reason) {
    units.join(
        db ->
            db.insertInto(GATE_REASON)
                .set(GATE_REASON.OWNER_ID, owner.value())
                .set(GATE_REASON.RENDITION_ID, reason.rendition().value())
                .set(GATE_REASON.VERSION, reason.version())
                .set(GATE_REASON.REVISION, reason.revision())
                .set(GATE_REASON.CODE, reason.code())
                .set(GATE_REASON.WORDS, reason.words())
                .set(GATE_REASON.GIVEN_AT, Columns.cut(reason.at()))
                .set(GATE_REASON.BY_NAME, reason.by().name())
                .set(GATE_REASON.BY_VIA, reason.by().via().name())
                .execute());
  }

  @Override
  public List<Reason> reasons(OwnerId owner, RenditionId rendition) {
    return units.join(
        db ->
            db.selectFrom(GATE_REASON)
                .where(GATE_REASON.OWNER_ID.eq(owner.value()))
                .and(GATE_REASON.RENDITION_ID.eq(rendition.value()))
                .orderBy(GATE_REASON.GIVEN_AT, GATE_REASON.ADDED)
                .fetch(
                    row ->
                        new Reason(
                            new RenditionId(row.getRenditionId()),
                            row.getVersion(),
                            row.getRevision(),
                            row.getCode(),
                            row.getWords(),
                            row.getGivenAt(),
                            new Actor(row.getByName(), Via.valueOf(row.getByVia())))));
  }
}
