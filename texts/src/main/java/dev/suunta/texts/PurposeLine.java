package dev.suunta.texts;

import dev.suunta.domain.post.CallStep;
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
  public PurposeLine {
    goals = List.copyOf(goals);
    asks = List.copyOf(asks);
  }
}
