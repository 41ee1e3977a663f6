package dev.suunta.adapters.persistence;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.owner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.suunta.adapters.persistence.DatabasePasswordException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The password beside a database; where there is a database, none is ever made. */
class HomePasswordTest {
  private static final String HALF = "0123456789abcdef0123456789abcdef";

  private final Path home = TestDatabases.temporaryFolder();
  private final Path database = home.resolve("suunta.mv.db");
  private final Path password = home.resolve("database-password");

  @BeforeEach
  void makesAHome() {
    try (var made = Databases.home(home)) {
      made.repositories().owners().save(owner(AINO));
    }
  }

  @Test
  void isMissedWhereItIsLost() throws IOException {
    Files.delete(password);

    var before = Files.readAllBytes(database);

    assertRefused(Reason.LOST);

    assertThat(password).doesNotExist();
    assertThat(Files.readAllBytes(database)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", HALF, HALF + HALF + "0", "something else altogether"})
  void isMissedWhereItsFileHoldsSomethingElse(String content) throws IOException {
    Files.writeString(password, content);
    var before = Files.readAllBytes(database);

    assertRefused(Reason.UNREADABLE);

    assertThat(Files.readString(password)).isEqualTo(content);
    assertThat(Files.readAllBytes(database)).isEqualTo(before);
  }

  @Test
  void isMissedWhereItsFileHoldsAnother() throws IOException {
    var right = Files.readString(password);
    Files.writeString(password, HALF + HALF);

    assertRefused(Reason.WRONG);

    assertThat(Files.readString(password)).isEqualTo(HALF + HALF);
    Files.writeString(password, right);
    try (var opened = Databases.home(home)) {
      assertThat(opened.repositories().owners().find(AINO)).isPresent();
    }
  }

  @Test
  void isMissedWhereItsFileHoldsAnotherAlsoWhileTheDatabaseIsOpen() throws Exception {
    try (var worker = new WorkerProcess(home.toString(), "first", 0)) {
      worker.awaitFinished();
      Files.writeString(password, HALF + HALF);

      assertThatThrownBy(() -> Databases.home(home))
          .isInstanceOfSatisfying(
              DatabasePasswordException.class,
              refused -> assertThat(refused.reason()).isEqualTo(Reason.WRONG));
    }
  }

  @Test
  void mayEndInALineBreakThatAnEditorAdded() throws IOException {
    Files.writeString(password, Files.readString(password) + "\n");

    try (var opened = Databases.home(home)) {
      assertThat(opened.repositories().owners().find(AINO)).isPresent();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", HALF})
  void isMadeWhereThereIsNoDatabaseYet(String writtenByOneWhoWasKilled) throws IOException {
    Files.delete(database);
    Files.writeString(password, writtenByOneWhoWasKilled);

    try (var opened = Databases.home(home)) {
      assertThat(opened.repositories().owners().first(1)).isEmpty();
    }
    assertThat(Files.readString(password)).matches("[0-9a-f]{64}");
  }

  private void assertRefused(Reason reason) {
    for (var time = 0; time < 2; time++) {
      assertThatThrownBy(() -> Databases.home(home))
          .isInstanceOfSatisfying(
              DatabasePasswordException.class,
              refused -> {
                assertThat(refused.reason()).isEqualTo(reason);
                assertThat(refused.file()).isEqualTo(password.toString());
                assertThat(refused.database()).isEqualTo(database.toString());
              });
    }
  }
}
