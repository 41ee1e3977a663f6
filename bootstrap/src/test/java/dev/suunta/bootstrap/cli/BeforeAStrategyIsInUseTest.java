package dev.suunta.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.adapters.persistence.Database;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever has no strategy in use yet is told so in time, and shown the next step, not a circle. */
class BeforeAStrategyIsInUseTest {
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
  void initNamesTheWaysOnFromADraftThatWaits() {
    home.typing("4\n\n\nn\n", "init").exits(0);

    assertThat(home.run("init").exits(2).complained())
        .contains("A draft", "suunta strategy edit", "suunta strategy adopt")
        .doesNotContain("You have a strategy already");
    assertThat(home.inFinnish().run("init").exits(2).complained())
        .contains("luonnos odottaa", "suunta strategy edit", "suunta strategy adopt");
  }

  @Test
  void aPostIsPointedToTheDraftThatWaitsAndNotBackToInit() {
    var file = home.file("post.md", GivenPost.good());
    assertThat(home.run("post", "check", file).exits(3).said()).contains("suunta init");

    home.typing("4\n\n\nn\n", "init").exits(0);

    assertThat(home.run("post", "check", file).exits(3).said())
        .contains("suunta strategy check", "suunta strategy adopt")
        .doesNotContain("suunta init");
    assertThat(home.run("post", "check", file, "--json").exits(3).out())
        .contains("suunta strategy adopt")
        .doesNotContain("suunta init");
    assertThat(home.inFinnish().run("post", "check", file).exits(3).said())
        .contains("Luonnos odottaa")
        .doesNotContain("suunta init");
  }

  @Test
  void aPostThatIsTypedIsToldBeforeItIsWritten() {
    var said = home.typing("4\n" + GivenPost.TEXT + "\n.\n\n", "post", "new").exits(3).said();

    assertThat(said)
        .containsSubsequence(
            "No strategy is in use yet", " 1 Facebook", " 4 LinkedIn", "Which network?", "Write.")
        .contains("Kept as");
    assertThat(home.run("post", "list", "--json").json().toString()).contains("linkedin");
    assertThat(home.typing("", "post", "new", "--for", "linkedin").exits(2).said())
        .containsSubsequence("No strategy is in use yet", "Write.")
        .doesNotContain("Which network?");
    assertThat(home.inFinnish().typing("", "post", "new").exits(2).said())
        .containsSubsequence("Strategiaa ei ole vielä käytössä", "Mikä verkko?");
  }
}
