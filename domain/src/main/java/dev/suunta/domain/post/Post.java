package dev.suunta.domain.post;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * One thing to say, with its renditions.
 *
 * @param id its id
 * @param kind own, share or reply
 * @param purpose what it is for
 * @param renditions as written for each account and audience, one each
 * @param state where it stands
 * @param writtenAt when it was first written down
 * @param stamp counts its saved changes from 1; 0 before it was first saved
 */
public record Post(
    PostId id,
    PostKind kind,
    Purpose purpose,
    List<Rendition> renditions,
    PostState state,
    Instant writtenAt,
    long stamp) {
  /** The most renditions of one post. */
  public static final int MOST_RENDITIONS = 50;

  public Post {
    renditions = List.copyOf(renditions);
    if (renditions.size() > MOST_RENDITIONS) {
      throw new IllegalArgumentException("more than " + MOST_RENDITIONS + " renditions");
    }
    var seen = new HashSet<Rendition.Place>();
    for (var rendition : renditions) {
      if (!seen.add(rendition.place())) {
        throw new IllegalArgumentException("two renditions for " + rendition.place());
      }
    }
  }

  /** The rendition of this id, if the post has it. */
  public Optional<Rendition> rendition(RenditionId wanted) {
    return renditions.stream().filter(rendition -> rendition.id().equals(wanted)).findFirst();
  }

  /** The post, given up. */
  public Post drop() {
    return new Post(id, kind, purpose, renditions, PostState.DROPPED, writtenAt, stamp);
  }

  /** The same with another stamp, as a store answers it. */
  public Post stamped(long newStamp) {
    return new Post(id, kind, purpose, renditions, state, writtenAt, newStamp);
  }
}
