package dev.suunta.texts;

import dev.suunta.domain.post.CallStep;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a post is for, as far as it is known, to be said in one sentence that the owner can correct.
 *
 * @param goals what the goals are called
 * @param readers who reads it, in the owner's words
 * @param audience who may read it, such as "public" or the name of a group
 * @param asks the steps it asks for
 * @param feeling what it aims to leave its readers with
 */
public record PurposeLine(
    List<String> goals,
    Optional<String> readers,
    Optional<String> audience,
    List<CallStep> asks,
    Optional<String> feeling) {
  /** Nothing is known. */
  public static final PurposeLine UNSAID =
      new PurposeLine(List.of(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

  public PurposeLine {
    goals = List.copyOf(goals);
    asks = List.copyOf(asks);
  }

  /** The same for these goals. */
  public PurposeLine forGoals(List<String> names) {
    return new PurposeLine(names, readers, audience, asks, feeling);
  }

  /** The same, read by these people. */
  public PurposeLine readBy(String people) {
    return new PurposeLine(goals, Optional.of(people), audience, asks, feeling);
  }

  /** The same, for this audience. */
  public PurposeLine within(String reach) {
    return new PurposeLine(goals, readers, Optional.of(reach), asks, feeling);
  }

  /** The same, asking for these steps, soft ones first. */
  public PurposeLine asking(Collection<CallStep> steps) {
    return new PurposeLine(
        goals, readers, audience, steps.stream().distinct().sorted().toList(), feeling);
  }

  /** The same, leaving its readers with this. */
  public PurposeLine leaving(String mood) {
    return new PurposeLine(goals, readers, audience, asks, Optional.of(mood));
  }
}
