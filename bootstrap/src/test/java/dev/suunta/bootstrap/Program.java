package dev.suunta.bootstrap;

import dev.suunta.adapters.cli.Terminal;

/** Opens the program to tests of other packages, as whoever starts it finds it. */
public final class Program {
  private Program() {}

  /** One command, from its arguments to its exit code. */
  public static int run(Terminal terminal, String... arguments) {
    return Main.run(terminal, arguments);
  }
}
