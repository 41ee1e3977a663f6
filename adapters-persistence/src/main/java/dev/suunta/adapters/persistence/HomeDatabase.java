package dev.suunta.adapters.persistence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * The database file in a home folder and the random password beside it, which keeps other people of
 * the same machine from talking to the socket of an open database.
 */
final class HomeDatabase {
  private static final String FILE = "suunta";
  private static final String PASSWORD_FILE = "database-password";
  private static final int PASSWORD_BYTES = 32;

  /** PostgreSQL's manners, and every commit written at once: a process may be killed any time. */
  private static final String SETTINGS =
      ";AUTO_SERVER=TRUE;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
          + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000;TRACE_LEVEL_FILE=0";

  private static final int H2_FILE_CORRUPTED = 90030;
  private static final int H2_FILE_VERSION = 90048;
  private static final int H2_GENERAL_ERROR = 50000;

  private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

  private final Path home;

  private HomeDatabase(Path home) {
    this.home = home;
  }

  static HomeDatabase of(Path home) {
    return new HomeDatabase(home.toAbsolutePath().normalize());
  }

  /**
   * Opens the database while no other process opens the same one, so that neither the password nor
   * the schema is made twice.
   */
  Database opened(Function<Databases.Source, Database> opening) {
    ONE_AT_A_TIME.lock();
    try {
      makeFolder();
      try (var channel = FileChannel.open(passwordFile(), options(), onlyOwner("rw-------"));
          var lock = channel.lock()) {
        var password = password(channel);
        var database = opening.apply(source(password));
        lock.release();
        return database;
      }
    } catch (IOException failed) {
      throw new DatabaseInUseException(databaseFile().toString(), failed);
    } finally {
      ONE_AT_A_TIME.unlock();
    }
  }

  private static Set<StandardOpenOption> options() {
    return Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  private void makeFolder() throws IOException {
    Files.createDirectories(home, onlyOwner("rwx------"));
    if (isPosix()) {
      Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private FileAttribute<?>[] onlyOwner(String permissions) {
    return isPosix()
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  private boolean isPosix() {
    return home.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private Path passwordFile() {
    return home.resolve(PASSWORD_FILE);
  }

  private Path databaseFile() {
    return home.resolve(FILE + ".mv.db");
  }

  private String password(FileChannel channel) throws IOException {
    var kept = ByteBuffer.allocate(2 * PASSWORD_BYTES + 1);
    while (kept.hasRemaining() && channel.read(kept) >= 0) {
      continue;
    }
    if (kept.position() == 2 * PASSWORD_BYTES) {
      return new String(kept.array(), 0, kept.position(), StandardCharsets.US_ASCII);
    }
    if (Files.exists(databaseFile())) {
      throw new IOException("the password of the database is lost: " + passwordFile());
    }
    var random = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(random);
    var password = HexFormat.of().formatHex(random);
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(password.getBytes(StandardCharsets.US_ASCII)), 0);
    channel.force(true);
    return password;
  }

  private Databases.Source source(String password) {
    var url = "jdbc:h2:file:" + home.resolve(FILE).toString().replace(";", "\\;") + SETTINGS;
    var login = new Properties();
    login.setProperty("user", "suunta");
    login.setProperty("password", password);
    return new Databases.Source(
        databaseFile().toString(),
        url,
        login,
        () -> Databases.connect(new org.h2.Driver(), url, (Properties) login.clone()));
  }

  static boolean isDamaged(SQLException failure) {
    return switch (failure.getErrorCode()) {
      case H2_FILE_CORRUPTED, H2_FILE_VERSION, H2_GENERAL_ERROR -> true;
      default -> false;
    };
  }
}
