package dev.suunta.bootstrap.demo;

import dev.suunta.adapters.cli.Terminal;

/** The public command line: one command, asked from a terminal. */
@FunctionalInterface
public interface CommandLineProgram {
  /** Runs a command and answers its exit code. */
  int run(Terminal terminal, String... words);
}
