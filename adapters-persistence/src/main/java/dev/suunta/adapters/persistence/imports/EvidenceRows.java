package dev.suunta.adapters.persistence.imports;

import static dev.suunta.adapters.persistence.generated.Tables.EVIDENCE;

import dev.suunta.adapters.persistence.Columns;
import dev.suunta.adapters.persistence.Wanted;
import dev.suunta.adapters.persistence.generated.tables.records.EvidenceRecord;
import dev.suunta.adapters.persistence.generated.tables.records.ImportRunRecord;
import dev.suunta.application.imports.driven.PeopleIntake.Counted;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jooq.DSLContext;

/** Adds up the evidence of an unfinished import. */
final class EvidenceRows {
  private final DSLContext db;
  private final UUID owner;
  private final UUID run;

  EvidenceRows(DSLContext db, ImportRunRecord unfinished) {
    this.db = db;
    this.owner = unfinished.getOwnerId();
    this.run = unfinished.getId();
  }

  private record Course(UUID connection, String kind, String direction) {
    static Course of(EvidenceRecord row) {
      return new Course(row.getConnectionId(), row.getKind(), row.getDirection());
    }
  }

  void add(Collection<Counted> evidence) {
    var sums = new LinkedHashMap<Course, EvidenceRecord>();
    evidence.forEach(counted -> addTo(sums, row(counted)));
    if (sums.isEmpty()) {
      return;
    }
    var staged = new HashMap<Course, EvidenceRecord>();
    var wanted =
        Wanted.of(
            sums.keySet().stream().map(Course::connection).distinct().toArray(UUID[]::new),
            EVIDENCE.CONNECTION_ID);
    db.select(EVIDENCE.fields())
        .from(wanted.table())
        .leftJoin(EVIDENCE)
        .on(EVIDENCE.OWNER_ID.eq(owner))
        .and(EVIDENCE.CONNECTION_ID.eq(wanted.value()))
        .where(EVIDENCE.IMPORT_ID.eq(run))
        .forEach(
            row -> {
              var known = row.into(EVIDENCE);
              staged.put(Course.of(known), known);
            });
    db.batchInsert(
            sums.values().stream().filter(row -> !staged.containsKey(Course.of(row))).toList())
        .execute();
    staged.keySet().retainAll(sums.keySet());
    staged.forEach((course, row) -> addTo(row, sums.getOrDefault(course, row)));
    db.batchUpdate(staged.values()).execute();
  }

  private static void addTo(LinkedHashMap<Course, EvidenceRecord> sums, EvidenceRecord row) {
    var before = sums.putIfAbsent(Course.of(row), row);
    if (before != null) {
      addTo(before, row);
    }
  }

  private static void addTo(EvidenceRecord sum, EvidenceRecord more) {
    sum.setAmount(sum.getAmount() + more.getAmount());
    if (more.getFirstAt().isBefore(sum.getFirstAt())) {
      sum.setFirstAt(more.getFirstAt());
    }
    if (more.getLastAt().isAfter(sum.getLastAt())) {
      sum.setLastAt(more.getLastAt());
    }
  }

  private EvidenceRecord row(Counted counted) {
    return new EvidenceRecord(
        owner,
        counted.connection().value(),
        counted.kind().name(),
        counted.direction().name(),
        run,
        counted.amount(),
        Columns.cut(counted.first()),
        Columns.cut(counted.last()));
  }
}
