package dev.suunta.domain.strategy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * When the readers of a network are there, in the owner's zone.
 *
 * @param days on which days; never empty
 * @param from the first minute
 * @param to the minute after the last; later than {@code from}, or 00:00 for the end of the day
 */
public record GoodHours(Set<DayOfWeek> days, LocalTime from, LocalTime to) {
  public GoodHours {
    if (days.isEmpty()) {
      throw new IllegalArgumentException("good hours on no day");
    }
    days = Set.copyOf(EnumSet.copyOf(days));
    if (!to.equals(LocalTime.MIDNIGHT) && !from.isBefore(to)) {
      throw new IllegalArgumentException("good hours from " + from + " to " + to);
    }
  }
}
