package dev.suunta.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.adapters.persistence.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A strategy from its first question to its third revision. */
class StrategyLifeTest {
  private static final String LONGER = GivenStrategy.SMALL.replace("3 h", "4 h");

  @TempDir Path folder;
  private AHome home;
  private Database kept;

  @BeforeEach
  void aHome() {
    home = AHome.in(folder);
    kept = home.kept();
  }

  @AfterEach
  void close() {
    kept.close();
  }

  @Test
  void beginsWithAFewTypedAnswers() {
    var answer = home.typing("two of them\n1 4\n\n120 minutes\n120\ny\n", "init").exits(0);

    assertThat(answer.said())
        .contains("Please type numbers from 1 to", "Please type the minutes", "Revision 1");
    var shown = home.run("strategy", "show", "--json").exits(0).json();
    assertThat(shown.get("state").asText()).isEqualTo("ADOPTED");
    assertThat(shown.get("strategy").toString()).contains("120");
    assertThat(home.typing("1\n\n\ny\n", "init").exits(2).complained())
        .contains("You have a strategy already.");
  }

  @Test
  void staysADraftForWhoeverSaysNo() {
    assertThat(home.typing("5\n\n\nn\n", "init").exits(0).said()).contains("Kept as a draft.");

    assertThat(home.run("strategy", "show", "--json").json().get("state").asText())
        .isEqualTo("DRAFT");
    assertThat(home.run("strategy", "adopt").exits(0).said()).contains("Revision 1 is in use.");
  }

  @Test
  void keepsNothingOfAnInterviewThatBreaksOff() {
    for (var typed : new String[] {"", "1", "1\n", "1\n\n", "1\na goal of mine\n"}) {
      assertThat(home.typing(typed, "init").exits(2).complained()).contains("Nothing was stored.");
    }
    home.run("strategy", "show").exits(4);
  }

  @Test
  void takesAGoalInOnesOwnWords() {
    home.typing("1\nSing in public\nDoes it make somebody sing along?\n\ny\n", "init").exits(0);

    assertThat(home.run("strategy", "export").out())
        .contains("sing-in-public:", "Sing in public", "Does it make somebody sing along?");
  }

  @Test
  void asksAgainForANumberThatIsNotOfferedAndForAQuestionThatIsMissing() {
    var said =
        home.typing("1\n9\nSing\n\nDoes it make somebody sing along?\n\ny\n", "init")
            .exits(0)
            .said();

    assertThat(said)
        .contains("That number is not offered. Type numbers from 1 to 6", "A question is one line")
        .contains("“Sing”: what should a post for it answer");
    assertThat(home.run("strategy", "export").out()).contains("sing:").doesNotContain("name: 9");
  }

  @Test
  void takesReadyGoalsAndOnesOwnWordsTogether() {
    home.typing("1 4\n1, Sing in public\nDoes it make somebody sing?\n\ny\n", "init").exits(0);

    assertThat(home.run("strategy", "export").out())
        .contains("sing-in-public:", "Does it make somebody sing?", "relationships:")
        .doesNotContain("brand:", "work:");
    // Each goal is served by a network; otherwise the strategy could not be used.
    home.run("strategy", "check").exits(0);
  }

  @Test
  void beginsWithTheExampleInEitherLanguage() {
    assertThat(home.run("init", "--example").exits(0).said())
        .contains("Ground rules for LinkedIn", "in use");

    var finnish = AHome.in(folder.resolve("toinen")).inFinnish();
    assertThat(finnish.run("init", "--example").exits(0).said()).contains("Pelisäännöt");
    assertThat(finnish.run("strategy", "export").out()).contains("Rakentaa henkilöbrändiä");
  }

