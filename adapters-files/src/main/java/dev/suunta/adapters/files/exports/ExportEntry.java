package dev.suunta.adapters.files.exports;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * One file within an export: an entry of an archive, a file of a folder, or a file given by itself.
 * It is unpacked only when it is opened.
 */
public final class ExportEntry {
  /** Opens what is behind an entry, unguarded. */
  interface Opener {
    InputStream open() throws IOException;
  }

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final String PAD = " ".repeat(9);
  private static final Pattern SECOND_DOWNLOAD = Pattern.compile(" ?\\(\\d+\\)(?=\\.[^.]*$)");

  private final String file;
  private final String path;
  private final String name;
  private final String bareName;
  private final String order;
  private final long size;
  private final OptionalLong packed;
  private final OptionalLong checksum;
  private final Opener opener;

  ExportEntry(
      String file,
      String path,
      long size,
      OptionalLong packed,
      OptionalLong checksum,
      Opener opener) {
    this.file = file;
    this.path = path;
    this.name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    this.bareName = SECOND_DOWNLOAD.matcher(name).replaceFirst("");
    this.order = orderOf(path);
    this.size = size;
    this.packed = packed;
    this.checksum = checksum;
    this.opener = opener;
  }

  /** The file, folder or archive it stands in, as the owner named it. */
  public String file() {
    return file;
  }

  /** Its path there, with slashes; for a file given by itself, its name. */
  public String path() {
    return path;
  }

  /** The last part of its path, in lower case. */
  public String name() {
    return name;
  }

  /** By what parts are sorted: {@code tweets.js}, then part 2, then part 10. */
  String order() {
    return order;
  }

  /** Without the extension, and with numbers of equal length. */
  private static String orderOf(String path) {
    var dot = path.lastIndexOf('.');
    var bare = dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
    return NUMBER
        .matcher(bare)
        .replaceAll(number -> PAD.substring(number.group().length()) + number.group());
  }

  /** Its name without what a second download of it is given, as in {@code name (1).json}. */
  public String bareName() {
    return bareName;
  }

  /** How many bytes it says it unpacks to; it may lie. */
  public long size() {
    return size;
  }

  /** How many bytes it is packed in, if it is packed. */
  OptionalLong packed() {
    return packed;
  }

  /** The CRC-32 that the archive states for its bytes, if it stands in one. */
  OptionalLong checksum() {
    return checksum;
  }

  /** Opens it without any guard. */
  InputStream openRaw() throws IOException {
    return opener.open();
  }

  /**
   * The CRC-32 of its bytes; empty if it is too large or cannot be read, so that it is not taken
   * for another: whoever reads it tells what is wrong with it.
   */
  OptionalLong sum(ExportLimits limits) {
    if (size > limits.unpackedEntry() || checksum.isPresent()) {
      return size > limits.unpackedEntry() ? OptionalLong.empty() : checksum;
    }
    var sum = new CRC32();
    try (var in = new GuardedStream(this, limits, new Budget(limits))) {
      var buffer = new byte[8192];
      for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        sum.update(buffer, 0, read);
      }
    } catch (IOException unreadable) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(sum.getValue());
  }

  @Override
  public String toString() {
    return file + ": " + path;
  }
}
