package dev.suunta.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an owner notes about people, as the terminal takes and tells it. */
class NotedTest {
  @TempDir private Path folder;
  private AHome home;

  @BeforeEach
  void knowsThree() {
    home = AHome.in(folder);
    var cards =
        """
        BEGIN:VCARD
        VERSION:3.0
        FN:Aino Mäkinen
        TEL:+358 40 1234567
        UID:1
        END:VCARD
        """
            .replace("\n", "\r\n")
            .getBytes(StandardCharsets.UTF_8);
    home.run("import", home.file("contacts.vcf", cards)).exits(0);
    home.run("people", "add", "Matti Korhonen").exits(0);
    home.run("people", "add", "Matti Virtanen").exits(0);
  }

  @Test
  void keepsNotesWithTheirDay() {
    assertThat(home.run("people", "note", "aino", "Sings", "in a choir").exits(0).said())
        .contains("Noted about Aino Mäkinen.");
    home.run("people", "note", "aino", "Moved").exits(0);

    assertThat(home.run("people", "show", "aino").exits(0).said())
        .containsPattern("1\\. \\d+ \\w+ \\d{4}: Sings in a choir 2\\. .*: Moved");
    assertThat(home.run("people", "note", "aino", "--remove", "1").exits(0).said())
        .contains("Taken away: Sings in a choir");
    assertThat(home.run("people", "note", "aino", "--remove", "2").exits(4).complained())
        .contains("no note 2");
    assertThat(home.run("people", "note", "aino").exits(5).complained()).contains("Write a note");
    assertThat(home.run("people", "note", "nobody", "x").exits(4).complained())
        .contains("Nobody is called nobody");
    var shown = home.run("people", "show", "aino", "--json").exits(0).json();
    assertThat(shown.get("notes").get(0).get("text").asText()).isEqualTo("Moved");
  }

  @Test
  void putsPeopleIntoGroupsAndTellsWhoWasNeverMet() {
    home.run("met", "aino", "--on", "2026-03").exits(0);

    assertThat(home.run("people", "group", "aino", "Matti K", "--in", "Camp 2026").exits(0).said())
        .contains("In Camp 2026 (camp-2026): Aino Mäkinen and Matti Korhonen.");
    assertThat(home.run("people", "groups").exits(0).said())
        .contains("camp-2026 Camp 2026 2 people");
    assertThat(home.run("people", "group", "--show", "camp-2026").exits(0).said())
        .contains(
            "Aino Mäkinen: met March 2026",
            "Matti Korhonen: no meeting known",
            "Of one no meeting is known.");
    assertThat(home.run("people", "show", "aino").exits(0).said())
        .contains("In the groups: Camp 2026.");
    var shown = home.run("people", "group", "--show", "Camp 2026", "--json").exits(0).json();
    assertThat(shown.get("members")).hasSize(2);
    assertThat(shown.get("neverMet").asInt()).isEqualTo(1);
    assertThat(home.run("people", "groups", "--json").exits(0).json().get("groups")).hasSize(1);

    home.run("people", "group", "aino, matti k", "--out", "camp 2026").exits(0);
    assertThat(home.run("people", "groups").exits(0).said()).contains("no groups yet");
    assertThat(home.run("people", "group", "--show", "camp").exits(4).complained())
        .contains("There is no group camp");
  }

  @Test
  void refusesGroupsThatAreNone() {
    assertThat(home.run("people", "group", "aino").exits(2).complained()).contains("--in GROUP");
    home.run("people", "group", "aino", "--in", "a", "--out", "b").exits(2);
    home.run("people", "group", "--in", "a").exits(2);
    assertThat(home.run("people", "group", "aino", "--in", "?!").exits(5).complained())
        .contains("No group can be called ?!");
    assertThat(home.run("people", "group", "aino", "matti", "--in", "a").exits(4).complained())
        .contains("2 people fit matti");
    home.run("people", "group", "aino", "--out", "a").exits(4);
  }

  @Test
  void offersAGroupOfThoseWhoWereAtOnePlace() {
    assertThat(home.typing("y\n", "met", "aino, matti k", "--at", "Camp").exits(0).said())
        .contains("readers’ group “Camp”", "In Camp (camp): Aino Mäkinen and Matti Korhonen.");
    home.typing("\n", "met", "aino", "--at", "Choir").exits(0);
    assertThat(home.run("people", "groups").exits(0).said()).doesNotContain("Choir");
  }

  @Test
  void keepsAShortListOfThoseToCall() {
    assertThat(
            home.run("people", "call", "aino", "Matti K", "--note", "her birthday").exits(0).said())
        .contains("To call: Aino Mäkinen and Matti Korhonen.");
    assertThat(home.run("people", "call", "aino").exits(0).said())
        .contains("On the list already: Aino Mäkinen.");

    assertThat(home.run("people", "to-call").exits(0).said())
        .contains("Aino Mäkinen: +358401234567, since", "her birthday", "Matti Korhonen, since");
    var listed = home.run("people", "to-call", "--json").exits(0).json().get("calls");
    assertThat(listed).hasSize(2);
    assertThat(listed.findValuesAsText("phones")).hasSize(2);
    assertThat(listed.toString()).containsOnlyOnce("\"phones\":[\"+358401234567\"]");
    assertThat(home.run("people", "show", "aino").exits(0).said())
        .contains("On the list of those to call since");

    assertThat(home.run("people", "called", "aino").exits(0).said())
        .contains("You called Aino Mäkinen");
    assertThat(home.run("people", "show", "aino").exits(0).said()).contains("Last called:");
    assertThat(home.run("people", "call", "--drop", "matti k").exits(0).said())
        .contains("Matti Korhonen is off the list");
    assertThat(home.run("people", "called", "aino").exits(4).complained())
        .contains("not on the list");
    assertThat(home.run("people", "to-call").exits(0).said()).contains("Nobody is on the list");
    home.run("people", "call", "aino", "--note", " ").exits(5);
    home.run("people", "to-call", "--from", "nowhere").exits(4);
  }

  @Test
  void speaksFinnish() {
    home.run("people", "group", "aino", "--in", "Leiri").exits(0);

    assertThat(home.inFinnish().run("people", "group", "--show", "leiri").exits(0).said())
        .contains("Aino Mäkinen: tapaamista ei tunneta");
    assertThat(home.inFinnish().run("people", "call", "aino").exits(0).said())
        .contains("Soitettavat: Aino Mäkinen.");
  }
}
