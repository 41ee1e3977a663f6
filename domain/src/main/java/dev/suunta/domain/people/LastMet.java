package dev.suunta.domain.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When the owner and somebody last met, as far as is known. It is never stored: it follows from
 * what the owner told and from the calendar.
 *
 * @param on when
 * @param source what says so
 */
public record LastMet(PartialDate on, Source source) {
  /** What says that two met. */
  public enum Source {
    /** The owner told of it. */
    TOLD,
    /** A calendar has an appointment of both. */
    CALENDAR
  }

  /**
   * The later one of what was told and of what a calendar has; what was told, where both are equal.
   *
   * @param told the last day that was told, if there is one
   * @param appointment the last appointment of both, if there is one
   * @param zone in which the owner's days begin
   */
  public static Optional<LastMet> of(
      Optional<PartialDate> told, Optional<Instant> appointment, ZoneId zone) {
    var byHand = told.map(day -> new LastMet(day, Source.TOLD));
    var calendar =
        appointment.map(
            at -> new LastMet(PartialDate.of(LocalDate.ofInstant(at, zone)), Source.CALENDAR));
    return calendar.filter(met -> byHand.isEmpty() || isLater(met, byHand.get())).or(() -> byHand);
  }

  private static boolean isLater(LastMet met, LastMet other) {
    return met.on().compareTo(other.on()) > 0;
  }
}
