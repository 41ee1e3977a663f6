package dev.suunta.application.post.driving;

import dev.suunta.application.shared.Page;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.PostDraft;
import dev.suunta.domain.post.PostState;
import dev.suunta.domain.shared.OwnerId;
import java.util.List;
import java.util.Optional;

/** Driving port: look at the posts that are kept. */
public interface ReadPosts {
  /** The post whose id begins so, if there is exactly one. */
  Lookup find(OwnerId owner, String beginning);

  /** Posts in a state, newest first; a page at a time. */
  Page<Post> page(OwnerId owner, PostState state, Optional<String> from, int most);

  /** The post as its owner would write it down, for an interface in which it can be changed. */
  PostDraft asDraft(OwnerId owner, Post post);

  /** The post as a Markdown document. */
  String asDocument(OwnerId owner, Post post);

  /** What was found. */
  sealed interface Lookup {
    /** This one. */
    record Found(Post post) implements Lookup {}

    /** None begins so. */
    record Unknown() implements Lookup {}

    /** More than one begins so. */
    record Several(List<String> ids) implements Lookup {}
  }
}
