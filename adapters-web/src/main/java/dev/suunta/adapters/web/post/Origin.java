package dev.suunta.adapters.web.post;

import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.PostId;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.UUID;

/**
 * Which post a form is about; it travels in the form.
 *
 * @param key a word of this one page, so that what is sent twice is kept once
 * @param post the kept post, where it is one
 * @param stamp the stamp that its post had when the person saw it
 */
record Origin(String key, Optional<PostId> post, long stamp) {
  /** A page on which nothing was kept yet. */
  static Origin fresh() {
    return new Origin(UUID.randomUUID().toString(), Optional.empty(), 0);
  }

  static Origin of(Context ctx) {
    var key = Fields.text(ctx, "key");
    return new Origin(
        key.matches("[0-9a-f-]{36}") ? key : UUID.randomUUID().toString(),
        id(Fields.text(ctx, "post")),
        number(Fields.text(ctx, Fields.has(ctx, "instead") ? "instead" : "stamp")));
  }

  /** The same about this post, as it is kept now. */
  Origin about(Post kept) {
    return new Origin(key, Optional.of(kept.id()), kept.stamp());
  }

  /** The post's id as a form sends it. */
  String id() {
    return post.map(id -> id.value().toString()).orElse("");
  }

  /** The page's own address. */
  String address() {
    return post.map(id -> "/write/" + id.value()).orElse("/write");
  }

  /** The id that somebody sent, if it is one. */
  static Optional<PostId> id(String text) {
    return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? Optional.of(new PostId(UUID.fromString(text)))
        : Optional.empty();
  }

  private static long number(String text) {
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
  }
}
