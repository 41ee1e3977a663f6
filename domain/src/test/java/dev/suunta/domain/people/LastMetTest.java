package dev.suunta.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LastMetTest {
  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

  private static Optional<LastMet> of(String told, String appointment) {
    return LastMet.of(
        PartialDate.parse(told),
        Optional.of(appointment).filter(text -> !text.isEmpty()).map(Instant::parse),
        HELSINKI);
  }

  private static Optional<LastMet> met(String day, LastMet.Source source) {
    return PartialDate.parse(day).map(on -> new LastMet(on, source));
  }

  @Test
  void isUnknownWhereNothingTells() {
    assertThat(of("", "")).isEmpty();
  }

  @Test
  void isTheLaterOfWhatWasToldAndOfTheCalendar() {
    assertThat(of("2026-03", "")).isEqualTo(met("2026-03", LastMet.Source.TOLD));
    assertThat(of("2026-03", "2026-04-01T08:00:00Z"))
        .isEqualTo(met("2026-04-01", LastMet.Source.CALENDAR));
    assertThat(of("2026-05", "2026-04-01T08:00:00Z"))
        .isEqualTo(met("2026-05", LastMet.Source.TOLD));
  }

  @Test
  void prefersADayToTheYearInWhichItIs() {
    assertThat(of("2026", "2026-04-01T08:00:00Z"))
        .isEqualTo(met("2026-04-01", LastMet.Source.CALENDAR));
    assertThat(of("2026-04-01", "2026-04-01T08:00:00Z"))
        .isEqualTo(met("2026-04-01", LastMet.Source.TOLD));
  }

  @Test
  void isOnTheOwnersDay() {
    assertThat(of("", "2026-03-31T22:30:00Z"))
        .isEqualTo(met("2026-04-01", LastMet.Source.CALENDAR));
  }
}
