package dev.suunta.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.adapters.persistence.Database;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A strategy that begins with a few questions, or with the example. */
class StrategyInterviewTest {
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

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
  void enterEverywhereGivesAStrategyInUseForEachNetworkAlone(int network) {
    assertThat(home.typing(network + "\n\n\n\n", "init").exits(0).said())
        .contains("Revision 1 is in use");
  }

  @Test
  void theNetworksThatEnterIsTestedWithAreAllThatAreKnown() {
    assertThat(home.run("network", "list", "--json").json()).hasSize(11);
  }

  @Test
  void enterTakesThoseOfTheUsualGoalsThatAChosenNetworkServes() {
    assertThat(home.typing("4\n\n\n\n", "init").exits(0).said()).contains("(Enter = 2 3):");

    assertThat(home.run("strategy", "export").out())
        .contains("work:", "brand:")
        .doesNotContain("relationships:");
  }

  @Test
  void aGoalThatNoChosenNetworkServesIsServedByAll() {
    for (var typed : new String[] {"1\n3 5\n\n\n", "1-3\n1-6\n\n\n"}) {
      var another = AHome.in(folder.resolve(typed.substring(0, 3).strip()));
      another.typing(typed, "init").exits(0);
      another.run("strategy", "check").exits(0);
    }
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
  void asksAgainForANumberThatIsNotOfferedAndForAQuestionThatIsTooLong() {
    var tooLong = "Does it make " + "many ".repeat(60) + "sing?";
    var said =
        home.typing("1\n9\nSing\n" + tooLong + "\nDoes it make one sing?\n\ny\n", "init")
            .exits(0)
            .said();

    assertThat(said)
        .contains("That number is not offered. Type numbers from 1 to 6", "A question is one line")
        .contains("“Sing”: which question should each post for it answer");
    assertThat(home.run("strategy", "export").out()).contains("sing:").doesNotContain("name: 9");
  }

  @Test
  void offersAQuestionForAGoalInOnesOwnWords() {
    home.typing("1\nSing in public\n\n\ny\n", "init").exits(0);

    assertThat(home.run("strategy", "export").out())
        .contains("Does it further “Sing in public” in a way that is valuable to others?");
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
  void anExampleDoesNotReplaceADraft() {
    home.run("strategy", "import", home.file("a.yaml", GivenStrategy.SMALL.replace("3 h", "4 h")))
        .exits(0);

    assertThat(home.run("init", "--example").exits(2).complained()).contains("A draft");
    assertThat(home.run("strategy", "export", "--draft").out()).contains("4 h");
  }
}
