package dev.suunta.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.strategy.StrategyUseCases;
import dev.suunta.application.strategy.driving.ReadStrategy;
import dev.suunta.testkit.shared.InMemoryStores;
import dev.suunta.testkit.shared.SettableTime;
import dev.suunta.testkit.strategy.InMemoryStrategyDocuments;
import dev.suunta.testkit.strategy.StrategyFixtures;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code suunta strategy history} tells, a part at a time. */
class StrategyHistoryTest {
  private final ATerminal terminal = new ATerminal();

  private int history(int revisions, int before, boolean json) {
    var session = terminal.sessionOfAnOwner(List.of(), revisions(revisions));
    return new StrategyCommand(session).history(before, json);
  }

  @Test
  void saysThatThereIsNoStrategyOnlyWhereThereIsNone() {
    assertThat(history(3, 1, false)).isEqualTo(ExitCode.OK);
    assertThat(terminal.out()).contains("No revision comes before 1.");
    assertThat(terminal.err()).isEmpty();

    assertThat(history(0, Integer.MAX_VALUE, false)).isEqualTo(ExitCode.UNKNOWN);
    assertThat(terminal.err()).contains("There is no strategy yet.");
  }

  @Test
  void answersAProgramWithTheSameExitCode() {
    assertThat(history(3, 1, true)).isEqualTo(ExitCode.OK);
    assertThat(history(0, Integer.MAX_VALUE, true)).isEqualTo(ExitCode.UNKNOWN);
  }

  @Test
  void saysHowToSeeMoreWhereItStops() {
    history(51, Integer.MAX_VALUE, false);
    assertThat(terminal.out()).contains("More: suunta strategy history --before 2");

    var whole = new ATerminal();
    var session = whole.sessionOfAnOwner(List.of(), revisions(50));
    new StrategyCommand(session).history(Integer.MAX_VALUE, false);
    assertThat(whole.out()).doesNotContain("More:");
  }

  /** So many revisions, of the owner of the terminal. */
  private static ReadStrategy revisions(int number) {
    var stores = new InMemoryStores();
    for (var each = 1; each <= number; each++) {
      stores.strategies().save(ATerminal.OWNER, StrategyFixtures.adopted(each));
    }
    return StrategyUseCases.readStrategy(
        stores.strategies(),
        new InMemoryStrategyDocuments(),
        stores.unitOfWork(),
        new SettableTime(StrategyFixtures.NOW));
  }
}
