package dev.suunta.adapters.files.exports;

import static dev.suunta.application.imports.ImportProblemCode.COLUMNS_MISSING;
import static dev.suunta.application.imports.ImportProblemCode.ENCODING_WRONG;
import static dev.suunta.application.imports.ImportProblemCode.RECORD_MALFORMED;
import static dev.suunta.application.imports.ImportProblemCode.TEXT_TOO_LONG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.imports.ImportProblem.Position;
import dev.suunta.application.imports.driven.ExportedPost;
import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.network.Reach;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the samples do not show of LinkedIn exports. */
class LinkedInReaderTest {
  private static final String HEADER =
      "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n";

  @TempDir Path folder;

  private Opened shares(String csv) {
    return Opened.from(Zips.zip(folder.resolve("Basic.zip"), "Shares.csv", csv));
  }

  private static String row(int number, String commentary) {
    return "2024-03-05 14:02:%02d,https://www.linkedin.com/feed/update/urn%%3Ali%%3Ashare%%3A%d,%s,,,PUBLIC\n"
        .formatted(number, number, commentary);
  }

  @Test
  void losesOneRecordToAQuoteThatIsNeverClosed() {
    var opened = shares(HEADER + row(1, "One") + row(2, "\"Two goes on\nand on") + row(3, "Three"));

    assertThat(opened.texts()).containsExactly("One", "Three");
    assertThat(opened.codes()).containsExactly(RECORD_MALFORMED);
    assertThat(opened.problems().getFirst().position()).contains(new Position.Line(3));
  }

  @Test
  void losesNothingToAQuoteWithinAField() {
    assertThat(shares(HEADER + row(1, "A 5\" screen") + row(2, "Two")).texts())
        .containsExactly("A 5\" screen", "Two");
  }

  @Test
  void tellsARecordWhoseQuotesBalanceAndMakeNoSense() {
    var opened = shares(HEADER + row(1, "\"She said \"hi\" and left\"") + row(2, "Two"));

    assertThat(opened.texts()).containsExactly("Two");
    assertThat(opened.codes()).containsExactly(RECORD_MALFORMED);
  }

  @Test
  void readsRowsThatASpreadsheetFilledUpWithEmptyFields() {
    assertThat(shares(HEADER.strip() + ",,\n" + row(1, "One").strip() + ",,\n").texts())
        .containsExactly("One");
  }

  @Test
  void tellsARecordOfTooFewFields() {
    var opened = shares(HEADER + row(1, "One") + "2024-03-05 14:02:02,cut\n" + row(3, "Three"));

    assertThat(opened.texts()).containsExactly("One", "Three");
    assertThat(opened.codes()).containsExactly(RECORD_MALFORMED);
  }

  @Test
  void findsTheHeaderAfterAPreambleAndItsColumnsInAnyOrder() {
    var opened =
        shares(
            """
            Notes:
            "When exporting, ""some"" things
            may be missing"

            visibility,sharecommentary,DATE,ShareLink
            PUBLIC,One,2024-03-05 14:02:11,https://www.linkedin.com/feed/update/urn:li:share:1""");

    assertThat(opened.texts()).containsExactly("One");
    assertThat(opened.posts().getFirst().reach()).contains(Reach.PUBLIC);
  }

  @Test
  void saysWhichColumnsAreMissing() {
    var opened =
        Opened.from(
            Zips.zip(
                folder.resolve("Basic.zip"),
                "Shares.csv",
                "Day,Words\n1,2\n",
                "Registration.csv",
                "Registered At\n"));

    assertThat(opened.codes()).containsExactly(COLUMNS_MISSING);
    assertThat(opened.problems().getFirst().facts())
        .containsEntry("columns", Fact.of("Date, ShareLink, ShareCommentary"));
  }

  @Test
  void readsWhatASpreadsheetSavedForItsCountry() {
    var csv =
        "Date;ShareLink;ShareCommentary\r\n2024-03-05 14:02;https://www.linkedin.com/feed/update/urn:li:share:1;"
            + "\"Yö; äly\"\r\n";
    var files = Zips.files();
    files.put("Shares (1).csv", csv.getBytes(Charset.forName("windows-1252")));

    var opened = Opened.from(Zips.zip(folder.resolve("Basic.zip"), files));

    assertThat(opened.texts()).containsExactly("Yö; äly");
    assertThat(opened.codes()).containsExactly(ENCODING_WRONG);
  }

  @Test
  void leavesQuotesAloneThatTheOwnerWrote() {
    assertThat(shares(HEADER + row(1, "\"She: \"\"hi\"\"\nHe: \"\"yo\"\"\"")).texts())
        .containsExactly("She: \"hi\"\nHe: \"yo\"");
  }

  @Test
  void tellsATextOfAMillionCharactersAndReadsOn() {
    var opened =
        shares(
            HEADER
                + row(1, "a".repeat(1_000_000))
                + row(2, "\"" + "line\n".repeat(600_000) + "\"")
                + row(3, "Three"));

    assertThat(opened.texts()).containsExactly("Three");
    assertThat(opened.codes()).containsExactly(TEXT_TOO_LONG, TEXT_TOO_LONG);
  }

  @Test
  void givesAPostTheSameKeyHoweverItsLinkIsWritten() {
    var opened =
        shares(
            HEADER
                + "2024-03-05 14:02:11,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7,a,,,\n"
                + "2024-03-05 14:02:11,https://www.linkedin.com/feed/update/urn:li:share:7/,a,,,\n"
                + "2024-03-05 14:02:11,https://www.linkedin.com/posts/pilvi_cloud-share-8-AbCd,b,,,\n");

    assertThat(opened.posts()).extracting(ExportedPost::key).containsExactly("7", "8");
  }

  @Test
  void tellsPostsWithoutALinkApartByDateAndContent() {
    var opened = shares(HEADER + "2024-03-05 14:02:11,,a,,,\n2024-03-05 14:02:11,,b,,,\n");

    assertThat(opened.posts()).extracting(ExportedPost::key).doesNotHaveDuplicates().hasSize(2);
    assertThat(opened.posts()).extracting(ExportedPost::permalink).containsOnly(Optional.empty());
  }

  @Test
  void mergesTheCompleteArchiveWithTheBasicOne() {
    var profile = "First Name,Last Name,Headline\nPilvi,Poutanen,Clouds\n";
    var basic =
        Zips.zip(
            folder.resolve("Basic.zip"),
            "Profile.csv",
            profile,
            "Registration.csv",
            "Registered At\n");
    var complete =
        Zips.zip(
            folder.resolve("Complete.zip"),
            "Profile.csv",
            profile,
            "Shares.csv",
            HEADER + row(1, "One"));

    var opened = Opened.from(basic, complete);

    assertThat(opened.exports()).hasSize(1);
    assertThat(opened.exports().getFirst().files()).hasSize(2);
    assertThat(opened.texts()).containsExactly("One");
  }

  @Test
  void leavesMarksThatTurnTheDirectionOfWritingOutOfTheOwnersName() {
    var opened =
        Opened.from(
            Zips.zip(
                folder.resolve("Basic.zip"),
                "Profile.csv",
                "First Name,Last Name,Headline\n\u202eOlli,Oma\u0007,Owner\n"));

    assertThat(opened.exports().getFirst().name()).contains("Olli Oma");
  }
}
