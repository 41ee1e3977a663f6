package dev.suunta.adapters.files.exports;

import dev.suunta.application.imports.ImportProblemCode;
import dev.suunta.domain.finding.Fact;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;

/**
 * Walks the central directory of a zip file without keeping it, before anything else may load it
 * whole: counts its entries and looks for a password. Layout as in PKWARE's APPNOTE.TXT, sections
 * 4.3.12 to 4.3.16.
 */
final class ZipDirectory {
  private static final int HEADER = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int END_LOCATOR_64 = 0x07064b50;
  private static final int END_64 = 0x06064b50;
  private static final int HEADER_LENGTH = 46;
  private static final int END_LENGTH = 22;
  private static final int END_LOCATOR_64_LENGTH = 20;
  private static final int COMMENT_MOST = 0xffff;
  private static final long UNSIGNED_INT = 0xffff_ffffL;

  private ZipDirectory() {}

  /**
   * Refuses an archive that is cut off, locked or has more entries than are taken.
   *
   * @throws EntryRefusedException saying which
   */
  static void requireUsable(Path archive, ExportLimits limits) throws IOException {
    try (var channel = FileChannel.open(archive)) {
      walk(channel, limits);
    } catch (EOFException cut) {
      throw broken();
    }
  }

  private static void walk(FileChannel channel, ExportLimits limits) throws IOException {
    var end = endOf(channel);
    var from = end.start();
    var count = 0;
    var window = new Window(channel);
    while (from + HEADER_LENGTH <= end.position()) {
      var header = window.at(from, HEADER_LENGTH);
      if (header.getInt(0) != HEADER) {
        throw broken();
      }
      if (++count > limits.entries()) {
        throw new EntryRefusedException(
            ImportProblemCode.ARCHIVE_TOO_MANY_ENTRIES, Map.of("limit", Fact.of(limits.entries())));
      }
      if ((header.getShort(8) & 1) != 0) {
        throw new EntryRefusedException(ImportProblemCode.ARCHIVE_ENCRYPTED, Map.of());
      }
      from +=
          HEADER_LENGTH
              + Short.toUnsignedInt(header.getShort(28))
              + Short.toUnsignedInt(header.getShort(30))
              + Short.toUnsignedInt(header.getShort(32));
    }
  }

  private record End(long position, long start) {}

  private static End endOf(FileChannel channel) throws IOException {
    var length = channel.size();
    var tail = (int) Math.min(length, END_LENGTH + COMMENT_MOST);
    var bytes = read(channel, length - tail, tail);
    for (var at = tail - END_LENGTH; at >= 0; at--) {
      if (bytes.getInt(at) == END) {
        var position = length - tail + at;
        var size = bytes.getInt(at + 12) & UNSIGNED_INT;
        var large = position - END_LOCATOR_64_LENGTH;
        if (large >= 0) {
          var locator = read(channel, large, END_LOCATOR_64_LENGTH);
          if (locator.getInt(0) == END_LOCATOR_64) {
            return largeEnd(channel, locator.getLong(8));
          }
        }
        return checked(position, position - size);
      }
    }
    throw broken();
  }

  private static End largeEnd(FileChannel channel, long position) throws IOException {
    if (position < 0 || position > channel.size() - 56) {
      throw broken();
    }
    var end = read(channel, position, 56);
    if (end.getInt(0) != END_64) {
      throw broken();
    }
    return checked(position, position - end.getLong(40));
  }

  private static End checked(long position, long start) throws EntryRefusedException {
    if (start < 0 || start > position) {
      throw broken();
    }
    return new End(position, start);
  }

  private static EntryRefusedException broken() {
    return new EntryRefusedException(ImportProblemCode.ARCHIVE_BROKEN, Map.of());
  }

  private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
    var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, from + bytes.position()) < 0) {
        throw new EOFException();
      }
    }
    return bytes;
  }

  /** A piece of the file at a time, since headers are small and many. */
  private static final class Window {
    private static final int LENGTH = 1 << 16;

    private final FileChannel channel;
    private ByteBuffer bytes = ByteBuffer.allocate(0);
    private long from;

    Window(FileChannel channel) {
      this.channel = channel;
    }

    ByteBuffer at(long position, int length) throws IOException {
      if (position < from || position + length > from + bytes.capacity()) {
        from = position;
        bytes = read(channel, from, (int) Math.min(LENGTH, channel.size() - from));
      }
      return bytes.slice((int) (position - from), length).order(ByteOrder.LITTLE_ENDIAN);
    }
  }
}
