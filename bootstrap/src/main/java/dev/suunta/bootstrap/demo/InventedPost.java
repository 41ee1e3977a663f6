package dev.suunta.bootstrap.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that the invented owner said.
 *
 * @param daysAgo how many days before today
 * @param time when on that day, UTC
 * @param marks what is true of it, and how its network stores it
 * @param text what it says, as its readers saw it
 */
record InventedPost(int daysAgo, LocalTime time, Set<String> marks, String text) {
  InventedPost {
    marks = Set.copyOf(marks);
  }

  boolean is(String mark) {
    return marks.contains(mark);
  }

  /** What stands behind a mark such as {@code url:}. */
  Optional<String> detail(String mark) {
    return marks.stream()
        .filter(each -> each.startsWith(mark + ":"))
        .map(each -> each.substring(mark.length() + 1))
        .findFirst();
  }

  Instant at(LocalDate today) {
    return today.minusDays(daysAgo).atTime(time).toInstant(ZoneOffset.UTC);
  }
}
