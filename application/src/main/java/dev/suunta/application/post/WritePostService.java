package dev.suunta.application.post;

import dev.suunta.application.post.driving.WritePost;
import dev.suunta.application.shared.StaleStampException;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.PostId;
import dev.suunta.domain.post.PostState;
import dev.suunta.domain.post.Rendition;
import dev.suunta.domain.shared.OwnerId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

final class WritePostService implements WritePost {
  private final PostUseCases ports;
  private final DraftIntake intake;

  WritePostService(PostUseCases ports, DraftIntake intake) {
    this.ports = ports;
    this.intake = intake;
  }

  @Override
  public Outcome write(Request request) {
    var document = intake.read(request.written());
    return ports
        .unitOfWork()
        .run(
            () -> {
              var now = now();
              return switch (take(request, document, now)) {
                case DraftIntake.Taken.Unusable(var refusal) -> new Outcome.Refused(refusal);
                case DraftIntake.Taken.Usable(var kind, var purpose, var renditions) ->
                    keep(
                        request.owner(),
                        new Post(
                            new PostId(ports.ids().next()),
                            kind,
                            purpose,
                            renditions.stream()
                                .map(each -> each.as(1, now, request.by().via()))
                                .toList(),
                            PostState.DRAFT,
                            now,
                            0));
              };
            });
  }

  @Override
  public Outcome rewrite(PostId id, long stamp, Request request) {
    var document = intake.read(request.written());
    try {
      return ports
          .unitOfWork()
          .run(
              () -> {
                var existing = ports.posts().find(request.owner(), id);
                if (existing.isEmpty()) {
                  return new Outcome.UnknownPost();
                }
                var post = existing.get();
                if (post.state() == PostState.DROPPED) {
                  return new Outcome.AlreadyDropped();
                }
                if (post.stamp() != stamp) {
                  return new Outcome.ChangedMeanwhile();
                }
                var now = now();
                return switch (take(request, document, now)) {
                  case DraftIntake.Taken.Unusable(var refusal) -> new Outcome.Refused(refusal);
                  case DraftIntake.Taken.Usable(var kind, var purpose, var renditions) -> {
                    forgetRemoved(request.owner(), post, renditions);
                    yield keep(
                        request.owner(),
                        new Post(
                            id,
                            kind,
                            purpose,
                            renditions.stream()
                                .map(each -> versioned(each, post, now, request))
                                .toList(),
                            post.state(),
                            post.writtenAt(),
                            stamp));
                  }
                };
              });
    } catch (StaleStampException meanwhile) {
      return new Outcome.ChangedMeanwhile();
    }
  }

  @Override
  public Dropping drop(OwnerId owner, PostId id) {
    return ports
        .unitOfWork()
        .run(
            () -> {
              var post = ports.posts().find(owner, id);
              if (post.isEmpty()) {
                return new Dropping.UnknownPost();
              }
              if (post.get().state() == PostState.DROPPED) {
                return new Dropping.Dropped(post.get());
              }
              post.get()
                  .renditions()
                  .forEach(each -> ports.similar().remember(owner, each.id(), List.of()));
              return new Dropping.Dropped(ports.posts().save(owner, post.get().drop()));
            });
  }

  private DraftIntake.Taken take(
      Request request,
      dev.suunta.application.documents.Document<dev.suunta.domain.post.PostDraft> document,
      Instant now) {
    return intake.take(
        request.owner(), document, request.network(), request.by().via(), request.folder(), now);
  }

  private Outcome keep(OwnerId owner, Post post) {
    var saved = ports.posts().save(owner, post);
    for (var rendition : saved.renditions()) {
      ports.similar().remember(owner, rendition.id(), Gatekeeper.fingerprint(saved, rendition));
    }
    return new Outcome.Kept(saved);
  }

  /** A person who saves a text unchanged has confirmed it; a file that repeats it has not. */
  private static Rendition versioned(Rendition written, Post before, Instant now, Request request) {
    var via = request.by().via();
    for (var old : before.renditions()) {
      if (old.network().equals(written.network())
          && old.account().equals(written.account())
          && old.audience().equals(written.audience())) {
        var kept =
            new Rendition(
                old.id(),
                written.network(),
                written.account(),
                written.audience(),
                written.title(),
                written.parts(),
                old.version(),
                old.finishedAt(),
                via.isByHand() ? via : old.confirmed());
        return kept.saysTheSameAs(old) ? kept : kept.as(old.version() + 1, now, via);
      }
    }
    return written.as(1, now, via);
  }

  private void forgetRemoved(OwnerId owner, Post before, List<Rendition> now) {
    for (var old : before.renditions()) {
      var stays =
          now.stream()
              .anyMatch(
                  each ->
                      each.network().equals(old.network())
                          && each.account().equals(old.account())
                          && each.audience().equals(old.audience()));
      if (!stays) {
        ports.similar().remember(owner, old.id(), List.of());
      }
    }
  }

  private Instant now() {
    return ports.time().instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