  @Test
  void growsByRevisionsThatSayWhy() {
    home.using(GivenStrategy.SMALL);
    home.run("strategy", "import", home.file("longer.yaml", LONGER)).exits(0);
    assertThat(home.run("strategy", "show").said()).contains("A draft is waiting.");
    assertThat(home.run("strategy", "adopt").exits(2).complained()).contains("A change says why.");
    assertThat(home.run("strategy", "adopt", "--reason", " ").exits(2).complained())
        .contains("A change says why.");
    home.run("strategy", "adopt", "--reason", "I have more time").exits(0);

    var history = home.run("strategy", "history", "--json").json();
    assertThat(history.findValuesAsText("revision")).containsExactly("2", "1");
    assertThat(history.findValuesAsText("state")).containsExactly("ADOPTED", "SUPERSEDED");
    assertThat(history.findValuesAsText("reason"))
        .containsExactly("I have more time", "a strategy for the test");
    assertThat(home.run("strategy", "history").said()).contains("I have more time");
    assertThat(home.run("strategy", "history", "--before", "2", "--json").json()).hasSize(1);
    var changes = home.run("strategy", "diff", "1", "2", "--json").json();
    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).get("before").asText()).contains("180");
    assertThat(changes.get(0).get("after").asText()).contains("240");
    assertThat(home.run("strategy", "diff", "1", "2").exits(0).out()).contains("  - ", "  + ");
    assertThat(home.run("strategy", "diff", "2", "2").said()).isEqualTo("They say the same.");
    assertThat(home.run("strategy", "export", "--revision", "1").out())
        .contains("time-a-week: 3 h");
  }

  @Test
  void refusesAReasonThatIsLongerThanIsKept() {
    home.run("strategy", "import", home.file("s.yaml", GivenStrategy.SMALL)).exits(0);

    assertThat(home.run("strategy", "adopt", "--reason", "w ".repeat(600)).exits(2).complained())
        .contains("1,000");

    assertThat(home.run("strategy", "show", "--json").json().get("state").asText())
        .isEqualTo("DRAFT");
  }

  @Test
  void replacesAWaitingDraftOnlyForWhoeverSaysSo() {
    home.using(GivenStrategy.SMALL);
    home.run("strategy", "import", home.file("a.yaml", LONGER)).exits(0);
    var other = home.file("b.yaml", GivenStrategy.SMALL.replace("3 h", "5 h"));

    assertThat(home.run("strategy", "import", other).exits(2).complained())
        .contains("A draft is waiting", "revision 2", "Nothing was stored.", "--replace");
    assertThat(home.inFinnish().run("strategy", "import", other).exits(2).complained())
        .contains("Luonnos odottaa", "--replace");
    for (var typed : new String[] {"", "\n", "n\n", "perhaps\n"}) {
      var answer = home.typing(typed, "strategy", "import", other).exits(2);
      assertThat(answer.said()).contains("Replace it? [y/N]");
      assertThat(answer.complained()).contains("The draft stays as it is");
    }
    assertThat(home.run("strategy", "export", "--draft").out()).contains("4 h");

    home.typing("y\n", "strategy", "import", other).exits(0);
    assertThat(home.run("strategy", "export", "--draft").out()).contains("5 h");
    home.run("strategy", "import", other).exits(0);
    home.run("strategy", "import", "--replace", home.file("a.yaml", LONGER)).exits(0);
    assertThat(home.run("strategy", "export", "--draft").out()).contains("4 h");
    assertThat(home.run("strategy", "export").out()).contains("3 h");
    assertThat(home.run("strategy", "history", "--json").json().findValuesAsText("revision"))
        .containsExactly("2", "1");
  }

  @Test
  void anExampleDoesNotReplaceADraft() {
    home.run("strategy", "import", home.file("a.yaml", LONGER)).exits(0);

    assertThat(home.run("init", "--example").exits(2).complained())
        .contains("You have a strategy already.");
    assertThat(home.run("strategy", "export", "--draft").out()).contains("4 h");
  }

  @Test
  void makesNoRevisionOfWhatSaysTheSame() {
    home.using(GivenStrategy.SMALL);

    assertThat(
            home.run(
                    "strategy",
                    "import",
                    home.file("same.yaml", "# a note\n" + GivenStrategy.SMALL))
                .exits(0)
                .said())
        .isEqualTo("It says what revision 1, which is in use, says already.");
    assertThat(home.run("strategy", "history", "--json").json()).hasSize(1);
  }

  @Test
  void comesBackTheSameFromItsOwnDocument() {
    home.using(GivenStrategy.SMALL);
    var document = home.run("strategy", "export").exits(0).out();

    assertThat(home.run("strategy", "import", home.file("again.yaml", document)).exits(0).said())
        .contains("says already");
    assertThat(home.piped(document, "strategy", "import", "-").exits(0).said())
        .contains("says already");
    assertThat(home.run("strategy", "schema").exits(0).json().get("$schema").asText())
        .contains("json-schema.org");
  }

  @Test
  void isChangedInAnEditor() throws IOException {
    home.using(GivenStrategy.SMALL);
    var edited = home.with("EDITOR", script("sed -i 's/3 h/4 h/' \"$1\""));
    assertThat(edited.run("strategy", "edit").exits(0).said())
        .contains("Kept as a draft, revision 2.");
    assertThat(home.run("strategy", "export", "--draft").out()).contains("4 h");

    // It is the waiting draft that was opened, so changing it again replaces nothing unseen.
    var again = home.with("EDITOR", script("sed -i 's/4 h/5 h/' \"$1\""));
    again.run("strategy", "edit").exits(0);
    assertThat(home.run("strategy", "export", "--draft").out()).contains("5 h");
  }

  @Test
  void saysWhereTheTextLiesThatAnEditorCouldNotHandOver() throws IOException {
    home.using(GivenStrategy.SMALL);

    var spoilt = home.with("EDITOR", script("echo 'zone: [' >> \"$1\""));
    assertThat(left(spoilt.run("strategy", "edit").exits(5))).content().contains("zone: [");
    var failing = home.with("EDITOR", script("echo '# half' >> \"$1\"; exit 1"));
    var failed = failing.run("strategy", "edit").exits(2);
    assertThat(failed.complained()).contains("could not be started or ended with an error");
    assertThat(left(failed)).content().contains("# half");
    var unknown =
        home.with("EDITOR", script("sed -i 's/linkedin:/orkut:/' \"$1\""))
            .run("strategy", "edit")
            .exits(4);
    assertThat(left(unknown)).content().contains("orkut:");

    for (var unchanged : new String[] {"exit 1", "nosuchprogram", "true"}) {
      assertThat(home.with("EDITOR", script(unchanged)).run("strategy", "edit").complained())
          .doesNotContain("is kept in");
    }
    home.run("strategy", "show", "--draft").exits(4);
  }

  @Test
  void saysWhereTheTextLiesOfWhoeverWasOvertaken() throws IOException {
    home.using(GivenStrategy.SMALL);
    home.run("strategy", "import", home.file("a.yaml", LONGER)).exits(0);
    var overtaken =
        home.with(
            "EDITOR",
            script(
                "sed -i 's/4 h/6 h/' \"$1\"; touch %s; while [ ! -f %s ]; do sleep 0.05; done"
                    .formatted(folder.resolve("open"), folder.resolve("go"))));
    try (var editing = AProcess.start(overtaken, "strategy", "edit")) {
      editing.awaitOrEnd(() -> Files.exists(folder.resolve("open")));
      home.run("strategy", "import", "--replace", home.file("b.yaml", LONGER.replace("4 h", "5 h")))
          .exits(0);
      home.file("go", "");
      assertThat(editing.exit()).isEqualTo(2);
      var said = editing.awaitSaying("is kept in");
      assertThat(said).contains("Somebody else changed it meanwhile");
      assertThat(left(said)).content().contains("6 h");
    }
    assertThat(home.run("strategy", "export", "--draft").out()).contains("5 h");
  }

  private static Path left(AHome.Answer answer) {
    return left(answer.err());
  }

  /** The file that is named on the line after. */
  private static Path left(String said) {
    assertThat(said).contains("What you wrote is kept in this file:");
    var file =
        Path.of(
            said.lines()
                .dropWhile(line -> !line.contains("is kept in"))
                .skip(1)
                .findFirst()
                .orElse("")
                .strip());
    assertThat(said).contains("suunta strategy import " + file);
    file.toFile().deleteOnExit();
    return file;
  }

  @Test
  void servesANetworkOfOnesOwn() {
    var strategy = GivenStrategy.SMALL.replace("linkedin", "board");
    assertThat(home.run("strategy", "import", home.file("s.yaml", strategy)).exits(4).complained())
        .contains("Nobody knows board.", "suunta network add");

    assertThat(
            home.run("network", "add", home.file("board.yaml", GivenStrategy.BOARD))
                .exits(0)
                .said())
        .contains("Notice board is known from now on");
    home.using(strategy);

    assertThat(home.run("network", "list").said()).contains("board Notice board your own");
    assertThat(home.run("network", "show", "board").out()).contains("text-required: true");
    home.run("post", "check", home.file("post.md", GivenPost.on("board", GivenPost.TEXT))).exits(0);
    var longer = home.file("long.md", GivenPost.on("board", "a?".repeat(101)));
    assertThat(home.run("post", "check", longer).exits(3).said()).contains("202, and 200 fit");
    assertThat(
            home.run(
                    "network",
                    "add",
                    home.file("board.yaml", GivenStrategy.BOARD.replace("200", "300")))
                .exits(0)
                .said())
        .contains("Notice board is changed");
    home.run("post", "check", longer).exits(0);
  }

  private String script(String command) throws IOException {
    var script = Files.createTempFile(folder, "editor", ".sh");
    Files.writeString(script, "#!/bin/sh\n" + command + "\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    return script.toString();
  }
}
