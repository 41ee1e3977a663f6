package dev.suunta.adapters.persistence.imports;

import static dev.suunta.adapters.persistence.generated.Tables.IMPORT_RUN;
import static dev.suunta.adapters.persistence.generated.Tables.PAST_POST;
import static dev.suunta.adapters.persistence.generated.Tables.PAST_POST_FINGERPRINT;
import static org.jooq.impl.DSL.abs;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;

import dev.suunta.adapters.persistence.Columns;
import dev.suunta.adapters.persistence.Wanted;
import dev.suunta.application.imports.driven.ImportRepository.Pair;
import dev.suunta.application.imports.driven.ImportRepository.Search;
import dev.suunta.application.imports.driven.ImportRepository.Side;
import dev.suunta.domain.post.PastPostId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** Finds the posts that resemble each of many, in one query for all of them. */
final class ResemblanceQuery {
  private static final Field<UUID> ONE = field(name("pair", "one_id"), UUID.class);
  private static final Field<UUID> OTHER = field(name("pair", "other_id"), UUID.class);
  private static final Field<Integer> PLACE = field(name("pair", "place"), Integer.class);

  private ResemblanceQuery() {}

  static List<Pair> run(DSLContext db, UUID owner, UUID run, Search search) {
    if (Columns.isPostgres(db.configuration())) {
      // Tables that have just grown have old statistics, and by those PostgreSQL takes every value
      // for rare and reads all of them once for each post.
      db.execute("analyze past_post, past_post_fingerprint, import_run");
    }
    var posts =
        Wanted.of(
            search.posts().stream().map(PastPostId::value).toArray(UUID[]::new), PAST_POST.ID);
    var apart = search.apart();
    var one = PAST_POST.as("one");
    var other = PAST_POST.as("other");
    var oneValue = PAST_POST_FINGERPRINT.as("one_value");
    var otherValue = PAST_POST_FINGERPRINT.as("other_value");
    // Pairs are ranked by numbers alone; only the texts of those that are answered are read.
    var pairs =
        select(
                posts.value().as("one_id"),
                otherValue.PAST_POST_ID.as("other_id"),
                rowNumber()
                    .over()
                    .partitionBy(posts.value())
                    .orderBy(
                        count().desc(),
                        abs(distance(one.PUBLISHED_AT, otherValue.PUBLISHED_AT)),
                        otherValue.PAST_POST_ID)
                    .as("place"))
            .from(posts.table())
            .leftJoin(one)
            .on(one.OWNER_ID.eq(owner))
            .and(one.ID.eq(posts.value()))
            .and(one.IMPORT_ID.eq(run))
            .leftJoin(oneValue)
            .on(oneValue.OWNER_ID.eq(owner))
            .and(oneValue.PAST_POST_ID.eq(one.ID))
            .leftJoin(otherValue)
            .on(otherValue.OWNER_ID.eq(owner))
            .and(otherValue.FINGERPRINT.eq(oneValue.FINGERPRINT))
            .and(
                otherValue.PUBLISHED_AT.between(
                    shifted(oneValue.PUBLISHED_AT, -apart), shifted(oneValue.PUBLISHED_AT, apart)))
            .and(otherValue.NETWORK.ne(oneValue.NETWORK))
            .leftJoin(IMPORT_RUN)
            .on(IMPORT_RUN.OWNER_ID.eq(owner))
            .and(IMPORT_RUN.ID.eq(otherValue.IMPORT_ID))
            .where(IMPORT_RUN.ID.eq(run).or(IMPORT_RUN.COMPLETED_AT.isNotNull()))
            .and(search.among().map(only -> IMPORT_RUN.ID.eq(only.value())).orElse(noCondition()))
            .groupBy(
                posts.value(), one.PUBLISHED_AT, otherValue.PAST_POST_ID, otherValue.PUBLISHED_AT)
            .asTable("pair");
    return db.select(ONE, one.TEXT, OTHER, other.TEXT)
        .from(pairs)
        .join(one)
        .on(one.OWNER_ID.eq(owner))
        .and(one.ID.eq(ONE))
        .join(other)
        .on(other.OWNER_ID.eq(owner))
        .and(other.ID.eq(OTHER))
        .where(PLACE.le(search.most()))
        .orderBy(ONE, PLACE)
        .fetch(
            row ->
                new Pair(
                    new Side(new PastPostId(row.value1()), row.value2()),
                    new Side(new PastPostId(row.value3()), row.value4())));
  }

  private static Field<Instant> shifted(Field<Instant> at, long seconds) {
    return field("{0} + {1} * interval '1' second", SQLDataType.INSTANT, at, inline(seconds));
  }

  private static Field<BigDecimal> distance(Field<Instant> one, Field<Instant> other) {
    return field(
        "extract(epoch from {0}) - extract(epoch from {1})", SQLDataType.NUMERIC, one, other);
  }
}
