package dev.suunta.bootstrap.cli;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;

/** What somebody has told X lately: one thought, three sales, two posts of this week. */
final class GivenPast {
  static final String TOLD =
      "Our choir sings every Tuesday in the old brewery and takes everybody who dares to try.";

  private GivenPast() {}

  /** The day on which {@link #TOLD} went out. */
  static LocalDate toldOn(LocalDate today) {
    return today.minusDays(20);
  }

  static byte[] asXExport(LocalDate today) {
    var before = today.minusDays(8).atTime(12, 0).toInstant(ZoneOffset.UTC);
    return new GivenExport()
        .tweet(toldOn(today).atTime(12, 0).toInstant(ZoneOffset.UTC), TOLD)
        .tweet(before, "Buy the red handbook!")
        .tweet(before.minus(Duration.ofDays(1)), "Buy the blue handbook!")
        .tweet(before.minus(Duration.ofDays(2)), "Buy the green handbook!")
        .tweet(thisWeek(today), "The brewery is warm again.")
        .tweet(thisWeek(today).plusMillis(1), "And the tea is ready.")
        .ofX();
  }

  private static Instant thisWeek(LocalDate today) {
    return today
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .atStartOfDay()
        .toInstant(ZoneOffset.UTC);
  }
}
