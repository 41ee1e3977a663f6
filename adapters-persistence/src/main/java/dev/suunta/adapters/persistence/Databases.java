package dev.suunta.adapters.persistence;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;

/** Opens databases and brings them to the schema that this program knows. */
public final class Databases {
  /** The newest schema that this program knows: the number of the last migration. */
  static final int SCHEMA_VERSION = 1;

  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final int SQL_TABLE_MISSING_H2 = 42102;
  private static final int SQL_TABLE_MISSING_H2_NO_TABLES = 42104;
  private static final String SQL_TABLE_MISSING_POSTGRES = "42P01";

  static {
    // H2 reads this once, when it is loaded. Without it the socket by which a second process
    // reaches
    // an open file would listen on every network.
    if (System.getProperty("h2.bindAddress") == null) {
      System.setProperty("h2.bindAddress", "127.0.0.1");
    }
  }

  private Databases() {}

  /**
   * What a test may want otherwise.
   *
   * @param patience how long to wait for a process that is closing, or opening, the same database;
   *     on a machine that is busy either takes seconds
   */
  record Options(
      InstantSource time,
      List<String> onOpen,
      List<ExecuteListener> listeners,
      Schema schema,
      Duration patience) {
    static final Options USUAL =
        new Options(
            InstantSource.system(), List.of(), List.of(), Schema.NEWEST, Duration.ofSeconds(20));

    Options withPatience(Duration other) {
      return new Options(time, onOpen, listeners, schema, other);
    }
  }

  /** A version of the schema, and where the migrations lie that lead to it. */
  record Schema(int version, List<String> migrations) {
    static final Schema NEWEST = new Schema(SCHEMA_VERSION, List.of("classpath:db/migration"));
  }

  /**
   * Opens the database file in a home folder, and makes both if they are not there. Several
   * processes may have the same home open.
   *
   * @throws DatabaseNewerException if a newer program wrote it
   * @throws DatabaseDamagedException if the file is no whole database
   * @throws DatabasePasswordException if the database's password is not beside it
   * @throws DatabaseInUseException if something else holds it
   * @throws HomeUnusableException if the folder or its files cannot be made, read or written
   */
  public static Database home(Path home) {
    return home(home, Options.USUAL);
  }

  static Database home(Path home, Options options) {
    return HomeDatabase.of(home, options).opened();
  }

  /**
   * Opens a PostgreSQL database.
   *
   * @param url a JDBC URL that begins with {@code jdbc:postgresql:}
   * @throws DatabaseNewerException if a newer program wrote it
   * @throws DatabaseInUseException if it is not reached
   */
  public static Database postgres(String url) {
    return postgres(url, Options.USUAL);
  }

  static Database postgres(String url, Options options) {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new IllegalArgumentException("the address of a database begins with jdbc:postgresql:");
    }
    var place = url.replaceFirst("\\?.*", "").replaceFirst("//.*@", "//");
    var source =
        new Source(
            place,
            url,
            new Properties(),
            () -> connect(new org.postgresql.Driver(), url, new Properties()),
            failure -> new DatabaseInUseException(place, failure),
            Upgrade.IN_PLACE);
    return open(source, SQLDialect.POSTGRES, options, WritingTurn.ANYBODYS, () -> {});
  }

  /** Where a database is, how it is reached, and what it means when it is not. */
  record Source(
      String place,
      String url,
      Properties login,
      Connections.Opener opener,
      Function<SQLException, RuntimeException> fault,
      Upgrade upgrade) {}

  /** Where an older schema is brought to the newest version. */
  enum Upgrade {
    /** In the open database, because it undoes a migration that was cut short. */
    IN_PLACE,
    /** Not in the open database; whoever opens it is told that it is older. */
    ELSEWHERE
  }

  /** The schema is older than this program's and is to be upgraded elsewhere. */
  static final class OlderSchemaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int found;

    OlderSchemaException(int found) {
      super("schema version " + found);
      this.found = found;
    }

    /** The version that was found; 0 if there is no schema at all. */
    int found() {
      return found;
    }
  }

  static Connection connect(java.sql.Driver driver, String url, Properties login)
      throws SQLException {
    var connection = driver.connect(url, login);
    if (connection == null) {
      throw new SQLException("no database at such an address", "08001");
    }
    return connection;
  }

  /** Opens a database; {@code afterwards} runs once it is closed. */
  static Database open(
      Source source, SQLDialect dialect, Options options, WritingTurn turn, Runnable afterwards) {
    Connections.Opener opener = () -> prepared(source.opener().open(), options);
    Connection first;
    try {
      first = firstConnection(opener, options.patience());
    } catch (SQLException refused) {
      throw source.fault().apply(refused);
    }
    var connections = new Connections(opener, first);
    var opened = false;
    try {
      bringUpToDate(source, first, options);
      opened = true;
    } catch (SQLException failed) {
      throw source.fault().apply(failed);
    } finally {
      if (!opened) {
        connections.close();
      }
    }
    var listeners = options.listeners().toArray(ExecuteListener[]::new);
    return new Database(
        connections,
        new JooqUnitOfWork(connections, dialect, turn, options.time(), listeners),
        afterwards);
  }

  static Connection firstConnection(Connections.Opener opener, Duration patience)
      throws SQLException {
    var began = System.nanoTime();
    while (true) {
      try {
        return opener.open();
      } catch (SQLException refused) {
        var waited = System.nanoTime() - began;
        if (waited > patience.toNanos() || !JooqUnitOfWork.Lost.isLeaving(refused)) {
          throw refused;
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  private static Connection prepared(Connection connection, Options options) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var sql : options.onOpen()) {
        statement.execute(sql);
      }
    }
    return connection;
  }

  /** One query where nothing is to be done, because this is on the way of every command. */
  private static void bringUpToDate(Source source, Connection connection, Options options)
      throws SQLException {
    var found = schemaVersion(connection);
    var known = options.schema().version();
    if (found > known) {
      throw new DatabaseNewerException(source.place(), found, known);
    }
    if (found < known) {
      switch (source.upgrade()) {
        case IN_PLACE -> migrate(source, options);
        case ELSEWHERE -> throw new OlderSchemaException(found);
      }
    }
  }

  /** Brings a database to the newest schema. */
  static void migrate(Source source, Options options) throws SQLException {
    try {
      Flyway.configure()
          .dataSource(
              source.url(),
              source.login().getProperty("user"),
              source.login().getProperty("password"))
          .locations(options.schema().migrations().toArray(String[]::new))
          .load()
          .migrate();
    } catch (FlywayException failed) {
      for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
        if (cause instanceof SQLException database) {
          throw database;
        }
      }
      throw failed;
    }
  }

  private static int schemaVersion(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select \"version\" from \"flyway_schema_history\""
                    + " where \"success\" = true and \"version\" is not null"
                    + " order by \"installed_rank\" desc limit 1")) {
      return rows.next() ? Integer.parseInt(rows.getString(1)) : 0;
    } catch (SQLException failure) {
      if (failure.getErrorCode() == SQL_TABLE_MISSING_H2
          || failure.getErrorCode() == SQL_TABLE_MISSING_H2_NO_TABLES
          || SQL_TABLE_MISSING_POSTGRES.equals(failure.getSQLState())) {
        return 0;
      }
      throw failure;
    }
  }
}
