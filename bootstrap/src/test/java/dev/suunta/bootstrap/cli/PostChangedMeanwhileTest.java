package dev.suunta.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.adapters.persistence.Database;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody has seen is what they answer for, whatever another program does meanwhile. */
class PostChangedMeanwhileTest {
  private static final String MUTE =
      "We cancelled every meeting without an agenda for a month, and nobody missed one of them.";
  private static final String OTHER = "An unseen sentence about the price of gold. Who buys some?";

  @TempDir Path folder;
  private AHome home;
  private Database kept;

  @BeforeEach
  void aHome() {
    home = AHome.in(folder);
    kept = home.kept();
    home.using(GivenStrategy.SMALL);
  }

  @AfterEach
  void close() {
    kept.close();
  }

  @Test
  void confirmsNoTextThatCameAfterItWasShown() {
    var id = keep(GivenPost.good());

    var answer = home.typing("y\n", () -> rewrite(id, OTHER), "post", "check", id).exits(3);

    assertThat(answer.complained()).contains("Somebody else changed it meanwhile");
    assertThat(answer.said()).contains("│ We cancelled", "│ An unseen sentence");
    assertThat(codes(id)).contains("UNTOUCHED");
  }

  @Test
  void confirmsTheOtherTextOnceItWasShown() {
    var id = keep(GivenPost.good());

    var answer = home.typing("y\ny\n", () -> rewrite(id, OTHER), "post", "check", id).exits(0);

    assertThat(answer.said()).contains("│ We cancelled", "│ An unseen sentence");
    assertThat(text(id)).isEqualTo(OTHER);
    home.run("post", "check", id).exits(0);
  }

  @Test
  void answersForNoTextThatCameAfterTheQuestion() {
    var id = keep(GivenPost.with("goals: [work]", "linkedin", GivenPost.TEXT));
    home.typing("y\n", "post", "check", id).exits(3);

    var answer =
        home.typing("They learn to halve a week\n", () -> rewrite(id, OTHER), "post", "check", id)
            .exits(3);

    assertThat(answer.complained()).contains("Somebody else changed it meanwhile");
    assertThat(codes(id)).contains("UNTOUCHED");
    assertThat(home.run("post", "show", id, "--json").json().path("whyLine").asText())
        .isEqualTo("They see another thing");
  }

  @Test
  void passesNoTextThatCameAfterTheQuestion() {
    var id = keep(GivenPost.on("linkedin", MUTE));
    home.typing("y\n", "post", "check", id).exits(3);

    var answer =
        home.typing("2\n", () -> byHand(id, MUTE + " Not even I."), "post", "check", id).exits(3);

    assertThat(answer.complained()).contains("Somebody else changed it meanwhile");
    assertThat(answer.said()).doesNotContain("Your reason is kept.");
    home.run("post", "check", id).exits(3);
  }

  private String keep(String document) {
    return home.run("post", "new", "--from", home.file("post.md", document), "--json")
        .json()
        .get("id")
        .asText();
  }

  private void rewrite(String id, String text) {
    var document = GivenPost.with("goals: [work]\nwhy: They see another thing", "linkedin", text);
    home.run("post", "edit", id, "--from", home.file("other.md", document)).exits(3);
  }

  private void byHand(String id, String text) {
    var document = home.file("other.md", GivenPost.on("linkedin", text));
    home.with("EDITOR", "cp " + document).run("post", "edit", id).exits(3);
  }

  private String codes(String id) {
    return home.run("post", "check", id, "--json").out();
  }

  private String text(String id) {
    return home.run("post", "show", id, "--json").json().at("/renditions/0/text").asText();
  }
}
