package dev.suunta.adapters.files.exports;

import static dev.suunta.application.imports.ImportProblemCode.ARCHIVE_TOO_LARGE;
import static dev.suunta.application.imports.ImportProblemCode.COLUMNS_MISSING;
import static dev.suunta.application.imports.ImportProblemCode.DATE_LEFT_OUT;
import static dev.suunta.application.imports.ImportProblemCode.DATE_UNREADABLE;
import static dev.suunta.application.imports.ImportProblemCode.ENCODING_UNKNOWN;
import static dev.suunta.application.imports.ImportProblemCode.RECORD_MALFORMED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.imports.ImportProblem.Position;
import dev.suunta.application.imports.driven.ExportedConnection;
import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.people.Relation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the samples do not show of connections and invitations in LinkedIn exports. */
class LinkedInConnectionsTest {
  private static final String HEADER =
      "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";

  private static final String OLD_HEADER =
      "First Name,Last Name,Email Address,Company,Position,Connected On\n";

  private static final String INVITATION =
      """
      From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
      Pilvi,Otava,"1/29/26, 2:37 PM",,OUTGOING,https://www.linkedin.com/in/pilvi,https://www.linkedin.com/in/otava
      """;

  @TempDir Path folder;

  private Opened files(String... pathsAndTexts) {
    return Opened.from(Zips.zip(folder.resolve("Basic.zip"), pathsAndTexts));
  }

  private Opened connections(String rows) {
    return files("Connections.csv", HEADER + rows);
  }

  private static String row(String name, String day) {
    return name + ",Ahto,https://www.linkedin.com/in/" + name + ",,,," + day + "\n";
  }

  @Test
  void losesOneRowToAQuoteThatIsNeverClosed() {
    var opened =
        connections(
            row("One", "14 Nov 2019")
                + "\"Two,Ahto,https://www.linkedin.com/in/two,,,,14 Nov 2019\n"
                + row("Three", "1 Jan 2020")
                + "Four,Ahto,https://www.linkedin.com/in/four,,\"Two\nlines, Inc.\",Reader,1 Jan 2020\n");

    assertThat(opened.people().names()).containsExactly("One Ahto", "Three Ahto", "Four Ahto");
    assertThat(opened.codes()).containsExactly(RECORD_MALFORMED);
    assertThat(opened.problems().getFirst().position()).contains(new Position.Line(3));
  }

  @Test
  void tellsRowsOfTooFewFieldsAndReadsOn() {
    var opened = connections("Cut,Off\n" + row("Two", "14 Nov 2019"));

    assertThat(opened.people().names()).containsExactly("Two Ahto");
    assertThat(opened.codes()).containsExactly(RECORD_MALFORMED);
    assertThat(opened.people().wholeLists()).containsExactly(Relation.CONNECTED);
  }

  @Test
  void tellsOfNobodyWhereThereIsOnlyADayAndOfNothingWhereThereIsNone() {
    var opened = connections(",,,,,,07 Jun 2020\nLinkedIn,Member,,,,,08 Jun 2020\n,,,,,,\n");

    assertThat(opened.people().nobodies()).hasValue(2);
    assertThat(opened.people().connections()).isEmpty();
    assertThat(opened.problems()).isEmpty();
  }

  @Test
  void keepsWhoeverHasAnAddressThoughTheDayIsNone() {
    var opened =
        connections(
            row("One", "")
                + row("Two", "1 Jan 1970")
                + row("Three", "1 Jan 2030")
                + "Four,Ahto,,,,,\n");

    assertThat(opened.people().keys())
        .containsExactly("PROFILE one", "PROFILE two", "PROFILE three");
    assertThat(opened.codes())
        .containsExactly(DATE_LEFT_OUT, DATE_LEFT_OUT, DATE_LEFT_OUT, DATE_UNREADABLE);
  }

  @Test
  void readsDaysAsSpreadsheetsWriteThem() {
    for (var day :
        new String[] {"14 Nov 2019", "14-Nov-19", "14-NOV-2019", "14.11.2019", "2019-11-14"}) {
      assertThat(connections(row("One", day)).people().connections())
          .as(day)
          .extracting(connection -> connection.since().orElseThrow())
          .containsExactly(LocalDate.of(2019, 11, 14));
    }
  }

  @Test
  void tellsAddressesOfOnePersonAsOne() {
    var opened =
        connections(
            """
            A,B,https://www.linkedin.com/in/%C3%84iti-1/,,,,14 Nov 2019
            A,B,http://fi.linkedin.com/in/äiti-1?trk=x,,,,14 Nov 2019
            A,B,HTTPS://WWW.LINKEDIN.COM/in/A%CC%88ITI-1#top,,,,14 Nov 2019
            A,B,https://www.linkedin.com/in/a+b%C3%A4,,,,14 Nov 2019
            A,B,https://www.linkedin.com/in/c%ZZ,,,,14 Nov 2019
            """);

    assertThat(opened.people().keys())
        .containsExactly(
            "PROFILE äiti-1 & NAME_AND_TIME 2019-11-14 A B",
            "PROFILE a+bä & NAME_AND_TIME 2019-11-14 A B",
            "PROFILE c%zz & NAME_AND_TIME 2019-11-14 A B");
    assertThat(opened.people().repeated()).hasValue(2);
  }

