package dev.suunta.adapters.persistence.post;

import static dev.suunta.adapters.persistence.generated.Tables.IMPORT_RUN;
import static dev.suunta.adapters.persistence.generated.Tables.PAST_POST;
import static dev.suunta.adapters.persistence.generated.Tables.PAST_POST_FINGERPRINT;
import static dev.suunta.adapters.persistence.generated.Tables.POST;
import static dev.suunta.adapters.persistence.generated.Tables.RENDITION;
import static dev.suunta.adapters.persistence.generated.Tables.RENDITION_FINGERPRINT;
import static dev.suunta.adapters.persistence.generated.Tables.RENDITION_VERSION;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import dev.suunta.adapters.persistence.JooqUnitOfWork;
import dev.suunta.adapters.persistence.Wanted;
import dev.suunta.adapters.persistence.generated.tables.records.RenditionFingerprintRecord;
import dev.suunta.application.post.driven.SimilarTexts;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.post.Part;
import dev.suunta.domain.post.PostState;
import dev.suunta.domain.post.RenditionId;
import dev.suunta.domain.shared.OwnerId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record4;
import org.jooq.SelectOrderByStep;
import org.jooq.impl.SQLDataType;

/** Finds similar texts in a database. */
final class JooqSimilarTexts implements SimilarTexts {
  private static final Field<UUID> HIT_PAST_POST = field(name("hit", "past_post"), UUID.class);
  private static final Field<UUID> HIT_RENDITION = field(name("hit", "rendition"), UUID.class);
  private static final Field<Instant> HIT_AT = field(name("hit", "hit_at"), SQLDataType.INSTANT);
  private static final Field<Integer> HIT_SHARED = field(name("hit", "shared"), Integer.class);

  private final JooqUnitOfWork units;

  JooqSimilarTexts(JooqUnitOfWork units) {
    this.units = units;
  }

  @Override
  public void remember(OwnerId owner, RenditionId rendition, Collection<Long> values) {
    var rows =
        values.stream()
            .distinct()
            .map(value -> new RenditionFingerprintRecord(owner.value(), rendition.value(), value))
            .toList();
    units.join(
        db -> {
          db.deleteFrom(RENDITION_FINGERPRINT)
              .where(RENDITION_FINGERPRINT.OWNER_ID.eq(owner.value()))
              .and(RENDITION_FINGERPRINT.RENDITION_ID.eq(rendition.value()))
              .execute();
          return db.batchInsert(rows).execute();
        });
  }

  @Override
  public List<EarlierText> sharing(OwnerId owner, Collection<Long> values, Window window) {
    var wanted = values.stream().distinct().toArray(Long[]::new);
    if (wanted.length == 0) {
      return List.of();
    }
    // The fifty best are found by numbers alone; only their texts are read.
    var hits =
        pastPosts(owner, wanted, window)
            .unionAll(renditions(owner, wanted, window))
            .orderBy(
                field(name("shared")).desc(),
                field(name("hit_at")).desc(),
                field(name("past_post")),
                field(name("rendition")))
            .limit(MOST)
            .asTable("hit");
    return units.join(
        db ->
            db.select(
                    HIT_RENDITION,
                    HIT_AT,
                    PAST_POST.NETWORK,
                    PAST_POST.TEXT,
                    PAST_POST.PERMALINK,
                    RENDITION_VERSION.NETWORK,
                    RENDITION_VERSION.PARTS,
                    RENDITION_VERSION.PARTS_FORMAT,
                    POST.PURPOSE,
                    POST.PURPOSE_FORMAT)
                .from(hits)
                .leftJoin(PAST_POST)
                .on(PAST_POST.OWNER_ID.eq(owner.value()))
                .and(PAST_POST.ID.eq(HIT_PAST_POST))
                .leftJoin(RENDITION)
                .on(RENDITION.OWNER_ID.eq(owner.value()))
                .and(RENDITION.ID.eq(HIT_RENDITION))
                .leftJoin(RENDITION_VERSION)
                .on(RENDITION_VERSION.OWNER_ID.eq(RENDITION.OWNER_ID))
                .and(RENDITION_VERSION.RENDITION_ID.eq(RENDITION.ID))
                .and(RENDITION_VERSION.VERSION.eq(RENDITION.VERSION))
                .leftJoin(POST)
                .on(POST.OWNER_ID.eq(RENDITION.OWNER_ID))
                .and(POST.ID.eq(RENDITION.POST_ID))
                .orderBy(HIT_SHARED.desc(), HIT_AT.desc(), HIT_PAST_POST, HIT_RENDITION)
                .fetch(JooqSimilarTexts::text));
  }

