package dev.suunta.adapters.web.post;

import dev.suunta.domain.post.CallStep;
import dev.suunta.domain.post.Facts;
import dev.suunta.domain.post.PostDraft;
import dev.suunta.domain.post.PostKind;
import dev.suunta.domain.post.Purpose;
import dev.suunta.domain.post.reading.Prefill;
import dev.suunta.domain.shared.Slug;
import dev.suunta.domain.strategy.GoalId;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.domain.strategy.TopicId;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What somebody typed, as they typed it, so that a page can show it again whatever is wrong with
 * it. Empty means unsaid.
 *
 * @param versions one for each network; at least one
 * @param goal a goal's id, or several with plus signs between, as are topics
 * @param topics what the owner said that it is about, where the text does not tell
 * @param links one in each line, as are dates, places and quotations
 */
record WriteForm(
    List<VersionForm> versions,
    String why,
    String kind,
    String goal,
    String topics,
    String call,
    String feeling,
    String links,
    String dates,
    String places,
    String quotations) {
  /** More networks than anybody writes for at once; a post takes no more than the domain says. */
  private static final int MOST_VERSIONS = 50;

  WriteForm {
    versions = List.copyOf(versions);
  }

  /** Nothing typed yet, for this network. */
  static WriteForm empty(String network) {
    return new WriteForm(
        List.of(VersionForm.empty(network)), "", "", "", "", "", "", "", "", "", "");
  }

  static WriteForm of(Context ctx) {
    var versions = new ArrayList<VersionForm>();
    for (var number = 1; number <= MOST_VERSIONS; number++) {
      var version = VersionForm.of(ctx, number);
      if (version.isEmpty()) {
        break;
      }
      versions.add(version.get());
    }
    return new WriteForm(
        versions.isEmpty() ? List.of(VersionForm.empty("")) : versions,
        Fields.line(ctx, "why"),
        Fields.text(ctx, "kind"),
        Fields.text(ctx, "goal"),
        Fields.text(ctx, "topics"),
        Fields.text(ctx, "call"),
        Fields.line(ctx, "feeling"),
        Fields.text(ctx, "links"),
        Fields.text(ctx, "dates"),
        Fields.text(ctx, "places"),
        Fields.text(ctx, "quotations"));
  }

  /**
   * A kept post to go on with. What follows from the strategy and the text anyway stays unsaid, so
   * that it goes on following them.
   */
  static WriteForm of(PostDraft kept, Optional<Strategy> strategy) {
    var said = kept.purpose();
    var follows =
        Prefill.complete(
            new PostDraft(
                Optional.empty(),
                new Purpose(
                    Set.of(), Set.of(), said.whyLine(), said.call(), said.feeling(), said.facts()),
                kept.renditions()),
            strategy);
    var versions = new ArrayList<VersionForm>();
    for (var place = 0; place < kept.renditions().size(); place++) {
      versions.add(VersionForm.of(kept.renditions().get(place), place));
    }
    return new WriteForm(
        versions,
        said.whyLine().orElse(""),
        kept.kind().equals(follows.kind()) ? "" : kept.kind().map(PostKind::name).orElse(""),
        said.goals().equals(follows.purpose().goals()) ? "" : joined(said.goals(), GoalId::value),
        joined(
            said.topics().stream()
                .filter(topic -> !follows.purpose().topics().contains(topic))
                .filter(topic -> isKnown(topic, strategy))
                .toList(),
            TopicId::value),
        said.call().map(CallStep::name).orElse(""),
        said.feeling().orElse(""),
        String.join("\n", said.facts().links()),
        String.join("\n", said.facts().dates()),
        String.join("\n", said.facts().places()),
        String.join("\n", said.facts().quotations()));
  }

  /** No page shows topics, so nobody could take out one that the strategy has given up. */
  private static boolean isKnown(TopicId id, Optional<Strategy> strategy) {
    return strategy.isEmpty()
        || strategy.get().topics().stream().anyMatch(topic -> topic.id().equals(id));
  }

  /** The same with one more version, which starts empty beside the others. */
  WriteForm with(String network) {
    if (versions.size() == MOST_VERSIONS) {
      return this;
    }
    var more = new ArrayList<>(versions);
    more.add(VersionForm.empty(network));
    return withVersions(more);
  }

  /** The same without the version of this number, from 1; the last one stays. */
  WriteForm without(String number) {
    var fewer = new ArrayList<VersionForm>();
    for (var place = 0; place < versions.size(); place++) {
      if (!number.equals(String.valueOf(place + 1))) {
        fewer.add(versions.get(place));
      }
    }
    return fewer.isEmpty() ? this : withVersions(fewer);
  }

  private WriteForm withVersions(List<VersionForm> others) {
    return new WriteForm(
        others, why, kind, goal, topics, call, feeling, links, dates, places, quotations);
  }

  /** Whether there is nothing in it that could be lost. */
  boolean isBlank() {
    return versions.stream().allMatch(VersionForm::isBlank)
        && String.join("", why, feeling, links, dates, places, quotations).isBlank();
  }

  /** Whether a network was chosen for every version. */
  boolean isPlaced() {
    return versions.stream().allMatch(version -> version.place().isPresent());
  }

  /**
   * The draft that this makes.
   *
   * @param kept what is kept of it already
   * @throws IllegalArgumentException if something in it is too long or cannot be kept
   */
  PostDraft draft(Optional<PostDraft> kept) {
    return new PostDraft(
        named(PostKind.values(), kind),
        new Purpose(
            slugs(goal, GoalId::new),
            slugs(topics, TopicId::new),
            Fields.said(why),
            named(CallStep.values(), call),
            Fields.said(feeling),
            new Facts(
                Fields.lines(links),
                Fields.lines(dates),
                Fields.lines(places),
                Fields.lines(quotations))),
        versions.stream().map(version -> version.draft(kept)).toList());
  }

  private static <T extends Enum<T>> Optional<T> named(T[] values, String name) {
    return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
  }

  private static <T> Set<T> slugs(String joined, Function<String, T> id) {
    return Arrays.stream(joined.split("\\+", -1))
        .filter(Slug::isOne)
        .map(id)
        .collect(Collectors.toSet());
  }

  private static <T> String joined(Collection<T> ids, Function<T, String> value) {
    return ids.stream().map(value).sorted().collect(Collectors.joining("+"));
  }
}
