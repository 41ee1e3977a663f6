package dev.suunta.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.adapters.persistence.Database;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reaches the terminal: colour only where it is wanted, and nobody else's control codes. */
class OnTheScreenTest {
  private static final String HOSTILE_JSON =
      "\\u001b[2J\\u001b]0;owned\\u0007 red \\u001b[31m back\\b\\b \\u202Eslaver\\u202C \\u2066isolated\\u2069 \\u009b31m end";

  @TempDir static Path folder;
  private static AHome home;
  private static Database kept;
  private static String id = "";

  @BeforeAll
  static void aPersonWithAHostilePast() {
    home = AHome.in(folder);
    kept = home.kept();
    home.using(GivenStrategy.SMALL);
    var at = LocalDate.now(ZoneOffset.UTC).minusDays(9).atStartOfDay().toInstant(ZoneOffset.UTC);
    var tweets =
        "window.YTD.tweets.part0 = [{\"tweet\":{\"id_str\":\"1\",\"created_at\":\"%s\",\"full_text\":\"%s\"}}]"
            .formatted(at, HOSTILE_JSON);
    var account =
        "window.YTD.account.part0 = [{\"account\":{\"username\":\"m\\u202Ea\\u001b[31m\",\"accountId\":\"1\",\"accountDisplayName\":\"M\\u001b[31m\"}}]";
    home.run(
            "import",
            home.file(
                "hostile.zip",
                GivenExport.zip(
                    java.util.Map.of("data/tweets.js", tweets, "data/account.js", account))))
        .exits(0);
    id =
        home.run(
                "post",
                "new",
                "--json",
                "--from",
                home.file(
                    "hostile.md",
                    GivenPost.on(
                        "linkedin", "\u202Eslaver\u202C and more of it, which is long enough.")))
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
        new String[] {"mirror"},
        new String[] {"strategy", "show"},
        new String[] {"strategy", "check", "--why"},
        new String[] {"strategy", "history"},
        new String[] {"post", "list"},
        new String[] {"post", "show", id},
        new String[] {"post", "check", id, "--why"},
        new String[] {"network", "list"},
        new String[] {"import", folder.resolve("hostile.zip").toString()},
        new String[] {"import", folder.resolve("no\u001b[31m\u202Esuch.zip").toString()},
        new String[] {"post", "check", "no\u001b[31m\u202Esuch.md"},
        new String[] {"post", "show", "no\u001b[31m\u202Esuch"},
        new String[] {"network", "show", "no\u001b[31m\u202Esuch"},
        new String[] {"frob\u001b[31m\u202Enicate"});
  }

  @Test
  void showsNobodysControlCharacters() {
    for (var command : commands()) {
      var answer = home.run(command);
      assertThat(answer.out() + answer.err())
          .as(String.join(" ", command))
          .doesNotContain(
              "\u001b", "\u0007", "\b", "\u009b", "\u202E", "\u202C", "\u2066", "\u2069");
    }
    assertThat(home.run("mirror").out()).contains("end", "\uFFFD");
  }

  @Test
  void coloursOnlyWhereSomebodyLooksAndNobodyMinds() {
    var check = new String[] {"post", "check", id, "--why"};

    assertThat(home.shown(check).out()).contains("\u001b[1;31m").doesNotContain("\uFFFD[");
    assertThat(home.run(check).out()).doesNotContain("\u001b");
    assertThat(home.with("NO_COLOR", "1").shown(check).out()).doesNotContain("\u001b");
    assertThat(home.with("TERM", "dumb").shown(check).out()).doesNotContain("\u001b");
    assertThat(home.shown("strategy", "check", "--json").out()).doesNotContain("\u001b");
    assertThat(home.shown("--help").out()).contains("\u001b[");
    assertThat(home.run("--help").out()).doesNotContain("\u001b");
  }

  @Test
  void coloursAReasonThatPassed() {
    var mute =
        home.run(
                "post",
                "new",
                "--for",
                "linkedin",
                "--json",
                "--why",
                "They learn to halve a week",
                "--text",
                "We cancelled every meeting without an agenda.")
            .json()
            .get("id")
            .asText();
    home.run("post", "pass", mute, "CALL_MISSING", "--reason", "I only say thanks").exits(0);

    assertThat(home.shown("post", "check", mute).exits(0).out())
        .contains("\u001b[32mPassed: I only say thanks\u001b[0m")
        .doesNotContain("\uFFFD");
  }

  @Test
  void showsProgressOnlyWhereSomebodyLooks() {
    var file = folder.resolve("hostile.zip").toString();

    assertThat(home.run("import", "--preview", file).err()).isEmpty();
    assertThat(home.shown("import", "--preview", file).out()).doesNotContain("\r");
  }

  /**
   * But for tables and what is there to be copied whole: addresses, and commands on lines of their
   * own.
   */
  @Test
  void fitsIntoFortyColumns() {
    var narrow = home.with("COLUMNS", "40");
    for (var command : commands()) {
      var answer = narrow.run(command);
      for (var line : (answer.out() + answer.err()).lines().toList()) {
        if (line.strip().contains(" ")
            && !line.contains("/")
            && !line.contains("●")
            && !line.startsWith("  suunta ")
            && !isTable(line)) {
          assertThat(line.length())
              .as("%s: %s", String.join(" ", command), line)
              .isLessThanOrEqualTo(41);
        }
      }
    }
  }

  /** Columns of numbers and bars stay together, however narrow the window. */
  private static boolean isTable(String line) {
    return line.matches(".*(\\S {2,}\\S|[▁▂▃▄▅▆▇█]).*");
  }
}
