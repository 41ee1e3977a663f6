package dev.suunta.adapters.files.exports.calendar;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.iter.RecurrenceIterator;
import biweekly.util.com.google.ical.iter.RecurrenceIteratorFactory;
import biweekly.util.com.google.ical.values.DateTimeValueImpl;
import biweekly.util.com.google.ical.values.DateValue;
import biweekly.util.com.google.ical.values.TimeValue;
import dev.suunta.adapters.files.exports.Letters;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds when appointments recurred. Rules are followed by the clock on the wall, as people do, and
 * no further than to the present. What recurs by the hour or faster is no meeting of people.
 */
final class Recurrences {
  /** What was further back says nothing of whom one still knows. */
  static final int YEARS = 10;

  /** A meeting on each day of ten years, and some more. */
  static final int MOST = 5_000;

  /** Steps of all rules of one reading: a thousand meetings on each day of thirteen years. */
  private static final long MOST_STEPS = 5_000_000;

  private static final Set<String> FREQUENCIES = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
  private static final Pattern LISTS_OF_TIMES = Pattern.compile("BY(HOUR|MINUTE|SECOND)");
  private static final int MOST_TIMES = 24;

  /** With a larger one the library counts day by day for years of its own. */
  private static final String INTERVAL = "\\d{1,4}";

  private static final int MOST_LENGTH = 1_000;
  private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

  /**
   * When something recurred.
   *
   * @param times the clock's times, in order
   * @param whole whether these are all of them
   */
  record Times(List<LocalDateTime> times, boolean whole) {
    private static final Times NONE = new Times(List.of(), false);

    Times {
      times = List.copyOf(times);
    }
  }

  private long steps;

  /**
   * The clock's times at which a rule lets something recur, in order.
   *
   * @param rule the rule as it is written
   * @param start when it was for the first time
   * @param zone where the clock stands
   * @param from nothing before it is of interest
   * @param until nothing from it on is of interest
   * @return at most {@link #MOST} times; none if the rule cannot be followed
   */
  Times of(String rule, LocalDateTime start, Zone zone, Instant from, Instant until) {
    var parts = parts(rule);
    if (rule.length() > MOST_LENGTH || !isModest(parts)) {
      return Times.NONE;
    }
    var end = value(parts, "UNTIL").flatMap(CalendarTime::of);
    var endless = parts.stream().filter(part -> !part.startsWith("UNTIL=")).toList();
    try {
      return follow(iterator(String.join(";", endless), start), end, zone, from, until);
    } catch (RuntimeException | AssertionError unparsable) {
      // The library throws these, too, at values that it did not foresee, such as a 13th month.
      return Times.NONE;
    }
  }

  private static List<String> parts(String rule) {
    return Stream.of(Letters.capital(rule).split(";", -1)).map(String::strip).toList();
  }

  private static Optional<String> value(List<String> parts, String name) {
    return parts.stream()
        .filter(part -> part.startsWith(name + "="))
        .map(part -> part.substring(name.length() + 1))
        .findFirst();
  }

  private static boolean isModest(List<String> parts) {
    var times = 1L;
    for (var part : parts) {
      if (LISTS_OF_TIMES.matcher(part).lookingAt()) {
        times *= part.split(",", -1).length;
      }
    }
    return times <= MOST_TIMES
        && value(parts, "FREQ").filter(FREQUENCIES::contains).isPresent()
        && value(parts, "INTERVAL").filter(interval -> !interval.matches(INTERVAL)).isEmpty();
  }

  private static RecurrenceIterator iterator(String rule, LocalDateTime start) {
    var context = new ParseContext();
    context.setVersion(ICalVersion.V2_0);
    Recurrence recurrence =
        new RecurrenceRuleScribe()
            .parseText(rule, ICalDataType.RECUR, new ICalParameters(), context)
            .getValue();
    return RecurrenceIteratorFactory.createRecurrenceIterator(
        recurrence,
        new DateTimeValueImpl(
            start.getYear(),
            start.getMonthValue(),
            start.getDayOfMonth(),
            start.getHour(),
            start.getMinute(),
            start.getSecond()),
        UTC);
  }

  private Times follow(
      RecurrenceIterator iterator,
      Optional<CalendarTime> end,
      Zone zone,
      Instant from,
      Instant until) {
    var times = new ArrayList<LocalDateTime>();
    while (iterator.hasNext()) {
      if (times.size() == MOST || steps++ >= MOST_STEPS) {
        return new Times(times, false);
      }
      var local = local(iterator.next());
      var at = zone.at(local);
      if (!at.isBefore(until) || isBeyond(end, local, at)) {
        break;
      }
      if (!at.isBefore(from)) {
        times.add(local);
      }
    }
    return new Times(times, true);
  }

  private static LocalDateTime local(DateValue value) {
    var time = value instanceof TimeValue timed ? timed : new DateTimeValueImpl(1, 1, 1, 0, 0, 0);
    return LocalDateTime.of(
        value.year(), value.month(), value.day(), time.hour(), time.minute(), time.second());
  }

  /** The end of a rule is an instant, a time on the clock, or a whole day. */
  private static boolean isBeyond(Optional<CalendarTime> end, LocalDateTime local, Instant at) {
    if (end.isEmpty()) {
      return false;
    }
    var last = end.get();
    if (!last.timed()) {
      return local.toLocalDate().isAfter(last.local().toLocalDate());
    }
    return last.utc()
        ? at.isAfter(last.local().toInstant(ZoneOffset.UTC))
        : local.isAfter(last.local());
  }
}
