package dev.suunta.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
  private static PartialDate date(String text) {
    return PartialDate.parse(text).orElseThrow();
  }

  @Test
  void isAYearAMonthOrADay() {
    assertThat(date("2026")).isEqualTo(PartialDate.of(2026)).hasToString("2026");
    assertThat(date("2026-11"))
        .isEqualTo(PartialDate.of(YearMonth.of(2026, 11)))
        .hasToString("2026-11");
    assertThat(date("2026-11-20"))
        .isEqualTo(PartialDate.of(LocalDate.of(2026, 11, 20)))
        .hasToString("2026-11-20");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "26", "0026", "2026-13", "2026-00", "2026-02-29", "2026-1", "20.11.2026", "x"})
  void isNothingElse(String text) {
    assertThat(PartialDate.parse(text)).isEmpty();
  }

  @Test
  void hasNoDayWithoutAMonth() {
    assertThatThrownBy(() -> new PartialDate(2026, OptionalInt.empty(), OptionalInt.of(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void meansAllDaysOfIt() {
    assertThat(date("2024").first()).isEqualTo("2024-01-01");
    assertThat(date("2024").last()).isEqualTo("2024-12-31");
    assertThat(date("2024-02").last()).isEqualTo("2024-02-29");
    assertThat(date("2024-02-03").last()).isEqualTo("2024-02-03");
  }

  @Test
  void isOrderedByItsBeginningAndTheVaguerFirst() {
    assertThat(
            Stream.of("2026-02", "2026-01-31", "2026", "2025-12-31", "2026-01", "2026-02-01")
                .map(PartialDateTest::date)
                .sorted())
        .extracting(PartialDate::toString)
        .containsExactly("2025-12-31", "2026", "2026-01", "2026-01-31", "2026-02", "2026-02-01");
  }

  @Test
  void isInTheFutureOnlyIfNoneOfItsDaysHasCome() {
    var today = LocalDate.of(2026, 11, 20);

    assertThat(date("2026").isAfter(today)).isFalse();
    assertThat(date("2026-11").isAfter(today)).isFalse();
    assertThat(date("2026-11-20").isAfter(today)).isFalse();
    assertThat(date("2026-11-21").isAfter(today)).isTrue();
    assertThat(date("2026-12").isAfter(today)).isTrue();
    assertThat(date("2027").isAfter(today)).isTrue();
  }
}
