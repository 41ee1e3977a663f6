package dev.suunta.adapters.web.post;

import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.Reach;
import dev.suunta.domain.post.CallStep;
import dev.suunta.domain.post.Facts;
import dev.suunta.domain.post.Part;
import dev.suunta.domain.post.PostDraft;
import dev.suunta.domain.post.PostKind;
import dev.suunta.domain.post.Purpose;
import dev.suunta.domain.shared.Slug;
import dev.suunta.domain.strategy.Audience;
import dev.suunta.domain.strategy.GoalId;
import dev.suunta.domain.strategy.GroupId;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody typed, as they typed it, so that a page can show it again whatever is wrong with
 * it. Empty means unsaid.
 *
 * @param network the network's id
 * @param audience {@code PUBLIC} and the like, or {@code group:} and a group's id
 * @param links one in each line, as are dates, places and quotations
 */
record WriteForm(
    String network,
    String title,
    String text,
    String why,
    String kind,
    String goal,
    String audience,
    String call,
    String feeling,
    String links,
    String dates,
    String places,
    String quotations) {
  private static final String GROUP = "group:";

  /** Nothing typed yet, for this network. */
  static WriteForm empty(String network) {
    return new WriteForm(network, "", "", "", "", "", "", "", "", "", "", "", "");
  }

  static WriteForm of(Context ctx) {
    return new WriteForm(
        field(ctx, "network"),
        line(ctx, "title"),
        field(ctx, "text"),
        line(ctx, "why"),
        field(ctx, "kind"),
        field(ctx, "goal"),
        field(ctx, "audience"),
        field(ctx, "call"),
        line(ctx, "feeling"),
        field(ctx, "links"),
        field(ctx, "dates"),
        field(ctx, "places"),
        field(ctx, "quotations"));
  }

  /** Forms send line breaks as two characters; a network counts one. */
  private static String field(Context ctx, String name) {
    return Optional.ofNullable(ctx.formParam(name))
        .orElse("")
        .replace("\r\n", "\n")
        .replace('\r', '\n');
  }

  private static String line(Context ctx, String name) {
    return field(ctx, name).replace('\n', ' ').strip();
  }

  /** The network that was chosen. */
  Optional<NetworkId> place() {
    return Slug.isOne(network) ? Optional.of(new NetworkId(network)) : Optional.empty();
  }

  /**
   * The draft that this makes.
   *
   * @throws IllegalArgumentException if something in it is too long or cannot be kept
   */
  PostDraft draft() {
    return new PostDraft(
        named(PostKind.values(), kind),
        new Purpose(
            Slug.isOne(goal) ? Set.of(new GoalId(goal)) : Set.of(),
            Set.of(),
            said(why),
            named(CallStep.values(), call),
            said(feeling),
            new Facts(lines(links), lines(dates), lines(places), lines(quotations))),
        List.of(
            new PostDraft.Version(
                place(), Optional.empty(), readers(), said(title), List.of(Part.of(text)))));
  }

  private Optional<Audience> readers() {
    if (audience.startsWith(GROUP)) {
      var group = audience.substring(GROUP.length());
      return Slug.isOne(group) ? Optional.of(Audience.of(new GroupId(group))) : Optional.empty();
    }
    return named(Reach.values(), audience).map(Audience::of);
  }

  private static <T extends Enum<T>> Optional<T> named(T[] values, String name) {
    return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
  }

  private static Optional<String> said(String line) {
    return line.isBlank() ? Optional.empty() : Optional.of(line);
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
