package dev.suunta.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.testkit.strategy.StrategyFixtures;
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
  void isATableWhereThereIsRoomAndListsWhereThereIsNot() {
    var narrow = shown(40).lines().toList();
    var wide = shown(80).lines().toList();

    assertThat(wide.getFirst()).startsWith("   ");
    assertThat(narrow.getFirst()).isEqualTo("Promote my work");
  }
}
