package dev.suunta.adapters.persistence.people;

import static dev.suunta.adapters.persistence.generated.Tables.CONNECTION;
import static dev.suunta.adapters.persistence.generated.Tables.EVIDENCE;
import static dev.suunta.adapters.persistence.generated.Tables.IMPORT_EVIDENCE;
import static dev.suunta.adapters.persistence.generated.Tables.IMPORT_RUN;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;

import dev.suunta.adapters.persistence.JooqUnitOfWork;
import dev.suunta.adapters.persistence.Wanted;
import dev.suunta.application.baseline.driven.FollowedAccounts;
import dev.suunta.domain.baseline.Candidate;
import dev.suunta.domain.people.Connection;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.people.EvidenceSum;
import dev.suunta.domain.shared.OwnerId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Tells from a database which accounts the owners follow. */
final class JooqFollowedAccounts implements FollowedAccounts {
  private final JooqUnitOfWork units;

  JooqFollowedAccounts(JooqUnitOfWork units) {
    this.units = units;
  }

  private static Condition isTold() {
    return exists(
        selectOne()
            .from(IMPORT_RUN)
            .where(IMPORT_RUN.OWNER_ID.eq(CONNECTION.OWNER_ID))
            .and(IMPORT_RUN.ID.eq(CONNECTION.IMPORT_ID))
            .and(IMPORT_RUN.COMPLETED_AT.isNotNull()));
  }

  @Override
  public List<Candidate> read(OwnerId owner, Optional<ConnectionId> after, int most) {
    return units.join(
        db -> {
          var rows =
              db.selectFrom(CONNECTION)
                  .where(CONNECTION.OWNER_ID.eq(owner.value()))
                  .and(after.map(id -> CONNECTION.ID.gt(id.value())).orElse(noCondition()))
                  .and(isTold())
                  .and(PeopleSearch.isRead())
                  .orderBy(CONNECTION.OWNER_ID, CONNECTION.ID)
                  .limit(most)
                  .fetch();
          var connections = new WholeConnections(db, owner.value()).of(rows);
          var evidence = evidence(db, owner, connections);
          return connections.stream()
              .map(one -> new Candidate(one, evidence.getOrDefault(one.id(), List.of())))
              .toList();
        });
  }

  private static Map<ConnectionId, List<EvidenceSum>> evidence(
      DSLContext db, OwnerId owner, List<Connection> connections) {
    if (connections.isEmpty()) {
      return Map.of();
    }
    var wanted =
        Wanted.of(
            connections.stream().map(one -> one.id().value()).toArray(UUID[]::new),
            EVIDENCE.CONNECTION_ID);
    var told =
        db.select(
                wanted.value(),
                EVIDENCE.KIND,
                EVIDENCE.DIRECTION,
                EVIDENCE.AMOUNT,
                EVIDENCE.FIRST_AT,
                EVIDENCE.LAST_AT,
                IMPORT_EVIDENCE.FIRST_AT,
                IMPORT_EVIDENCE.LAST_AT,
                IMPORT_RUN.COMPLETED_AT)
            .from(wanted.table())
            .leftJoin(EVIDENCE)
            .on(EVIDENCE.OWNER_ID.eq(owner.value()))
            .and(EVIDENCE.CONNECTION_ID.eq(wanted.value()))
            .leftJoin(IMPORT_RUN)
            .on(IMPORT_RUN.OWNER_ID.eq(owner.value()))
            .and(IMPORT_RUN.ID.eq(EVIDENCE.IMPORT_ID))
            .leftJoin(IMPORT_EVIDENCE)
            .on(IMPORT_EVIDENCE.OWNER_ID.eq(owner.value()))
            .and(IMPORT_EVIDENCE.IMPORT_ID.eq(EVIDENCE.IMPORT_ID))
            .and(IMPORT_EVIDENCE.KIND.eq(EVIDENCE.KIND))
            .where(IMPORT_RUN.COMPLETED_AT.isNotNull())
            .and(IMPORT_EVIDENCE.KIND.isNotNull())
            .fetch(ToldEvidence::of);
    return EvidenceSum.of(told).stream().collect(Collectors.groupingBy(EvidenceSum::connection));
  }

  @Override
  public List<Connection> find(OwnerId owner, Collection<ConnectionId> accounts) {
    if (accounts.isEmpty()) {
      return List.of();
    }
    var wanted =
        Wanted.of(
            accounts.stream().map(ConnectionId::value).distinct().toArray(UUID[]::new),
            CONNECTION.ID);
    return units.join(
        db ->
            new WholeConnections(db, owner.value())
                .of(
                    db.select(CONNECTION.fields())
                        .from(wanted.table())
                        .leftJoin(CONNECTION)
                        .on(CONNECTION.OWNER_ID.eq(owner.value()))
                        .and(CONNECTION.ID.eq(wanted.value()))
                        .where(CONNECTION.ID.isNotNull())
                        .and(isTold())
                        .fetchInto(CONNECTION)));
  }

  @Override
  public Optional<Instant> newestImport(OwnerId owner) {
    return units.join(
        db ->
            db.select(IMPORT_RUN.COMPLETED_AT)
                .from(IMPORT_RUN)
                .where(IMPORT_RUN.OWNER_ID.eq(owner.value()))
                .and(IMPORT_RUN.COMPLETED_AT.isNotNull())
                .orderBy(IMPORT_RUN.OWNER_ID.desc(), IMPORT_RUN.COMPLETED_AT.desc())
                .limit(1)
                .fetchOptional(IMPORT_RUN.COMPLETED_AT));
  }
}
