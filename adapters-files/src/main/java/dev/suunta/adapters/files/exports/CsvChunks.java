package dev.suunta.adapters.files.exports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Cuts CSV into records: lines belong together until their quotes balance, or until a line begins
 * as only a record begins.
 */
final class CsvChunks {
  /**
   * One record, not parsed yet.
   *
   * @param line the line it begins in, counted from 1
   * @param text its lines, without the last line break; empty if it is too long
   * @param tooLong whether it is longer than is taken
   */
  record Chunk(long line, String text, boolean tooLong) {}

  private final BufferedReader in;
  private final int most;
  private final Optional<Pattern> begins;
  private long line;
  private Optional<Line> ahead = Optional.empty();

  CsvChunks(InputStream in, int most, Optional<Pattern> begins) {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.most = most;
    this.begins = begins;
  }

  /**
   * One line.
   *
   * @param text at most so much of it as is taken
   * @param odd whether it has an odd number of quotes
   * @param tooLong whether it went on
   */
  private record Line(String text, boolean odd, boolean tooLong) {}

  /** The next record; empty at the end. */
  Optional<Chunk> next() throws IOException {
    var first = ahead.isPresent() ? ahead : nextLine();
    ahead = Optional.empty();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    var from = line;
    var text = new StringBuilder(first.get().text());
    var open = first.get().odd();
    var tooLong = first.get().tooLong();
    while (open) {
      var more = nextLine();
      if (more.isEmpty()) {
        break;
      }
      if (beginsRecord(more.get())) {
        ahead = more;
        break;
      }
      open ^= more.get().odd();
      tooLong |= more.get().tooLong() || text.length() > most;
      if (!tooLong) {
        text.append('\n').append(more.get().text());
      }
    }
    return Optional.of(new Chunk(from, tooLong ? "" : text.toString(), tooLong));
  }

  private boolean beginsRecord(Line candidate) {
    return begins.isPresent() && begins.get().matcher(candidate.text()).lookingAt();
  }

  /** A line may be as long as the file; only so much of it is kept as is taken. */
  private Optional<Line> nextLine() throws IOException {
    var text = new StringBuilder();
    var odd = false;
    var tooLong = false;
    var next = in.read();
    if (next < 0) {
      return Optional.empty();
    }
    for (; next >= 0 && next != '\n'; next = in.read()) {
      odd ^= next == '"';
      if (text.length() < most) {
        text.append((char) next);
      } else {
        tooLong = true;
      }
    }
    line++;
    if (!text.isEmpty() && text.charAt(text.length() - 1) == '\r') {
      text.setLength(text.length() - 1);
    }
    return Optional.of(new Line(text.toString(), odd, tooLong));
  }
}
