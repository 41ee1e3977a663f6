package dev.suunta.domain.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A day as people remember it: a year, a month of it, or the day itself. In the order in which they
 * begin; of those that begin together the vaguer one comes first, so that the last of several tells
 * most.
 *
 * @param year 1000 to 9999
 * @param month 1 to 12, if it is known
 * @param day a day of the month, if it is known; never without a month
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day)
    implements Comparable<PartialDate> {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9999;

  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  public PartialDate {
    if (year < FIRST_YEAR || year > LAST_YEAR || (day.isPresent() && month.isEmpty())) {
      throw new IllegalArgumentException("no date: " + year + " " + month + " " + day);
    }
    // Refuses months and days that no calendar has.
    LocalDate.of(year, month.orElse(1), day.orElse(1));
  }

  /** A year. */
  public static PartialDate of(int year) {
    return new PartialDate(year, OptionalInt.empty(), OptionalInt.empty());
  }

  /** A month. */
  public static PartialDate of(YearMonth month) {
    return new PartialDate(
        month.getYear(), OptionalInt.of(month.getMonthValue()), OptionalInt.empty());
  }

  /** A whole day. */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(
        day.getYear(), OptionalInt.of(day.getMonthValue()), OptionalInt.of(day.getDayOfMonth()));
  }

  /** Reads {@code 2026}, {@code 2026-11} or {@code 2026-11-20}; empty for anything else. */
  public static Optional<PartialDate> parse(String text) {
    var parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PartialDate(
              Integer.parseInt(parts.group(1)), number(parts.group(2)), number(parts.group(3))));
    } catch (DateTimeException | IllegalArgumentException noDate) {
      return Optional.empty();
    }
  }

  private static OptionalInt number(String group) {
    return group == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(group));
  }

  /** The first day that is meant. */
  public LocalDate first() {
    return LocalDate.of(year, month.orElse(1), day.orElse(1));
  }

  /** The last day that is meant. */
  public LocalDate last() {
    if (day.isPresent()) {
      return first();
    }
    return month.isPresent()
        ? first().plus(1, ChronoUnit.MONTHS).minusDays(1)
        : first().plus(1, ChronoUnit.YEARS).minusDays(1);
  }

  /** Whether no day of it has come yet. */
  public boolean isAfter(LocalDate today) {
    return first().isAfter(today);
  }

  @Override
  public int compareTo(PartialDate other) {
    return toString().compareTo(other.toString());
  }

  /** As ISO 8601 writes it; sorted as text it is in order. */
  @Override
  public String toString() {
    var text = new StringBuilder().append(year);
    month.ifPresent(number -> text.append("-%02d".formatted(number)));
    day.ifPresent(number -> text.append("-%02d".formatted(number)));
    return text.toString();
  }
}
