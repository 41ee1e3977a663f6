package dev.suunta.bootstrap.demo;

import java.util.List;

/**
 * One thing that is done in a step. A word that begins with {@code @} is a name that was
 * remembered; one with {@code *} stands for the files that it fits, as in a shell.
 */
sealed interface Act {
  /** Runs a command and shows it with its answer. */
  record Show(int exitCode, List<String> words) implements Act {}

  /** Runs a command for programs and compares what it answers. */
  record Compare(int exitCode, List<String> words, List<Fact> facts) implements Act {}

  /** Keeps a value of a command's answer under a name, cut to a length. */
  record Remember(String name, List<String> words, String path, int length) implements Act {}

  /** Writes a command's answer into a file with something changed in it. */
  record Rewrite(List<String> words, String file, String before, String after) implements Act {}

  /**
   * Something that must be so.
   *
   * @param path where it stands in the answer, see {@link Answer}
   * @param expected what must stand there, as text
   */
  record Fact(String path, String expected) {}

  static Act show(String... words) {
    return new Show(0, List.of(words));
  }

  static Act showHeld(String... words) {
    return new Show(3, List.of(words));
  }

  static Act compare(List<String> words, Fact... facts) {
    return new Compare(0, words, List.of(facts));
  }

  static Fact fact(String path, Object expected) {
    return new Fact(path, expected.toString());
  }
}
