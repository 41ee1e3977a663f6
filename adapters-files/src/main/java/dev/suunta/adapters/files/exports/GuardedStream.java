package dev.suunta.adapters.files.exports;

import dev.suunta.application.imports.ImportProblemCode;
import dev.suunta.domain.finding.Fact;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * What an entry unpacks to, up to the limits. They hold for the bytes that really come, whatever
 * sizes the archive declares. At its end it must have given the bytes that the archive vouches for.
 */
final class GuardedStream extends FilterInputStream {
  private final ExportEntry entry;
  private final ExportLimits limits;
  private final Budget budget;
  private final CRC32 sum = new CRC32();
  private long count;

  GuardedStream(ExportEntry entry, ExportLimits limits, Budget budget)
      throws EntryRefusedException {
    super(opened(entry));
    this.entry = entry;
    this.limits = limits;
    this.budget = budget;
  }

  private static InputStream opened(ExportEntry entry) throws EntryRefusedException {
    try {
      return entry.openRaw();
    } catch (IOException | RuntimeException broken) {
      throw damaged(entry);
    }
  }

  /** Unpacking libraries throw unchecked exceptions too at bytes that nobody foresaw. */
  private static EntryRefusedException damaged(ExportEntry entry) {
    return new EntryRefusedException(
        entry.packed().isPresent()
            ? ImportProblemCode.ARCHIVE_BROKEN
            : ImportProblemCode.FILE_UNREADABLE,
        Map.of());
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read;
    try {
      read = in.read(bytes, from, length);
    } catch (IOException | RuntimeException broken) {
      throw damaged(entry);
    }
    if (read < 0) {
      requireWhole();
      return read;
    }
    count += read;
    sum.update(bytes, from, read);
    requireModest(read);
    return read;
  }

  private void requireModest(int read) throws EntryRefusedException {
    if (count > limits.unpackedEntry()) {
      throw tooLarge(limits.unpackedEntry());
    }
    if (!budget.takes(read)) {
      throw tooLarge(limits.unpackedTotal());
    }
    if (entry.packed().isPresent()
        && count > limits.ratioFrom()
        && count / Math.max(1, entry.packed().getAsLong()) >= limits.ratio()) {
      throw new EntryRefusedException(
          ImportProblemCode.ARCHIVE_SUSPICIOUS, Map.of("ratio", Fact.of(limits.ratio())));
    }
  }

  private static EntryRefusedException tooLarge(long limit) {
    return new EntryRefusedException(
        ImportProblemCode.ARCHIVE_TOO_LARGE, Map.of("limit", Fact.of(limit)));
  }

  /** Catches damage that unpacks without complaint, and a file that changed under the reading. */
  private void requireWhole() throws EntryRefusedException {
    if (entry.checksum().isPresent()) {
      if (entry.checksum().getAsLong() != sum.getValue()) {
        throw new EntryRefusedException(ImportProblemCode.ARCHIVE_BROKEN, Map.of());
      }
    } else if (entry.size() != count) {
      throw new EntryRefusedException(ImportProblemCode.FILE_CHANGED, Map.of());
    }
  }

  @Override
  public long skip(long most) throws IOException {
    var ignored = new byte[(int) Math.min(8192, Math.max(0, most))];
    return ignored.length == 0 ? 0 : Math.max(0, read(ignored, 0, ignored.length));
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException | RuntimeException ignored) {
      // What was needed has been read; that an entry does not close well loses nothing.
    }
  }
}
