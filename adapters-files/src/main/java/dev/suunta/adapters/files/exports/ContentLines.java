package dev.suunta.adapters.files.exports;

import dev.suunta.application.imports.ImportProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lines of a vCard or iCalendar file, unfolded: a line that begins with a blank goes on where
 * the one before ended (RFC 5545, section 3.1; RFC 6350, section 3.2). Lines are folded by bytes,
 * also within a character, so that they are put together before they are decoded.
 *
 * <p>Quoted-printable values of vCard 2.1, which go on after an equals sign, are put together as
 * well. A line may be as long as the file, such as a picture; of one that is longer than is taken
 * nothing is kept.
 */
final class ContentLines {
  /**
   * One line.
   *
   * @param number the number of the first line of the file that it was put together from, from 1
   * @param text the line; empty if it is too long
   * @param tooLong whether it is longer than is taken
   * @param repaired whether bytes of it are in no encoding that it could have
   */
  record Line(long number, String text, boolean tooLong, boolean repaired) {
    /** The name of the property, in capitals and without its group. */
    String name() {
      var end = 0;
      while (end < text.length() && ";:".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      var name = text.substring(0, end);
      return Letters.capital(name.substring(name.lastIndexOf('.') + 1).strip());
    }

    /** What follows the first colon; for lines without parameters. */
    String value() {
      return text.substring(text.indexOf(':') + 1).strip();
    }
  }

  /** No name, address or list of dates is longer; pictures are. */
  static final int MOST = 1 << 16;

  private static final Charset FALLBACK = Charset.forName("windows-1252");
  private static final Pattern CHARSET =
      Pattern.compile("[^:]*;\\s*CHARSET\\s*=\\s*\"?([\\w.-]{1,40})", Pattern.CASE_INSENSITIVE);
  private static final Pattern FRAME =
      Pattern.compile("\\s*(BEGIN|END)\\s*:", Pattern.CASE_INSENSITIVE);

  private final PhysicalLines in;
  private boolean ofOldCards;
  private Optional<PhysicalLines.Physical> ahead = Optional.empty();

  /** What a line was put together from so far. */
  private byte[] bytes = new byte[1 << 10];

  private int length;
  private boolean tooLong;

  /** Before what byte no colon stands: a line may go on a million times, each time by nothing. */
  private int withoutColon;

  private Optional<Boolean> quotedPrintable = Optional.empty();

  ContentLines(InputStream in) throws IOException {
    this.in = new PhysicalLines(in, MOST);
    ahead = this.in.next();
    var head = ahead.map(PhysicalLines.Physical::bytes).orElse(new byte[0]);
    if (head.length > 2 && head[0] == (byte) 0xef && head[1] == (byte) 0xbb) {
      ahead = ahead.map(first -> first.without(3));
    } else if (Utf8Stream.isWide(head, head.length)) {
      throw new EntryRefusedException(ImportProblemCode.ENCODING_UNKNOWN, Map.of());
    }
  }

  /** Whether the lines that follow are of vCard 2.1, which keeps the blank at which it folds. */
  void ofOldCards(boolean old) {
    ofOldCards = old;
  }

  /** The next line that is not empty; empty at the end. */
  Optional<Line> next() throws IOException {
    var first = take();
    while (first.isPresent() && first.get().isEmpty()) {
      first = take();
    }
    return first.isEmpty() ? Optional.empty() : Optional.of(whole(first.get()));
  }

  private Line whole(PhysicalLines.Physical first) throws IOException {
    length = 0;
    withoutColon = 0;
    quotedPrintable = Optional.empty();
    tooLong = first.tooLong();
    add(first.bytes(), 0);
    for (var more = take(); more.isPresent(); more = take()) {
      var next = more.get();
      var soft = endsSoftly() && !FRAME.matcher(ascii(next.bytes())).lookingAt();
      if (!soft && !next.goesOn()) {
        ahead = more;
        break;
      }
      if (soft) {
        length--;
      }
      tooLong |= next.tooLong();
      add(next.bytes(), soft || ofOldCards ? 0 : 1);
    }
    if (endsSoftly()) {
      // The file ends, or the card does: then nothing was meant to follow.
      length--;
    }
    return decoded(first.number());
  }

  private void add(byte[] more, int from) {
    tooLong |= length + more.length > MOST;
    if (!tooLong) {
      if (length + more.length > bytes.length) {
        bytes = Arrays.copyOf(bytes, 2 * (length + more.length));
      }
      System.arraycopy(more, from, bytes, length, more.length - from);
      length += more.length - from;
    }
  }

  /** Whether it is quoted-printable and goes on after an equals sign. */
  private boolean endsSoftly() {
    return !tooLong && length > 0 && bytes[length - 1] == '=' && isQuotedPrintable();
  }

  private boolean isQuotedPrintable() {
    while (quotedPrintable.isEmpty() && withoutColon < length) {
      if (bytes[withoutColon] == ':') {
        var head = ascii(Arrays.copyOf(bytes, withoutColon)).toUpperCase(Locale.ROOT);
        quotedPrintable = Optional.of(head.contains("QUOTED-PRINTABLE"));
      } else {
        withoutColon++;
      }
    }
    return quotedPrintable.orElse(false);
  }

  /** Names of properties and their parameters are ASCII. */
  private static String ascii(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private Line decoded(long number) {
    if (tooLong) {
      return new Line(number, "", true, false);
    }
    try {
      var text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length)).toString();
      return new Line(number, text, false, false);
    } catch (CharacterCodingException otherEncoding) {
      var line = Arrays.copyOf(bytes, length);
      var declared = charset(ascii(line));
      return new Line(
          number, new String(line, declared.orElse(FALLBACK)), false, declared.isEmpty());
    }
  }

  private static Optional<Charset> charset(String line) {
    var charset = CHARSET.matcher(line);
    try {
      return charset.lookingAt() && Charset.isSupported(charset.group(1))
          ? Optional.of(Charset.forName(charset.group(1)))
              .filter(known -> !known.equals(StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IllegalArgumentException noName) {
      return Optional.empty();
    }
  }

  private Optional<PhysicalLines.Physical> take() throws IOException {
    var taken = ahead.isPresent() ? ahead : in.next();
    ahead = Optional.empty();
    return taken;
  }
}
