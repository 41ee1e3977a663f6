package dev.suunta.adapters.persistence;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.owner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.locks.LockSupport;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database in a home folder, and what can be wrong with it. */
class HomeDatabaseTest {
  private final Path home = TestDatabases.temporaryFolder().resolve("deep").resolve("home");

  private Path file() {
    return home.resolve("suunta.mv.db");
  }

  private void make() {
    try (var database = Databases.home(home)) {
      database.repositories().owners().save(owner(AINO));
    }
  }

  @Test
  void keepsWhatWasSavedFromOneOpeningToTheNext() {
    make();

    try (var database = Databases.home(home)) {
      assertThat(database.repositories().owners().find(AINO)).contains(owner(AINO));
    }
  }

  @Test
  void waitsForOthersWhoAreJustTakingTheLock() throws Exception {
    make();
    var lock = home.resolve("suunta.lock.db");
    Files.writeString(lock, "");
    var others =
        Thread.startVirtualThread(
            () -> {
              // H2 gives up on a lock file that was written to in each of four seconds.
              for (var times = 0; times < 60; times++) {
                assertThat(lock.toFile().setLastModified(System.currentTimeMillis())).isTrue();
                LockSupport.parkNanos(100_000_000);
              }
            });

    try (var database = Databases.home(home)) {
      assertThat(database.repositories().owners().find(AINO)).contains(owner(AINO));
      others.join();
    }
  }

  @Test
  void letsNobodyElseIntoTheFolderOrAtThePassword() throws IOException {
    make();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
        .isEqualTo("rwx------");
    var password = home.resolve("database-password");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
        .isEqualTo("rw-------");
    assertThat(Files.readString(password)).matches("[0-9a-f]{64}");
  }

  @Test
  void closesAFolderThatWasOpenToOthers() throws IOException {
    Files.createDirectories(home);
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));

    make();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
        .isEqualTo("rwx------");
  }

  @Test
  void leavesAFolderThatItsOwnerMayNotWriteToAsItIs() throws IOException {
    Files.createDirectories(home);
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("r-xr-x---"));

    try {
      make();
    } catch (HomeUnusableException ordinaryUser) {
      assertThat(ordinaryUser.place()).isEqualTo(home.toString());
    }

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
        .isEqualTo("r-x------");
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"with space", "Äiti ja 漢 😀", "100%20 sure?", "it's \"#1\"", "~a=b", "$x{y}&z!"})
  void isAtHomeInFoldersWithOddNames(String name) throws Exception {
    var odd = home.resolve(name);
    try (var worker = new WorkerProcess(odd.toString(), "first", 0)) {
      worker.awaitFinished();
      try (var database = Databases.home(odd)) {
        database.repositories().owners().save(owner(AINO));
      }
      worker.end();
    }

    try (var files = Files.list(odd)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("suunta.mv.db", "database-password", "writing-turn.lock");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;b", "a\\b"})
  void refusesFoldersWhoseNamesADatabaseCannotHave(String name) {
    assertThatThrownBy(() -> Databases.home(home.resolve(name)))
        .isInstanceOfSatisfying(
            HomeUnusableException.class,
            refused -> {
              assertThat(refused.kind()).isEqualTo(HomeUnusableException.Kind.PATH);
              assertThat(refused.place()).isEqualTo(home.resolve(name).toString());
            });

    assertThat(home).doesNotExist();
  }

  @Test
  void keepsNoTraceOfStatementsInTheFolder() throws IOException {
    make();

    try (var files = Files.list(home)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("suunta.mv.db", "database-password", "writing-turn.lock");
    }
  }

  @Test
  void listensOnThisMachineOnly() throws Exception {
    try (var worker = new WorkerProcess(home.toString(), "first", 0)) {
      worker.awaitFinished();

      assertThat(ListeningSockets.of(worker.pid()))
          .isNotEmpty()
          .allMatch(ListeningSockets::isLocal);
      worker.end();
    }
  }

  @Test
  void refusesADatabaseOfANewerProgramAndLeavesItsContent() {
    make();
    try (var database = Databases.home(home)) {
      ((JooqUnitOfWork) database.unitOfWork())
          .join(
              db ->
                  db.execute(
                      "insert into \"flyway_schema_history\" select 99, '99', \"description\","
                          + " \"type\", \"script\", \"checksum\", \"installed_by\","
                          + " \"installed_on\", \"execution_time\", \"success\""
                          + " from \"flyway_schema_history\" where \"version\" = '1'"));
    }

    for (var time = 0; time < 2; time++) {
      assertThatThrownBy(() -> Databases.home(home))
          .isInstanceOfSatisfying(
              DatabaseNewerException.class,
              refused -> {
                assertThat(refused.place()).isEqualTo(file().toString());
                assertThat(refused.found()).isEqualTo(99);
                assertThat(refused.known()).isEqualTo(Databases.SCHEMA_VERSION);
              });
    }
  }

  @Test
  void refusesADatabaseThatSomethingElseHolds() throws Exception {
    make();
    var password = Files.readString(home.resolve("database-password"));
    var alone = "jdbc:h2:file:" + home.resolve("suunta");
    try (var unused = java.sql.DriverManager.getConnection(alone, "suunta", password);
        var worker = new WorkerProcess(home.toString(), Worker.IMPATIENT, 0)) {
      worker.await("refused", lines -> lines.contains("in use: " + file()));
    }
    try (var database = Databases.home(home)) {
      assertThat(database.repositories().owners().find(AINO)).isPresent();
    }
  }

  @Test
  void refusesAPlaceWhereNoFolderCanBe() throws IOException {
    var notAFolder = TestDatabases.temporaryFolder().resolve("file");
    Files.writeString(notAFolder, "in the way");

    assertThatThrownBy(() -> Databases.home(notAFolder))
        .isInstanceOfSatisfying(
            HomeUnusableException.class,
            refused -> {
              assertThat(refused.place()).isEqualTo(notAFolder.toString());
              assertThat(notAFolder).hasContent("in the way");
            });
  }

  @Test
  void refusesPostgresWhereNothingListens() {
    assertThatThrownBy(() -> Databases.postgres("jdbc:postgresql://127.0.0.1:1/none?password=x"))
        .isInstanceOfSatisfying(
            DatabaseInUseException.class,
            refused -> assertThat(refused.place()).isEqualTo("jdbc:postgresql://127.0.0.1:1/none"));
  }

  @Test
  void refusesOtherAddressesThanThoseOfPostgres() {
    assertThatThrownBy(() -> Databases.postgres("jdbc:h2:mem:x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesANewerPostgresDatabase() {
    var url = TestDatabases.freshPostgresUrl();
    try (var database = Databases.postgres(url)) {
      ((JooqUnitOfWork) database.unitOfWork())
          .join(
              db ->
                  db.update(DSL.table(DSL.name("flyway_schema_history")))
                      .set(DSL.field(DSL.name("version"), String.class), "7")
                      .execute());
    }

    assertThatThrownBy(() -> Databases.postgres(url)).isInstanceOf(DatabaseNewerException.class);
  }
}
