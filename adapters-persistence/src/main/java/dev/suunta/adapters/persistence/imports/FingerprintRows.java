package dev.suunta.adapters.persistence.imports;

import static dev.suunta.adapters.persistence.generated.Tables.IMPORT_RUN;
import static dev.suunta.adapters.persistence.generated.Tables.PAST_POST;
import static dev.suunta.adapters.persistence.generated.Tables.PAST_POST_FINGERPRINT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;

import dev.suunta.adapters.persistence.Columns;
import dev.suunta.adapters.persistence.Wanted;
import dev.suunta.adapters.persistence.generated.tables.records.PastPostFingerprintRecord;
import dev.suunta.application.imports.driven.ImportRepository;
import dev.suunta.application.imports.driven.ImportRepository.Staged;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.impl.SQLDataType;

/** Makes the fingerprint rows of posts, without values by which enough posts are found already. */
final class FingerprintRows {
  private static final long SEASON = Duration.ofDays(ImportRepository.SEASON_DAYS).toSeconds();

  private final DSLContext db;
  private final UUID owner;
  private final UUID run;

  FingerprintRows(DSLContext db, UUID owner, UUID run) {
    this.db = db;
    this.owner = owner;
    this.run = run;
  }

  private record Crowd(String network, long season, long value) {}

  List<PastPostFingerprintRecord> of(List<Staged> posts) {
    var sizes = new HashMap<>(crowdsBefore(posts));
    var rows = new ArrayList<PastPostFingerprintRecord>();
    for (var staged : posts) {
      var post = staged.post();
      var at = Columns.cut(post.at());
      for (var value : new LinkedHashSet<>(staged.values())) {
        var crowd = new Crowd(post.network().value(), season(at), value);
        if (sizes.merge(crowd, 1, Integer::sum) <= ImportRepository.MOST_ALIKE) {
          rows.add(
              new PastPostFingerprintRecord(
                  owner, post.id().value(), run, value, at, crowd.network()));
        }
      }
    }
    // Neighbours in the index are written one after the other, while their page is at hand.
    rows.sort(Comparator.comparing(PastPostFingerprintRecord::getFingerprint));
    return rows;
  }

  /** How many posts are found by each value already; only those that might become too many. */
  private Map<Crowd, Integer> crowdsBefore(List<Staged> posts) {
    var coming = new HashMap<Long, Integer>();
    posts.forEach(
        staged ->
            Set.copyOf(staged.values()).forEach(value -> coming.merge(value, 1, Integer::sum)));
    if (coming.isEmpty()) {
      return Map.of();
    }
    var seasons =
        posts.stream().mapToLong(staged -> season(staged.post().at())).summaryStatistics();
    var inTheseSeasons =
        PAST_POST_FINGERPRINT
            .OWNER_ID
            .eq(owner)
            .and(PAST_POST_FINGERPRINT.PUBLISHED_AT.ge(begin(seasons.getMin())))
            .and(PAST_POST_FINGERPRINT.PUBLISHED_AT.lt(begin(seasons.getMax() + 1)));
    // Nearly all values are rare, which the index tells without a look at any post.
    var values = Wanted.of(coming.keySet().toArray(Long[]::new), PAST_POST_FINGERPRINT.FINGERPRINT);
    var many =
        db
            .select(values.value(), count(PAST_POST_FINGERPRINT.FINGERPRINT))
            .from(values.table())
            .leftJoin(PAST_POST_FINGERPRINT)
            .on(PAST_POST_FINGERPRINT.FINGERPRINT.eq(values.value()))
            .and(inTheseSeasons)
            .groupBy(values.value())
            .fetch()
            .stream()
            .filter(row -> row.value2() + numberComing(coming, row) > ImportRepository.MOST_ALIKE)
            .map(Record2::value1)
            .toArray(Long[]::new);
    return many.length == 0 ? Map.of() : crowds(inTheseSeasons, many, isReplacedBy(posts));
  }

  private static int numberComing(Map<Long, Integer> coming, Record2<Long, Integer> row) {
    return coming.getOrDefault(row.value1(), 0);
  }

  private Map<Crowd, Integer> crowds(Condition inTheseSeasons, Long[] many, Condition isReplaced) {
    var values = Wanted.of(many, PAST_POST_FINGERPRINT.FINGERPRINT);
    var season = seasonOf(PAST_POST_FINGERPRINT.PUBLISHED_AT);
    var sizes = new HashMap<Crowd, Integer>();
    db.select(PAST_POST_FINGERPRINT.NETWORK, season, values.value(), count())
        .from(values.table())
        .leftJoin(PAST_POST_FINGERPRINT)
        .on(PAST_POST_FINGERPRINT.FINGERPRINT.eq(values.value()))
        .and(inTheseSeasons)
        .leftJoin(IMPORT_RUN)
        .on(IMPORT_RUN.OWNER_ID.eq(owner))
        .and(IMPORT_RUN.ID.eq(PAST_POST_FINGERPRINT.IMPORT_ID))
        .where(IMPORT_RUN.ID.eq(run).or(IMPORT_RUN.COMPLETED_AT.isNotNull().andNot(isReplaced)))
        .groupBy(PAST_POST_FINGERPRINT.NETWORK, season, values.value())
        .forEach(
            row -> sizes.put(new Crowd(row.value1(), row.value2(), row.value3()), row.value4()));
    return sizes;
  }

  /** Says of a value's row that its post goes when this import is complete. */
  private Condition isReplacedBy(List<Staged> posts) {
    var known = PAST_POST.as("known");
    var newer = PAST_POST.as("newer");
    return exists(
        selectOne()
            .from(known)
            .where(known.OWNER_ID.eq(owner))
            .and(known.ID.eq(PAST_POST_FINGERPRINT.PAST_POST_ID))
            .and(known.ACCOUNT_ID.eq(posts.getFirst().post().account().value()))
            .and(
                known
                    .POST_KEY
                    .in(posts.stream().map(staged -> staged.post().key()).toList())
                    .or(
                        exists(
                            selectOne()
                                .from(newer)
                                .where(newer.OWNER_ID.eq(owner))
                                .and(newer.IMPORT_ID.eq(run))
                                .and(newer.ACCOUNT_ID.eq(known.ACCOUNT_ID))
                                .and(newer.POST_KEY.eq(known.POST_KEY))))));
  }

  private static Instant begin(long season) {
    return Instant.ofEpochSecond(season * SEASON);
  }

  private static long season(Instant at) {
    return Math.floorDiv(at.getEpochSecond(), SEASON);
  }

  private static Field<Long> seasonOf(Field<Instant> at) {
    return field(
        "cast(floor(extract(epoch from {0}) / {1}) as bigint)",
        SQLDataType.BIGINT, at, inline(SEASON));
  }
}
