package dev.suunta.domain.strategy;

import dev.suunta.domain.shared.Text;

/**
 * Something the owner wants to communicate, or to achieve by it (S1).
 *
 * @param id stays through every revision
 * @param name what it is, one line of at most 200 characters
 * @param valueQuestion the question that a post for this goal answers with yes and how (S8), one
 *     line of at most 300 characters
 */
public record Goal(GoalId id, String name, String valueQuestion) {
  public Goal {
    Text.requireLine("goal name", name, 200);
    Text.requireLine("value question", valueQuestion, 300);
  }
}
