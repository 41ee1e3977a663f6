package dev.suunta.adapters.files.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** The lines of a file as bytes. They end with CR LF, LF alone, or CR alone. */
final class PhysicalLines {
  /**
   * One line.
   *
   * @param number its number, from 1
   * @param bytes the line; none if it is too long
   * @param tooLong whether it is longer than is taken
   */
  record Physical(long number, byte[] bytes, boolean tooLong) {
    boolean isEmpty() {
      return bytes.length == 0 && !tooLong;
    }

    /** Whether it goes on where the line before ended. */
    boolean goesOn() {
      return bytes.length > 0 && (bytes[0] == ' ' || bytes[0] == '\t');
    }

    Physical without(int first) {
      return new Physical(number, Arrays.copyOfRange(bytes, first, bytes.length), tooLong);
    }
  }

  private final InputStream in;
  private final int most;
  private final byte[] buffer = new byte[1 << 15];
  private int from;
  private int to;
  private long number;
  private boolean afterReturn;

  PhysicalLines(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  /** The next line; empty at the end. */
  Optional<Physical> next() throws IOException {
    if (!has()) {
      return Optional.empty();
    }
    if (afterReturn && buffer[from] == '\n') {
      from++;
    }
    afterReturn = false;
    var line = new ByteArrayOutputStream(80);
    var tooLong = false;
    var ended = false;
    while (!ended && has()) {
      var end = from;
      while (end < to && buffer[end] != '\n' && buffer[end] != '\r') {
        end++;
      }
      tooLong |= line.size() + end - from > most;
      if (tooLong) {
        line.reset();
      } else {
        line.write(buffer, from, end - from);
      }
      ended = end < to;
      afterReturn = ended && buffer[end] == '\r';
      from = ended ? end + 1 : end;
    }
    number++;
    return Optional.of(new Physical(number, line.toByteArray(), tooLong));
  }

  private boolean has() throws IOException {
    while (from == to) {
      var read = in.read(buffer, 0, buffer.length);
      if (read < 0) {
        return false;
      }
      from = 0;
      to = read;
    }
    return true;
  }
}
