package dev.suunta.adapters.files.exports.linkedin;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The forms of dates in an export, of which one archive has several, and what spreadsheet programs
 * make of them. Forms in which day and month could be mixed up, such as {@code 2/9/2026}, are
 * refused where LinkedIn does not write them itself.
 */
final class LinkedInDates {
  private static final List<DateTimeFormatter> TIMES =
      forms(
          "uuuu-MM-dd HH:mm:ss",
          "uuuu-MM-dd HH:mm",
          "uuuu-MM-dd'T'HH:mm:ss",
          "uuuu/MM/dd HH:mm:ss",
          "d.M.uuuu H.mm",
          "d.M.uuuu H.mm.ss",
          "d.M.uuuu H:mm",
          "d.M.uuuu H:mm:ss");

  private static final List<DateTimeFormatter> DAYS =
      forms("d MMM uuuu", "d-MMM-uu", "d-MMM-uuuu", "d MMMM uuuu", "d.M.uuuu", "uuuu-MM-dd");

  private static final List<DateTimeFormatter> INVITED =
      forms("M/d/uu, h:mm a", "M/d/uuuu, h:mm a", "M/d/uu, H:mm", "M/d/uuuu, H:mm");

  private static final Pattern USUAL = Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");

  private static final Pattern BLANKS = Pattern.compile("\\h+");

  private LinkedInDates() {}

  private static List<DateTimeFormatter> forms(String... patterns) {
    return Stream.of(patterns)
        .map(
            pattern ->
                new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT))
        .toList();
  }

  /** When something was shared or sent, such as {@code 2026-02-09 01:21:47}, in UTC. */
  static Optional<Instant> time(String text) {
    var bare = withoutZone(text.strip());
    var usual = usual(bare);
    return usual.isPresent()
        ? usual
        : first(TIMES, form -> LocalDateTime.parse(bare, form).toInstant(ZoneOffset.UTC));
  }

  /** The form that nearly all have, in which an export may hold a hundred thousand. */
  private static Optional<Instant> usual(String text) {
    if (!USUAL.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDateTime.of(
                  Integer.parseInt(text, 0, 4, 10),
                  Integer.parseInt(text, 5, 7, 10),
                  Integer.parseInt(text, 8, 10, 10),
                  Integer.parseInt(text, 11, 13, 10),
                  Integer.parseInt(text, 14, 16, 10),
                  Integer.parseInt(text, 17, 19, 10))
              .toInstant(ZoneOffset.UTC));
    } catch (DateTimeException noSuchTime) {
      return Optional.empty();
    }
  }

  private static String withoutZone(String text) {
    for (var zone : List.of(" UTC", "UTC", "Z")) {
      if (text.endsWith(zone)) {
        return text.substring(0, text.length() - zone.length());
      }
    }
    return text;
  }

  /** The day on which a connection began, such as {@code 14 Nov 2019}. */
  static Optional<LocalDate> day(String text) {
    var bare = text.strip();
    return first(DAYS, form -> LocalDate.parse(bare, form));
  }

  /**
   * When somebody was invited, such as {@code 1/29/26, 2:37 PM}: month first, in no zone that
   * LinkedIn names, and taken for UTC.
   */
  static Optional<Instant> invited(String text) {
    // Newer ones have a narrow blank before the letters.
    var bare = BLANKS.matcher(text.strip()).replaceAll(" ");
    return first(INVITED, form -> LocalDateTime.parse(bare, form).toInstant(ZoneOffset.UTC))
        .or(() -> time(text));
  }

  private static <T> Optional<T> first(
      List<DateTimeFormatter> forms, Function<DateTimeFormatter, T> parse) {
    for (var form : forms) {
      var parsed = parsed(form, parse);
      if (parsed.isPresent()) {
        return parsed;
      }
    }
    return Optional.empty();
  }

  private static <T> Optional<T> parsed(
      DateTimeFormatter form, Function<DateTimeFormatter, T> parse) {
    try {
      return Optional.of(parse.apply(form));
    } catch (DateTimeException otherForm) {
      return Optional.empty();
    }
  }
}
