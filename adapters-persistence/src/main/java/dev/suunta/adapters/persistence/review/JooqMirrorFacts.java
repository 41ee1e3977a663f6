package dev.suunta.adapters.persistence.review;

import static dev.suunta.adapters.persistence.generated.Tables.ECHO;
import static dev.suunta.adapters.persistence.generated.Tables.IMPORT_RUN;
import static dev.suunta.adapters.persistence.generated.Tables.PAST_POST;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import dev.suunta.adapters.persistence.Columns;
import dev.suunta.adapters.persistence.JooqUnitOfWork;
import dev.suunta.adapters.persistence.generated.tables.PastPost;
import dev.suunta.application.review.driven.MirrorFacts;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.post.PostKind;
import dev.suunta.domain.post.similarity.Similarity;
import dev.suunta.domain.shared.OwnerId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** Counts past posts within a database. */
final class JooqMirrorFacts implements MirrorFacts {
  private static final Field<String> NETWORK = field(name("seen", "network"), String.class);

  private final JooqUnitOfWork units;

  JooqMirrorFacts(JooqUnitOfWork units) {
    this.units = units;
  }

  private static Condition shown(PastPost post, OwnerId owner) {
    return post.OWNER_ID
        .eq(owner.value())
        .and(
            post.IMPORT_ID.in(
                select(IMPORT_RUN.ID)
                    .from(IMPORT_RUN)
                    .where(IMPORT_RUN.OWNER_ID.eq(owner.value()))
                    .and(IMPORT_RUN.COMPLETED_AT.isNotNull())));
  }

  private static Condition within(PastPost post, OwnerId owner, Instant from, Instant to) {
    return shown(post, owner).and(post.PUBLISHED_AT.ge(from)).and(post.PUBLISHED_AT.lt(to));
  }

  private static Condition isPost(PastPost post) {
    return post.KIND.ne(PostKind.REPLY.name());
  }

  private static Field<Integer> number(Condition which) {
    return count(when(which, 1));
  }

  @Override
  public List<NetworkCount> networks(OwnerId owner, Instant from, Instant to) {
    // Two questions, each answered by an index; asked as one with "or", H2 reads all pairs each
    // time.
    var echoed =
        hasPartner(ECHO.ONE_ID, ECHO.OTHER_ID, owner, from, to)
            .or(hasPartner(ECHO.OTHER_ID, ECHO.ONE_ID, owner, from, to));
    var isPost = isPost(PAST_POST);
    var posts = number(isPost);
    var isTooShort =
        PAST_POST.OWN_WORDS.lt(Similarity.LEAST_OWN_WORDS).andNot(PAST_POST.BARE_SHARE);
    return units.join(
        db ->
            db.select(
                    PAST_POST.NETWORK,
                    posts,
                    number(isPost.not()),
                    number(isPost.and(echoed)),
                    number(isPost.and(PAST_POST.BARE_SHARE)),
                    number(isPost.and(PAST_POST.ANNOUNCEMENT_ONLY)),
                    number(isPost.and(PAST_POST.CALL_STEP.isNull())),
                    number(isPost.and(isTooShort)))
                .from(PAST_POST)
                .where(within(PAST_POST, owner, from, to))
                .groupBy(PAST_POST.NETWORK)
                .orderBy(posts.desc(), Columns.binary(db, PAST_POST.NETWORK))
                .fetch(
                    row ->
                        new NetworkCount(
                            new NetworkId(row.value1()),
                            row.value2(),
                            row.value3(),
                            row.value4(),
                            row.value5(),
                            row.value6(),
                            row.value7(),
                            row.value8())));
  }

  private static Condition hasPartner(
      Field<UUID> mine, Field<UUID> theirs, OwnerId owner, Instant from, Instant to) {
    var partner = PAST_POST.as("partner");
    // Through a function, or H2 takes the index on time and reads a whole year for each pair.
    var at = coalesce(partner.PUBLISHED_AT, partner.PUBLISHED_AT);
    return exists(
        selectOne()
            .from(ECHO)
            .join(partner)
            .on(partner.OWNER_ID.eq(ECHO.OWNER_ID))
            .and(partner.ID.eq(theirs))
            .where(ECHO.OWNER_ID.eq(owner.value()))
            .and(mine.eq(PAST_POST.ID))
            .and(shown(partner, owner))
            .and(at.ge(from))
            .and(at.lt(to))
            .and(isPost(partner)));
  }

