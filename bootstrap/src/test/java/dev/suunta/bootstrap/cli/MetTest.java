package dev.suunta.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom an owner met, as the terminal takes and tells it. */
class MetTest {
  private static final Pattern ID = Pattern.compile("(?m)^ *([0-9a-f]{8}) ");

  @TempDir private Path folder;
  private AHome home;

  @BeforeEach
  void knowsTwo() {
    home = AHome.in(folder);
    home.run("people", "add", "Aino Mäkinen").exits(0);
    home.run("people", "add", "Matti Korhonen").exits(0);
  }

  private static String id(String listed) {
    var id = ID.matcher(listed);
    assertThat(id.find()).as(listed).isTrue();
    return id.group(1);
  }

  @Test
  void keepsAnEncounterShowsItAndTakesItBack() {
    assertThat(
            home.run("met", "aino,", "Matti K", "--on", "2026-02", "--at", "Camp", "--note", "Rain")
                .exits(0)
                .said())
        .contains("Kept: February 2026, Camp: Aino Mäkinen and Matti Korhonen", "suunta met undo");

    assertThat(home.run("met", "matti, AINO", "--on", "2026-02", "--at", "camp").exits(0).said())
        .contains("Told already");
    assertThat(home.run("people", "show", "aino").exits(0).said())
        .contains("Last met: February 2026 (you told).", "February 2026, Camp", "Rain");
    var listed = home.run("met", "list", "aino").exits(0);
    assertThat(listed.said()).contains("February 2026, Camp: Aino Mäkinen and Matti Korhonen");
    assertThat(home.run("met", "undo", id(listed.out())).exits(0).said()).contains("Taken back");
    assertThat(home.run("met", "undo", id(listed.out())).exits(4).complained())
        .contains("There is no encounter");
    assertThat(home.run("met", "list").exits(0).said()).contains("no encounter yet");
    assertThat(home.run("people", "show", "aino").exits(0).said()).contains("No meeting is known");
  }

  @Test
  void storesNothingOfSomebodyUnknownUnlessItIsSaid() {
    assertThat(home.run("met", "aino", "Newcomer").exits(4).complained())
        .contains("Nobody is called Newcomer; nothing was stored.", "--new");
    assertThat(home.run("met", "Aino Makinem").exits(4).complained())
        .contains("Did you mean:", "Aino Mäkinen:", "nothing was stored.");
    assertThat(home.run("met", "list").exits(0).said()).contains("no encounter yet");

    assertThat(home.run("met", "aino", "Newcomer", "--new").exits(0).said())
        .contains("New among the people you know: Newcomer.");
    home.run("people", "show", "newcomer").exits(0);
  }

  @Test
  void offersSomebodyUnknownAsNewWhereSomebodyTypes() {
    assertThat(home.typing("n\n", "met", "aino", "Newcomer").exits(4).said())
        .contains("Add them as somebody new?");
    home.run("people", "show", "newcomer").exits(4);

    home.typing("y\n", "met", "aino", "Newcomer").exits(0);
    home.run("people", "show", "newcomer").exits(0);
  }

  @Test
  void letsOneChooseAmongSeveralAndRefusesWhatIsNoDate() {
    home.run("people", "add", "Aino Aalto").exits(0);

    var answer = home.run("met", "aino").exits(4);
    assertThat(answer.complained()).contains("2 people fit aino");
    home.run("met", id(answer.err()), "--on", "2025").exits(0);
    assertThat(home.run("met", "matti", "--on", "yesterday").exits(2).complained())
        .contains("yesterday is no date");
    assertThat(home.run("met", "matti", "--on", "9999").exits(2).complained())
        .contains("9999 has not come yet");
    assertThat(home.run("met", "matti", "--at", "x".repeat(301)).exits(5).complained())
        .contains("no place");
    assertThat(home.run("met", "matti", "--note", "x".repeat(2001)).exits(5).complained())
        .contains("note cannot be kept");
    assertThat(home.run("met", "--on", "2025").exits(2).complained()).contains("Whom did you meet");
    assertThat(home.run("met", "?!").exits(5).complained()).contains("is no name");
    home.run("met").exits(0);
  }

  @Test
  void answersPrograms() {
    home.run("met", "aino", "--on", "2026-02-03", "--at", "Camp").exits(0);

    var listed = home.run("met", "list", "--json").exits(0).json().get("encounters").get(0);
    assertThat(listed.get("on").asText()).isEqualTo("2026-02-03");
    assertThat(listed.get("people").get(0).get("name").asText()).isEqualTo("Aino Mäkinen");
    var shown = home.run("people", "show", "aino", "--json").exits(0).json();
    assertThat(shown.get("lastMet").get("on").asText()).isEqualTo("2026-02-03");
    assertThat(shown.get("encounters")).hasSize(1);
    home.run("met", "list", "--from", "nowhere").exits(4);
  }

  @Test
  void speaksFinnish() {
    assertThat(home.inFinnish().run("met", "aino", "--on", "2026-02").exits(0).said())
        .contains("Tallessa: helmikuu 2026: Aino Mäkinen");
    assertThat(home.inFinnish().run("people", "show", "aino").exits(0).said())
        .contains("Tavattu viimeksi: helmikuu 2026 (kerroit).");
  }
}
