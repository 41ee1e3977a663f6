package dev.suunta.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.suunta.adapters.cli.Terminal;
import dev.suunta.adapters.persistence.Database;
import dev.suunta.adapters.persistence.Databases;
import dev.suunta.bootstrap.Program;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** One person's home in a folder of its own, and the program that is asked from a terminal. */
record AHome(Path folder, Map<String, String> environment) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What the program answered; all of it without a trace of the inside. */
  record Answer(int exit, String out, String err) {
    Answer {
      assertThat(out + err).doesNotContain("\tat ", "Exception in");
    }

    /** Everything on one line, as a reader takes it in wherever the lines break. */
    String said() {
      return oneLine(out);
    }

    String complained() {
      return oneLine(err);
    }

    JsonNode json() {
      try {
        return JSON.readTree(out);
      } catch (IOException broken) {
        throw new UncheckedIOException(out, broken);
      }
    }

    Answer exits(int expected) {
      assertThat(exit).as("exit code; said: %s complained: %s", out, err).isEqualTo(expected);
      return this;
    }
  }

  static String oneLine(String text) {
    return text.replaceAll("[\\s\u00a0]+", " ").strip();
  }

  /** A home that nobody has used, in this folder. */
  static AHome in(Path folder) {
    return new AHome(
        folder,
        Map.of("SUUNTA_HOME", folder.resolve("home").toString(), "USER", "maija", "LANG", "C"));
  }

  /** The same home with another variable in the environment. */
  AHome with(String name, String value) {
    var more = new HashMap<>(environment);
    more.put(name, value);
    return new AHome(folder, more);
  }

  /** The same home, asked in Finnish. */
  AHome inFinnish() {
    return with("LANG", "fi_FI.UTF-8");
  }

  /** A command of a script: nobody types, nobody looks on. */
  Answer run(String... arguments) {
    return run(new byte[0], false, false, arguments);
  }

  /** A command of a script that is piped something. */
  Answer piped(String input, String... arguments) {
    return run(input.getBytes(StandardCharsets.UTF_8), false, false, arguments);
  }

  /** A command at which somebody types these lines. */
  Answer typing(String lines, String... arguments) {
    return run(lines.getBytes(StandardCharsets.UTF_8), true, false, arguments);
  }

  /** The same, where something happens after the question was asked and before the first answer. */
  Answer typing(String lines, Runnable meanwhile, String... arguments) {
    var typed =
        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)) {
          private boolean happened;

          @Override
          public synchronized int read(byte[] into, int offset, int length) {
            if (!happened) {
              happened = true;
              meanwhile.run();
            }
            return super.read(into, offset, length);
          }
        };
    return run(typed, true, false, arguments);
  }

  /** A command at whose answer somebody looks. */
  Answer shown(String... arguments) {
    return run(new byte[0], false, true, arguments);
  }

  private Answer run(byte[] input, boolean typed, boolean shown, String... arguments) {
    return run(new ByteArrayInputStream(input), typed, shown, arguments);
  }

  private Answer run(InputStream input, boolean typed, boolean shown, String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var terminal =
        new Terminal(input, new PrintWriter(out), new PrintWriter(err), typed, shown, environment);
    return new Answer(Program.run(terminal, arguments), out.toString(), err.toString());
  }

  /**
   * Keeps the database open meanwhile, as pages that are served would; commands are quicker then.
   */
  Database kept() {
    return Databases.home(folder.resolve("home"));
  }

  /** Uses this strategy from now on. */
  AHome using(String strategy) {
    run("strategy", "import", file("strategy.yaml", strategy)).exits(0);
    run("strategy", "adopt", "--reason", "a strategy for the test").exits(0);
    return this;
  }

  /** Everything that the home holds, as its own commands tell it. */
  String contents() {
    return run("strategy", "history", "--json").out()
        + run("post", "list", "--json").out()
        + run("post", "list", "--dropped", "--json").out()
        + run("network", "list", "--json").out()
        + run("mirror", "--json").out();
  }

  /** A file beside the home; answers its name. */
  String file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  String file(String name, byte[] content) {
    try {
      var path = folder.resolve(name);
      Files.createDirectories(path.getParent());
      Files.write(path, content);
      return path.toString();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
