package dev.suunta.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.strategy.driving.ReadStrategy;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.strategy.StrategyOutline;
import dev.suunta.domain.strategy.StrategyRevision;
import dev.suunta.testkit.strategy.StrategyFixtures;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What {@code suunta strategy history} tells, a part at a time. */
class StrategyHistoryTest {
  private final ATerminal terminal = new ATerminal();

  private int history(int revisions, int before, boolean json) {
    var session = terminal.sessionOfAnOwner(List.of(), new Revisions(revisions));
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
    var session = whole.sessionOfAnOwner(List.of(), new Revisions(50));
    new StrategyCommand(session).history(Integer.MAX_VALUE, false);
    assertThat(whole.out()).doesNotContain("More:");
  }

  /** So many revisions. */
  private record Revisions(int number) implements ReadStrategy {
    @Override
    public List<StrategyRevision> history(OwnerId owner, int before, int most) {
      return IntStream.iterate(number, each -> each >= 1, each -> each - 1)
          .filter(each -> each < before)
          .limit(most)
          .mapToObj(StrategyFixtures::adopted)
          .toList();
    }

    @Override
    public Optional<Shown> show(OwnerId owner, Which which) {
      return number == 0
          ? Optional.empty()
          : Optional.of(new Shown(StrategyFixtures.adopted(number), List.of(), false));
    }

    @Override
    public Optional<List<StrategyOutline.Change>> compare(
        OwnerId owner, Which before, Which after) {
      return Optional.empty();
    }

    @Override
    public Optional<String> export(OwnerId owner, Which which) {
      return Optional.empty();
    }

    @Override
    public ZoneId zone(OwnerId owner) {
      return ZoneOffset.UTC;
    }

    @Override
    public String schema() {
      return "{}";
    }
  }
}
