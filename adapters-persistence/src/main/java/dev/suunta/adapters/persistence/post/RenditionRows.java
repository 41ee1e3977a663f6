package dev.suunta.adapters.persistence.post;

import static dev.suunta.adapters.persistence.generated.Tables.RENDITION;
import static dev.suunta.adapters.persistence.generated.Tables.RENDITION_VERSION;
import static org.jooq.impl.DSL.row;

import dev.suunta.adapters.persistence.Columns;
import dev.suunta.adapters.persistence.generated.tables.records.RenditionRecord;
import dev.suunta.adapters.persistence.generated.tables.records.RenditionVersionRecord;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.domain.network.Reach;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.Rendition;
import dev.suunta.domain.post.RenditionId;
import dev.suunta.domain.shared.Via;
import dev.suunta.domain.strategy.Audience;
import dev.suunta.domain.strategy.GroupId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/** Reads and writes the renditions of posts: a row for each now, and one for each version ever. */
final class RenditionRows {
  private final DSLContext db;
  private final UUID owner;

  RenditionRows(DSLContext db, UUID owner) {
    this.db = db;
    this.owner = owner;
  }

  /** The renditions of some posts in their order, in one query. */
  Map<UUID, List<Rendition>> of(Collection<UUID> posts) {
    return db.select(RENDITION, RENDITION_VERSION)
        .from(RENDITION)
        .join(RENDITION_VERSION)
        .on(RENDITION_VERSION.OWNER_ID.eq(RENDITION.OWNER_ID))
        .and(RENDITION_VERSION.RENDITION_ID.eq(RENDITION.ID))
        .and(RENDITION_VERSION.VERSION.eq(RENDITION.VERSION))
        .where(RENDITION.OWNER_ID.eq(owner))
        .and(RENDITION.POST_ID.in(posts))
        .orderBy(RENDITION.POST_ID, RENDITION.POSITION)
        .fetchGroups(
            found -> found.value1().getPostId(),
            found ->
                rendition(
                    found.value2(),
                    Optional.ofNullable(found.value1().getAccountId()).map(OwnAccountId::new),
                    Via.valueOf(found.value1().getConfirmed())));
  }

  private static Rendition rendition(
      RenditionVersionRecord version, Optional<OwnAccountId> account, Via confirmed) {
    return new Rendition(
        new RenditionId(version.getRenditionId()),
        new NetworkId(version.getNetwork()),
        account,
        Optional.ofNullable(version.getReach())
            .map(
                reach ->
                    new Audience(
                        Reach.valueOf(reach),
                        Optional.ofNullable(version.getReaderGroup()).map(GroupId::new))),
        Optional.ofNullable(version.getTitle()),
        PartsJson.read(version.getParts(), version.getPartsFormat()),
        version.getVersion(),
        version.getFinishedAt(),
        confirmed);
  }

  /**
   * The renditions whose versions are not kept yet.
   *
   * @throws IllegalArgumentException if a kept version says something else
   */
  List<Rendition> notKept(List<Rendition> renditions) {
    var kept =
        db.selectFrom(RENDITION_VERSION)
            .where(RENDITION_VERSION.OWNER_ID.eq(owner))
            .and(
                row(RENDITION_VERSION.RENDITION_ID, RENDITION_VERSION.VERSION)
                    .in(
                        renditions.stream()
                            .map(rendition -> row(rendition.id().value(), rendition.version()))
                            .toList()))
            .fetchMap(found -> new RenditionId(found.getRenditionId()));
    for (var rendition : renditions) {
      var version = kept.get(rendition.id());
      if (version != null
          && !rendition.equals(rendition(version, rendition.account(), rendition.confirmed()))) {
        throw new IllegalArgumentException(
            "version " + rendition.version() + " is kept and says something else");
      }
    }
    return renditions.stream().filter(rendition -> !kept.containsKey(rendition.id())).toList();
  }

  void write(Post post, List<Rendition> newVersions) {
    var postId = post.id().value();
    db.batchInsert(newVersions.stream().map(rendition -> version(postId, rendition)).toList())
        .execute();
    var ids = post.renditions().stream().map(rendition -> rendition.id().value()).toList();
    db.deleteFrom(RENDITION)
        .where(RENDITION.OWNER_ID.eq(owner))
        .and(RENDITION.POST_ID.eq(postId))
        .and(RENDITION.ID.notIn(ids))
        .execute();
    for (var position = 0; position < post.renditions().size(); position++) {
      put(postId, position, post.renditions().get(position));
    }
  }

  private void put(UUID post, int position, Rendition rendition) {
    var now = new RenditionRecord();
    now.setOwnerId(owner);
    now.setId(rendition.id().value());
    now.setPostId(post);
    now.setPosition(position);
    now.setVersion(rendition.version());
    now.setAccountId(rendition.account().map(OwnAccountId::value).orElse(null));
    now.setConfirmed(rendition.confirmed().name());
    db.insertInto(RENDITION)
        .set(now)
        .onConflict(RENDITION.OWNER_ID, RENDITION.ID)
        .doUpdate()
        .set(now)
        .execute();
  }

  private RenditionVersionRecord version(UUID post, Rendition rendition) {
    var version = new RenditionVersionRecord();
    version.setOwnerId(owner);
    version.setRenditionId(rendition.id().value());
    version.setVersion(rendition.version());
    version.setPostId(post);
    version.setNetwork(rendition.network().value());
    version.setReach(Columns.name(rendition.audience().map(Audience::reach)));
    version.setReaderGroup(
        rendition.audience().flatMap(Audience::group).map(GroupId::value).orElse(null));
    version.setTitle(Columns.text(rendition.title()));
    version.setPartsFormat(PartsJson.FORMAT);
    version.setParts(PartsJson.write(rendition.parts()));
    version.setFinishedAt(rendition.finishedAt());
    return version;
  }
}
