package dev.suunta.adapters.files.exports;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * What lies behind one path that the owner gave, open for reading.
 *
 * @param file the path, as the owner named it
 * @param given whether the owner named it, rather than a folder it stands in
 * @param entries what stands in it
 * @param archive what is to be closed afterwards
 */
record Source(String file, boolean given, List<ExportEntry> entries, Closeable archive)
    implements Closeable {
  Source {
    entries = List.copyOf(entries);
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
