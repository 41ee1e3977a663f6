package dev.suunta.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered before anything is opened. */
class ExitCodesOfTheCommandLineTest {
  private static int run(ATerminal terminal, String... arguments) {
    return run(
        terminal,
        () -> {
          throw new IllegalStateException("cannot be opened");
        },
        arguments);
  }

  private static int run(ATerminal terminal, Supplier<UseCases> useCases, String... arguments) {
    return Cli.run(
        terminal.terminal(),
        useCases,
        new Cli.Surroundings(
            (visitor, port) -> {
              throw new AssertionError("served");
            },
            (shown, once) -> 0,
            "1.2.3"),
        arguments);
  }

  @Test
  void helpAndVersionNeedNoHome() {
    var terminal = new ATerminal();

    assertThat(run(terminal, "--version")).isZero();
    assertThat(run(terminal, "post", "check", "--help")).isZero();
    assertThat(terminal.out()).contains("suunta 1.2.3", "FILE|ID");
    assertThat(terminal.err()).isEmpty();
  }

  @Test
  void aMistakeOfTheCallerIs2AndAFaultOfOursIs1() {
    assertThat(run(new ATerminal(), "post", "lst")).isEqualTo(ExitCode.USAGE);
    assertThat(run(new ATerminal(), "post", "list", "--since", "now")).isEqualTo(ExitCode.USAGE);
    assertThat(run(new ATerminal(), "serve", "--port", "99999")).isEqualTo(ExitCode.USAGE);
    var terminal = new ATerminal();
    assertThat(run(terminal, "post", "list")).isEqualTo(ExitCode.FAULT);
    assertThat(terminal.err()).contains("IllegalStateException").doesNotContain("\tat ");
  }

  /** Commands that are methods and those that are classes fail in different ways. */
  @ParameterizedTest
  @ValueSource(strings = {"post list", "mirror"})
  void memoryThatRunsOutIsAFaultWithoutATrace(String command) {
    var terminal = new ATerminal();

    var exit =
        run(
            terminal,
            () -> {
              throw new OutOfMemoryError("Java heap space");
            },
            command.split(" "));

    assertThat(exit).isEqualTo(ExitCode.FAULT);
    assertThat(terminal.err()).contains("OutOfMemoryError").doesNotContain("\tat ");
  }

  @ParameterizedTest
  @CsvSource({
    "strateyg,strategy,true",
    "strat,strategy,true",
    "frobnicate,strategy,false",
    "--sicne,--since,true",
    "--sin,--since,true",
    "--jsn,--json,true",
    "--lang,--json,false",
    "is,list,false",
    "lsit,list,true"
  })
  void guessesOnlyWhatIsNear(String typed, String name, boolean near) {
    assertThat(UsageTexts.isNear(typed, name)).isEqualTo(near);
  }

  @Test
  void fishGetsEveryWordQuoted() {
    assertThat(FishCompletion.quoted("it's a \\ here")).isEqualTo("'it\\'s a \\\\ here'");
  }
}
