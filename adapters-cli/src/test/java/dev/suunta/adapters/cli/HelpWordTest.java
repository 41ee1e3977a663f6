package dev.suunta.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What {@code suunta help …} comes to, wherever the language stands. */
class HelpWordTest {
  private static String asOption(String typed) {
    var post = new CommandLine(CommandSpec.create()).addSubcommand("drop", CommandSpec.create());
    var program = new CommandLine(CommandSpec.create()).addSubcommand("post", post);
    return String.join(" ", HelpWord.asOption(program, typed.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "help, --help",
    "help post drop, post drop --help",
    "help post drop 0123, post drop --help",
    "help post --json, post --help"
  })
  void isTheHelpOfTheCommandThatFollows(String typed, String meant) {
    assertThat(asOption(typed)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--lang fi help post drop",
        "help --lang fi post drop",
        "help post --lang fi drop",
        "help post drop --lang fi"
      })
  void theLanguageMayStandAnywhere(String typed) {
    assertThat(asOption(typed)).isEqualTo("--lang fi post drop --help");
    assertThat(asOption(typed.replace("--lang ", "--lang=")))
        .isEqualTo("--lang=fi post drop --help");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--language help post", "--language=fi help post", "post help", "--lang"})
  void whatDoesNotBeginWithHelpStaysAsItIs(String typed) {
    assertThat(asOption(typed)).isEqualTo(typed);
  }

  @ParameterizedTest
  @CsvSource({"help post --lang, post --lang", "help --lang, --lang"})
  void aLanguageThatIsNotNamedIsLeftToComplainAbout(String typed, String left) {
    assertThat(asOption(typed)).isEqualTo(left);
  }
}
