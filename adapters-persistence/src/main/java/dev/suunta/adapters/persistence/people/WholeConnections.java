package dev.suunta.adapters.persistence.people;

import static dev.suunta.adapters.persistence.generated.Tables.ANCHOR;
import static dev.suunta.adapters.persistence.generated.Tables.CONNECTION_KEY;
import static dev.suunta.adapters.persistence.generated.Tables.IMPORT_RUN;
import static dev.suunta.adapters.persistence.generated.Tables.TIE;

import dev.suunta.adapters.persistence.Columns;
import dev.suunta.adapters.persistence.Wanted;
import dev.suunta.adapters.persistence.generated.tables.records.ConnectionRecord;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.Anchor;
import dev.suunta.domain.people.Connection;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.people.HeldTie;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.Relation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;

/** Reads accounts with all that is known of them, in as many statements for one as for hundreds. */
final class WholeConnections {
  private static final Comparator<HeldTie> HOLDING_FIRST =
      Comparator.comparing((HeldTie tie) -> !tie.holds())
          .thenComparing(HeldTie::relation)
          .thenComparing(HeldTie::firstSeen);

  private final DSLContext db;
  private final UUID owner;

  WholeConnections(DSLContext db, UUID owner) {
    this.db = db;
    this.owner = owner;
  }

  /** The accounts of these rows, in their order. */
  List<Connection> of(List<ConnectionRecord> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    var ids = rows.stream().map(ConnectionRecord::getId).toArray(UUID[]::new);
    var keys = keys(ids);
    var anchors = anchors(ids);
    var ties = ties(ids);
    return rows.stream().map(row -> connection(row, keys, anchors, ties)).toList();
  }

  private static Connection connection(
      ConnectionRecord row,
      Map<UUID, List<AccountKey>> keys,
      Map<UUID, List<Anchor>> anchors,
      Map<UUID, List<HeldTie>> ties) {
    var id = row.getId();
    return new Connection(
        new ConnectionId(id),
        new PersonId(row.getPersonId()),
        new OwnAccountId(row.getAccountId()),
        new NetworkId(row.getNetwork()),
        keys.getOrDefault(id, List.of()).stream()
            .distinct()
            .sorted(Comparator.comparing(AccountKey::kind).thenComparing(AccountKey::value))
            .toList(),
        Columns.text(row.getName()),
        Columns.text(row.getAbout()),
        anchors.getOrDefault(id, List.of()).stream()
            .distinct()
            .sorted(Comparator.comparing(Anchor::kind).thenComparing(Anchor::value))
            .toList(),
        ties.getOrDefault(id, List.of()).stream().sorted(HOLDING_FIRST).toList());
  }

  private Map<UUID, List<AccountKey>> keys(UUID[] ids) {
    var wanted = Wanted.of(ids, CONNECTION_KEY.CONNECTION_ID);
    return db.select(wanted.value(), CONNECTION_KEY.KIND, CONNECTION_KEY.KEY_VALUE)
        .from(wanted.table())
        .leftJoin(CONNECTION_KEY)
        .on(CONNECTION_KEY.OWNER_ID.eq(owner))
        .and(CONNECTION_KEY.CONNECTION_ID.eq(wanted.value()))
        .leftJoin(IMPORT_RUN)
        .on(IMPORT_RUN.OWNER_ID.eq(owner))
        .and(IMPORT_RUN.ID.eq(CONNECTION_KEY.IMPORT_ID))
        .where(IMPORT_RUN.COMPLETED_AT.isNotNull())
        .fetchGroups(
            row -> row.value1(),
            row -> new AccountKey(AccountKey.Kind.valueOf(row.value2()), row.value3()));
  }

  private Map<UUID, List<Anchor>> anchors(UUID[] ids) {
    var wanted = Wanted.of(ids, ANCHOR.CONNECTION_ID);
    return db.select(wanted.value(), ANCHOR.KIND, ANCHOR.ANCHOR_VALUE)
        .from(wanted.table())
        .leftJoin(ANCHOR)
        .on(ANCHOR.OWNER_ID.eq(owner))
        .and(ANCHOR.CONNECTION_ID.eq(wanted.value()))
        .leftJoin(IMPORT_RUN)
        .on(IMPORT_RUN.OWNER_ID.eq(owner))
        .and(IMPORT_RUN.ID.eq(ANCHOR.IMPORT_ID))
        .where(IMPORT_RUN.COMPLETED_AT.isNotNull())
        .fetchGroups(
            row -> row.value1(),
            row -> new Anchor(Anchor.Kind.valueOf(row.value2()), row.value3()));
  }

  /** Ties are written where they stay while an import is unfinished, so the first one counts. */
  private Map<UUID, List<HeldTie>> ties(UUID[] ids) {
    var wanted = Wanted.of(ids, TIE.CONNECTION_ID);
    var first = IMPORT_RUN.as("first_import");
    var last = IMPORT_RUN.as("last_import");
    var ended = IMPORT_RUN.as("ended_import");
    return db.select(
            wanted.value(),
            TIE.RELATION,
            TIE.SINCE,
            first.COMPLETED_AT,
            last.COMPLETED_AT,
            ended.COMPLETED_AT)
        .from(wanted.table())
        .leftJoin(TIE)
        .on(TIE.OWNER_ID.eq(owner))
        .and(TIE.CONNECTION_ID.eq(wanted.value()))
        .leftJoin(first)
        .on(first.OWNER_ID.eq(owner))
        .and(first.ID.eq(TIE.FIRST_IMPORT))
        .leftJoin(last)
        .on(last.OWNER_ID.eq(owner))
        .and(last.ID.eq(TIE.LAST_IMPORT))
        .leftJoin(ended)
        .on(ended.OWNER_ID.eq(owner))
        .and(ended.ID.eq(TIE.ENDED_IMPORT))
        .where(first.COMPLETED_AT.isNotNull())
        .fetchGroups(
            row -> row.value1(),
            row ->
                new HeldTie(
                    Relation.valueOf(row.value2()),
                    Columns.text(row.value3()).map(LocalDate::parse),
                    row.value4(),
                    row.value5(),
                    Columns.instant(row.value6())));
  }
}
