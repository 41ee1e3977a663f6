package dev.suunta.adapters.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.people.Evidence.Period;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoingsTest {
  private static Period years(int from, int to) {
    return new Period(
        Instant.parse(from + "-01-01T00:00:00Z"), Instant.parse(to + "-01-01T00:00:00Z"));
  }

  @Test
  void periodsThatOverlapAreOne() {
    assertThat(Doings.united(List.of(years(2019, 2022), years(2015, 2020), years(2016, 2017))))
        .containsExactly(years(2015, 2022));
  }

  @Test
  void whatNoImportTellsOfStaysAGap() {
    assertThat(Doings.united(List.of(years(2022, 2024), years(2015, 2020))))
        .containsExactly(years(2015, 2020), years(2022, 2024));
  }
}
