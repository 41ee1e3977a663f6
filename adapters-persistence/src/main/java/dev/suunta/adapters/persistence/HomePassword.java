package dev.suunta.adapters.persistence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;

/**
 * The file with the random password of a database, locked: as long as this is open, no other
 * process opens, makes or upgrades the database beside it.
 */
final class HomePassword implements AutoCloseable {
  private static final int BYTES = 32;
  private static final int MOST_READ = 200;

  private final HomeFolder folder;
  private final FileChannel channel;
  private final FileLock lock;

  private HomePassword(HomeFolder folder, FileChannel channel, FileLock lock) {
    this.folder = folder;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Waits until nobody else has it.
   *
   * @throws DatabasePasswordException if there is a database but no such file
   */
  static HomePassword locked(HomeFolder folder) throws IOException {
    var options = EnumSet.of(StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (!Files.exists(folder.database())) {
      options.add(StandardOpenOption.CREATE);
    }
    try {
      var channel = FileChannel.open(folder.password(), options, folder.onlyOwner("rw-------"));
      return new HomePassword(folder, channel, channel.lock());
    } catch (NoSuchFileException lost) {
      throw new DatabasePasswordException(folder, DatabasePasswordException.Reason.LOST, lost);
    }
  }

  /**
   * The password of the database.
   *
   * @throws DatabasePasswordException if the file holds none
   */
  String kept() throws IOException {
    var text = text();
    if (!isPassword(text)) {
      throw new DatabasePasswordException(
          folder,
          DatabasePasswordException.Reason.UNREADABLE,
          new IOException(text.length() + " characters that are no password"));
    }
    return text;
  }

  /** The password for a database to come: a new one, unless one was written down already. */
  String keptOrMade() throws IOException {
    var text = text();
    return isPassword(text) ? text : made();
  }

  private static boolean isPassword(String text) {
    return text.matches("[0-9a-f]{" + 2 * BYTES + "}");
  }

  private String text() throws IOException {
    var kept = ByteBuffer.allocate(MOST_READ);
    while (kept.hasRemaining() && channel.read(kept, kept.position()) >= 0) {
      continue;
    }
    return new String(kept.array(), 0, kept.position(), StandardCharsets.ISO_8859_1).strip();
  }

  private String made() throws IOException {
    var random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    var password = HexFormat.of().formatHex(random);
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(password.getBytes(StandardCharsets.US_ASCII)), 0);
    channel.force(true);
    return password;
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      lock.release();
    }
  }
}
