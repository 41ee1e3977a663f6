package dev.suunta.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
  @ValueSource(ints = {0, 7, 5000, 8192, 20_000, 60_000})
  void leavesACutOffDatabaseUntouched(int length) throws IOException {
    var home = AHome.in(folder).using(GivenStrategy.SMALL);
    var whole = Files.readAllBytes(database());
    assertThat(whole.length).isGreaterThan(length);
    var cut = Arrays.copyOf(whole, length);
    Files.write(database(), cut);

    for (var command : COMMANDS) {
      assertThat(home.run(command).exits(1).complained())
          .contains("The database in " + database() + " is damaged.", "Restore it from a backup");
    }
    assertThat(Files.readAllBytes(database())).isEqualTo(cut);
    Files.write(database(), whole);
    home.run("strategy", "show").exits(0);
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
    var right = Files.readString(password());
    Files.delete(password());

    for (var command : COMMANDS) {
      assertThat(home.run(command).exits(1).complained())
          .contains(database().toString(), "its password is missing: the file " + password());
    }
    assertThat(home.inFinnish().run("strategy", "show").exits(1).complained())
        .contains(database().toString(), "salasana puuttuu: tiedosto " + password());
    assertThat(password()).doesNotExist();
    Files.writeString(password(), right);
    home.run("strategy", "show").exits(0);
  }

  @ParameterizedTest
  @CsvSource({
    "'', does not hold its password",
    "0123456789abcdef, does not hold its password",
    "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef, of another database"
  })
  void saysThatThePasswordOfTheDatabaseIsNotRight(String content, String said) throws IOException {
    var home = AHome.in(folder).using(GivenStrategy.SMALL);
    var right = Files.readString(password());
    Files.writeString(password(), content);

    for (var command : COMMANDS) {
      assertThat(home.run(command).exits(1).complained())
          .contains(database().toString(), "the file " + password(), said, "from a backup");
    }
    assertThat(home.inFinnish().run("strategy", "show").exits(1).complained())
        .contains(password().toString(), "Palauta");
    assertThat(Files.readString(password())).isEqualTo(content);
    Files.writeString(password(), right);
    home.run("strategy", "show").exits(0);
  }

  @Test
  void saysThatTheHomesPathCannotBeADatabases() {
    var home = AHome.in(folder).with("SUUNTA_HOME", folder.resolve("a;b").toString());

    assertThat(home.run("strategy", "show").exits(1).complained())
        .contains("The folder " + folder.resolve("a;b") + " cannot be used", "without ; and \\");
    assertThat(home.inFinnish().run("strategy", "show").exits(1).complained())
        .contains("ilman merkkejä ; ja \\");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void saysWhichFolderOrFileMayNotBeUsed() throws IOException {
    var home = AHome.in(folder).using(GivenStrategy.SMALL);
    var path = folder.resolve("home");

    assertUnusable(home, database(), "r--------", "The file " + database() + " cannot be used.");
    assertUnusable(home, database(), "-w-------", "The file " + database() + " cannot be used.");
    assertUnusable(home, password(), "---------", "The file " + password() + " cannot be used.");
    assertUnusable(home, path, "r-x------", "The folder " + path + " cannot be used.");
  }

  /** Takes permissions away, asks as somebody who needs them, and gives them back. */
  private static void assertUnusable(AHome home, Path what, String permissions, String said)
      throws IOException {
    var before = Files.getPosixFilePermissions(what);
    Files.setPosixFilePermissions(what, PosixFilePermissions.fromString(permissions));
    try (var command = AProcess.startUnprivileged(home, "strategy", "show")) {
      assertThat(command.exit()).isEqualTo(1);
      assertThat(AHome.oneLine(command.awaitSaying("cannot be used"))).contains(said);
    } finally {
      Files.setPosixFilePermissions(what, before);
    }
    home.run("strategy", "show").exits(0);
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

      assertThat(home.run("serve", "--port", port).exits(2).complained())
          .contains("Port " + port + " is taken", "--port");
      assertThat(home.inFinnish().run("serve", "--port", port).exits(2).complained())
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

  private Path password() {
    return folder.resolve("home").resolve("database-password");
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
