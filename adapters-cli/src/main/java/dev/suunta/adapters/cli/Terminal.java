package dev.suunta.adapters.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Where a command is asked from: what it reads, where it writes, and what that place can show.
 *
 * @param in what is typed or piped in, UTF-8
 * @param out answers
 * @param err what went wrong, and progress
 * @param typed whether a person types; else nothing is asked that was not asked for
 * @param shown whether a person looks on, so that colour makes sense
 * @param environment the process's environment
 */
public record Terminal(
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    boolean typed,
    boolean shown,
    Map<String, String> environment) {
  private static final int USUAL_WIDTH = 80;
  private static final int GREATEST_WIDTH = 100;

  public Terminal {
    environment = Map.copyOf(environment);
  }

  /** How many columns there are to write in. */
  int width() {
    try {
      var columns = Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
      return Math.clamp(columns, 40, GREATEST_WIDTH);
    } catch (NumberFormatException unknown) {
      return USUAL_WIDTH;
    }
  }

  /** Whether colour is wanted: only where somebody looks, and never with NO_COLOR. */
  boolean coloured() {
    return shown
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** Reads lines. Keep one: what it has read ahead is lost to another. */
  Lines lines() {
    return new Lines(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
  }

  /** Lines as they are typed. */
  static final class Lines {
    private final BufferedReader reader;

    private Lines(BufferedReader reader) {
      this.reader = reader;
    }

    /** The next line; empty when there are no more. */
    Optional<String> next() {
      try {
        return Optional.ofNullable(reader.readLine());
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }
}