  @Override
  public List<DayCount> days(OwnerId owner, Instant from, Instant to, ZoneId zone) {
    var year = field(name("seen", "local_year"), Integer.class);
    var month = field(name("seen", "local_month"), Integer.class);
    var day = field(name("seen", "local_day"), Integer.class);
    return units.join(
        db -> {
          var local = new LocalTimes(db, PAST_POST.PUBLISHED_AT, zone);
          var seen =
              seen(
                  owner,
                  from,
                  to,
                  local.year().as("local_year"),
                  local.month().as("local_month"),
                  local.day().as("local_day"));
          return db.select(NETWORK, year, month, day, count())
              .from(seen)
              .groupBy(NETWORK, year, month, day)
              .orderBy(year, month, day, Columns.binary(db, NETWORK))
              .fetch(
                  row ->
                      new DayCount(
                          new NetworkId(row.value1()),
                          LocalDate.of(row.value2(), row.value3(), row.value4()),
                          row.value5()));
        });
  }

  @Override
  public List<HourCount> hours(OwnerId owner, Instant from, Instant to, ZoneId zone) {
    var day = field(name("seen", "local_day"), Integer.class);
    var hour = field(name("seen", "local_hour"), Integer.class);
    return units.join(
        db -> {
          var local = new LocalTimes(db, PAST_POST.PUBLISHED_AT, zone);
          var seen =
              seen(
                  owner,
                  from,
                  to,
                  local.dayOfWeek().as("local_day"),
                  local.hour().as("local_hour"));
          return db.select(NETWORK, day, hour, count())
              .from(seen)
              .groupBy(NETWORK, day, hour)
              .orderBy(day, hour, Columns.binary(db, NETWORK))
              .fetch(
                  row ->
                      new HourCount(
                          new NetworkId(row.value1()),
                          DayOfWeek.of(row.value2()),
                          row.value3(),
                          row.value4()));
        });
  }

  private static Table<?> seen(OwnerId owner, Instant from, Instant to, Field<?>... local) {
    return select(PAST_POST.NETWORK)
        .select(local)
        .from(PAST_POST)
        .where(within(PAST_POST, owner, from, to))
        .and(isPost(PAST_POST))
        .asTable("seen");
  }

  @Override
  public List<EchoExample> echoes(OwnerId owner, Instant from, Instant to, int most) {
    var one = PAST_POST.as("one");
    var other = PAST_POST.as("other");
    return units.join(
        db ->
            db.select(one, other, ECHO.CLOSENESS)
                .from(ECHO)
                .join(one)
                .on(one.OWNER_ID.eq(ECHO.OWNER_ID))
                .and(one.ID.eq(ECHO.ONE_ID))
                .join(other)
                .on(other.OWNER_ID.eq(ECHO.OWNER_ID))
                .and(other.ID.eq(ECHO.OTHER_ID))
                .where(ECHO.OWNER_ID.eq(owner.value()))
                .and(within(one, owner, from, to))
                .and(within(other, owner, from, to))
                .and(isPost(one))
                .and(isPost(other))
                .orderBy(
                    ECHO.CLOSENESS.desc(),
                    greatest(one.PUBLISHED_AT, other.PUBLISHED_AT).desc(),
                    ECHO.ONE_ID,
                    ECHO.OTHER_ID)
                .limit(most)
                .fetch(
                    row -> {
                      var first = example(row.value1());
                      var second = example(row.value2());
                      return second.at().isBefore(first.at())
                          ? new EchoExample(second, first, row.value3())
                          : new EchoExample(first, second, row.value3());
                    }));
  }

  @Override
  public List<Example> examples(OwnerId owner, Instant from, Instant to, Fault fault, int most) {
    var hasFault =
        switch (fault) {
          case BARE_SHARE -> PAST_POST.BARE_SHARE.isTrue();
          case ANNOUNCEMENT_ONLY -> PAST_POST.ANNOUNCEMENT_ONLY.isTrue();
          case NO_CALL -> PAST_POST.CALL_STEP.isNull();
        };
    return units.join(
        db ->
            db.select(
                    PAST_POST.NETWORK, PAST_POST.PUBLISHED_AT, PAST_POST.TEXT, PAST_POST.PERMALINK)
                .from(PAST_POST)
                .where(within(PAST_POST, owner, from, to))
                .and(isPost(PAST_POST))
                .and(hasFault)
                .orderBy(PAST_POST.PUBLISHED_AT.desc(), PAST_POST.ID.desc())
                .limit(most)
                .fetch(JooqMirrorFacts::example));
  }

  private static Example example(Record row) {
    return new Example(
        new NetworkId(row.get(PAST_POST.NETWORK)),
        row.get(PAST_POST.PUBLISHED_AT),
        row.get(PAST_POST.TEXT),
        Optional.ofNullable(row.get(PAST_POST.PERMALINK)));
  }

  @Override
  public Optional<Span> span(OwnerId owner) {
    return units.join(
        db ->
            db.select(min(PAST_POST.PUBLISHED_AT), max(PAST_POST.PUBLISHED_AT))
                .from(PAST_POST)
                .where(shown(PAST_POST, owner))
                .and(isPost(PAST_POST))
                .fetchOptional()
                .filter(row -> row.value1() != null)
                .map(row -> new Span(row.value1(), row.value2())));
  }
}
