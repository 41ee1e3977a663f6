package dev.suunta.adapters.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.locks.ReentrantLock;
import org.jooq.SQLDialect;

/**
 * The database file in a home folder and the random password beside it, which keeps other people of
 * the same machine from talking to the socket of an open database.
 *
 * <p>H2 commits every statement that makes a table, so a schema can be cut short by the death of
 * its process. Therefore a schema is only ever made or upgraded in a file of another name, which
 * takes the database's name when it is complete.
 */
final class HomeDatabase {
  /** PostgreSQL's manners, and every commit written at once: a process may be killed any time. */
  private static final String MANNERS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
          + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000;TRACE_LEVEL_FILE=0";

  private static final String SHARED = ";AUTO_SERVER=TRUE" + MANNERS;

  private static final int H2_FILE_CORRUPTED = 90030;
  private static final int H2_FILE_VERSION = 90048;
  private static final int H2_GENERAL_ERROR = 50000;
  private static final int H2_WRONG_PASSWORD = 28000;
  private static final int H2_READ_OR_WRITE_FAILED = 90028;
  private static final int H2_READ_OR_WRITE_OF_FILE_FAILED = 90031;
  private static final int H2_FILE_NOT_MADE = 90062;
  private static final int H2_READ_ONLY = 90097;

  private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

  /** How often this process has each database open; guarded by {@link #ONE_AT_A_TIME}. */
  private static final Map<Path, OpenHere> OPEN_HERE = new HashMap<>();

  /** A database that this process has open, how often, and the turn that all of them share. */
  private record OpenHere(int times, HomeWritingTurn turn) {
    OpenHere withTimes(int number) {
      return new OpenHere(number, turn);
    }
  }

  private final HomeFolder folder;
  private final Databases.Options options;

  private HomeDatabase(HomeFolder folder, Databases.Options options) {
    this.folder = folder;
    this.options = options;
  }

  static HomeDatabase of(Path home, Databases.Options options) {
    return new HomeDatabase(new HomeFolder(home), options);
  }

  /**
   * Opens the database while no other process opens the same one, so that neither the password nor
   * the schema is made twice.
   */
  Database opened() {
    ONE_AT_A_TIME.lock();
    try {
      refuseOddPath();
      folder.make();
      try (var password = HomePassword.locked(folder)) {
        return opened(password);
      }
    } catch (IOException failed) {
      throw unusable(failed);
    } finally {
      ONE_AT_A_TIME.unlock();
    }
  }

  /** H2 ends a file's name at a semicolon and takes a backslash for the border of a folder. */
  private void refuseOddPath() {
    var path = folder.path().toString();
    var separator = folder.path().getFileSystem().getSeparator();
    if (path.contains(";") || path.replace(separator, "/").contains("\\")) {
      throw new HomeUnusableException(
          folder.path(), HomeUnusableException.Kind.PATH, new IOException("odd character"));
    }
  }

  private HomeUnusableException unusable(IOException failed) {
    for (var kept : List.of(folder.password(), folder.writingTurn())) {
      if (failed instanceof FileSystemException file
          && kept.toString().equals(file.getFile())
          && Files.exists(kept)) {
        return new HomeUnusableException(kept, HomeUnusableException.Kind.FILE, failed);
      }
    }
    return new HomeUnusableException(folder.path(), HomeUnusableException.Kind.FOLDER, failed);
  }

  private Database opened(HomePassword password) throws IOException {
    if (!Files.exists(folder.database())) {
      folder.removeUnfinished();
      complete(password.keptOrMade());
    } else if (!OPEN_HERE.containsKey(folder.database())) {
      HomeFile.check(folder.database());
    }
    var kept = password.kept();
    try {
      return opened(kept);
    } catch (Databases.OlderSchemaException older) {
      if (older.found() == 0) {
        throw new DatabaseDamagedException(folder.database().toString(), older);
      }
      folder.removeUnfinished();
      copy();
      complete(kept);
      return opened(kept);
    }
  }

  private Database opened(String password) throws IOException {
    var database = folder.database();
    var here = OPEN_HERE.get(database);
    var turn = here == null ? new HomeWritingTurn(folder) : here.turn();
    var isOpen = false;
    try {
      var opened =
          Databases.open(
              source(database, SHARED, password),
              SQLDialect.H2,
              options,
              turn,
              () -> closed(database));
      OPEN_HERE.put(database, new OpenHere(here == null ? 1 : here.times() + 1, turn));
      isOpen = true;
      return opened;
    } finally {
      if (!isOpen && here == null) {
        turn.close();
      }
    }
  }

  private static void closed(Path database) {
    ONE_AT_A_TIME.lock();
    try {
      var here = Objects.requireNonNull(OPEN_HERE.remove(database));
      if (here.times() > 1) {
        OPEN_HERE.put(database, here.withTimes(here.times() - 1));
      } else {
        here.turn().close();
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } finally {
      ONE_AT_A_TIME.unlock();
    }
  }

  /** Copies the database, unless another process has it open and may write to it meanwhile. */
  private void copy() throws IOException {
    try (var from =
            FileChannel.open(folder.database(), StandardOpenOption.READ, StandardOpenOption.WRITE);
        var alone = from.tryLock()) {
      if (alone == null) {
        throw new DatabaseInUseException(
            folder.database().toString(), new IOException("open for an older schema"));
      }
      Files.copy(Channels.newInputStream(from), folder.unfinished());
    }
  }

  /** Brings the unfinished file to the newest schema and puts it in the database's place. */
  private void complete(String password) throws IOException {
    var source = source(folder.unfinished(), MANNERS, password);
    try (var connection = source.opener().open();
        var statement = connection.createStatement()) {
      Databases.migrate(source, options);
      statement.execute("shutdown");
    } catch (SQLException failed) {
      throw fault(failed);
    }
    folder.finish();
  }

  private Databases.Source source(Path file, String settings, String password) {
    var url = "jdbc:h2:file:" + HomeFolder.withoutEnding(file) + settings;
    var login = new Properties();
    login.setProperty("user", "suunta");
    login.setProperty("password", password);
    return new Databases.Source(
        folder.database().toString(),
        url,
        login,
        () -> Databases.connect(new org.h2.Driver(), url, (Properties) login.clone()),
        this::fault,
        Databases.Upgrade.ELSEWHERE);
  }

  private RuntimeException fault(SQLException failure) {
    var place = folder.database().toString();
    if (JooqUnitOfWork.Lost.isLeaving(failure)) {
      return new DatabaseInUseException(place, failure);
    }
    return switch (failure.getErrorCode()) {
      case H2_FILE_CORRUPTED, H2_FILE_VERSION, H2_GENERAL_ERROR ->
          new DatabaseDamagedException(place, failure);
      case H2_WRONG_PASSWORD ->
          new DatabasePasswordException(folder, DatabasePasswordException.Reason.WRONG, failure);
      case H2_READ_OR_WRITE_FAILED,
          H2_READ_OR_WRITE_OF_FILE_FAILED,
          H2_FILE_NOT_MADE,
          H2_READ_ONLY ->
          new HomeUnusableException(folder.path(), HomeUnusableException.Kind.FOLDER, failure);
      default -> new IllegalStateException(failure);
    };
  }
}
