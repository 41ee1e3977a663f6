package dev.suunta.bootstrap;

import dev.suunta.adapters.cli.Cli;
import dev.suunta.adapters.cli.Terminal;
import dev.suunta.bootstrap.demo.Demo;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/** Where the program begins. */
public final class Main {
  private Main() {}

  /** Runs one command and ends with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(systemTerminal(), arguments));
  }

  /** Runs one command and answers its exit code; closes what it opened. */
  public static int run(Terminal terminal, String... arguments) {
    try (var opened = new OpenedHome(terminal.environment())) {
      return Cli.run(
          terminal,
          opened::useCases,
          new Cli.Surroundings(
              (visitor, port) -> Pages.serve(opened, visitor, port),
              new Demo(Main::run, InstantSource.system()),
              Version.text()),
          arguments);
    }
  }

  /** The launcher says what is a terminal, because Java cannot tell for each stream. */
  private static Terminal systemTerminal() {
    var terminals = System.getProperty("suunta.terminals", "");
    return new Terminal(
        System.in,
        new PrintWriter(System.out, false, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
        terminals.contains("in"),
        terminals.contains("out"),
        System.getenv());
  }
}
