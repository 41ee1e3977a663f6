package dev.suunta.domain.strategy;

import dev.suunta.domain.shared.Slug;

/** A goal of one strategy; it keeps its id through every revision. */
public record GoalId(String value) {
  public GoalId {
    Slug.require("goal id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
