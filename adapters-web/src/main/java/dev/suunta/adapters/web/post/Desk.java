package dev.suunta.adapters.web.post;

import dev.suunta.application.post.driving.CheckPost.DraftRefusal;
import dev.suunta.application.post.driving.CheckPost.Written;
import dev.suunta.application.post.driving.ReadPosts;
import dev.suunta.application.post.driving.WritePost;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.PostDraft;
import dev.suunta.domain.post.PostId;
import dev.suunta.domain.post.PostState;
import dev.suunta.domain.post.reading.Prefill;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.strategy.Strategy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps what was typed, once, however often a browser sends it. */
final class Desk {
  /** More pages than one person has open. */
  private static final int MOST_PAGES = 500;

  private final WritePost writing;
  private final ReadPosts posts;
  private final Map<String, Post> begun = new LinkedHashMap<>();

  Desk(WritePost writing, ReadPosts posts) {
    this.writing = writing;
    this.posts = posts;
  }

  /** Whose it is, and who types. */
  record Writer(OwnerId owner, Actor actor, Optional<Strategy> strategy) {}

  /** What became of it. */
  sealed interface Keeping {
    /** It is kept. */
    record Kept(Post post) implements Keeping {}

    /** It is no post yet. */
    record Refused(DraftRefusal refusal) implements Keeping {}

    /** It is too long, or holds what cannot be kept. */
    record Unusable() implements Keeping {}

    /** Somebody changed it meanwhile; this is what is kept. */
    record ChangedMeanwhile(Post now) implements Keeping {}

    /** It was given up meanwhile, or never was. */
    record Gone() implements Keeping {}
  }

  /** The post of this id, if it is one that can be written on. */
  Optional<Post> draft(OwnerId owner, PostId id) {
    return switch (posts.find(owner, id.value().toString())) {
      case ReadPosts.Lookup.Found(var post) ->
          Optional.of(post).filter(found -> found.state() == PostState.DRAFT);
      case ReadPosts.Lookup.Unknown unknown -> Optional.empty();
      case ReadPosts.Lookup.Several several -> Optional.empty();
    };
  }

  /** What is kept of the post that a form is about. */
  Optional<PostDraft> kept(OwnerId owner, Origin origin) {
    return origin.post().flatMap(id -> draft(owner, id)).map(post -> posts.asDraft(owner, post));
  }

  /**
   * Keeps what was typed. Two clicks come as two requests at once, so one waits for the other and
   * then finds that it says nothing new.
   */
  synchronized Keeping keep(Writer writer, Origin origin, WriteForm form) {
    var before = origin.post().isPresent() ? Optional.<Post>empty() : begunOn(origin);
    var id = origin.post().or(() -> before.map(Post::id));
    if (id.isEmpty()) {
      return write(writer, origin, form);
    }
    var now = draft(writer.owner(), id.get());
    if (now.isEmpty()) {
      return new Keeping.Gone();
    }
    var kept = posts.asDraft(writer.owner(), now.get());
    PostDraft typed;
    try {
      typed = form.draft(Optional.of(kept));
    } catch (IllegalArgumentException e) {
      // The message names fields of the core, not of the page, and may hold what was typed.
      return new Keeping.Unusable();
    }
    var stamp = before.map(Post::stamp).orElse(origin.stamp());
    var confirmed = now.get().renditions().stream().allMatch(each -> each.confirmed().isByHand());
    if ((confirmed || stamp != now.get().stamp()) && says(typed, kept, writer)) {
      return new Keeping.Kept(now.get());
    }
    return remembered(
        origin,
        outcome(
            writer.owner(), id.get(), writing.rewrite(id.get(), stamp, request(writer, typed))));
  }

  private Keeping write(Writer writer, Origin origin, WriteForm form) {
    PostDraft typed;
    try {
      typed = form.draft(Optional.empty());
    } catch (IllegalArgumentException e) {
      // As above.
      return new Keeping.Unusable();
    }
    return switch (writing.write(request(writer, typed))) {
      case WritePost.Outcome.Kept(var post) -> remembered(origin, new Keeping.Kept(post));
      case WritePost.Outcome.Refused(var refusal) -> new Keeping.Refused(refusal);
      case WritePost.Outcome.UnknownPost unknown -> new Keeping.Gone();
      case WritePost.Outcome.AlreadyDropped dropped -> new Keeping.Gone();
      case WritePost.Outcome.ChangedMeanwhile meanwhile -> new Keeping.Gone();
    };
  }

  private Keeping outcome(OwnerId owner, PostId id, WritePost.Outcome outcome) {
    return switch (outcome) {
      case WritePost.Outcome.Kept(var post) -> new Keeping.Kept(post);
      case WritePost.Outcome.Refused(var refusal) -> new Keeping.Refused(refusal);
      case WritePost.Outcome.UnknownPost unknown -> new Keeping.Gone();
      case WritePost.Outcome.AlreadyDropped dropped -> new Keeping.Gone();
      case WritePost.Outcome.ChangedMeanwhile meanwhile ->
          draft(owner, id).<Keeping>map(Keeping.ChangedMeanwhile::new).orElseGet(Keeping.Gone::new);
    };
  }

  private static boolean says(PostDraft typed, PostDraft kept, Writer writer) {
    return Prefill.complete(typed, writer.strategy()).equals(kept);
  }

  private static WritePost.Request request(Writer writer, PostDraft typed) {
    return new WritePost.Request(
        writer.owner(),
        new Written.AsDraft(typed),
        Optional.empty(),
        writer.actor(),
        Optional.empty());
  }

  private Optional<Post> begunOn(Origin origin) {
    return Optional.ofNullable(begun.get(origin.key()));
  }

  private Keeping remembered(Origin origin, Keeping keeping) {
    if (keeping instanceof Keeping.Kept(var post)) {
      begun.put(origin.key(), post);
      if (begun.size() > MOST_PAGES) {
        begun.remove(begun.keySet().iterator().next());
      }
    }
    return keeping;
  }
}
