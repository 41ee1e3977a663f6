package dev.suunta.adapters.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * A look at a database file before H2 opens it for writing. H2 takes an empty file for a new
 * database, and of a file that was cut off it takes the newest state that is still whole, be it an
 * empty one; and it writes to either. Files in a home are complete from the first moment, so each
 * of these is damage.
 */
final class HomeFile {
  /** H2 begins a file with its header, twice. */
  private static final int LEAST_BYTES = 2 * 4096;

  private static final String OWN_TABLES = "table.0";

  private HomeFile() {}

  /**
   * Leaves the file as it is. A file that another process has open is taken to be in order, because
   * that process has looked.
   *
   * @throws DatabaseDamagedException if no whole database is in it
   * @throws HomeUnusableException if it may not be read and written
   */
  static void check(Path file) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) < LEAST_BYTES) {
      throw new DatabaseDamagedException(file.toString(), new IOException("too short"));
    }
    if (!Files.isReadable(file) || !Files.isWritable(file)) {
      throw new HomeUnusableException(
          file, HomeUnusableException.Kind.FILE, new IOException("not readable and writable"));
    }
    try {
      checkContent(file);
    } catch (MVStoreException refused) {
      if (refused.getErrorCode() != DataUtils.ERROR_FILE_LOCKED) {
        throw new DatabaseDamagedException(file.toString(), refused);
      }
    }
  }

  private static void checkContent(Path file) {
    var store = new MVStore.Builder().fileName(file.toString()).readOnly().open();
    try {
      var written = DataUtils.readHexLong(store.getStoreHeader(), "version", 0);
      if (store.getCurrentVersion() < written) {
        throw new DatabaseDamagedException(
            file.toString(),
            new IOException("version " + store.getCurrentVersion() + " of " + written));
      }
      var hasTables =
          store.getMapNames().stream()
              .anyMatch(name -> name.startsWith("table.") && !name.equals(OWN_TABLES));
      if (!hasTables) {
        throw new DatabaseDamagedException(file.toString(), new IOException("no tables"));
      }
    } finally {
      store.closeImmediately();
    }
  }
}
