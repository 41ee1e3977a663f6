package dev.suunta.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.adapters.persistence.Database;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A strategy from its first revision to its third. */
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
}
