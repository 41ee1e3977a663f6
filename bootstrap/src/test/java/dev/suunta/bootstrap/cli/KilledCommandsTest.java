package dev.suunta.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A command that dies on the way leaves what was before, or what would be after; never half. */
@Tag("processes")
class KilledCommandsTest {
  private static final int POSTS = 700;

  private static byte[] export = new byte[0];

  @TempDir Path folder;

  @BeforeAll
  static void aLargeExport() {
    var at = LocalDate.now(ZoneOffset.UTC).minusDays(300).atStartOfDay().toInstant(ZoneOffset.UTC);
    var posts = new GivenExport();
    for (var number = 0; number < POSTS; number++) {
      posts.tweet(
          at.plusSeconds(number * 600L),
          "Thought "
              + number
              + " of a long year: "
              + GivenPost.words(12 + number % 7).replace("word", "w" + number % 97));
    }
    export = posts.ofX();
  }

  @ParameterizedTest
  @CsvSource({"0, kill", "1, kill", "500, kill", "501, interrupt", "700, kill"})
  void anImportIsWholeOrNotThere(int staged, String end) throws IOException {
    var home = AHome.in(folder).using(GivenStrategy.SMALL);
    var file = home.file("x.zip", export);
    var before = home.contents();

    var lock = folder.resolve("home").resolve("suunta.lock.db");
    try (var importing = AProcess.start(home, "import", file)) {
      importing.awaitOrEnd(() -> Files.exists(lock));
      if (staged > 0) {
        try (var rows = connect()) {
          importing.awaitOrEnd(() -> staged(rows) >= staged);
        } catch (SQLException ended) {
          assertThat(importing.exit()).as("it was done before the rows were counted").isZero();
        }
      }
      if (end.equals("kill")) {
        importing.kill();
      } else {
        importing.interrupt();
      }
    }

    var after = home.run("mirror", "--json");
    if (after.exit() == 0) {
      assertThat(after.json().get("posts").asInt()).isEqualTo(POSTS);
    } else {
      assertThat(home.contents()).isEqualTo(before);
    }
    var again = home.run("import", "--json", file).exits(0).json().get("exports").get(0);
    assertThat(again.get("new").asInt() + again.get("unchanged").asInt()).isEqualTo(POSTS);
    assertThat(again.get("new").asInt()).isEqualTo(after.exit() == 0 ? 0 : POSTS);
    assertThat(home.run("mirror", "--json").exits(0).json().get("posts").asInt()).isEqualTo(POSTS);
  }

  @ParameterizedTest
  @EnumSource(FirstMoment.class)
  void theVeryFirstCommandLeavesAHomeThatTheNextCanUse(FirstMoment moment) throws IOException {
    var home = AHome.in(folder);
    var path = folder.resolve("home");
    try (var first = AProcess.start(home, "network", "list")) {
      first.awaitOrEnd(() -> moment.hasCome(path)).kill();
    }

    home.run("network", "list").exits(0);

    home.using(GivenStrategy.SMALL);
    try (var files = Files.list(path)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("suunta.mv.db", "database-password", "writing-turn.lock");
    }
  }

  /** Moments at which a home is being made. */
  enum FirstMoment {
    FOLDER_IS_MADE,
    PASSWORD_IS_BEGUN,
    PASSWORD_IS_WRITTEN,
    FILE_IS_BEGUN,
    FILE_HAS_20_KB,
    FILE_HAS_60_KB,
    FILE_HAS_120_KB,
    FILE_HAS_250_KB,
    FILE_HAS_500_KB,
    FILE_IS_COMPLETE,
    FILE_IS_OPEN_TO_OTHERS;

    boolean hasCome(Path home) {
      return switch (this) {
        case FOLDER_IS_MADE -> Files.exists(home);
        case PASSWORD_IS_BEGUN -> Files.exists(home.resolve("database-password"));
        case PASSWORD_IS_WRITTEN -> home.resolve("database-password").toFile().length() > 0;
        case FILE_IS_BEGUN -> largestDatabase(home) >= 0;
        case FILE_HAS_20_KB -> largestDatabase(home) > 20_000;
        case FILE_HAS_60_KB -> largestDatabase(home) > 60_000;
        case FILE_HAS_120_KB -> largestDatabase(home) > 120_000;
        case FILE_HAS_250_KB -> largestDatabase(home) > 250_000;
        case FILE_HAS_500_KB -> largestDatabase(home) > 500_000;
        case FILE_IS_COMPLETE -> Files.exists(home.resolve("suunta.mv.db"));
        case FILE_IS_OPEN_TO_OTHERS -> Files.exists(home.resolve("suunta.lock.db"));
      };
    }

    /** Whatever its name is; less than nothing where there is none. */
    private static long largestDatabase(Path home) {
      var files = home.toFile().listFiles((folder, name) -> name.endsWith(".mv.db"));
      return files == null
          ? -1
          : Arrays.stream(files).mapToLong(java.io.File::length).max().orElse(-1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void aStrategyIsImportedOrNotThere(int slice) throws IOException {
    var home = used();
    var file = home.file("s.yaml", GivenStrategy.SMALL);

    dieAt(slice, home, "strategy", "import", file);

    var history = home.run("strategy", "history", "--json").json();
    assertThat(history.size()).isBetween(0, 1);
    home.run("strategy", "import", file).exits(0);
    home.run("strategy", "adopt").exits(0);
    assertThat(home.run("strategy", "history", "--json").json()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void aPostIsKeptOrNotThere(int slice) throws IOException {
    var home = used();

    dieAt(slice, home, "post", "new", "--for", "x", "--text", "Hello there, all of you");

    var posts = home.run("post", "list", "--json").exits(0).json().get("posts");
    assertThat(posts.size()).isBetween(0, 1);
    posts
        .findValuesAsText("text")
        .forEach(text -> assertThat(text).isEqualTo("Hello there, all of you"));
    home.run("post", "new", "--for", "x", "--text", "Another one").exits(3);
    assertThat(home.run("post", "list", "--json").json().get("posts")).hasSize(posts.size() + 1);
  }

  /** A home of which nothing is known but that it is there. */
  private AHome used() {
    var home = AHome.in(folder);
    home.run("network", "list").exits(0);
    return home;
  }

  /** Dies at once, when the database is opened, and when something was written to it. */
  private void dieAt(int slice, AHome home, String... command) throws IOException {
    var database = folder.resolve("home").resolve("suunta.mv.db");
    var lock = folder.resolve("home").resolve("suunta.lock.db");
    var before = Files.getLastModifiedTime(database);
    try (var running = AProcess.start(home, command)) {
      running
          .awaitOrEnd(
              () ->
                  switch (slice) {
                    case 0 -> true;
                    case 1 -> Files.exists(lock);
                    default -> database.toFile().lastModified() > before.toMillis();
                  })
          .kill();
    }
  }

  private Connection connect() throws IOException, SQLException {
    var home = folder.resolve("home");
    return DriverManager.getConnection(
        "jdbc:h2:file:"
            + home.resolve("suunta")
            + ";AUTO_SERVER=TRUE;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;LOCK_TIMEOUT=10000;TRACE_LEVEL_FILE=0",
        "suunta",
        Files.readString(home.resolve("database-password")));
  }

  /** Rows that are there although nothing shows them yet; all, when the database has gone. */
  private static int staged(Connection connection) {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from \"past_post\"")) {
      rows.next();
      return rows.getInt(1);
    } catch (SQLException gone) {
      return POSTS;
    }
  }
}
