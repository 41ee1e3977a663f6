package dev.suunta.adapters.persistence.imports;

import static dev.suunta.adapters.persistence.generated.Tables.ANCHOR;
import static dev.suunta.adapters.persistence.generated.Tables.CONNECTION;
import static dev.suunta.adapters.persistence.generated.Tables.CONNECTION_KEY;
import static dev.suunta.adapters.persistence.generated.Tables.IMPORT_RUN;
import static dev.suunta.adapters.persistence.generated.Tables.OWN_ACCOUNT;
import static org.jooq.impl.DSL.selectDistinct;

import dev.suunta.adapters.persistence.Columns;
import dev.suunta.adapters.persistence.Wanted;
import dev.suunta.application.imports.driven.PeopleIntake.SharedAnchor;
import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.Anchor;
import dev.suunta.domain.people.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;

/** Finds which anchors of an import the connections of several people have. */
final class SharedAnchors {
  private static final int PORTION = 1_000;

  private static final Comparator<Anchor> BY_KIND =
      Comparator.comparing(Anchor::kind).thenComparing(Anchor::value);

  private final DSLContext db;
  private final UUID owner;
  private final UUID run;

  SharedAnchors(DSLContext db, UUID owner, UUID run) {
    this.db = db;
    this.owner = owner;
    this.run = run;
  }

