package dev.suunta.adapters.persistence;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.owner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** A schema is complete or as it was before, whatever happens while it is made or upgraded. */
class SchemaUpgradeTest {
  private static final Databases.Options SECOND = schema("db/second");
  private static final Databases.Options BROKEN = schema("db/broken");

  private final Path home = TestDatabases.temporaryFolder();
  private final Path file = home.resolve("suunta.mv.db");

  private static Databases.Options schema(String upgrade) {
    return new Databases.Options(
        InstantSource.system(),
        List.of(),
        List.of(),
        new Databases.Schema(2, List.of("classpath:db/migration", "classpath:" + upgrade)),
        Databases.Options.USUAL.patience());
  }

  private void make() {
    try (var database = Databases.home(home)) {
      database.repositories().owners().save(owner(AINO));
    }
  }

  @Test
  void removesWhatAKilledMakerLeft() throws IOException {
    for (var name : List.of("mv.db", "lock.db", "trace.db")) {
      Files.writeString(home.resolve("suunta-unfinished." + name), "half a database");
    }

    make();

    assertOnlyTheDatabase();
  }

  @Test
  void upgradesADatabaseAndKeepsWhatIsInIt() throws IOException {
    make();

    for (var time = 0; time < 2; time++) {
      try (var database = Databases.home(home, SECOND)) {
        assertThat(database.repositories().owners().find(AINO)).contains(owner(AINO));
        var units = (JooqUnitOfWork) database.unitOfWork();
        assertThat(units.<Integer>join(db -> db.fetch("select * from hobby").size())).isEqualTo(1);
      }
    }
    assertOnlyTheDatabase();
    assertThatThrownBy(() -> Databases.home(home)).isInstanceOf(DatabaseNewerException.class);
  }

  @Test
  void leavesADatabaseAsItWasWhenTheUpgradeBreaksOff() throws IOException {
    make();

    assertThatThrownBy(() -> Databases.home(home, BROKEN)).hasMessageContaining("no_such_column");

    try (var database = Databases.home(home)) {
      assertThat(database.repositories().owners().find(AINO)).contains(owner(AINO));
      var units = (JooqUnitOfWork) database.unitOfWork();
      assertThat(units.<Integer>join(db -> db.fetch("select * from echo").size())).isZero();
    }
    try (var database = Databases.home(home, SECOND)) {
      assertThat(database.repositories().owners().find(AINO)).contains(owner(AINO));
    }
    assertOnlyTheDatabase();
  }

  @Test
  void upgradesNoDatabaseThatAnotherProcessHasOpen() throws Exception {
    make();
    try (var worker = new WorkerProcess(home.toString(), "first", 0)) {
      worker.awaitFinished();

      assertThatThrownBy(() -> Databases.home(home, SECOND))
          .isInstanceOfSatisfying(
              DatabaseInUseException.class,
              refused -> assertThat(refused.place()).isEqualTo(file.toString()));
      worker.end();
    }

    Databases.home(home, SECOND).close();
    assertOnlyTheDatabase();
  }

  @Test
  void beginsAgainOnPostgresWhereTheFirstMakerWasKilled() throws Exception {
    var url = TestDatabases.freshPostgresUrl();
    try (var inTheWay = DriverManager.getConnection(url);
        var statement = inTheWay.createStatement()) {
      inTheWay.setAutoCommit(false);
      // Whoever makes this table too has to wait, in the middle of the schema.
      statement.execute("create table echo (one integer)");
      try (var worker = new WorkerProcess(url, "first", 0)) {
        awaitSomebodyWaiting(url);
        worker.kill();
      }
      inTheWay.rollback();
    }

    try (var database = Databases.postgres(url)) {
      database.repositories().owners().save(owner(AINO));
      assertThat(database.repositories().owners().find(AINO)).contains(owner(AINO));
    }
  }

  private static void awaitSomebodyWaiting(String url) throws SQLException {
    var end = System.nanoTime() + 60_000_000_000L;
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      while (true) {
        try (var rows =
            statement.executeQuery(
                "select query from pg_stat_activity where wait_event_type = 'Lock'"
                    + " and datname = current_database()")) {
          if (rows.next()) {
            assertThat(rows.getString(1)).contains("create table echo");
            return;
          }
        }
        assertThat(System.nanoTime()).as("nobody makes the schema").isLessThan(end);
        LockSupport.parkNanos(10_000_000L);
      }
    }
  }

  private void assertOnlyTheDatabase() throws IOException {
    try (var files = Files.list(home)) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("suunta.mv.db", "database-password", "writing-turn.lock");
    }
  }
}
