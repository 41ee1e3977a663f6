package dev.suunta.adapters.persistence.post;

import static dev.suunta.adapters.persistence.generated.Tables.IMPORT_RUN;
import static dev.suunta.adapters.persistence.generated.Tables.PAST_POST;
import static dev.suunta.adapters.persistence.generated.Tables.PAST_POST_FINGERPRINT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import dev.suunta.adapters.persistence.JooqUnitOfWork;
import dev.suunta.adapters.persistence.Wanted;
import dev.suunta.application.post.driven.SimilarTexts;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.shared.OwnerId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;

/** Finds similar texts in a database. */
final class JooqSimilarTexts implements SimilarTexts {
  private static final Field<UUID> HIT_PAST_POST = field(name("hit", "past_post"), UUID.class);
  private static final Field<Instant> HIT_AT = field(name("hit", "hit_at"), SQLDataType.INSTANT);
  private static final Field<Integer> HIT_SHARED = field(name("hit", "shared"), Integer.class);

  private final JooqUnitOfWork units;

  JooqSimilarTexts(JooqUnitOfWork units) {
    this.units = units;
  }

  @Override
  public List<EarlierText> sharing(OwnerId owner, Collection<Long> values, Window window) {
    var wanted = values.stream().distinct().toArray(Long[]::new);
    if (wanted.length == 0) {
      return List.of();
    }
    var network = window.network().value();
    var there = PAST_POST_FINGERPRINT.NETWORK.eq(network);
    // The best are found by numbers alone; only their texts are read.
    var hits =
        best(owner, wanted, window, there.not(), MOST_ELSEWHERE)
            .unionAll(best(owner, wanted, window, there, MOST_THERE))
            .asTable("hit");
    return units.join(
        db ->
            db.select(HIT_AT, PAST_POST.NETWORK, PAST_POST.TEXT, PAST_POST.PERMALINK)
                .from(hits)
                .join(PAST_POST)
                .on(PAST_POST.OWNER_ID.eq(owner.value()))
                .and(PAST_POST.ID.eq(HIT_PAST_POST))
                .orderBy(
                    field(PAST_POST.NETWORK.eq(network)),
                    HIT_SHARED.desc(),
                    HIT_AT.desc(),
                    HIT_PAST_POST)
                .fetch(
                    row ->
                        new EarlierText(
                            new NetworkId(row.get(PAST_POST.NETWORK)),
                            row.get(HIT_AT),
                            row.get(PAST_POST.TEXT),
                            Optional.ofNullable(row.get(PAST_POST.PERMALINK)))));
  }

  private static Select<Record3<UUID, Instant, Integer>> best(
      OwnerId owner, Long[] wanted, Window window, Condition where, int most) {
    var values = Wanted.of(wanted, PAST_POST_FINGERPRINT.FINGERPRINT);
    return select(
            PAST_POST_FINGERPRINT.PAST_POST_ID.as("past_post"),
            max(PAST_POST_FINGERPRINT.PUBLISHED_AT).as("hit_at"),
            count().as("shared"))
        .from(values.table())
        .leftJoin(PAST_POST_FINGERPRINT)
        .on(PAST_POST_FINGERPRINT.OWNER_ID.eq(owner.value()))
        .and(PAST_POST_FINGERPRINT.FINGERPRINT.eq(values.value()))
        .and(PAST_POST_FINGERPRINT.PUBLISHED_AT.between(window.from(), window.to()))
        .leftJoin(IMPORT_RUN)
        .on(IMPORT_RUN.OWNER_ID.eq(owner.value()))
        .and(IMPORT_RUN.ID.eq(PAST_POST_FINGERPRINT.IMPORT_ID))
        .where(IMPORT_RUN.COMPLETED_AT.isNotNull())
        .and(where)
        .groupBy(PAST_POST_FINGERPRINT.PAST_POST_ID)
        .orderBy(
            field(name("shared")).desc(), field(name("hit_at")).desc(), field(name("past_post")))
        .limit(most);
  }
}
