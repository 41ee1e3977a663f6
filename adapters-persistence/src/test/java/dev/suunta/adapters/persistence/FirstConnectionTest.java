package dev.suunta.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Opening a database that another process is just letting go of, or never will. */
class FirstConnectionTest {
  private static final int ALREADY_OPEN = 90020;
  private static final int CORRUPTED = 90030;

  private final AtomicInteger tries = new AtomicInteger();

  /** Refuses so often, and then opens. */
  private Connections.Opener refusing(int times, int code) {
    return () -> {
      if (tries.incrementAndGet() <= times) {
        throw new SQLException("refused", "HY000", code);
      }
      return DriverManager.getConnection("jdbc:h2:mem:");
    };
  }

  private Connection open(Connections.Opener opener, Duration patience) throws SQLException {
    return Databases.firstConnection(opener, patience);
  }

  @Test
  void isTriedForAsLongAsItTakesAProcessOnABusyMachineToLetGo() throws SQLException {
    try (var opened = open(refusing(25, ALREADY_OPEN), Databases.Options.USUAL.patience())) {
      assertThat(opened.isValid(1)).isTrue();
    }
    assertThat(tries).hasValue(26);
  }

  @Test
  void isGivenUpOnceThePatienceIsOver() {
    assertThatThrownBy(() -> open(refusing(1_000, ALREADY_OPEN), Duration.ofMillis(1)))
        .isInstanceOf(SQLException.class);
    assertThat(tries.get()).isBetween(1, 3);
  }

  @Test
  void isNotTriedAgainWhereWaitingDoesNotHelp() {
    assertThatThrownBy(() -> open(refusing(1, CORRUPTED), Databases.Options.USUAL.patience()))
        .isInstanceOf(SQLException.class);
    assertThat(tries).hasValue(1);
  }
}
