package dev.suunta.domain.strategy;

import dev.suunta.domain.shared.Slug;

/** A topic of one strategy. */
public record TopicId(String value) {
  public TopicId {
    Slug.require("topic id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
