package dev.suunta.adapters.files.exports.linkedin;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The dates of shares: {@code 2026-02-09 01:21:47}, in UTC, and what spreadsheet programs make of
 * them. Forms in which day and month could be mixed up, such as {@code 2/9/2026}, are refused.
 */
final class ShareDates {
  private static final List<DateTimeFormatter> FORMS =
      Stream.of(
              "uuuu-MM-dd HH:mm:ss",
              "uuuu-MM-dd HH:mm",
              "uuuu-MM-dd'T'HH:mm:ss",
              "uuuu/MM/dd HH:mm:ss",
              "d.M.uuuu H.mm",
              "d.M.uuuu H.mm.ss",
              "d.M.uuuu H:mm",
              "d.M.uuuu H:mm:ss")
          .map(form -> DateTimeFormatter.ofPattern(form, Locale.ROOT))
          .map(form -> form.withResolverStyle(ResolverStyle.STRICT))
          .toList();

  private ShareDates() {}

  /** The instant; empty if it does not exist or is in no known form. */
  static Optional<Instant> parse(String text) {
    var bare = text.strip().replaceFirst("( ?UTC|Z)$", "");
    return FORMS.stream().flatMap(form -> parse(bare, form).stream()).findFirst();
  }

  private static Optional<Instant> parse(String text, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDateTime.parse(text, form).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException otherForm) {
      return Optional.empty();
    }
  }
}
