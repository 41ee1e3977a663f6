package dev.suunta.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.adapters.persistence.Database;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program answers to whoever called it. */
class ExitCodesTest {
  @TempDir static Path folder;
  private static AHome home;
  private static AHome empty;
  private static Database kept;
  private static String id = "";

  @BeforeAll
  static void twoHomes() {
    home = AHome.in(folder.resolve("used"));
    kept = home.kept();
    home.using(GivenStrategy.SMALL);
    id =
        home.run("post", "new", "--from", home.file("post.md", GivenPost.good()), "--json")
            .json()
            .get("id")
            .asText();
    empty = AHome.in(folder.resolve("empty"));
  }

  @AfterAll
  static void close() {
    kept.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--help",
        "--version",
        "strategy",
        "strategy show",
        "strategy check",
        "strategy history",
        "strategy export",
        "strategy schema",
        "strategy diff",
        "network",
        "network list",
        "network show x",
        "post",
        "post list",
        "post list --dropped",
        "completion",
        "--lang fi strategy show",
        "strategy show --lang fi"
      })
  void answers0WhenItWorked(String command) {
    var answer = home.run(words(command)).exits(0);

    assertThat(answer.out()).isNotBlank();
    assertThat(answer.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "frobnicate",
        "strategy frobnicate",
        "--frobnicate",
        "post list --frobnicate",
        "post check",
        "post new --text",
        "strategy import",
        "import",
        "mirror --since yesterday",
        "mirror --since 2999-01-01",
        "strategy show --revision many",
        "init",
        "post new",
        "serve --port 70000",
        "serve --port many"
      })
  void answers2WhenTheCommandIsNotUnderstood(String command) {
    var answer = home.run(words(command)).exits(2);

    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).isNotBlank();
  }

  @Test
  void theFinnishHelpDoesNotCallTwoThingsAPort() {
    assertThat(home.inFinnish().run("--help").exits(0).said())
        .contains("verkkoportti on varattu", "3 Julkaisu odottaa vastausta tai on estetty.");
  }

  @Test
  void answers2WhenAChangeDoesNotSayWhy() {
    var more = AHome.in(folder.resolve("more")).using(GivenStrategy.SMALL);
    more.run("strategy", "import", more.file("s.yaml", GivenStrategy.SMALL.replace("3 h", "4 h")))
        .exits(0);

    assertThat(more.run("strategy", "adopt").exits(2).complained()).contains("Add: --reason");
    assertThat(more.inFinnish().run("strategy", "adopt").exits(2).complained())
        .contains("--reason");
  }

  @Test
  void answers3WhenSomethingIsToBeSettledFirst() {
    home.run("post", "check", id).exits(3);
    home.run("post", "check", home.file("mute.md", "Nothing is asked of anybody here.")).exits(3);
    home.run("post", "pass", id, "UNTOUCHED", "--reason", "I have read it").exits(3);

    var other = AHome.in(folder.resolve("blocked"));
    other
        .run(
            "strategy", "import", other.file("s.yaml", GivenStrategy.SMALL.replace("[work]", "[]")))
        .exits(3);
    other.run("strategy", "check").exits(3);
    assertThat(other.run("strategy", "adopt").exits(3).complained())
        .contains("It cannot be used yet.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "strategy show",
        "strategy check",
        "strategy edit",
        "strategy adopt",
        "strategy history",
        "strategy export",
        "strategy diff",
        "mirror",
        "post show 0123456789ab",
        "post drop 0123456789ab",
        "post check 0123456789ab",
        "post edit 0123456789ab",
        "network show orkut"
      })
  void answers4WhenThereIsNoSuchThing(String command) {
    var answer = empty.run(words(command)).exits(4);

    assertThat(answer.out()).isEmpty();
    assertThat(answer.complained()).contains("suunta ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "strategy show --revision 99",
        "strategy export --revision 0",
        "strategy diff 1 99",
        "strategy show --draft",
        "post new --text Hello --for orkut",
        "post new --text Hello --for NoSuch!",
        "network show NoSuch!",
        "mirror"
      })
  void answers4WhenWhatIsNamedIsUnknown(String command) {
    assertThat(home.run(words(command)).exits(4).complained()).isNotBlank();
  }

  @Test
  void answersTheHeaviestOfSeveral() {
    var good = home.file("good.md", GivenPost.good());
    var mute = home.file("mute.md", "Nothing is asked of anybody here.");

    home.run("post", "check", good, good).exits(0);
    home.run("post", "check", good, mute).exits(3);
    home.run("post", "check", mute, "0123456789ab", good).exits(4);
    home.run("post", "check", "missing.md", mute, "0123456789ab").exits(5);
  }

  @Test
  void namesTheLikelyHelp() {
    assertThat(home.run("post", "list", "--frobnicate").complained())
        .contains("--frobnicate", "suunta post list --help");
    assertThat(home.inFinnish().run("post", "list", "--frobnicate").complained())
        .contains("--frobnicate", "suunta post list --help");
  }

  private static String[] words(String command) {
    return command.isEmpty() ? new String[0] : command.split(" ");
  }
}
