package dev.suunta.domain.strategy;

import dev.suunta.domain.shared.Slug;

/** A group of readers of one strategy. */
public record GroupId(String value) {
  public GroupId {
    Slug.require("group id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