  @Test
  void knowsAConnectionOfAnOldExportAgain() {
    var old =
        Zips.zip(
            folder.resolve("A-2021.zip"),
            "Connections.csv",
            OLD_HEADER + "One,Ahto,,,,14 Nov 2019\n");
    var now =
        Zips.zip(
            folder.resolve("B-2026.zip"), "Connections.csv", HEADER + row("One", "14 Nov 2019"));

    var opened = Opened.from(old, now);

    assertThat(opened.people().keys())
        .containsExactly("PROFILE one & NAME_AND_TIME 2019-11-14 One Ahto");
    assertThat(opened.people().repeated()).hasValue(1);
    assertThat(opened.people().wholeLists()).isEmpty();
  }

  @Test
  void keepsNamesAsHarmlessText() {
    var opened =
        connections(
            """
            \u202eevil\u202c,\u2066X\u2069,https://www.linkedin.com/in/1,,,,14 Nov 2019
            \u001b[31mRed,\u0007Bell,https://www.linkedin.com/in/2,,=HYPERLINK(1),<b>x</b>,14 Nov 2019
            <script>,"=SUM(A1)",https://www.linkedin.com/in/3,,,,14 Nov 2019
            👩‍🚀 Eeva,A\u0308,https://www.linkedin.com/in/4,,,,14 Nov 2019
            \u200b,\u200f,https://www.linkedin.com/in/5,,,,14 Nov 2019
            """);

    assertThat(opened.people().names())
        .containsExactly("evil X", "[31mRed  Bell", "<script> =SUM(A1)", "👩‍🚀 Eeva Ä", "-");
    assertThat(opened.people().connections().get(1).about()).contains("<b>x</b>, =HYPERLINK(1)");
    assertThat(opened.problems()).isEmpty();
  }

  @Test
  void cutsNamesThatNobodyHas() {
    var opened =
        connections(row("x".repeat(5_000), "14 Nov 2019") + row("🌩".repeat(400), "14 Nov 2019"));

    assertThat(opened.people().names())
        .containsExactly("x".repeat(299) + "\u2026", "🌩".repeat(149) + "\u2026");
  }

  @Test
  void refusesUtf16AndDoesNotCallTheListWhole() {
    var files = Zips.files("Registration.csv", "Registered At");
    files.put("Connections.csv", ("\ufeff" + HEADER).getBytes(StandardCharsets.UTF_16LE));

    var opened = Opened.from(Zips.zip(folder.resolve("Basic.zip"), files));

    assertThat(opened.codes()).containsExactly(ENCODING_UNKNOWN);
    assertThat(opened.problems().getFirst().entry()).contains("Connections.csv");
    assertThat(opened.people().wholeLists()).isEmpty();
  }

  @Test
  void doesNotCallAListWholeWhoseColumnsAreMissing() {
    var opened =
        files("Connections.csv", "First Name,Connected On\n", "Registration.csv", "Registered At");

    assertThat(opened.codes()).containsExactly(COLUMNS_MISSING);
    assertThat(opened.people().wholeLists()).isEmpty();
  }

  @Test
  void tellsOnceThatThereAreMoreConnectionsThanAreTaken() {
    var rows = new StringBuilder(HEADER);
    for (var number = 0; number < 100; number++) {
      rows.append(row("P" + number, "14 Nov 2019"));
    }
    var zip =
        Zips.zip(
            folder.resolve("Basic.zip"),
            "Connections.csv",
            rows.toString(),
            "Invitations.csv",
            INVITATION);

    var opened = Opened.from(Opened.limits(Map.of("connections", 3L)), zip);

    assertThat(opened.people().names()).containsExactly("P0 Ahto", "P1 Ahto", "P2 Ahto");
    assertThat(opened.codes()).containsExactly(ARCHIVE_TOO_LARGE);
    assertThat(opened.problems().getFirst().facts()).containsEntry("limit", Fact.of(3));
    assertThat(opened.people().wholeLists()).isEmpty();
  }

  @Test
  void readsTheOwnersAddressFromAnInvitationThatCame() {
    var opened =
        files(
            "Invitations.csv",
            """
            From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
            Otava,Pilvi,"1/29/26, 2:37 PM",,INCOMING,https://www.linkedin.com/in/otava,https://www.linkedin.com/in/pilvi
            """);

    assertThat(opened.exports().getFirst().handle()).contains("pilvi");
  }

  @Test
  void tellsOfNobodyInAnInvitationWithoutAName() {
    var opened =
        files(
            "Invitations.csv",
            """
            From,To,Sent At,Message,Direction
            LinkedIn Member,Pilvi,"1/29/26, 2:37 PM",,INCOMING
            Otava,Pilvi,"13/29/26, 2:37 PM",,INCOMING
            Otava,Pilvi,"1/29/26, 2:37 PM",,SIDEWAYS
            """);

    assertThat(opened.people().connections()).isEmpty();
    assertThat(opened.people().nobodies()).hasValue(1);
    assertThat(opened.people().deeds()).containsExactly("INVITATION TO_OWNER |  | -");
    assertThat(opened.codes()).containsExactly(DATE_UNREADABLE, RECORD_MALFORMED);
  }

  @Test
  void givesAConnectionOnlyAnAddressThatIsOne() {
    var opened =
        connections(
            """
            A,B,https://www.linkedin.com/in/1, A@Example.ORG ,,,14 Nov 2019
            A,B,https://www.linkedin.com/in/2,nobody,,,14 Nov 2019
            A,B,https://www.linkedin.com/in/3,a b@example.org,,,14 Nov 2019
            """);

    assertThat(opened.people().connections())
        .extracting(ExportedConnection::anchors)
        .extracting(anchors -> anchors.stream().map(anchor -> anchor.value()).toList().toString())
        .containsExactly("[a@example.org]", "[]", "[]");
  }
}
