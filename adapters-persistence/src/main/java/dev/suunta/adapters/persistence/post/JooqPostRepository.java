package dev.suunta.adapters.persistence.post;

import static dev.suunta.adapters.persistence.generated.Tables.POST;

import dev.suunta.adapters.persistence.Columns;
import dev.suunta.adapters.persistence.JooqUnitOfWork;
import dev.suunta.adapters.persistence.generated.tables.records.PostRecord;
import dev.suunta.adapters.persistence.post.PostPages.Place;
import dev.suunta.application.post.driven.PostRepository;
import dev.suunta.application.shared.Page;
import dev.suunta.application.shared.StaleStampException;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.PostId;
import dev.suunta.domain.post.PostKind;
import dev.suunta.domain.post.PostState;
import dev.suunta.domain.post.Rendition;
import dev.suunta.domain.shared.OwnerId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Keeps posts in a database. */
final class JooqPostRepository implements PostRepository {
  private final JooqUnitOfWork units;

  JooqPostRepository(JooqUnitOfWork units) {
    this.units = units;
  }

  @Override
  public Optional<Post> find(OwnerId owner, PostId id) {
    return units.join(
        db ->
            posts(
                    db,
                    owner.value(),
                    db.selectFrom(POST)
                        .where(POST.OWNER_ID.eq(owner.value()))
                        .and(POST.ID.eq(id.value()))
                        .fetch())
                .stream()
                .findFirst());
  }

  @Override
  public List<PostId> beginningWith(OwnerId owner, String beginning) {
    return PostPages.beginningWith(beginning)
        .map(
            range ->
                units.join(
                    db ->
                        db.select(POST.ID)
                            .from(POST)
                            .where(POST.OWNER_ID.eq(owner.value()))
                            .and(POST.ID.between(range.from(), range.to()))
                            .orderBy(POST.ID)
                            .limit(2)
                            .fetch(found -> new PostId(found.value1()))))
        .orElse(List.of());
  }

  @Override
  public Page<Post> page(OwnerId owner, PostState state, Optional<String> from, int most) {
    Page.requireMost(most);
    var begin = from.map(Place::read).map(JooqPostRepository::from).orElse(DSL.noCondition());
    return units.join(
        db -> {
          var rows =
              db.selectFrom(POST)
                  .where(POST.OWNER_ID.eq(owner.value()))
                  .and(POST.STATE.eq(state.name()))
                  .and(begin)
                  .orderBy(POST.WRITTEN_AT.desc(), POST.ID.desc())
                  .limit(most + 1)
                  .fetch();
          var next =
              rows.size() <= most
                  ? Optional.<String>empty()
                  : Optional.of(
                      new Place(rows.get(most).getWrittenAt(), rows.get(most).getId()).write());
          var shown = rows.subList(0, Math.min(most, rows.size()));
          return new Page<>(posts(db, owner.value(), shown), next);
        });
  }

  private static Condition from(Place place) {
    return POST.WRITTEN_AT
        .lt(place.at())
        .or(POST.WRITTEN_AT.eq(place.at()).and(POST.ID.le(place.id())));
  }

  private static List<Post> posts(DSLContext db, UUID owner, List<PostRecord> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    var renditions = new RenditionRows(db, owner).of(rows.stream().map(PostRecord::getId).toList());
    return rows.stream()
        .map(row -> post(row, renditions.getOrDefault(row.getId(), List.of())))
        .toList();
  }

  private static Post post(PostRecord row, List<Rendition> renditions) {
    return new Post(
        new PostId(row.getId()),
        PostKind.valueOf(row.getKind()),
        PurposeJson.read(row.getPurpose(), row.getPurposeFormat()),
        renditions,
        PostState.valueOf(row.getState()),
        row.getWrittenAt(),
        row.getStamp());
  }

  @Override
  public Post save(OwnerId owner, Post post) {
    var next = next(post);
    units.join(
        db -> {
          // Whoever saved first has changed the stamp; only after that may versions be compared,
          // because two writers both make "the next version".
          requireStamp(db, owner.value(), post);
          var renditions = new RenditionRows(db, owner.value());
          var newVersions = renditions.notKept(next.renditions());
          if (write(db, owner.value(), next) == 0) {
            throw stale(post);
          }
          renditions.write(next, newVersions);
          return next;
        });
    return next;
  }

  private static Post next(Post post) {
    return new Post(
        post.id(),
        post.kind(),
        post.purpose(),
        post.renditions().stream()
            .map(
                rendition ->
                    rendition.as(
                        rendition.version(),
                        Columns.cut(rendition.finishedAt()),
                        rendition.confirmed()))
            .toList(),
        post.state(),
        Columns.cut(post.writtenAt()),
        post.stamp() + 1);
  }

  private static void requireStamp(DSLContext db, UUID owner, Post post) {
    var kept =
        db.select(POST.STAMP)
            .from(POST)
            .where(POST.OWNER_ID.eq(owner))
            .and(POST.ID.eq(post.id().value()))
            .forUpdate()
            .fetchOptional(POST.STAMP)
            .orElse(0L);
    if (kept != post.stamp()) {
      throw stale(post);
    }
  }

  private static StaleStampException stale(Post post) {
    return new StaleStampException("post " + post.id().value());
  }

  private static int write(DSLContext db, UUID owner, Post next) {
    var row = new PostRecord();
    row.setOwnerId(owner);
    row.setId(next.id().value());
    row.setKind(next.kind().name());
    row.setState(next.state().name());
    row.setPurposeFormat(PurposeJson.FORMAT);
    row.setPurpose(PurposeJson.write(next.purpose()));
    row.setWrittenAt(next.writtenAt());
    row.setStamp(next.stamp());
    return next.stamp() == 1
        ? db.insertInto(POST).set(row).onConflictDoNothing().execute()
        : db.update(POST)
            .set(row)
            .where(POST.OWNER_ID.eq(owner))
            .and(POST.ID.eq(next.id().value()))
            .and(POST.STAMP.eq(next.stamp() - 1))
            .execute();
  }
}
