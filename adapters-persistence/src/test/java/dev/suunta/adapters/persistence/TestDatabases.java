package dev.suunta.adapters.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jooq.ExecuteListener;

/**
 * Databases to test with: one PostgreSQL server for all tests, with a fresh database each time, and
 * H2 files in temporary folders. Their sessions are in another zone than this program, so that
 * nothing depends on either.
 */
final class TestDatabases {
  /** Far from every zone that machines are usually in, and not a whole hour. */
  static final String SESSION_ZONE = "Pacific/Chatham";

  private static final String OTHER_ZONE = "set time zone '" + SESSION_ZONE + "'";

  private TestDatabases() {}

  private static final class Server {
    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
      } catch (IOException failed) {
        // No PostgreSQL, no proof: this must fail the build and never skip a test.
        throw new UncheckedIOException("PostgreSQL did not start", failed);
      }
    }
  }

  static Databases.Options options(ExecuteListener... listeners) {
    return new Databases.Options(
        InstantSource.system(),
        List.of(OTHER_ZONE),
        List.of(listeners),
        Databases.Schema.NEWEST,
        Databases.Options.USUAL.patience());
  }

  static Database h2(ExecuteListener... listeners) {
    return Databases.home(temporaryFolder(), options(listeners));
  }

  static Database postgres(ExecuteListener... listeners) {
    return Databases.postgres(freshPostgresUrl(), options(listeners));
  }

  static String freshPostgresUrl() {
    var server = Server.RUNNING;
    var name = "t" + UUID.randomUUID().toString().replace("-", "");
    try (var connection = DriverManager.getConnection(server.getJdbcUrl("postgres", "postgres"));
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    return server.getJdbcUrl("postgres", name);
  }

  static Path temporaryFolder() {
    try {
      var folder = Files.createTempDirectory("suunta-test");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      return folder;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void delete(Path folder) {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException failed) {
      // The machine's own temporary folder is cleaned by the machine.
      return;
    }
  }

  /** Empties every table, children before parents. */
  static void empty(Database database) {
    var units = (JooqUnitOfWork) database.unitOfWork();
    units.join(
        db -> {
          for (var table : tables()) {
            db.deleteFrom(table).execute();
          }
          return true;
        });
  }

  private static List<org.jooq.Table<?>> tables() {
    var remaining =
        new ArrayList<org.jooq.Table<?>>(
            dev.suunta.adapters.persistence.generated.DefaultSchema.DEFAULT_SCHEMA.getTables());
    var ordered = new ArrayList<org.jooq.Table<?>>();
    while (!remaining.isEmpty()) {
      for (var table : List.copyOf(remaining)) {
        var isNeeded =
            remaining.stream()
                .filter(other -> !other.equals(table))
                .flatMap(other -> other.getReferences().stream())
                .anyMatch(reference -> reference.getKey().getTable().equals(table));
        if (!isNeeded) {
          ordered.add(table);
          remaining.remove(table);
        }
      }
    }
    return ordered;
  }
}
