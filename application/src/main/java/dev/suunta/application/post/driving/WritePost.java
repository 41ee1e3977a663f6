package dev.suunta.application.post.driving;

import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.PostId;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import java.nio.file.Path;
import java.util.Optional;

/** Driving port: keep a post that somebody writes, change it, give it up. */
public interface WritePost {
  /** Keeps a new post. */
  Outcome write(Request request);

  /**
   * Changes a post that is kept. Renditions that the new text does not have are taken out; those
   * that say the same stay the versions they are.
   *
   * @param stamp the stamp of the post that the writer saw
   */
  Outcome rewrite(PostId post, long stamp, Request request);

  /**
   * Notes that a person has read a kept post as it stands and stands by it (S14). A text that came
   * in after they looked is not confirmed with it.
   *
   * @param stamp the stamp of the post that the person saw
   * @param whyLine what the readers get out of it, if they said it now
   */
  Outcome confirm(OwnerId owner, PostId post, long stamp, Optional<String> whyLine, Actor by);

  /** Gives a post up; it is kept and no longer compared with. */
  Dropping drop(OwnerId owner, PostId post);

  /**
   * What was written.
   *
   * @param network where it is meant to stand, for what does not say so itself
   * @param by who wrote it, and how it came in
   * @param folder where the files that it names are looked for; absent where they cannot be
   */
  record Request(
      OwnerId owner,
      CheckPost.Written written,
      Optional<NetworkId> network,
      Actor by,
      Optional<Path> folder) {}

  /** What became of writing. */
  sealed interface Outcome {
    /** It is kept. */
    record Kept(Post post) implements Outcome {}

    /** It could not be taken as a post; nothing was kept. */
    record Refused(CheckPost.DraftRefusal refusal) implements Outcome {}

    /** There is no such post. */
    record UnknownPost() implements Outcome {}

    /** The post was given up and cannot be changed. */
    record AlreadyDropped() implements Outcome {}

    /** Somebody else changed it meanwhile; nothing was kept. */
    record ChangedMeanwhile() implements Outcome {}
  }

  /** What became of giving up. */
  sealed interface Dropping {
    /** It is given up. */
    record Dropped(Post post) implements Dropping {}

    /** It was given up before; nothing was done. */
    record AlreadyDropped(Post post) implements Dropping {}

    /** There is no such post. */
    record UnknownPost() implements Dropping {}
  }
}
