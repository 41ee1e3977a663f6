package dev.suunta.adapters.persistence.post;

import static dev.suunta.adapters.persistence.generated.Tables.IMPORT_RUN;
import static dev.suunta.adapters.persistence.generated.Tables.PAST_POST;

import dev.suunta.adapters.persistence.JooqUnitOfWork;
import dev.suunta.application.post.driven.PastPosts;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.post.CallStep;
import dev.suunta.domain.post.PostKind;
import dev.suunta.domain.shared.OwnerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Asks about past posts in a database. */
final class JooqPastPosts implements PastPosts {
  private final JooqUnitOfWork units;

  JooqPastPosts(JooqUnitOfWork units) {
    this.units = units;
  }

  @Override
  public int count(OwnerId owner, NetworkId network, Instant from, Instant to) {
    return units.join(
        db ->
            db.fetchCount(
                PAST_POST
                    .join(IMPORT_RUN)
                    .on(IMPORT_RUN.OWNER_ID.eq(PAST_POST.OWNER_ID))
                    .and(IMPORT_RUN.ID.eq(PAST_POST.IMPORT_ID)),
                PAST_POST.OWNER_ID.eq(owner.value()),
                PAST_POST.NETWORK.eq(network.value()),
                PAST_POST.PUBLISHED_AT.ge(from),
                PAST_POST.PUBLISHED_AT.lt(to),
                PAST_POST.KIND.ne(PostKind.REPLY.name()),
                IMPORT_RUN.COMPLETED_AT.isNotNull()));
  }

  @Override
  public List<Optional<CallStep>> newestCalls(OwnerId owner, int most) {
    return units.join(
        db ->
            db.select(PAST_POST.CALL_STEP)
                .from(PAST_POST)
                .join(IMPORT_RUN)
                .on(IMPORT_RUN.OWNER_ID.eq(PAST_POST.OWNER_ID))
                .and(IMPORT_RUN.ID.eq(PAST_POST.IMPORT_ID))
                .where(PAST_POST.OWNER_ID.eq(owner.value()))
                .and(PAST_POST.KIND.ne(PostKind.REPLY.name()))
                .and(IMPORT_RUN.COMPLETED_AT.isNotNull())
                .orderBy(PAST_POST.PUBLISHED_AT.desc(), PAST_POST.ID.desc())
                .limit(most)
                .fetch(row -> Optional.ofNullable(row.value1()).map(CallStep::valueOf)));
  }
}
