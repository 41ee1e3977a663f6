package dev.suunta.adapters.web.post;

import dev.suunta.adapters.web.page.Words;
import dev.suunta.application.post.driving.ReadPosts;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.PostId;
import dev.suunta.domain.post.PostState;
import dev.suunta.domain.post.Rendition;
import dev.suunta.domain.shared.OwnerId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Lists the drafts that are kept. */
final class Drafts {
  private static final int AT_ONCE = 10;

  /** As much of a text as a line shows at the most. */
  private static final int BEGINNING = 160;

  private final ReadPosts posts;

  Drafts(ReadPosts posts) {
    this.posts = posts;
  }

  /** The drafts, with the open one marked; from where an address says, if a page begins there. */
  DraftsView list(
      OwnerId owner, Optional<PostId> open, Optional<String> from, ZoneId zone, Words words) {
    var page = page(owner, from);
    return new DraftsView(
        page.rows().stream()
            .map(
                post ->
                    new DraftsView.Draft(
                        "/write/" + post.id().value(),
                        begins(post),
                        told(post, zone, words),
                        open.filter(post.id()::equals).isPresent()))
            .toList(),
        page.next()
            .map(next -> "/write?drafts=" + URLEncoder.encode(next, StandardCharsets.UTF_8))
            .orElse(""));
  }

  private Page<Post> page(OwnerId owner, Optional<String> from) {
    try {
      return posts.page(owner, PostState.DRAFT, from, AT_ONCE);
    } catch (IllegalArgumentException e) {
      // Somebody changed the address; the first page is a kind answer.
      return posts.page(owner, PostState.DRAFT, Optional.empty(), AT_ONCE);
    }
  }

  /** How its text begins. */
  static String begins(Post post) {
    var line =
        post.renditions().stream()
            .flatMap(rendition -> rendition.text().lines())
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
    return line.codePointCount(0, line.length()) <= BEGINNING
        ? line
        : line.substring(0, line.offsetByCodePoints(0, BEGINNING)) + "…";
  }

  /** Where it is meant to stand, and since when it is kept. */
  static String told(Post post, ZoneId zone, Words words) {
    var networks =
        words
            .texts()
            .list(
                post.renditions().stream()
                    .map(Rendition::network)
                    .distinct()
                    .map(words::network)
                    .toList());
    return words.say(
        "drafts.told", networks, words.day(LocalDate.ofInstant(post.writtenAt(), zone)));
  }
}
