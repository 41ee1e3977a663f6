package dev.suunta.adapters.persistence.imports;

import static dev.suunta.adapters.persistence.generated.Tables.CONNECTION;
import static dev.suunta.adapters.persistence.generated.Tables.CONNECTION_KEY;
import static dev.suunta.adapters.persistence.generated.Tables.IMPORT_RUN;

import dev.suunta.adapters.persistence.Columns;
import dev.suunta.adapters.persistence.Wanted;
import dev.suunta.application.imports.driven.PeopleIntake.Known;
import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.people.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Looks up which connections are known by keys or names. */
final class KnownConnections {
  private static final Comparator<AccountKey> SUREST_FIRST =
      Comparator.comparing(AccountKey::kind).thenComparing(AccountKey::value);

  private final DSLContext db;
  private final UUID owner;
  private final UUID run;

  KnownConnections(DSLContext db, UUID owner, UUID run) {
    this.db = db;
    this.owner = owner;
    this.run = run;
  }

  /** A row is seen by an import if it is its own, or that of a complete one. */
  private Condition seen() {
    return IMPORT_RUN.ID.eq(run).or(IMPORT_RUN.COMPLETED_AT.isNotNull());
  }

  private record Row(
      UUID id, UUID person, boolean own, Optional<String> name, Optional<String> about) {}

  /** Those of an account that have one of these keys. */
  Map<AccountKey, List<Known>> byKey(UUID account, Collection<AccountKey> keys) {
    var asked = Set.copyOf(keys);
    var holders = new HashMap<AccountKey, List<UUID>>();
    // A value may be a key of another kind as well; what was not asked for is passed over.
    var values =
        Wanted.of(
            asked.stream().map(AccountKey::value).distinct().toArray(String[]::new),
            CONNECTION_KEY.KEY_VALUE);
    for (var kind : asked.stream().map(AccountKey::kind).distinct().toList()) {
      db.select(values.value(), CONNECTION_KEY.CONNECTION_ID)
          .from(values.table())
          .leftJoin(CONNECTION_KEY)
          .on(CONNECTION_KEY.OWNER_ID.eq(owner))
          .and(CONNECTION_KEY.ACCOUNT_ID.eq(account))
          .and(CONNECTION_KEY.KIND.eq(kind.name()))
          .and(CONNECTION_KEY.KEY_VALUE.eq(values.value()))
          .leftJoin(IMPORT_RUN)
          .on(IMPORT_RUN.OWNER_ID.eq(owner))
          .and(IMPORT_RUN.ID.eq(CONNECTION_KEY.IMPORT_ID))
          .where(seen())
          .forEach(
              row -> {
                var key = new AccountKey(kind, row.value1());
                if (asked.contains(key)) {
                  holders.computeIfAbsent(key, none -> new ArrayList<>()).add(row.value2());
                }
              });
    }
    return answered(holders);
  }

  /** Those of an account that are called so. */
  Map<String, List<Known>> byName(UUID account, Collection<String> names) {
    var wanted = Wanted.of(names.stream().distinct().toArray(String[]::new), CONNECTION.NAME);
    var holders = new HashMap<String, List<UUID>>();
    db.select(wanted.value(), CONNECTION.ID)
        .from(wanted.table())
        .leftJoin(CONNECTION)
        .on(CONNECTION.OWNER_ID.eq(owner))
        .and(CONNECTION.ACCOUNT_ID.eq(account))
        .and(CONNECTION.NAME.eq(wanted.value()))
        .leftJoin(IMPORT_RUN)
        .on(IMPORT_RUN.OWNER_ID.eq(owner))
        .and(IMPORT_RUN.ID.eq(CONNECTION.IMPORT_ID))
        .where(seen())
        .forEach(
            row ->
                holders.computeIfAbsent(row.value1(), none -> new ArrayList<>()).add(row.value2()));
    var found = answered(holders);
    found.replaceAll((name, known) -> known.subList(0, Math.min(2, known.size())));
    return found;
  }

  private <K> Map<K, List<Known>> answered(Map<K, List<UUID>> holders) {
    var ids = holders.values().stream().flatMap(List::stream).distinct().toArray(UUID[]::new);
    if (ids.length == 0) {
      return new HashMap<>();
    }
    var keys = keys(ids);
    var rows = new HashMap<UUID, Row>();
    var wanted = Wanted.of(ids, CONNECTION.ID);
    db.select(
            CONNECTION.ID,
            CONNECTION.PERSON_ID,
            CONNECTION.IMPORT_ID,
            CONNECTION.NAME,
            CONNECTION.ABOUT)
        .from(wanted.table())
        .leftJoin(CONNECTION)
        .on(CONNECTION.OWNER_ID.eq(owner))
        .and(CONNECTION.ID.eq(wanted.value()))
        .leftJoin(IMPORT_RUN)
        .on(IMPORT_RUN.OWNER_ID.eq(owner))
        .and(IMPORT_RUN.ID.eq(CONNECTION.IMPORT_ID))
        .where(seen())
        .forEach(
            row ->
                rows.put(
                    row.value1(),
                    new Row(
                        row.value1(),
                        row.value2(),
                        row.value3().equals(run),
                        Columns.text(row.value4()),
                        Columns.text(row.value5()))));
    var found = new HashMap<K, List<Known>>();
    holders.forEach(
        (key, holding) -> {
          var known =
              holding.stream()
                  .distinct()
                  .flatMap(id -> Optional.ofNullable(rows.get(id)).stream())
                  .sorted(Comparator.comparing(Row::own).thenComparing(row -> row.id().toString()))
                  .map(row -> known(row, keys.getOrDefault(row.id(), List.of())))
                  .toList();
          if (!known.isEmpty()) {
            found.put(key, known);
          }
        });
    return found;
  }

  private static Known known(Row row, List<AccountKey> keys) {
    return new Known(
        new ConnectionId(row.id()),
        new PersonId(row.person()),
        row.name(),
        row.about(),
        keys.stream().distinct().sorted(SUREST_FIRST).toList());
  }

  private Map<UUID, List<AccountKey>> keys(UUID[] ids) {
    var wanted = Wanted.of(ids, CONNECTION_KEY.CONNECTION_ID);
    var keys = new HashMap<UUID, List<AccountKey>>();
    db.select(wanted.value(), CONNECTION_KEY.KIND, CONNECTION_KEY.KEY_VALUE)
        .from(wanted.table())
        .leftJoin(CONNECTION_KEY)
        .on(CONNECTION_KEY.OWNER_ID.eq(owner))
        .and(CONNECTION_KEY.CONNECTION_ID.eq(wanted.value()))
        .leftJoin(IMPORT_RUN)
        .on(IMPORT_RUN.OWNER_ID.eq(owner))
        .and(IMPORT_RUN.ID.eq(CONNECTION_KEY.IMPORT_ID))
        .where(seen())
        .forEach(
            row ->
                keys.computeIfAbsent(row.value1(), none -> new ArrayList<>())
                    .add(new AccountKey(AccountKey.Kind.valueOf(row.value2()), row.value3())));
    return keys;
  }
}
