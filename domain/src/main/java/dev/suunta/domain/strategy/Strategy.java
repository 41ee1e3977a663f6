package dev.suunta.domain.strategy;

import dev.suunta.domain.network.NetworkId;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A personal social media strategy: goals, the networks that serve them and their ground rules,
 * readers, topics, time, and when all of it is looked at again.
 *
 * <p>A strategy may be unfinished or unwise; {@link StrategyCheck} says so. What it names, it has:
 * every goal, topic and group that a charter or group names stands in the strategy.
 *
 * @param goals what the owner wants, most important first (S1)
 * @param charters the ground rules of each chosen network, one each (S2, S10)
 * @param topics what the owner talks about
 * @param groups whom the owner can restrict a post to
 * @param weeklyTime how much time a week it may take, if said (S13)
 * @param reviewMonths after how many months it is reviewed (S11), 1 to 60
 * @param zone where the owner's weeks and hours are counted
 */
public record Strategy(
    List<Goal> goals,
    List<NetworkCharter> charters,
    List<Topic> topics,
    List<ReaderGroup> groups,
    Optional<Duration> weeklyTime,
    int reviewMonths,
    ZoneId zone) {
  /** The most goals, networks, topics or groups; a strategy is meant to fit one page. */
  public static final int MOST_OF_EACH = 50;

  /** The review cycle that everybody starts from, in months (S11). */
  public static final int USUAL_REVIEW_MONTHS = 6;

  public Strategy {
    goals = List.copyOf(goals);
    charters = List.copyOf(charters);
    topics = List.copyOf(topics);
    groups = List.copyOf(groups);
    requireDistinct("goal", goals, Goal::id);
    requireDistinct("network", charters, NetworkCharter::network);
    requireDistinct("topic", topics, Topic::id);
    requireDistinct("group", groups, ReaderGroup::id);
    if (reviewMonths < 1 || reviewMonths > 60) {
      throw new IllegalArgumentException("a review after " + reviewMonths + " months");
    }
    if (weeklyTime.isPresent()
        && (weeklyTime.get().isNegative() || weeklyTime.get().compareTo(Duration.ofDays(7)) > 0)) {
      throw new IllegalArgumentException("a week has no " + weeklyTime.get());
    }
    var goalIds = ids(goals, Goal::id);
    var topicIds = ids(topics, Topic::id);
    var groupIds = ids(groups, ReaderGroup::id);
    for (var charter : charters) {
      requireKnown("goal", charter.goals(), goalIds);
      requireKnown("topic", charter.cares(), topicIds);
      requireKnown("topic", charter.unwelcome(), topicIds);
      charter
          .audience()
          .flatMap(Audience::group)
          .ifPresent(group -> requireKnown("group", Set.of(group), groupIds));
    }
    for (var group : groups) {
      requireKnown("topic", group.cares(), topicIds);
      requireKnown("topic", group.unwelcome(), topicIds);
    }
  }

  private static <T, K> Set<K> ids(Collection<T> things, Function<T, K> id) {
    return things.stream().map(id).collect(Collectors.toSet());
  }

  private static <T, K> void requireDistinct(String what, List<T> things, Function<T, K> id) {
    if (things.size() > MOST_OF_EACH) {
      throw new IllegalArgumentException("more than " + MOST_OF_EACH + " of " + what);
    }
    var seen = new HashSet<K>();
    for (var thing : things) {
      if (!seen.add(id.apply(thing))) {
        throw new IllegalArgumentException(what + " twice: " + id.apply(thing));
      }
    }
  }

  private static <K> void requireKnown(String what, Set<K> named, Set<K> known) {
    for (var name : named) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException("no such " + what + ": " + name);
      }
    }
  }

  /** The goal of this id, if the strategy has it. */
  public Optional<Goal> goal(GoalId id) {
    return goals.stream().filter(goal -> goal.id().equals(id)).findFirst();
  }

  /** The ground rules of this network, if it is chosen. */
  public Optional<NetworkCharter> charter(NetworkId network) {
    return charters.stream().filter(charter -> charter.network().equals(network)).findFirst();
  }

  /** The group of this id, if the strategy has it. */
  public Optional<ReaderGroup> group(GroupId id) {
    return groups.stream().filter(group -> group.id().equals(id)).findFirst();
  }

  /** The topic of this id, if the strategy has it. */
  public Optional<Topic> topic(TopicId id) {
    return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
  }

  /** The same strategy with these ground rules, which replace those of the same network. */
  public Strategy with(NetworkCharter charter) {
    var changed = new java.util.ArrayList<NetworkCharter>();
    var found = false;
    for (var existing : charters) {
      var same = existing.network().equals(charter.network());
      changed.add(same ? charter : existing);
      found |= same;
    }
    if (!found) {
      changed.add(charter);
    }
    return new Strategy(goals, changed, topics, groups, weeklyTime, reviewMonths, zone);
  }
}
