package dev.suunta.domain.text;

import java.util.List;

/** What lies outside of spans already found; to be asked from the left of a text to its right. */
final class Outside {

  private final List<Span> taken;
  private int next;

  Outside(List<Span> taken) {
    this.taken = taken;
  }

  boolean holds(int start, int end) {
    while (next < taken.size() && taken.get(next).end() <= start) {
      next++;
    }
    return next == taken.size() || taken.get(next).start() >= end;
  }
}
