package dev.suunta.adapters.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Keys, one by one, as somebody presses them. */
interface Keys extends AutoCloseable {
  /** What stands for Ctrl-C and Ctrl-D: leave. */
  String LEAVE = "LEAVE";

  String ENTER = "ENTER";
  String ESCAPE = "ESCAPE";
  String BACKSPACE = "BACKSPACE";

  /** Keys that are no sign and mean nothing here, such as those of arrows. */
  String OTHER = "OTHER";

  /**
   * The next key: a sign, or one of the names above; empty when nobody presses any more. Waits for
   * it.
   */
  Optional<String> next();

  /** How many lines there are to write in. */
  int height();

  /** Whether what is shown can be replaced by something else. */
  boolean canRedraw();

  @Override
  void close();

  /**
   * The terminal's keys. Only the program's own input can be told to hand out each key; anything
   * else is read as it comes.
   */
  @SuppressWarnings("ReferenceEquality") // it is that very stream which is a terminal's
  static Keys of(Terminal terminal) {
    return terminal.in() == System.in ? TerminalKeys.open() : new Piped(terminal);
  }

  /** What a control sign or a sign is called. */
  static String named(int sign) {
    return switch (sign) {
      case 3, 4 -> LEAVE;
      case '\r', '\n' -> ENTER;
      case 8, 127 -> BACKSPACE;
      case 27 -> ESCAPE;
      default -> sign < ' ' ? OTHER : Character.toString(sign);
    };
  }

  /** Keys that come from anything else. */
  final class Piped implements Keys {
    private final Reader reader;

    Piped(Terminal terminal) {
      this.reader = new InputStreamReader(terminal.in(), StandardCharsets.UTF_8);
    }

    @Override
    public Optional<String> next() {
      try {
        var first = reader.read();
        if (first < 0) {
          return Optional.empty();
        }
        return Optional.of(
            named(
                Character.isHighSurrogate((char) first)
                    ? Character.toCodePoint((char) first, (char) reader.read())
                    : first));
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }

    @Override
    public int height() {
      return 24;
    }

    @Override
    public boolean canRedraw() {
      return false;
    }

    @Override
    public void close() {
      // Whoever gave the input closes it.
    }
  }
}
