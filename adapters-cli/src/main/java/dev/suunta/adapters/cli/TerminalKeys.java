package dev.suunta.adapters.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.NonBlockingReader;

/** The keys of the terminal in which the program runs. */
final class TerminalKeys implements Keys {
  /** How long the rest of a key that sends several signs may take. */
  private static final long REST_MILLIS = 30;

  private final org.jline.terminal.Terminal terminal;
  private final Attributes before;
  private final NonBlockingReader reader;
  private final Thread restorer = new Thread(this::restore);

  private TerminalKeys(org.jline.terminal.Terminal terminal) {
    this.terminal = terminal;
    this.before = terminal.enterRawMode();
    // Ctrl-C is a key like others, so that the terminal is left as it was found.
    var attributes = terminal.getAttributes();
    attributes.setLocalFlag(Attributes.LocalFlag.ISIG, false);
    terminal.setAttributes(attributes);
    this.reader = terminal.reader();
    Runtime.getRuntime().addShutdownHook(restorer);
  }

  static Keys open() {
    try {
      return new TerminalKeys(
          TerminalBuilder.builder()
              .system(true)
              .encoding(StandardCharsets.UTF_8)
              .nativeSignals(false)
              .build());
    } catch (IOException noTerminal) {
      throw new UncheckedIOException(noTerminal);
    }
  }

  @Override
  public Optional<String> next() {
    try {
      var first = reader.read();
      if (first < 0) {
        return Optional.empty();
      }
      if (first == 27 && reader.peek(REST_MILLIS) >= 0) {
        return Optional.of(rest());
      }
      if (Character.isHighSurrogate((char) first)) {
        return Optional.of(Keys.named(Character.toCodePoint((char) first, (char) reader.read())));
      }
      return Optional.of(Keys.named(first));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Arrows and the like send several signs, none of which is meant by itself. */
  private String rest() throws IOException {
    while (reader.peek(REST_MILLIS) >= 0) {
      reader.read();
    }
    return OTHER;
  }

  @Override
  public int height() {
    return terminal.getHeight() > 0 ? terminal.getHeight() : 24;
  }

  @Override
  public boolean canRedraw() {
    return !terminal.getType().startsWith("dumb");
  }

  private void restore() {
    terminal.setAttributes(before);
  }

  @Override
  public void close() {
    restore();
    Runtime.getRuntime().removeShutdownHook(restorer);
    try {
      terminal.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
