package dev.suunta.adapters.web.post;

import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.Reach;
import dev.suunta.domain.post.Medium;
import dev.suunta.domain.post.Part;
import dev.suunta.domain.post.PostDraft;
import dev.suunta.domain.shared.Slug;
import dev.suunta.domain.strategy.Audience;
import dev.suunta.domain.strategy.GroupId;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What somebody typed for one network.
 *
 * @param network the network's id
 * @param texts its parts, in order; at least one
 * @param audience {@code PUBLIC} and the like, or {@code group:} and a group's id
 * @param was the place, from 0, that it has in the kept post; empty where it has none. What this
 *     page does not show, such as its pictures, comes along from there.
 */
record VersionForm(String network, String title, List<String> texts, String audience, String was) {
  private static final String GROUP = "group:";

  VersionForm {
    texts = List.copyOf(texts);
  }

  /** Nothing typed yet, for this network. */
  static VersionForm empty(String network) {
    return new VersionForm(network, "", List.of(""), "", "");
  }

  /** What the fields of the version with this number, from 1, hold; empty if there are none. */
  static Optional<VersionForm> of(Context ctx, int number) {
    var end = suffix(number);
    if (ctx.formParam("network" + end) == null && ctx.formParam("text" + end) == null) {
      return Optional.empty();
    }
    var texts = new ArrayList<String>();
    for (var part = 1; part <= 100 && ctx.formParam(textName(number, part)) != null; part++) {
      texts.add(Fields.text(ctx, textName(number, part)));
    }
    return Optional.of(
        new VersionForm(
            Fields.text(ctx, "network" + end),
            Fields.line(ctx, "title" + end),
            texts.isEmpty() ? List.of("") : texts,
            Fields.text(ctx, "audience" + end),
            Fields.text(ctx, "was" + end)));
  }

  static VersionForm of(PostDraft.Version kept, int place) {
    return new VersionForm(
        kept.network().map(NetworkId::value).orElse(""),
        kept.title().orElse(""),
        kept.parts().stream().map(Part::text).toList(),
        kept.audience().map(VersionForm::value).orElse(""),
        String.valueOf(place));
  }

  /** What the names of its fields end with. */
  static String suffix(int number) {
    return number == 1 ? "" : "-" + number;
  }

  /** The name of the field of one of its parts, counted from 1. */
  static String textName(int number, int part) {
    return "text" + suffix(number) + (part == 1 ? "" : "_" + part);
  }

  /** The network that was chosen. */
  Optional<NetworkId> place() {
    return Slug.isOne(network) ? Optional.of(new NetworkId(network)) : Optional.empty();
  }

  /** Everything that it says. */
  String text() {
    return String.join("\n\n", texts);
  }

  boolean isBlank() {
    return text().isBlank() && title.isBlank();
  }

  /** What the kept post has in its place. */
  Optional<PostDraft.Version> before(Optional<PostDraft> kept) {
    return kept.flatMap(
        post ->
            IntStream.range(0, post.renditions().size())
                .filter(place -> was.equals(String.valueOf(place)))
                .mapToObj(post.renditions()::get)
                .findFirst());
  }

  PostDraft.Version draft(Optional<PostDraft> kept) {
    var before = before(kept);
    return new PostDraft.Version(
        place(),
        before.filter(old -> old.network().equals(place())).flatMap(PostDraft.Version::handle),
        readers(),
        Fields.said(title),
        IntStream.range(0, texts.size())
            .mapToObj(part -> new Part(texts.get(part), media(before, part)))
            .toList());
  }

  static List<Medium> media(Optional<PostDraft.Version> kept, int part) {
    return kept.filter(old -> part < old.parts().size())
        .map(old -> old.parts().get(part).media())
        .orElse(List.of());
  }

  private Optional<Audience> readers() {
    if (audience.startsWith(GROUP)) {
      var group = audience.substring(GROUP.length());
      return Slug.isOne(group) ? Optional.of(Audience.of(new GroupId(group))) : Optional.empty();
    }
    return Arrays.stream(Reach.values())
        .filter(reach -> reach.name().equals(audience))
        .findFirst()
        .map(Audience::of);
  }

  private static String value(Audience audience) {
    return audience.group().map(group -> GROUP + group.value()).orElse(audience.reach().name());
  }
}