  List<SharedAnchor> found() {
    var holders = new TreeMap<Anchor, Set<PersonId>>(BY_KIND);
    addTold(holders);
    addOfAccountsTold(holders);
    addAccounts(holders);
    return holders.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> new SharedAnchor(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  /** What the import told itself, with everybody who has it. */
  private void addTold(Map<Anchor, Set<PersonId>> holders) {
    var told =
        selectDistinct(ANCHOR.KIND, ANCHOR.ANCHOR_VALUE)
            .from(ANCHOR)
            .where(ANCHOR.OWNER_ID.eq(owner))
            .and(ANCHOR.IMPORT_ID.eq(run))
            .asTable("told");
    var kind = told.field(ANCHOR.KIND);
    var value = told.field(ANCHOR.ANCHOR_VALUE);
    db.select(ANCHOR.KIND, ANCHOR.ANCHOR_VALUE, CONNECTION.PERSON_ID)
        .from(told)
        .join(ANCHOR)
        .on(ANCHOR.OWNER_ID.eq(owner))
        .and(ANCHOR.KIND.eq(kind))
        .and(ANCHOR.ANCHOR_VALUE.eq(value))
        .join(CONNECTION)
        .on(CONNECTION.OWNER_ID.eq(owner))
        .and(CONNECTION.ID.eq(ANCHOR.CONNECTION_ID))
        .join(IMPORT_RUN)
        .on(IMPORT_RUN.OWNER_ID.eq(owner))
        .and(IMPORT_RUN.ID.eq(ANCHOR.IMPORT_ID))
        .where(IMPORT_RUN.COMPLETED_AT.isNotNull())
        .forEach(row -> add(holders, row.value1(), row.value2(), row.value3()));
  }

  private static void add(
      Map<Anchor, Set<PersonId>> holders, String kind, String value, UUID person) {
    holders
        .computeIfAbsent(new Anchor(Anchor.Kind.valueOf(kind), value), none -> new TreeSet<>())
        .add(new PersonId(person));
  }

  /** What cards hold of the import's network; only cards hold such anchors, and they are few. */
  private void addOfAccountsTold(Map<Anchor, Set<PersonId>> holders) {
    var network =
        db.select(OWN_ACCOUNT.NETWORK)
            .from(IMPORT_RUN)
            .join(OWN_ACCOUNT)
            .on(OWN_ACCOUNT.OWNER_ID.eq(owner))
            .and(OWN_ACCOUNT.ID.eq(IMPORT_RUN.ACCOUNT_ID))
            .where(IMPORT_RUN.OWNER_ID.eq(owner))
            .and(IMPORT_RUN.ID.eq(run))
            .fetchOptional(OWN_ACCOUNT.NETWORK);
    if (network.isEmpty()) {
      return;
    }
    var value = Columns.binary(db, ANCHOR.ANCHOR_VALUE);
    db.select(ANCHOR.KIND, ANCHOR.ANCHOR_VALUE, CONNECTION.PERSON_ID)
        .from(ANCHOR)
        .join(CONNECTION)
        .on(CONNECTION.OWNER_ID.eq(owner))
        .and(CONNECTION.ID.eq(ANCHOR.CONNECTION_ID))
        .join(IMPORT_RUN)
        .on(IMPORT_RUN.OWNER_ID.eq(owner))
        .and(IMPORT_RUN.ID.eq(ANCHOR.IMPORT_ID))
        .where(ANCHOR.OWNER_ID.eq(owner))
        .and(ANCHOR.KIND.eq(Anchor.Kind.ACCOUNT.name()))
        .and(value.ge(network.get() + " "))
        .and(value.lt(network.get() + "!"))
        .and(IMPORT_RUN.COMPLETED_AT.isNotNull())
        .forEach(row -> add(holders, row.value1(), row.value2(), row.value3()));
  }

  private record Place(String network, String kind, String value) {}

  /** Whose accounts those are that cards hold. */
  private void addAccounts(Map<Anchor, Set<PersonId>> holders) {
    var asked = new HashMap<Place, Anchor>();
    holders
        .keySet()
        .forEach(
            anchor ->
                anchor
                    .ofAccount()
                    .ifPresent(
                        account ->
                            asked.put(
                                new Place(
                                    account.network().value(),
                                    account.key().kind().name(),
                                    account.key().value()),
                                anchor)));
    var values = new ArrayList<>(new TreeSet<>(asked.keySet().stream().map(Place::value).toList()));
    for (var from = 0; from < values.size(); from += PORTION) {
      var some = values.subList(from, Math.min(values.size(), from + PORTION));
      for (var account : accounts()) {
        whose(account, some)
            .forEach(
                (place, people) -> {
                  var anchor = asked.get(place);
                  if (anchor != null) {
                    holders.computeIfAbsent(anchor, none -> new TreeSet<>()).addAll(people);
                  }
                });
      }
    }
  }

  private List<UUID> accounts() {
    return db.selectDistinct(IMPORT_RUN.ACCOUNT_ID)
        .from(IMPORT_RUN)
        .where(IMPORT_RUN.OWNER_ID.eq(owner))
        .and(IMPORT_RUN.COMPLETED_AT.isNotNull())
        .fetch(IMPORT_RUN.ACCOUNT_ID);
  }

  private Map<Place, List<PersonId>> whose(UUID account, List<String> values) {
    var wanted = Wanted.of(values.toArray(String[]::new), CONNECTION_KEY.KEY_VALUE);
    var found = new HashMap<Place, List<PersonId>>();
    for (var kind : AccountKey.Kind.values()) {
      db.select(wanted.value(), CONNECTION.NETWORK, CONNECTION.PERSON_ID)
          .from(wanted.table())
          .leftJoin(CONNECTION_KEY)
          .on(CONNECTION_KEY.OWNER_ID.eq(owner))
          .and(CONNECTION_KEY.ACCOUNT_ID.eq(account))
          .and(CONNECTION_KEY.KIND.eq(kind.name()))
          .and(CONNECTION_KEY.KEY_VALUE.eq(wanted.value()))
          .leftJoin(CONNECTION)
          .on(CONNECTION.OWNER_ID.eq(owner))
          .and(CONNECTION.ID.eq(CONNECTION_KEY.CONNECTION_ID))
          .leftJoin(IMPORT_RUN)
          .on(IMPORT_RUN.OWNER_ID.eq(owner))
          .and(IMPORT_RUN.ID.eq(CONNECTION_KEY.IMPORT_ID))
          .where(IMPORT_RUN.COMPLETED_AT.isNotNull())
          .forEach(
              row ->
                  found
                      .computeIfAbsent(
                          new Place(row.value2(), kind.name(), row.value1()),
                          none -> new ArrayList<>())
                      .add(new PersonId(row.value3())));
    }
    return found;
  }
}
