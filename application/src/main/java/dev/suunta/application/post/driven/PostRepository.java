package dev.suunta.application.post.driven;

import dev.suunta.application.shared.Page;
import dev.suunta.application.shared.StaleStampException;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.PostId;
import dev.suunta.domain.post.PostState;
import dev.suunta.domain.shared.OwnerId;
import java.util.List;
import java.util.Optional;

/** Driven port: keeps posts and every version of their renditions. Another owner's are unknown. */
public interface PostRepository {
  /** The post of this id, with the newest version of each rendition. */
  Optional<Post> find(OwnerId owner, PostId id);

  /** Posts whose id, written in hexadecimal digits and hyphens, begins so; at most two. */
  List<PostId> beginningWith(OwnerId owner, String beginning);

  /**
   * Posts in a state, newest first.
   *
   * @param from a page's {@code next}, or empty for the first page
   * @param most how many at the most, 1 to {@link Page#MOST}
   * @throws IllegalArgumentException if no page begins at {@code from}, or {@code most} is out of
   *     its range
   */
  Page<Post> page(OwnerId owner, PostState state, Optional<String> from, int most);

  /**
   * Adds the post if its stamp is 0, else replaces the one of the same stamp. Rendition versions
   * that are not kept yet are added; versions that are kept never change. Which account a rendition
   * is for and who confirmed it do not belong to the version and may change.
   *
   * @return the post with its next stamp
   * @throws StaleStampException if somebody saved first; nothing is written then
   * @throws IllegalArgumentException if a rendition says something else, or has another time, than
   *     its kept version of the same number; nothing is written then
   */
  Post save(OwnerId owner, Post post);
}
