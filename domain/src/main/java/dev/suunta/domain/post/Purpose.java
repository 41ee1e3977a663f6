package dev.suunta.domain.post;

import dev.suunta.domain.shared.Text;
import dev.suunta.domain.strategy.GoalId;
import dev.suunta.domain.strategy.TopicId;
import java.util.Optional;
import java.util.Set;

/**
 * What a post is for.
 *
 * @param goals the goals it serves
 * @param topics what it is about, as far as the owner said it
 * @param whyLine the one answer to a goal's value question (S8): what the readers get out of it;
 *     one line of at most 500 characters
 * @param call the step it asks of its readers (S9)
 * @param feeling what it aims to leave them with, in the owner's words; one line of at most 80
 *     characters
 * @param facts what is the same in every rendition
 */
public record Purpose(
    Set<GoalId> goals,
    Set<TopicId> topics,
    Optional<String> whyLine,
    Optional<CallStep> call,
    Optional<String> feeling,
    Facts facts) {
  /** Nothing said. */
  public static final Purpose UNSAID =
      new Purpose(
          Set.of(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Facts.NONE);

  public Purpose {
    goals = Set.copyOf(goals);
    topics = Set.copyOf(topics);
    whyLine.ifPresent(value -> Text.requireLine("why-line", value, 500));
    feeling.ifPresent(value -> Text.requireLine("feeling", value, 80));
  }

  /** The same with this why-line, where one is given. */
  public Purpose answering(Optional<String> given) {
    return new Purpose(goals, topics, given.or(() -> whyLine), call, feeling, facts);
  }
}
