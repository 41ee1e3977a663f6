package dev.suunta.bootstrap.demo;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.function.BooleanSupplier;

/** Passes on what is written until the demo is broken off; what comes of that interests nobody. */
final class MutedWriter extends Writer {
  private final PrintWriter to;
  private final BooleanSupplier muted;

  MutedWriter(PrintWriter to, BooleanSupplier muted) {
    this.to = to;
    this.muted = muted;
  }

  @Override
  public void write(char[] characters, int from, int length) {
    if (!muted.getAsBoolean()) {
      to.write(characters, from, length);
    }
  }

  @Override
  public void flush() {
    to.flush();
  }

  @Override
  public void close() {
    to.close();
  }
}
