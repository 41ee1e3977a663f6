package dev.suunta.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help and what is said about a command that was not understood. */
class UsageInBothLanguagesTest {
  private static final List<String> COMMANDS =
      List.of(
          "",
          "init",
          "strategy",
          "strategy show",
          "strategy check",
          "strategy import",
          "strategy edit",
          "strategy adopt",
          "strategy history",
          "strategy diff",
          "strategy export",
          "strategy schema",
          "network",
          "network list",
          "network show",
          "network add",
          "import",
          "mirror",
          "people",
          "people list",
          "people show",
          "people add",
          "people link",
          "people not-same",
          "people unlink",
          "people note",
          "people group",
          "people groups",
          "people call",
          "people to-call",
          "people called",
          "people duplicates",
          "people forget",
          "met",
          "met list",
          "met undo",
          "post",
          "post new",
          "post edit",
          "post check",
          "post pass",
          "post show",
          "post list",
          "post drop",
          "serve",
          "demo",
          "completion");

  /** Words without which hardly an English sentence is made, and those of the library. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(the|of|is|are|was|to|for|from|with|this|that|not|and|or|your|it|be|by|only|cannot"
              + "|missing|required|unknown|unmatched|invalid|option|options|parameter|argument"
              + "|value|index|should|specified|expected|found|convert|usage|commands|command"
              + "|exit|codes|COMMAND|FILE|NUMBER|DAY|TEXT|LINE|WHY|PAGE|PATH|CODE|OLD|NEW)\\b",
          Pattern.CASE_INSENSITIVE);

  @TempDir Path folder;

  static Stream<String> commands() {
    return COMMANDS.stream();
  }

  static Stream<String> mistakes() {
    return Stream.concat(
        COMMANDS.stream()
            .flatMap(
                command ->
                    Stream.of(
                        command + " --frobnicate",
                        command + " --jsn",
                        command + " --help=maybe",
                        command + " --lang sv",
                        command + " --lang")),
        Stream.of(
            "strateyg",
            "frobnicate",
            "post chek",
            "init now",
            "mirror --since",
            "mirror --since yesterday",
            "mirror --since 2026-02-30",
            "mirror --json --json",
            "mirror --json=maybe",
            "mirror --since 2999-01-01",
            "strategy show --revision many",
            "strategy show --revision 99999999999",
            "strategy show --draft --revision 1",
            "strategy diff one",
            "strategy diff 1 2 3",
            "strategy import",
            "strategy history --before",
            "strategy adopt --reason a --reason b",
            "network show",
            "network add",
            "import",
            "post new --text",
            "post new --text Hello world",
            "post new --text Hello --from file.md",
            "post new",
            "post check",
            "post show",
            "post show 0123 --markdown --json",
            "post pass",
            "post pass 0123",
            "post pass 0123 CALL_MISSING",
            "post pass --reason why",
            "post list --from",
            "serve --port many",
            "serve --port 70000",
            "completion --shell tcsh"));
  }

  private AHome home() {
    return AHome.in(folder);
  }

  private static String[] words(String command) {
    return Stream.of(command.strip().split(" "))
        .filter(word -> !word.isEmpty())
        .toArray(String[]::new);
  }

  private static String[] words(String command, String more) {
    return words(command + " " + more);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpIsWrittenInTheLanguageThatIsAskedFor(String command) {
    var english = home().run(words(command, "--help")).exits(0).out();
    var finnish = home().run(words(command, "--help --lang fi")).exits(0).out();

    assertThat(english).contains("How: suunta " + command);
    assertThat(finnish).contains("Näin: suunta " + command);
    assertThat(withoutCommands(finnish)).doesNotContainPattern(ENGLISH);
    assertThat(english).doesNotContain("TIEDOSTO", "TUNNUS");
    assertThat(english + finnish)
        .as("everything that can be given is explained")
        .doesNotContainPattern("(?m)^ {6}[A-ZÄÖ|]{2,}(\\.\\.\\.)?$")
        .doesNotContainPattern("(?m)^ +-[-a-zA-Z, =|]*$(?!\n {10,}\\S)");
    for (var width : new String[] {"60", "80", "100"}) {
      assertThat(
              home().with("COLUMNS", width).run(words(command, "--help --lang fi")).out().lines())
          .allSatisfy(
              line -> assertThat(line.length()).isLessThanOrEqualTo(Integer.parseInt(width)));
    }
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsExplainedInTheLanguageThatIsSpoken(String command) {
    var english = home().run(words(command)).exits(2);
    var finnish = home().inFinnish().run(words(command)).exits(2);

    assertThat(english.out()).isEmpty();
    assertThat(english.complained()).isNotBlank().doesNotContainPattern("[äö]");
    assertThat(finnish.out()).isEmpty();
    assertThat(finnish.complained()).isNotBlank();
    assertThat(withoutCommands(finnish.complained())).doesNotContainPattern(ENGLISH);
    assertThat(english.complained() + finnish.complained())
        .doesNotContain("java.", "class ", "int ", "null", "{0}", "{1}");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpIsAWordTooAndNothingElseIsDone(String command) {
    var home = home();
    var asked = home.run(words(command, "--help --lang fi")).exits(0).out();

    assertThat(home.run(words("--lang fi help " + command)).exits(0).out()).isEqualTo(asked);
    assertThat(home.run(words("help " + command, "--lang=fi")).exits(0).out()).isEqualTo(asked);
    assertThat(home.run(words("help --lang fi " + command)).exits(0).out()).isEqualTo(asked);
    assertThat(folder.resolve("home")).doesNotExist();
  }

  @Test
  void helpOfWhatIsNoCommandSaysSo() {
    assertThat(home().run("help", "strateyg").exits(2).complained())
        .contains("There is no command “strateyg” here. Did you mean strategy?");
    assertThat(home().run("help", "post", "drop", "0123").exits(0).said())
        .contains("Give a post up.");
  }

  @Test
  void aMistakeSaysWhatToDo() {
    var home = home();
    assertThat(home.run("strateyg").complained())
        .isEqualTo(
            "There is no command “strateyg” here. Did you mean strategy? See: suunta --help");
    assertThat(home.run("frobnicate").complained()).doesNotContain("Did you mean");
    assertThat(home.run("post", "lsit").complained()).contains("Did you mean list?");
    assertThat(home.run("mirror", "--sicne").complained()).contains("Did you mean --since?");
    assertThat(home.run("post", "pass", "0123").complained())
        .contains("Something is missing:", "CODE", "--reason WHY", "suunta post pass --help");
    assertThat(home.inFinnish().run("post", "pass", "0123").complained())
        .contains("Jotain puuttuu:", "KOODI", "--reason SYY");
    assertThat(home.run("post", "new", "--text").complained()).contains("--text TEXT");
    assertThat(home.run("post", "new", "--text", "Hello", "world").complained())
        .contains("“world”", "quotation marks");
    assertThat(home.run("mirror", "--since", "2026-02-30").complained())
        .contains("2026-02-30", "such as 2026-01-31");
    assertThat(home.run("--lang", "sv").complained()).contains("en or fi");
  }

  /** Commands, options and what stands in the file system have one name in every language. */
  private static String withoutCommands(String text) {
    return text.replaceAll("suunta [-a-z]+( [-a-z]+)?", "")
        .replaceAll("--[-a-z]+", "")
        .replaceAll("(?m)^  [-a-z]+ ", "")
        .replaceAll("[”“][^”]*”", "")
        .replaceAll("\\[?(en\\|fi|bash\\|zsh\\|fish)]?", "")
        .replaceAll("JSON Schema", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void aShellAcceptsItsCompletionScript(String shell) throws Exception {
    for (var home : List.of(home(), home().inFinnish())) {
      var script = home.run("completion", "--shell", shell).exits(0).out();
      assertThat(script).contains("strategy", "since");
      Assumptions.assumeTrue(isInstalled(shell), shell + " is not installed");
      var checked =
          new ProcessBuilder(shell, "-n", home.file("script." + shell, script)).inheritIO().start();
      assertThat(checked.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(checked.exitValue()).isZero();
    }
  }

  @Test
  void theShellThatOneUsesIsTaken() {
    assertThat(home().with("SHELL", "/usr/bin/fish").run("completion").out())
        .isEqualTo(home().run("completion", "--shell", "fish").out())
        .contains("complete -c suunta");
    assertThat(home().with("SHELL", "/bin/bash").run("completion").out())
        .isEqualTo(home().run("completion").out());
  }

  @Test
  void fishCompletesCommandsOptionsAndTheirValues() throws Exception {
    Assumptions.assumeTrue(isInstalled("fish"), "fish is not installed");
    var script = home().file("suunta.fish", home().run("completion", "--shell", "fish").out());

    assertThat(completed(script, "suunta st")).contains("strategy");
    assertThat(completed(script, "suunta strategy "))
        .contains("adopt", "export")
        .doesNotContain("mirror");
    assertThat(completed(script, "suunta mirror --s")).contains("--since");
    assertThat(completed(script, "suunta --lang ")).contains("en", "fi");
    assertThat(completed(script, "suunta post check --wh")).contains("--why");
  }

  private static String completed(String script, String typed) throws Exception {
    var fish =
        new ProcessBuilder(
                "fish", "--no-config", "-c", "source " + script + "; complete -C '" + typed + "'")
            .redirectErrorStream(true)
            .start();
    var said =
        new String(fish.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(fish.waitFor()).isZero();
    return said;
  }

  private static boolean isInstalled(String shell) throws InterruptedException {
    try {
      return new ProcessBuilder(shell, "-c", "true").start().waitFor() == 0;
    } catch (IOException missing) {
      return false;
    }
  }
}
