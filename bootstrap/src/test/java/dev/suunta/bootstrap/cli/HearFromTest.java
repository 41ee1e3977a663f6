package dev.suunta.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From whom an owner would like to hear, as the terminal takes and tells it. */
class HearFromTest {
  @TempDir private Path folder;
  private AHome home;

  @BeforeEach
  void knowsTwo() {
    home = AHome.in(folder);
    home.run("people", "add", "Aino Mäkinen").exits(0);
    home.run("people", "add", "Matti Korhonen").exits(0);
  }

  @Test
  void keepsAListOfThemAndTakesThemOffIt() {
    assertThat(home.run("people", "hear-from").exits(0).said()).contains("Whom would you?");
    assertThat(home.run("people", "hear-from", "aino, matti").exits(0).said())
        .contains("You would like to hear from Aino Mäkinen and Matti Korhonen.");

    assertThat(home.run("people", "hear-from").exits(0).said())
        .contains("Aino Mäkinen", "Matti Korhonen");
    var json = home.run("people", "hear-from", "--json").exits(0).json();
    assertThat(json.get("wished")).hasSize(2);
    assertThat(json.get("wished").get(0).get("since").asText()).isNotEmpty();

    assertThat(home.run("people", "hear-from", "--drop", "aino").exits(0).said())
        .contains("Aino Mäkinen is off the list.");
    assertThat(home.run("people", "hear-from", "--drop", "aino").exits(4).complained())
        .contains("Aino Mäkinen is not on the list of those you would like to hear from.");
    assertThat(home.inFinnish().run("people", "hear-from").exits(0).said())
        .contains("Matti Korhonen")
        .doesNotContain("Aino");
  }

  @Test
  void addsSomebodyNewOnlyWhenItIsSaid() {
    assertThat(home.run("people", "hear-from", "Ann Author, Aino Makinem").exits(4).complained())
        .contains("Did you mean:", "Nobody is called Ann Author and Aino Makinem", "--new");
    assertThat(home.run("people", "hear-from", "--json").exits(0).json().get("wished")).isEmpty();

    assertThat(home.run("people", "hear-from", "Ann Author", "--new").exits(0).said())
        .contains("hear from Ann Author", "New among the people you know: Ann Author.");
    assertThat(home.typing("y\n", "people", "hear-from", "Bo Writer").exits(0).said())
        .contains("Add them as somebody new?", "hear from Bo Writer");
  }

  @Test
  void saysWhatItCannotTake() {
    assertThat(home.run("people", "hear-from", " , ").exits(2).complained())
        .contains("Type a name");
    assertThat(home.run("people", "hear-from", "--drop").exits(2).complained())
        .contains("Type a name");
    home.run("people", "hear-from", "?!").exits(5);
    assertThat(home.run("people", "hear-from", "--from", "nowhere").exits(4).complained())
        .contains("No page begins");
  }
}
