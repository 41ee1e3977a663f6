package dev.suunta.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.adapters.persistence.Database;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of how a post goes on, and of all that are on their way. */
class PostOnTheWayTest {
  @TempDir static Path folder;
  private static AHome home;
  private static Database kept;

  @BeforeAll
  static void aPersonWithAStrategy() {
    home = AHome.in(folder);
    kept = home.kept();
    home.run("network", "add", home.file("board.yaml", GivenStrategy.BOARD)).exits(0);
    home.using(GivenStrategy.WIDE);
  }

  @AfterAll
  static void close() {
    kept.close();
  }

  private static String held(String name, String network) {
    return home.file(
        name, GivenPost.with("why: They learn to halve a week", network, GivenPost.MUTE));
  }

  @Test
  void aPostFromAFileThatNobodyConfirmedSaysByWhichCommandsItGoesOn() {
    var answer = home.run("post", "new", "--from", held("held.md", "linkedin")).exits(3);

    var id = answer.said().replaceFirst(".*Kept as (\\S+)\\. .*", "$1");
    assertThat(answer.out().lines())
        .contains(
            "  suunta post check " + id,
            "  suunta post edit " + id,
            "  suunta post pass " + id + " CALL_MISSING --reason \"…\"");
  }

  @Test
  void theCommandThatIsOfferedPassesTheHold() {
    var answer =
        home.run(
                "post",
                "new",
                "--for",
                "linkedin",
                "--why",
                "They halve a week",
                "--text",
                GivenPost.MUTE)
            .exits(3);

    var offered =
        answer.out().lines().filter(line -> line.startsWith("  suunta post pass ")).toList();
    assertThat(offered).hasSize(1);
    assertThat(answer.out()).doesNotContain("suunta post check");
    var words = offered.getFirst().strip().split(" ");
    home.run("post", "pass", words[3], words[4], words[5], "we only tell what happened").exits(0);
    home.run("post", "check", words[3]).exits(0);
  }

  @Test
  void whoeverAnswersNotNowIsToldHowToGoOnLater() {
    var lines = "linkedin\n" + GivenPost.MUTE + "\n.\nThey halve a week\n\n";

    assertThat(home.typing(lines, "post", "new").exits(3).said())
        .contains("Or let it pass with a reason, which is kept: suunta post pass 0");
  }

  @Test
  void aFileThatIsOnlyHeldIsKeptBeforeAReasonIsGiven() {
    var file = held("only-held.md", "linkedin");

    assertThat(home.run("post", "check", file).exits(3).out())
        .contains("  suunta post new --from " + file)
        .doesNotContain("suunta post pass");
    assertThat(home.run("post", "check", home.file("good.md", GivenPost.good())).out())
        .doesNotContain("suunta post");
  }

  @Test
  void aFileWhoseNameAShellWouldTearApartIsNamedAsOneWord() {
    var file = held("Maija's $old; held.md", "linkedin");

    assertThat(home.run("post", "check", file).exits(3).out())
        .contains("  suunta post new --from '" + folder + "/Maija'\\''s $old; held.md'\n");
  }

  @Test
  void aReasonForWhatIsNotHeldNamesThePost() {
    var id =
        home.run("post", "new", "--json", "--for", "linkedin", "--text", GivenPost.MUTE)
            .json()
            .get("id")
            .asText();

    assertThat(home.run("post", "pass", id, "HARD_SELL", "--reason", "a b c").complained())
        .contains("suunta post check " + id.substring(0, 13));
  }

  @Test
  void theListStandsInColumnsAtEveryWidth() {
    for (var network : List.of("linkedin", "x")) {
      home.run("post", "new", "--for", network, "--text", "🎉 日本語 " + GivenPost.MUTE);
    }
    for (var width : List.of("60", "80", "100")) {
      var lines = home.with("COLUMNS", width).run("post", "list").exits(0).out().lines().toList();

      assertThat(lines)
          .allSatisfy(
              line -> assertThat(columns(line)).isLessThanOrEqualTo(Integer.parseInt(width)));
      var rows = lines.stream().filter(line -> !line.startsWith(" ")).toList();
      assertThat(rows)
          .allSatisfy(
              row ->
                  assertThat(row).matches("[0-9a-f-]{13}  20\\d\\d-\\d\\d-\\d\\d  draft  \\S.*"));
      assertThat(rows).anySatisfy(row -> assertThat(row).contains("  LinkedIn"));
      assertThat(String.join(" ", lines)).contains("🎉 日本語 We cancelled");
    }
    assertThat(home.with("COLUMNS", "100").run("post", "list").out())
        .contains("draft  X         🎉", "draft  LinkedIn  🎉");
    assertThat(home.inFinnish().run("post", "list").out()).contains("  luonnos  ");
  }

  @Test
  void thoseThatWereGivenUpSaySoInColumnsToo() {
    var three =
        GivenPost.with("why: They halve a week", "linkedin", "Three times")
            + "\n## mastodon\n\nThree times\n\n## facebook\n\nThree times\n";
    var id =
        home.run("post", "new", "--from", home.file("three.md", three), "--json")
            .json()
            .get("id")
            .asText();
    home.run("post", "drop", id).exits(0);
    var narrow = home.with("COLUMNS", "60");

    assertThat(narrow.run("post", "list", "--dropped").exits(0).out().lines())
        .anySatisfy(line -> assertThat(line).contains("  given up  LinkedIn"))
        .allSatisfy(line -> assertThat(columns(line)).isLessThanOrEqualTo(60));
    assertThat(home.run("post", "show", id).out()).contains(" · given up · ");
    assertThat(narrow.inFinnish().run("post", "list", "--dropped").out().lines())
        .anySatisfy(line -> assertThat(line).contains("  luovuttu  LinkedIn"))
        .allSatisfy(line -> assertThat(columns(line)).isLessThanOrEqualTo(60));
  }

  private static int columns(String line) {
    return line.codePoints().map(point -> point > 0x2fff ? 2 : 1).sum();
  }

  @Test
  void whatIsPipedInHasAName() {
    assertThat(home.piped("hello", "strategy", "import", "-").exits(5).complained())
        .isEqualTo(
            "standard input, line 1, column 1 The document is not made of keys and values. Write"
                + " lines with a key, a colon and a value, such as “format: 1”.");
    assertThat(home.inFinnish().piped("", "post", "check", "-").exits(5).complained())
        .startsWith("vakiosyöte, ");
  }

  @Test
  void aTextFromTheCommandLineHasANameToo() {
    assertThat(home.run("post", "new", "--text", "Hello").exits(2).err())
        .startsWith("--text\n    Where is it meant to stand?");
  }

  @Test
  void aQuestionIsWrappedAndNothingStandsBehindItWhenNobodyAnswers() {
    var narrow = home.with("COLUMNS", "60");
    var answer = narrow.typing("", "post", "new", "--from", held("asked.md", "linkedin")).exits(3);

    assertThat(answer.out()).contains("and do you\nstand by it? [y/N] \n");
    assertThat(narrow.typing("", "post", "new").exits(2).out())
        .endsWith("Which network? Number or name: \n");
  }
}
