package dev.suunta.adapters.files.exports;

import java.io.IOException;
import java.io.InputStream;

/** The beginning of a JavaScript file that assigns JSON to a variable, as X writes its archive. */
final class Assignment {
  /** The names that X assigns to stay below 60 characters. */
  private static final int MOST = 200;

  private Assignment() {}

  /**
   * Reads up to the equals sign and over it.
   *
   * @return how many bytes that was
   * @throws BrokenJsonException if there is none near the beginning
   */
  static int skip(InputStream in) throws IOException {
    for (var count = 1; count <= MOST; count++) {
      var next = in.read();
      if (next == '=') {
        return count;
      }
      if (next < 0) {
        break;
      }
    }
    throw new BrokenJsonException("no assignment", 0);
  }
}
