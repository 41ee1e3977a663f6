package dev.suunta.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A home that cannot be opened is told from one that is empty, and is left as it is. */
class DamagedHomeTest {
  private static final List<String[]> COMMANDS =
      List.of(
          new String[] {"strategy", "show"},
          new String[] {"post", "new", "--for", "x", "--text", "Hello there"},
          new String[] {"mirror", "--json"},
          new String[] {"post", "list"});

  @TempDir Path folder;

  @Test
  void leavesADamagedDatabaseUntouchedAndSaysWhatToDo() throws IOException {
    var home = AHome.in(folder).using(GivenStrategy.SMALL);
    var noise = new byte[100_000];
    new Random(7).nextBytes(noise);
    Files.write(database(), noise);

    for (var command : COMMANDS) {
      var answer = home.run(command).exits(1);
      assertThat(answer.complained())
          .contains("The database in " + database() + " is damaged.", "Restore it from a backup");
      assertThat(answer.out()).isEmpty();
    }
    assertThat(home.inFinnish().run("strategy", "show").exits(1).complained())
        .contains(database().toString());
    assertThat(Files.readAllBytes(database())).isEqualTo(noise);
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 5000})
  void leavesACutOffDatabaseUntouched(int length) throws IOException {
    var home = AHome.in(folder).using(GivenStrategy.SMALL);
    var cut = java.util.Arrays.copyOf(Files.readAllBytes(database()), length);
    Files.write(database(), cut);

    assertThat(home.run("strategy", "show").exits(1).complained()).contains(database().toString());
    assertThat(Files.readAllBytes(database())).isEqualTo(cut);
  }

  @Test
  void leavesADatabaseOfANewerSuuntaUntouched() throws IOException, SQLException {
    var home = AHome.in(folder).using(GivenStrategy.SMALL);
    bumpSchema();

    for (var command : COMMANDS) {
      assertThat(home.run(command).exits(1).complained())
          .contains(database().toString(), "newer Suunta", "Use that version or a newer one.");
    }
    assertThat(home.inFinnish().run("strategy", "show").exits(1).complained())
        .contains(database().toString());
    try (var connection = connect();
        var rows =
            connection
                .createStatement()
                .executeQuery("select count(*) from \"strategy_revision\"")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getInt(1)).isEqualTo(1);
    }
  }

  @Test
  void saysThatTheHomeIsAFile() throws IOException {
    Files.writeString(folder.resolve("home"), "I am no folder");
    var home = AHome.in(folder);

    for (var command : COMMANDS) {
      assertThat(home.run(command).exits(1).complained())
          .contains("The folder " + folder.resolve("home"), "cannot be used", "SUUNTA_HOME");
    }
    assertThat(home.inFinnish().run("strategy", "show").exits(1).complained())
        .contains("SUUNTA_HOME");
    assertThat(Files.readString(folder.resolve("home"))).isEqualTo("I am no folder");
  }

  @Test
  void saysThatTheHomeLiesWhereNobodyMayWrite() {
    var home = AHome.in(folder).with("SUUNTA_HOME", "/proc/suunta");

    assertThat(home.run("strategy", "show").exits(1).complained())
        .contains("The folder /proc/suunta cannot be used", "another in SUUNTA_HOME");
  }

  @Test
  void saysThatThePasswordOfTheDatabaseIsLost() throws IOException {
    var home = AHome.in(folder).using(GivenStrategy.SMALL);
    Files.delete(folder.resolve("home").resolve("database-password"));

    assertThat(home.run("strategy", "show").exits(1).complained()).contains(database().toString());
  }

  @Test
  void saysThatTheDatabaseServerDoesNotAnswer() {
    var home = AHome.in(folder);

    assertThat(
            home.with("SUUNTA_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/suunta?password=secret")
                .run("strategy", "show")
                .exits(1)
                .complained())
        .contains("127.0.0.1:1/suunta", "does not answer")
        .doesNotContain("secret");
    assertThat(
            home.with("SUUNTA_DATABASE_URL", "mysql://me:secret@host/db")
                .run("strategy", "show")
                .exits(1)
                .complained())
        .contains("does not answer")
        .doesNotContain("secret");
  }

  @Test
  void saysThatThePortIsTaken() throws IOException {
    var home = AHome.in(folder);
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = Integer.toString(taken.getLocalPort());

      assertThat(home.run("serve", "--port", port).exits(1).complained())
          .contains("Port " + port + " is taken", "--port");
      assertThat(home.inFinnish().run("serve", "--port", port).exits(1).complained())
          .contains(port, "--port");
    }
  }

  @Test
  void helpNeedsNoHome() throws IOException {
    Files.writeString(folder.resolve("home"), "I am no folder");
    var home = AHome.in(folder);

    home.run("--help").exits(0);
    home.run("post", "--help").exits(0);
    home.run("post", "frobnicate").exits(2);
  }

  private Path database() {
    return folder.resolve("home").resolve("suunta.mv.db");
  }

  private void bumpSchema() throws IOException, SQLException {
    try (var connection = connect()) {
      connection
          .createStatement()
          .execute("update \"flyway_schema_history\" set \"version\" = '999'");
    }
  }

  private java.sql.Connection connect() throws IOException, SQLException {
    var home = folder.resolve("home");
    return DriverManager.getConnection(
        "jdbc:h2:file:"
            + home.resolve("suunta")
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
        "suunta",
        Files.readString(home.resolve("database-password")));
  }
}
