package dev.suunta.application.post;

import dev.suunta.application.documents.Document;
import dev.suunta.application.post.driving.WritePost;
import dev.suunta.application.shared.StaleStampException;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.PostDraft;
import dev.suunta.domain.post.PostId;
import dev.suunta.domain.post.PostState;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

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
                  case DraftIntake.Taken.Usable(var kind, var purpose, var renditions) ->
                      keep(
                          request.owner(),
                          new Post(
                              id,
                              kind,
                              purpose,
                              Succession.of(post, renditions, now, request.by().via()),
                              post.state(),
                              post.writtenAt(),
                              stamp));
                };
              });
    } catch (StaleStampException meanwhile) {
      return new Outcome.ChangedMeanwhile();
    }
  }

  @Override
  public Dropping drop(OwnerId owner, PostId id) {
    while (true) {
      try {
        return ports.unitOfWork().run(() -> dropped(owner, id));
      } catch (StaleStampException meanwhile) {
        // What the post says is of no account here, so that it is given up as it is now.
        continue;
      }
    }
  }

  private Dropping dropped(OwnerId owner, PostId id) {
    var post = ports.posts().find(owner, id);
    if (post.isEmpty()) {
      return new Dropping.UnknownPost();
    }
    return post.get().state() == PostState.DROPPED
        ? new Dropping.AlreadyDropped(post.get())
        : new Dropping.Dropped(ports.posts().save(owner, post.get().drop()));
  }

  private DraftIntake.Taken take(Request request, Document<PostDraft> document, Instant now) {
    return intake.take(
        request.owner(), document, request.network(), request.by().via(), request.folder(), now);
  }

  private Outcome keep(OwnerId owner, Post post) {
    return new Outcome.Kept(ports.posts().save(owner, post));
  }

  @Override
  public Outcome confirm(OwnerId owner, PostId id, long stamp, Optional<String> whyLine, Actor by) {
    try {
      return ports
          .unitOfWork()
          .run(
              () -> {
                var existing = ports.posts().find(owner, id);
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
                return keep(
                    owner,
                    new Post(
                        id,
                        post.kind(),
                        post.purpose().answering(whyLine),
                        post.renditions().stream()
                            .map(each -> Succession.confirmed(each, by.via()))
                            .toList(),
                        post.state(),
                        post.writtenAt(),
                        post.stamp()));
              });
    } catch (StaleStampException meanwhile) {
      return new Outcome.ChangedMeanwhile();
    }
  }

  private Instant now() {
    return ports.time().instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
