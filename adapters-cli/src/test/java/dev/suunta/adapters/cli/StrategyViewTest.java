package dev.suunta.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.strategy.GoodHours;
import dev.suunta.testkit.strategy.StrategyFixtures;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Goals and the networks that serve them, on screens of several widths. */
class StrategyViewTest {
  private static String shown(int columns) {
    var terminal = new ATerminal().with("COLUMNS", Integer.toString(columns));
    StrategyView.matrix(terminal.sessionOfAnOwner(), StrategyFixtures.strategy());
    return terminal.out();
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 100})
  void fitsTheScreen(int columns) {
    assertThat(shown(columns).lines().mapToInt(Screen::columns).max().orElseThrow())
        .isLessThanOrEqualTo(columns);
    assertThat(shown(columns)).contains("Promote my work");
  }

  @Test
  void saysThatHoursLastToTheEndOfTheDay() {
    var evening = new GoodHours(Set.of(DayOfWeek.SUNDAY), LocalTime.of(20, 0), LocalTime.MIDNIGHT);

    assertThat(StrategyView.hours(new ATerminal().session(), evening)).endsWith("20:00–24:00");
  }

  @Test
  void isATableWhereThereIsRoomAndListsWhereThereIsNot() {
    var narrow = shown(40).lines().toList();
    var wide = shown(80).lines().toList();

    assertThat(wide.getFirst()).startsWith("   ");
    assertThat(narrow.getFirst()).isEqualTo("Promote my work");
  }
}
