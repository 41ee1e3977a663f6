package dev.suunta.adapters.files.exports.calendar;

import dev.suunta.adapters.files.exports.ContentProperty;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A time as a calendar writes it.
 *
 * @param local what the clock showed, or midnight
 * @param timed whether there is a time of day; without one it is the whole day
 * @param utc whether the clock was UTC's
 * @param zone the name of the zone, if it has one
 */
record CalendarTime(LocalDateTime local, boolean timed, boolean utc, Optional<String> zone) {
  private static final Pattern FORM =
      Pattern.compile("(\\d{4})-?(\\d\\d)-?(\\d\\d)(?:T(\\d\\d):?(\\d\\d)(?::?(\\d\\d))?(Z)?)?");

  /** The times of a property, of which some may have several; what is none is left out. */
  static List<CalendarTime> all(ContentProperty property) {
    return Stream.of(property.value().split(",", -1))
        .flatMap(value -> of(value, property.parameter("TZID")).stream())
        .toList();
  }

  /** The time of a property; empty if it does not exist. */
  static Optional<CalendarTime> of(ContentProperty property) {
    return of(property.value(), property.parameter("TZID"));
  }

  /** A time without a zone of its own. */
  static Optional<CalendarTime> of(String value) {
    return of(value, Optional.empty());
  }

  private static Optional<CalendarTime> of(String value, Optional<String> zone) {
    var parts = FORM.matcher(value.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      var timed = parts.group(4) != null;
      var local =
          LocalDateTime.of(
              number(parts.group(1)),
              number(parts.group(2)),
              number(parts.group(3)),
              timed ? number(parts.group(4)) : 0,
              timed ? number(parts.group(5)) : 0,
              // A leap second is the last second for all that one meets.
              parts.group(6) == null ? 0 : Math.min(59, number(parts.group(6))));
      return Optional.of(new CalendarTime(local, timed, parts.group(7) != null, zone));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /** The zone in which it counts; without one of its own it is the calendar's. */
  Zone zone(Zones zones, ZoneId calendar) {
    return utc
        ? Zone.of(ZoneOffset.UTC)
        : zone.map(name -> zones.of(name, calendar)).orElseGet(() -> Zone.of(calendar));
  }

  /** When it was. */
  Instant at(Zones zones, ZoneId calendar) {
    return zone(zones, calendar).at(local);
  }
}
