package dev.suunta.adapters.files.exports.x;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** The two forms of dates in an X archive. */
final class TweetDates {
  /** As in {@code Tue Mar 05 14:02:11 +0000 2024}; the day of the week follows from the rest. */
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("MMM d HH:mm:ss xx uuuu", Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);

  private TweetDates() {}

  /** The instant, cut to milliseconds; empty if it does not exist. */
  static Optional<Instant> parse(String text) {
    try {
      var at =
          text.matches("\\p{Alpha}{3} .*")
              ? OffsetDateTime.parse(text.substring(4).replaceFirst(" 0(\\d) ", " $1 "), WORDS)
              : OffsetDateTime.parse(text);
      return Optional.of(at.toInstant().truncatedTo(ChronoUnit.MILLIS));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
