package dev.suunta.adapters.files.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.imports.driven.RecognisedExport;
import dev.suunta.domain.people.Anchor;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the samples do not show of Google's CSV files. */
class GoogleContactsTest {
  private static final String HEADER = "First Name,Last Name,E-mail 1 - Value,Phone 1 - Value\n";

  @TempDir Path folder;

  private Opened csv(String text) {
    return Opened.from(Zips.write(folder.resolve("contacts.csv"), text));
  }

  @Test
  void isNotTakenForAListOfLinkedInNorTheOtherWayRound() {
    var linkedIn =
        Zips.write(
            folder.resolve("Connections.csv"),
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
                + "One,Ahto,https://www.linkedin.com/in/one,,,,14 Nov 2019\n");
    var google = Zips.write(folder.resolve("contacts.csv"), HEADER + "Two,Ahto,two@example.org,\n");

    var opened = Opened.from(linkedIn, google);

    assertThat(opened.exports())
        .extracting(RecognisedExport::format)
        .containsExactly("google-contacts", "linkedin");
    assertThat(opened.people().names()).containsExactly("Two Ahto", "One Ahto");
  }

  @Test
  void leavesOtherFilesAlone() {
    assertThat(
            csv("First Name,Middle Name,Last Name,Title,E-mail Address\nA,,B,,a@b.example\n")
                .exports())
        .isEmpty();
    assertThat(csv("E-mail 1 - Value\na@b.example\n").exports()).isEmpty();
  }

  @Test
  void readsWhatASpreadsheetSaved() {
    var opened =
        csv(
            "\ufeff"
                + (HEADER + "Päivi,Häkkänen,p@example.org,\n")
                    .replace(",", ";")
                    .replace("\n", "\r\n"));

    assertThat(opened.people().names()).containsExactly("Päivi Häkkänen");
  }

  @Test
  void tiesTheSameContactOfACardToItsRow() {
    var card =
        Zips.write(
            folder.resolve("contacts.vcf"),
            "BEGIN:VCARD\nVERSION:3.0\nFN:Päivi Häkkänen\nEMAIL:p@example.org\nUID:1\nEND:VCARD\n");
    var row =
        Zips.write(folder.resolve("contacts.csv"), HEADER + "Päivi,Häkkänen,P@example.org,\n");

    var opened = Opened.from(card, row);

    assertThat(opened.people().connections()).hasSize(2);
    assertThat(opened.people().connections())
        .allSatisfy(
            connection -> {
              assertThat(connection.anchors()).containsExactly(Anchor.email("p@example.org"));
              assertThat(connection.keys())
                  .contains(opened.people().connections().getFirst().keys().getLast());
            });
  }

  @Test
  void readsContactsThatHaveTelephonesOnly() {
    var opened =
        csv("First Name,Last Name,Phone 1 - Label,Phone 1 - Value\nOtto,,Mobile,+358401234567\n");

    assertThat(opened.people().connections().getFirst().anchors())
        .containsExactly(Anchor.phone("+358401234567"));
  }

  @Test
  @Timeout(10)
  void readsSeveralAddressesOfOneKindHoweverManyBlanksAreBetweenThem() {
    var blanks = " ".repeat(300_000);

    var opened =
        csv(
            HEADER
                + "One,,one@example.org :::%stwo@example.org%sx ::: ,\n".formatted(blanks, blanks));

    assertThat(opened.people().connections().getFirst().anchors())
        .containsExactly(Anchor.email("one@example.org"));
  }

  @Test
  void neverSaysThatAnAddressBookIsWhole() {
    assertThat(csv(HEADER + "One,,one@example.org,\n").people().wholeLists()).isEmpty();
  }
}
