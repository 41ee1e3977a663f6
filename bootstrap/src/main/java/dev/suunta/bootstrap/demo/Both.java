package dev.suunta.bootstrap.demo;

import java.io.StringWriter;
import java.io.Writer;

/** Writes to two places. */
final class Both extends Writer {
  private final StringWriter one;
  private final StringWriter other;

  Both(StringWriter one, StringWriter other) {
    this.one = one;
    this.other = other;
  }

  @Override
  public void write(char[] characters, int from, int length) {
    one.write(characters, from, length);
    other.write(characters, from, length);
  }

  @Override
  public void flush() {
    // Strings need none.
  }

  @Override
  public void close() {
    // Strings need none.
  }
}
