package dev.suunta.testkit.post;

import dev.suunta.application.post.driven.PostRepository;
import dev.suunta.application.shared.Page;
import dev.suunta.application.shared.StaleStampException;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.PostId;
import dev.suunta.domain.post.PostState;
import dev.suunta.domain.post.Rendition;
import dev.suunta.domain.post.RenditionId;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.testkit.shared.Ids;
import dev.suunta.testkit.shared.Instants;
import dev.suunta.testkit.shared.Memory;
import dev.suunta.testkit.shared.Owned;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeps posts as long as the program runs. */
public final class InMemoryPostRepository implements PostRepository {
  private static final Comparator<Post> NEWEST_FIRST =
      Comparator.comparing(Post::writtenAt)
          .thenComparing(post -> post.id().value(), Ids.ORDER)
          .reversed();

  private final Memory memory;
  private final Map<Owned<PostId>, Post> posts;
  private final Map<Owned<VersionKey>, Rendition> versions;

  private record VersionKey(RenditionId rendition, int version) {}

  /** No posts yet. */
  public InMemoryPostRepository(Memory memory) {
    this.memory = memory;
    this.posts = memory.table();
    this.versions = memory.table();
  }

  /** The owner's posts, in no order. To be asked under the memory's lock only. */
  private Stream<Post> all(OwnerId owner) {
    return posts.entrySet().stream()
        .filter(entry -> entry.getKey().owner().equals(owner))
        .map(Map.Entry::getValue);
  }

  @Override
  public Optional<Post> find(OwnerId owner, PostId id) {
    return memory.locked(() -> Optional.ofNullable(posts.get(new Owned<>(owner, id))));
  }

  @Override
  public List<PostId> beginningWith(OwnerId owner, String beginning) {
    var wanted = beginning.toLowerCase(Locale.ROOT);
    return memory.locked(
        () ->
            all(owner)
                .map(Post::id)
                .filter(id -> id.value().toString().startsWith(wanted))
                .sorted(Comparator.comparing(PostId::value, Ids.ORDER))
                .limit(2)
                .toList());
  }

  @Override
  public Page<Post> page(OwnerId owner, PostState state, Optional<String> from, int most) {
    Page.requireMost(most);
    var after = from.map(InMemoryPostRepository::place);
    return memory.locked(
        () -> {
          var found =
              all(owner)
                  .filter(post -> post.state() == state)
                  .filter(post -> after.isEmpty() || NEWEST_FIRST.compare(after.get(), post) <= 0)
                  .sorted(NEWEST_FIRST)
                  .limit(most + 1L)
                  .toList();
          return found.size() <= most
              ? new Page<>(found, Optional.empty())
              : new Page<>(found.subList(0, most), Optional.of(place(found.get(most))));
        });
  }

  private static String place(Post post) {
    return post.writtenAt().toEpochMilli() + "_" + post.id().value();
  }

  private static Post place(String text) {
    var ends = text.split("_", 2);
    if (ends.length < 2) {
      throw new IllegalArgumentException("no page begins at " + text);
    }
    return PostFixtures.writtenAt(
        PostFixtures.post(new PostId(UUID.fromString(ends[1])), PostFixtures.FIRST, ""),
        Instant.ofEpochMilli(Long.parseLong(ends[0])));
  }

  @Override
  public Post save(OwnerId owner, Post post) {
    return memory.locked(() -> saveAlone(owner, post));
  }

  private Post saveAlone(OwnerId owner, Post post) {
    var key = new Owned<>(owner, post.id());
    var kept = posts.get(key);
    if ((kept == null ? 0 : kept.stamp()) != post.stamp()) {
      throw new StaleStampException("post " + post.id().value());
    }
    var renditions = post.renditions().stream().map(InMemoryPostRepository::cut).toList();
    for (var rendition : renditions) {
      var version = versions.get(versionKey(owner, rendition));
      if (version != null
          && !(version.saysTheSameAs(rendition)
              && version.finishedAt().equals(rendition.finishedAt()))) {
        throw new IllegalArgumentException(
            "version " + rendition.version() + " is kept and says something else");
      }
    }
    renditions.forEach(rendition -> versions.put(versionKey(owner, rendition), rendition));
    var next =
        new Post(
            post.id(),
            post.kind(),
            post.purpose(),
            renditions,
            post.state(),
            Instants.cut(post.writtenAt()),
            post.stamp() + 1);
    posts.put(key, next);
    return next;
  }

  private static Owned<VersionKey> versionKey(OwnerId owner, Rendition rendition) {
    return new Owned<>(owner, new VersionKey(rendition.id(), rendition.version()));
  }

  private static Rendition cut(Rendition rendition) {
    return rendition.as(
        rendition.version(), Instants.cut(rendition.finishedAt()), rendition.confirmed());
  }
}
