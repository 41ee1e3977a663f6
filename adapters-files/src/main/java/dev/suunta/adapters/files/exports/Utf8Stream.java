package dev.suunta.adapters.files.exports;

import dev.suunta.application.imports.ImportProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Gives sound UTF-8 whatever comes in, so that one bad byte does not lose the rest of a file.
 *
 * <p>Each byte that is no part of a UTF-8 character is taken as Windows-1252, because that is what
 * spreadsheet programs on Windows save. A byte order mark is dropped. UTF-16 is refused, with its
 * mark or without: nothing writes an export so, and bytes of it could pass for text.
 */
final class Utf8Stream extends InputStream {
  private static final Charset FALLBACK = Charset.forName("windows-1252");
  private static final int LENGTH = 1 << 15;

  private final InputStream in;
  private final byte[] raw = new byte[LENGTH];
  private int from;
  private int to;
  private boolean ended;
  private boolean begun;
  private final byte[] out = new byte[3 * LENGTH];
  private int outFrom;
  private int outTo;
  private long position;
  private long firstWrong = -1;

  Utf8Stream(InputStream in) {
    this.in = in;
  }

  /** Where the first byte stood that was not UTF-8, if there was one so far. */
  OptionalLong firstWrong() {
    return firstWrong < 0 ? OptionalLong.empty() : OptionalLong.of(firstWrong);
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (outFrom == outTo) {
      if (!fill()) {
        return -1;
      }
    }
    var count = Math.min(length, outTo - outFrom);
    System.arraycopy(out, outFrom, bytes, start, count);
    outFrom += count;
    return count;
  }

  /** Repairs the next piece; false at the end. */
  private boolean fill() throws IOException {
    System.arraycopy(raw, from, raw, 0, to - from);
    to -= from;
    from = 0;
    // Four bytes make the longest character: with fewer it might go on in the next piece.
    while (!ended && to < 4) {
      var read = in.read(raw, to, LENGTH - to);
      if (read < 0) {
        ended = true;
      } else {
        to += read;
      }
    }
    if (!begun) {
      begun = true;
      dropMark();
    }
    outFrom = 0;
    outTo = 0;
    while (from < to && (ended || to - from >= 4)) {
      repairNext();
    }
    return outTo > 0 || from < to;
  }

  private void dropMark() throws EntryRefusedException {
    if (to >= 3 && raw[0] == (byte) 0xef && raw[1] == (byte) 0xbb && raw[2] == (byte) 0xbf) {
      from = 3;
      position = 3;
    } else if (isWide(raw, to)) {
      throw new EntryRefusedException(ImportProblemCode.ENCODING_UNKNOWN, Map.of());
    }
  }

  /** Whether a text that begins with so many of these bytes is in UTF-16. */
  static boolean isWide(byte[] head, int length) {
    if (length >= 2 && (head[0] & 0xff) + (head[1] & 0xff) == 0xfe + 0xff) {
      return head[0] == (byte) 0xfe || head[0] == (byte) 0xff;
    }
    // Every other byte of a Latin text is zero.
    return length >= 4
        && ((head[0] == 0 && head[1] > 0 && head[2] == 0 && head[3] > 0)
            || (head[0] > 0 && head[1] == 0 && head[2] > 0 && head[3] == 0));
  }

  private void repairNext() {
    var length = raw[from] >= 0 ? plainLength() : characterLength();
    if (length > 0) {
      System.arraycopy(raw, from, out, outTo, length);
      outTo += length;
      from += length;
      position += length;
      return;
    }
    if (firstWrong < 0) {
      firstWrong = position;
    }
    var repaired = new String(raw, from, 1, FALLBACK).getBytes(StandardCharsets.UTF_8);
    System.arraycopy(repaired, 0, out, outTo, repaired.length);
    outTo += repaired.length;
    from++;
    position++;
  }

  /** How many characters of one byte follow each other; nearly all of an export is such runs. */
  private int plainLength() {
    var end = from;
    while (end < to && raw[end] >= 0) {
      end++;
    }
    return end - from;
  }

  /** How many bytes the character at hand has; 0 if it is no character. Unicode, table 3-7. */
  private int characterLength() {
    var first = raw[from] & 0xff;
    if (first >= 0xc2 && first <= 0xdf) {
      return isBetween(1, 0x80, 0xbf) ? 2 : 0;
    }
    if (first >= 0xe0 && first <= 0xef) {
      var low = first == 0xe0 ? 0xa0 : 0x80;
      var high = first == 0xed ? 0x9f : 0xbf;
      return isBetween(1, low, high) && isBetween(2, 0x80, 0xbf) ? 3 : 0;
    }
    if (first >= 0xf0 && first <= 0xf4) {
      var low = first == 0xf0 ? 0x90 : 0x80;
      var high = first == 0xf4 ? 0x8f : 0xbf;
      return isBetween(1, low, high) && isBetween(2, 0x80, 0xbf) && isBetween(3, 0x80, 0xbf)
          ? 4
          : 0;
    }
    return 0;
  }

  private boolean isBetween(int ahead, int low, int high) {
    var value = from + ahead < to ? raw[from + ahead] & 0xff : -1;
    return value >= low && value <= high;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
