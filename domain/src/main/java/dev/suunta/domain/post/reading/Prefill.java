package dev.suunta.domain.post.reading;

import dev.suunta.domain.post.Part;
import dev.suunta.domain.post.PostDraft;
import dev.suunta.domain.post.PostKind;
import dev.suunta.domain.post.Purpose;
import dev.suunta.domain.strategy.Goal;
import dev.suunta.domain.strategy.GoalId;
import dev.suunta.domain.strategy.NetworkCharter;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.domain.strategy.TopicId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fills in what can be read from the text or follows from the strategy (S15). What the person said
 * is never changed. The call is not filled in: each rendition asks, or does not, in its own text.
 */
public final class Prefill {
  private Prefill() {}

  /** The draft with everything filled in that follows from it. */
  public static PostDraft complete(PostDraft draft, Optional<Strategy> strategy) {
    var said = draft.purpose();
    var text =
        draft.renditions().stream()
            .flatMap(
                version ->
                    Stream.concat(
                        version.title().stream(), version.parts().stream().map(Part::text)))
            .collect(Collectors.joining("\n\n"));
    var topics = new HashSet<>(said.topics());
    strategy.ifPresent(inUse -> topics.addAll(TopicReader.topicsOf(text, inUse.topics())));
    var goals = said.goals().isEmpty() ? goals(draft, topics, strategy) : said.goals();
    return new PostDraft(
        Optional.of(draft.kind().orElseGet(() -> kind(draft))),
        new Purpose(goals, topics, said.whyLine(), said.call(), said.feeling(), said.facts()),
        draft.renditions());
  }

  /**
   * The most important goal that all its networks serve, else that the first of them serves. Where
   * none of them is chosen, the one that suits its topics, so that somebody can try a network once
   * without naming a goal first (S12).
   */
  private static Set<GoalId> goals(
      PostDraft draft, Set<TopicId> topics, Optional<Strategy> strategy) {
    if (strategy.isEmpty()) {
      return Set.of();
    }
    var charters =
        draft.renditions().stream()
            .flatMap(version -> version.network().stream())
            .flatMap(network -> strategy.get().charter(network).stream())
            .toList();
    return firstServed(strategy.get(), charters)
        .or(() -> firstServed(strategy.get(), charters.stream().limit(1).toList()))
        .or(() -> charters.isEmpty() ? suiting(topics, strategy.get()) : Optional.empty())
        .map(Set::of)
        .orElse(Set.of());
  }

  /**
   * The most important goal of the network whose readers care about most of these topics, else the
   * most important of all.
   */
  private static Optional<GoalId> suiting(Set<TopicId> topics, Strategy strategy) {
    return strategy.charters().stream()
        .filter(charter -> cared(charter, topics) > 0)
        .max(Comparator.comparingLong(charter -> cared(charter, topics)))
        .flatMap(charter -> firstServed(strategy, List.of(charter)))
        .or(() -> strategy.goals().stream().map(Goal::id).findFirst());
  }

  private static long cared(NetworkCharter charter, Set<TopicId> topics) {
    return charter.cares().stream().filter(topics::contains).count();
  }

  private static Optional<GoalId> firstServed(Strategy strategy, List<NetworkCharter> charters) {
    return charters.isEmpty()
        ? Optional.empty()
        : strategy.goals().stream()
            .map(Goal::id)
            .filter(goal -> charters.stream().allMatch(charter -> charter.serves(goal)))
            .findFirst();
  }

  /** A share, where that is all that every version does; a comment makes it one's own. */
  private static PostKind kind(PostDraft draft) {
    var bare = draft.renditions().stream().allMatch(version -> isBareShare(version, draft));
    return bare && !draft.renditions().isEmpty() ? PostKind.SHARE : PostKind.OWN;
  }

  private static boolean isBareShare(PostDraft.Version version, PostDraft draft) {
    var text = version.parts().stream().map(Part::text).collect(Collectors.joining("\n\n"));
    return TextReader.read(text, List.of(), PostKind.OWN, draft.purpose().facts(), version.handle())
        .bareShare();
  }
}
