package dev.suunta.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.adapters.cli.ExitCode;
import dev.suunta.adapters.cli.Terminal;
import dev.suunta.bootstrap.Main;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo, run as a person runs it: through the public command line, on a real database. */
@Timeout(120)
class DemoTest {
  private static final Pattern FOLDER = Pattern.compile("\\S*suunta-demo-\\d+");
  private static final Pattern LONG_LINE = Pattern.compile("(?m)^.{81,}$");

  @Test
  void shows_everything_in_english_and_finds_it_as_it_must_be() {
    var out = new StringWriter();

    var exitCode = Main.run(terminal(out, Map.of()), "demo", "--once");

    assertThat(out.toString()).contains("1. She begins with", "$ suunta mirror", "as they must be");
    assertThat(exitCode).isEqualTo(ExitCode.OK);
    assertThat(folder(out)).doesNotExist();
  }

  @Test
  void speaks_the_language_that_it_is_asked_for() {
    var out = new StringWriter();

    var exitCode = Main.run(terminal(out, Map.of()), "demo", "--once", "--lang", "fi");

    assertThat(out.toString())
        .contains("Hän aloittaa", "niin kuin pitää")
        .doesNotContain("Ground rules", "it may go out");
    assertThat(exitCode).isEqualTo(ExitCode.OK);
    assertThat(folder(out)).doesNotExist();
  }

  @Test
  void leaves_the_database_that_the_owner_named_alone() {
    var out = new StringWriter();
    var environment = Map.of("SUUNTA_DATABASE_URL", "jdbc:postgresql://nowhere.invalid/suunta");

    var exitCode = Main.run(terminal(out, environment), "demo", "--once");

    assertThat(exitCode).isEqualTo(ExitCode.OK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi"})
  void fits_into_eighty_columns_but_for_what_was_written_as_one_line(String language) {
    var out = new StringWriter();

    var exitCode =
        Main.run(terminal(out, Map.of("COLUMNS", "80")), "demo", "--once", "--lang", language);

    // A post that is shown as a document keeps its lines as they are.
    assertThat(LONG_LINE.matcher(out.toString()).results().map(line -> line.group()))
        .allMatch(line -> line.contains("apology round"));
    assertThat(exitCode).isEqualTo(ExitCode.OK);
  }

  @Test
  void names_a_fact_that_is_not_as_it_must_be() {
    var out = new StringWriter();
    var demo = new Demo(lying("mirror", "\"bareShares\" : 2", "\"bareShares\" : 7"), time());

    var exitCode = demo.run(terminal(out, Map.of()), true);

    assertThat(exitCode).isEqualTo(ExitCode.FAULT);
    assertThat(out.toString().replaceAll("\\s+", " "))
        .contains("suunta mirror --json: networks/network=x/bareShares: expected 2, found 7")
        .contains("something is not as it must be")
        .doesNotContain("post check");
    assertThat(folder(out)).doesNotExist();
  }

  @Test
  void names_a_command_that_ends_otherwise_than_it_must() {
    var out = new StringWriter();
    CommandLineProgram failing =
        (terminal, words) ->
            words[0].equals("strategy") && words[1].equals("check")
                ? ExitCode.HELD
                : Main.run(terminal, words);

    var exitCode = new Demo(failing, time()).run(terminal(out, Map.of()), true);

    assertThat(exitCode).isEqualTo(ExitCode.FAULT);
    assertThat(out.toString().replaceAll("\\s+", " "))
        .contains("suunta strategy check: exit code: expected 0, found 3");
  }

  @Test
  void serves_the_pages_until_it_is_broken_off_and_then_removes_everything() throws Exception {
    var out = new Awaited("http://127.0.0.1:");
    var ended = new FutureTask<>(() -> Main.run(terminal(out, Map.of()), "demo"));
    var demo = new Thread(ended);
    demo.start();
    assertThat(out.seen.await(100, TimeUnit.SECONDS)).as("the link").isTrue();
    assertThat(folder(out.written)).exists();

    demo.interrupt();

    assertThat(ended.get(20, TimeUnit.SECONDS)).isEqualTo(ExitCode.OK);
    assertThat(folder(out.written)).doesNotExist();
  }

  private static InstantSource time() {
    return InstantSource.system();
  }

  private static Terminal terminal(Writer out, Map<String, String> environment) {
    return new Terminal(
        InputStream.nullInputStream(),
        new PrintWriter(out, true),
        new PrintWriter(out, true),
        false,
        false,
        environment);
  }

  private static Path folder(StringWriter out) {
    var found = FOLDER.matcher(out.toString());
    assertThat(found.find()).as("the folder is said").isTrue();
    return Path.of(found.group());
  }

  /** The program, but that one command answers something else for programs. */
  private static CommandLineProgram lying(String command, String truth, String lie) {
    return (terminal, words) -> {
      if (!List.of(words).equals(List.of(command, "--json"))) {
        return Main.run(terminal, words);
      }
      var said = new StringWriter();
      var exitCode = Main.run(terminal(said, terminal.environment()), words);
      terminal.out().print(said.toString().replace(truth, lie));
      terminal.out().flush();
      return exitCode;
    };
  }

  /** Remembers what is written and tells once something stands there. */
  private static final class Awaited extends Writer {
    private final StringWriter written = new StringWriter();
    private final CountDownLatch seen = new CountDownLatch(1);
    private final String awaited;

    Awaited(String awaited) {
      this.awaited = awaited;
    }

    @Override
    public void write(char[] characters, int from, int length) {
      written.write(characters, from, length);
      if (written.toString().contains(awaited)) {
        seen.countDown();
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
