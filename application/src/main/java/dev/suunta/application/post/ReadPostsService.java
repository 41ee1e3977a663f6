package dev.suunta.application.post;

import dev.suunta.application.post.driving.ReadPosts;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.network.OwnAccount;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.PostDraft;
import dev.suunta.domain.post.PostState;
import dev.suunta.domain.shared.OwnerId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

final class ReadPostsService implements ReadPosts {
  private static final Pattern BEGINNING = Pattern.compile("[0-9a-f-]{1,36}");

  private final PostUseCases ports;

  ReadPostsService(PostUseCases ports) {
    this.ports = ports;
  }

  @Override
  public Lookup find(OwnerId owner, String beginning) {
    var wanted = beginning.toLowerCase(Locale.ROOT);
    if (!BEGINNING.matcher(wanted).matches()) {
      return new Lookup.Unknown();
    }
    return ports
        .unitOfWork()
        .run(
            () -> {
              var ids = ports.posts().beginningWith(owner, wanted);
              if (ids.size() > 1) {
                return new Lookup.Several(ids.stream().map(id -> id.value().toString()).toList());
              }
              return ids.stream()
                  .flatMap(id -> ports.posts().find(owner, id).stream())
                  .findFirst()
                  .<Lookup>map(Lookup.Found::new)
                  .orElseGet(Lookup.Unknown::new);
            });
  }

  @Override
  public Page<Post> page(OwnerId owner, PostState state, Optional<String> from, int most) {
    return ports.unitOfWork().run(() -> ports.posts().page(owner, state, from, most));
  }

  @Override
  public String asDocument(OwnerId owner, Post post) {
    return ports.documents().write(asDraft(owner, post));
  }

  @Override
  public PostDraft asDraft(OwnerId owner, Post post) {
    var versions =
        ports
            .unitOfWork()
            .run(
                () ->
                    post.renditions().stream()
                        .map(
                            rendition ->
                                new PostDraft.Version(
                                    Optional.of(rendition.network()),
                                    rendition
                                        .account()
                                        .flatMap(id -> ports.accounts().find(owner, id))
                                        .flatMap(OwnAccount::handle),
                                    rendition.audience(),
                                    rendition.title(),
                                    rendition.parts()))
                        .toList());
    return new PostDraft(Optional.of(post.kind()), post.purpose(), versions);
  }
}