  private static SelectOrderByStep<Record4<UUID, UUID, Instant, Integer>> pastPosts(
      OwnerId owner, Long[] wanted, Window window) {
    var values = Wanted.of(wanted, PAST_POST_FINGERPRINT.FINGERPRINT);
    return select(
            PAST_POST_FINGERPRINT.PAST_POST_ID.as("past_post"),
            castNull(SQLDataType.UUID).as("rendition"),
            max(PAST_POST_FINGERPRINT.PUBLISHED_AT).as("hit_at"),
            count().as("shared"))
        .from(values.table())
        .leftJoin(PAST_POST_FINGERPRINT)
        .on(PAST_POST_FINGERPRINT.OWNER_ID.eq(owner.value()))
        .and(PAST_POST_FINGERPRINT.FINGERPRINT.eq(values.value()))
        .and(PAST_POST_FINGERPRINT.PUBLISHED_AT.between(window.from(), window.to()))
        .leftJoin(PAST_POST)
        .on(PAST_POST.OWNER_ID.eq(owner.value()))
        .and(PAST_POST.ID.eq(PAST_POST_FINGERPRINT.PAST_POST_ID))
        .leftJoin(IMPORT_RUN)
        .on(IMPORT_RUN.OWNER_ID.eq(owner.value()))
        .and(IMPORT_RUN.ID.eq(PAST_POST.IMPORT_ID))
        .where(IMPORT_RUN.COMPLETED_AT.isNotNull())
        .groupBy(PAST_POST_FINGERPRINT.PAST_POST_ID);
  }

  private static SelectOrderByStep<Record4<UUID, UUID, Instant, Integer>> renditions(
      OwnerId owner, Long[] wanted, Window window) {
    var values = Wanted.of(wanted, RENDITION_FINGERPRINT.FINGERPRINT);
    return select(
            castNull(SQLDataType.UUID).as("past_post"),
            RENDITION_FINGERPRINT.RENDITION_ID.as("rendition"),
            max(RENDITION_VERSION.FINISHED_AT).as("hit_at"),
            count().as("shared"))
        .from(values.table())
        .leftJoin(RENDITION_FINGERPRINT)
        .on(RENDITION_FINGERPRINT.OWNER_ID.eq(owner.value()))
        .and(RENDITION_FINGERPRINT.FINGERPRINT.eq(values.value()))
        .leftJoin(RENDITION)
        .on(RENDITION.OWNER_ID.eq(owner.value()))
        .and(RENDITION.ID.eq(RENDITION_FINGERPRINT.RENDITION_ID))
        .leftJoin(RENDITION_VERSION)
        .on(RENDITION_VERSION.OWNER_ID.eq(owner.value()))
        .and(RENDITION_VERSION.RENDITION_ID.eq(RENDITION.ID))
        .and(RENDITION_VERSION.VERSION.eq(RENDITION.VERSION))
        .leftJoin(POST)
        .on(POST.OWNER_ID.eq(owner.value()))
        .and(POST.ID.eq(RENDITION.POST_ID))
        .where(RENDITION_VERSION.FINISHED_AT.between(window.from(), window.to()))
        .and(POST.STATE.ne(PostState.DROPPED.name()))
        .and(
            window
                .without()
                .map(without -> RENDITION_FINGERPRINT.RENDITION_ID.ne(without.value()))
                .orElse(noCondition()))
        .groupBy(RENDITION_FINGERPRINT.RENDITION_ID);
  }

  private static EarlierText text(Record row) {
    var rendition = row.get(HIT_RENDITION);
    if (rendition == null) {
      return new EarlierText(
          new NetworkId(row.get(PAST_POST.NETWORK)),
          row.get(HIT_AT),
          row.get(PAST_POST.TEXT),
          List.of(),
          Optional.empty(),
          Optional.ofNullable(row.get(PAST_POST.PERMALINK)));
    }
    var parts =
        PartsJson.read(row.get(RENDITION_VERSION.PARTS), row.get(RENDITION_VERSION.PARTS_FORMAT));
    return new EarlierText(
        new NetworkId(row.get(RENDITION_VERSION.NETWORK)),
        row.get(HIT_AT),
        parts.stream().map(Part::text).collect(Collectors.joining("\n\n")),
        PurposeJson.read(row.get(POST.PURPOSE), row.get(POST.PURPOSE_FORMAT)).facts().all(),
        Optional.of(new RenditionId(rendition)),
        Optional.empty());
  }
}
