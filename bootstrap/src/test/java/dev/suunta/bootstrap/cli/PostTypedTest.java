package dev.suunta.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.adapters.persistence.Database;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A post as it is typed at a terminal: nothing that can be asked anew costs the text. */
class PostTypedTest {
  private static final String WHY = "They learn how to halve a week of meetings";

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

  private static String typed(String network) {
    return network + "\n" + GivenPost.TEXT + "\n.\n" + WHY + "\n";
  }

  @Test
  void takesANetworkByItsNameHoweverItIsWritten() {
    for (var name : new String[] {"LinkedIn", "linkedin", "LINKEDIN", "X"}) {
      assertThat(home.typing(typed(name), "post", "new").said())
          .as(name)
          .contains("Write.", "Kept as")
          .doesNotContain("Nobody knows");
    }
    assertThat(home.typing(typed("").stripLeading(), "post", "new", "--for", "LinkedIn").said())
        .contains("Kept as");
  }

  @Test
  void asksAnewForANetworkThatNobodyKnowsBeforeAnythingIsWritten() {
    var said = home.typing("47\nlinkedn\n" + typed("linkedin"), "post", "new").said();

    assertThat(said)
        .contains("Nobody knows the network “47”.", "Nobody knows the network “linkedn”.")
        .contains("one of these names: Facebook, Instagram")
        .contains("Kept as");
    assertThat(said.indexOf("linkedn")).isLessThan(said.indexOf("Write."));
  }

  @Test
  void saysAtOnceThatNobodyKnowsTheNetworkItIsFor() {
    var answer = home.typing(typed("").stripLeading(), "post", "new", "--for", "linkedn").exits(4);

    assertThat(answer.complained()).contains("Nobody knows linkedn. Known are", "LinkedIn");
    assertThat(answer.said()).doesNotContain("Write.");
  }

  @Test
  void asksAnewForAWhyLineThatIsTooLong() {
    var lines = "linkedin\n" + GivenPost.TEXT + "\n.\n" + "w".repeat(501) + "\n" + WHY + "\n";

    assertThat(home.typing(lines, "post", "new").said())
        .contains("A why-line is one line of at most 500 characters.", "Kept as");
  }

  @Test
  void isShownWholeBeforeItIsConfirmed() {
    var file =
        home.file("titled.md", GivenPost.on("youtube {title: Fewer meetings}", GivenPost.TEXT));
    var said = home.typing("n\n", "post", "new", "--from", file).said();

    var question = said.indexOf("Have you read it");
    assertThat(said.substring(0, question)).contains("YouTube │ Fewer meetings │ We cancelled");
  }
}
