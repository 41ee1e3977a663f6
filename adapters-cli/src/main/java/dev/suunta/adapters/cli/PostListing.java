package dev.suunta.adapters.cli;

import dev.suunta.domain.post.Post;
import java.util.List;

/**
 * Lists posts in columns: id, day, state, networks, and how the text begins. Where the screen is
 * too narrow for that, the text stands below, so that the columns still line up.
 */
final class PostListing {
  private static final int MOST_FOR_NETWORKS = 24;
  private static final int LEAST_FOR_NETWORKS = 6;

  /** What id, day and the longest state take, with the space after each. */
  private static final int BEFORE_NETWORKS = 37;

  private static final int LEAST_FOR_TEXT = 20;

  private final Session session;

  PostListing(Session session) {
    this.session = session;
  }

  void show(List<Post> posts) {
    var screen = session.screen();
    var rows = posts.stream().map(this::row).toList();
    var room = session.terminal().width() - Screen.tableWidth(rows) - 2;
    var beside = room >= LEAST_FOR_TEXT;
    var lines = Screen.columns(rows);
    for (var index = 0; index < posts.size(); index++) {
      if (beside) {
        screen.line((lines.get(index) + "  " + beginning(posts.get(index), room)).stripTrailing());
      } else {
        screen.line(lines.get(index).stripTrailing());
        screen.line("  " + beginning(posts.get(index), session.terminal().width() - 2));
      }
    }
  }

  private List<String> row(Post post) {
    var networks =
        post.renditions().stream()
            .map(rendition -> session.texts().network(rendition.network().value()))
            .distinct()
            .toList();
    var room =
        Math.clamp(
            session.terminal().width() - BEFORE_NETWORKS, LEAST_FOR_NETWORKS, MOST_FOR_NETWORKS);
    return List.of(
        PostView.shortId(post),
        session.date(post.writtenAt()).toString(),
        session.texts().word("poststate", post.state()),
        Printable.beginning(session.texts().list(networks), room));
  }

  private static String beginning(Post post, int room) {
    var text = post.renditions().isEmpty() ? "" : post.renditions().getFirst().text();
    return Printable.beginning(text, room);
  }
}
