package dev.suunta.domain.strategy;

import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.shared.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How the owner uses one network: the ground rules (S10).
 *
 * @param network which network
 * @param goals the goals it serves
 * @param admits whom the owner lets in
 * @param readers who reads the owner there, in the owner's words, if said; one line of at most 200
 *     characters
 * @param audience who may read a post there unless it says otherwise; absent means that every post
 *     says
 * @param call how much a post should ask for a step
 * @param cares topics its readers care about
 * @param unwelcome topics that do not belong there
 * @param hours when its readers are there
 * @param postsPerWeek how many posts an ISO week takes, if said; 1 to 500
 * @param minutesPerPost about how long a post takes, if said; 1 to 600 minutes
 * @param standing settled, or on trial
 */
public record NetworkCharter(
    NetworkId network,
    Set<GoalId> goals,
    Admits admits,
    Optional<String> readers,
    Optional<Audience> audience,
    CallStance call,
    Set<TopicId> cares,
    Set<TopicId> unwelcome,
    List<GoodHours> hours,
    OptionalInt postsPerWeek,
    OptionalInt minutesPerPost,
    Standing standing) {
  public NetworkCharter {
    goals = Set.copyOf(goals);
    readers.ifPresent(value -> Text.requireLine("readers", value, 200));
    cares = Set.copyOf(cares);
    unwelcome = Set.copyOf(unwelcome);
    hours = List.copyOf(hours);
    requireRange("posts a week", postsPerWeek, 500);
    requireRange("minutes a post", minutesPerPost, 600);
  }

  private static void requireRange(String what, OptionalInt value, int most) {
    if (value.isPresent() && (value.getAsInt() < 1 || value.getAsInt() > most)) {
      throw new IllegalArgumentException(what + " must be 1 to " + most + ": " + value.getAsInt());
    }
  }

  /** Whether the network is used for this goal. */
  public boolean serves(GoalId goal) {
    return goals.contains(goal);
  }

  /** Topics that are both cared about and unwelcome, which cannot be meant. */
  public Set<TopicId> contradictions() {
    var both = new HashSet<>(cares);
    both.retainAll(unwelcome);
    return Set.copyOf(both);
  }

  /** About how many minutes a week it takes, where rhythm and minutes are both said. */
  public OptionalInt minutesPerWeek() {
    return postsPerWeek.isPresent() && minutesPerPost.isPresent()
        ? OptionalInt.of(postsPerWeek.getAsInt() * minutesPerPost.getAsInt())
        : OptionalInt.empty();
  }

  /** The same ground rules serving only goals, topics and a group that the strategy has. */
  public NetworkCharter within(Set<GoalId> goals, Set<TopicId> topics, Set<GroupId> groups) {
    return new NetworkCharter(
        network,
        both(this.goals, goals),
        admits,
        readers,
        audience.map(
            given ->
                given.group().filter(group -> !groups.contains(group)).isPresent()
                    ? Audience.of(given.reach())
                    : given),
        call,
        both(cares, topics),
        both(unwelcome, topics),
        hours,
        postsPerWeek,
        minutesPerPost,
        standing);
  }

  /** The same ground rules, which serve these goals as well. */
  public NetworkCharter serving(Set<GoalId> more) {
    var all = new HashSet<>(goals);
    all.addAll(more);
    return new NetworkCharter(
        network,
        all,
        admits,
        readers,
        audience,
        call,
        cares,
        unwelcome,
        hours,
        postsPerWeek,
        minutesPerPost,
        standing);
  }

  /** The same ground rules, settled or on trial. */
  public NetworkCharter on(Standing another) {
    return new NetworkCharter(
        network,
        goals,
        admits,
        readers,
        audience,
        call,
        cares,
        unwelcome,
        hours,
        postsPerWeek,
        minutesPerPost,
        another);
  }

  private static <T> Set<T> both(Set<T> left, Set<T> right) {
    var common = new HashSet<>(left);
    common.retainAll(right);
    return common;
  }
}
