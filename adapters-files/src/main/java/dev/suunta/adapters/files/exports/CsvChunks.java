package dev.suunta.adapters.files.exports;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
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

  private final Reader in;
  private final char[] buffer = new char[1 << 14];
  private int from;
  private int to;
  private final StringBuilder text = new StringBuilder();
  private final int most;
  private final Optional<Pattern> begins;
  private long line;
  private Optional<Line> ahead = Optional.empty();

  CsvChunks(InputStream in, int most, Optional<Pattern> begins) {
    this.in = new InputStreamReader(in, StandardCharsets.UTF_8);
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
    var beginsAt = line;
    var open = first.get().odd();
    var tooLong = first.get().tooLong();
    if (!open && !tooLong) {
      return Optional.of(new Chunk(beginsAt, first.get().text(), false));
    }
    var whole = new StringBuilder(first.get().text());
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
      tooLong |= more.get().tooLong() || whole.length() > most;
      if (!tooLong) {
        whole.append('\n').append(more.get().text());
      }
    }
    return Optional.of(new Chunk(beginsAt, tooLong ? "" : whole.toString(), tooLong));
  }

  private boolean beginsRecord(Line candidate) {
    return begins.isPresent() && begins.get().matcher(candidate.text()).lookingAt();
  }

  /** A line may be as long as the file; only so much of it is kept as is taken. */
  private Optional<Line> nextLine() throws IOException {
    if (isAtEnd()) {
      return Optional.empty();
    }
    text.setLength(0);
    var odd = false;
    var tooLong = false;
    var ended = false;
    while (!ended && !isAtEnd()) {
      var end = from;
      while (end < to && buffer[end] != '\n') {
        odd ^= buffer[end] == '"';
        end++;
      }
      var kept = Math.min(end - from, most - text.length());
      text.append(buffer, from, kept);
      tooLong |= kept < end - from;
      ended = end < to;
      from = ended ? end + 1 : end;
    }
    line++;
    if (!text.isEmpty() && text.charAt(text.length() - 1) == '\r') {
      text.setLength(text.length() - 1);
    }
    return Optional.of(new Line(text.toString(), odd, tooLong));
  }

  private boolean isAtEnd() throws IOException {
    while (from == to) {
      from = 0;
      to = Math.max(0, in.read(buffer));
      if (to == 0) {
        return true;
      }
    }
    return false;
  }
}
