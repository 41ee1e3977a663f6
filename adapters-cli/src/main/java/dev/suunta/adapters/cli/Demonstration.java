package dev.suunta.adapters.cli;

/** Shows Suunta on an invented owner's life; what the terminal needs of it. */
@FunctionalInterface
public interface Demonstration {
  /**
   * Runs it in a throwaway home.
   *
   * @param once whether to end after the last step instead of serving the pages
   * @return the exit code: 0 if every fact was as it should be
   */
  int run(Terminal terminal, boolean once);
}
