package dev.suunta.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.adapters.persistence.Database;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A strategy, a network and a post that somebody else wrote to act on a terminal. */
class SafeToLookAtTest {
  /** Clears the screen, names the window, paints, and turns the direction, in YAML's escapes. */
  private static final String HOSTILE = "a\\u202Eb\\u202C\\u2066c\\u2069d";

  @TempDir static Path folder;
  private static AHome home;
  private static Database kept;
  private static String id = "";

  @BeforeAll
  static void whatSomebodyElseWrote() {
    home = AHome.in(folder);
    kept = home.kept();
    home.run(
            "network",
            "add",
            home.file(
                "board.yaml",
                GivenStrategy.BOARD.replace("Notice board", '"' + "Board " + HOSTILE + '"')))
        .exits(0);
    home.using(
        GivenStrategy.SMALL
            .replace("linkedin", "board")
            .replace("Promote my work", '"' + "Promote " + HOSTILE + '"')
            .replace("My children", '"' + "Children " + HOSTILE + '"'));
    id =
        home.run(
                "post",
                "new",
                "--json",
                "--for",
                "board",
                "--text",
                "More \u202Eslaver\u202C to \u2066it\u2069 than meets the eye?",
                "--why",
                "they \u202Elearn\u202C it")
            .json()
            .get("id")
            .asText();
  }

  @AfterAll
  static void close() {
    kept.close();
  }

  private static List<String[]> commands() {
    return List.of(
        new String[] {"strategy", "show"},
        new String[] {"strategy", "check", "--why"},
        new String[] {"strategy", "export"},
        new String[] {"strategy", "show", "--json"},
        new String[] {"strategy", "schema"},
        new String[] {"network", "list"},
        new String[] {"network", "list", "--json"},
        new String[] {"network", "show", "board"},
        new String[] {"network", "add", folder.resolve("board.yaml").toString()},
        new String[] {"post", "show", id},
        new String[] {"post", "show", id, "--markdown"},
        new String[] {"post", "show", id, "--json"},
        new String[] {"post", "list"},
        new String[] {"post", "list", "--json"},
        new String[] {"post", "check", id, "--why"},
        new String[] {"post", "check", id, "--json"});
  }

  @Test
  void doNotActOnATerminal() {
    for (var command : commands()) {
      var answer = home.with("NO_COLOR", "1").shown(command);

      assertThat(answer.out()).as(String.join(" ", command)).isNotBlank();
      assertThat((answer.out() + answer.err()).codePoints().filter(SafeToLookAtTest::acts))
          .as(String.join(" ", command))
          .isEmpty();
    }
  }

  @Test
  void comeBackByteForByteIntoAFile() {
    var markdown = home.run("post", "show", id, "--markdown").out();
    assertThat(markdown).contains("More \u202Eslaver\u202C to \u2066it\u2069 than");
    home.piped(markdown, "post", "check", "-");
    assertThat(home.run("post", "show", id, "--json").json().findValuesAsText("text").toString())
        .contains("\u202Eslaver\u202C");

    var strategy = home.run("strategy", "export").out();
    assertThat(home.piped(strategy, "strategy", "import", "-").exits(0).said())
        .contains("says already");
  }

  @Test
  void isCalledByTheNameThatItsOwnerGave() {
    assertThat(home.run("post", "check", id).said()).contains("Board a");
  }

  private static boolean acts(int point) {
    return (Character.isISOControl(point) && point != '\n')
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069);
  }
}
