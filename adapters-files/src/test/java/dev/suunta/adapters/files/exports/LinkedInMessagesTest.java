package dev.suunta.adapters.files.exports;

import static dev.suunta.application.imports.ImportProblemCode.ARCHIVE_TOO_LARGE;
import static dev.suunta.application.imports.ImportProblemCode.RECORD_MALFORMED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.imports.ImportProblem.Position;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the samples do not show of messages in LinkedIn exports. */
class LinkedInMessagesTest {
  private static final String OLD_HEADER =
      "First Name,Last Name,Email Address,Company,Position,Connected On\n";

  private static final String INVITATION =
      """
      From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
      Pilvi,Otava,"1/29/26, 2:37 PM",,OUTGOING,https://www.linkedin.com/in/pilvi,https://www.linkedin.com/in/otava
      """;

  private static final String MESSAGES =
      "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT,FOLDER\n";

  private static final String OLD_MESSAGES =
      "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,DATE,CONTENT,FOLDER\n";

  @TempDir Path folder;

  private Opened files(String... pathsAndTexts) {
    return Opened.from(Zips.zip(folder.resolve("Basic.zip"), pathsAndTexts));
  }

  @Test
  void tellsOnceThatMoreWasDoneThanIsTaken() {
    var rows = new StringBuilder(MESSAGES);
    for (var number = 10; number < 60; number++) {
      rows.append("2-A,Otava,,Pilvi,,2024-03-05 14:02:" + number + " UTC,x,INBOX\n");
    }
    var zip =
        Zips.zip(
            folder.resolve("Basic.zip"),
            "messages.csv",
            rows.toString(),
            "Invitations.csv",
            INVITATION);

    var opened = Opened.from(Opened.limits(Map.of("evidence", 3L)), zip);

    assertThat(opened.people().evidence()).hasSize(3);
    assertThat(opened.codes()).containsExactly(ARCHIVE_TOO_LARGE);
  }

  @Test
  void knowsTheOwnerFromSomebodyOfTheSameName() {
    var opened =
        files(
            "Invitations.csv",
            INVITATION,
            "Profile.csv",
            "First Name,Last Name\nPilvi,P\n",
            "messages.csv",
            MESSAGES
                + "2-A,Pilvi P,https://www.linkedin.com/in/pilvi,Pilvi P,https://www.linkedin.com/in/other,"
                + "2024-03-05 14:02:11 UTC,x,INBOX\n"
                + "2-A,Pilvi P,https://www.linkedin.com/in/other,Pilvi P,https://www.linkedin.com/in/pilvi,"
                + "2024-03-05 14:02:12 UTC,x,INBOX\n");

    assertThat(opened.people().deeds())
        .endsWith(
            "MESSAGE BY_OWNER | PROFILE other | Pilvi P",
            "MESSAGE TO_OWNER | PROFILE other | Pilvi P");
  }

  @Test
  void saysOnceThatNobodyCanTellWhoTheOwnerIs() {
    var opened =
        files(
            "messages.csv",
            MESSAGES
                + "2-A,One,,Two,,2024-03-05 14:02:11 UTC,x,INBOX\n"
                + "2-A,Two,,One,,2024-03-05 14:02:12 UTC,x,INBOX\n");

    assertThat(opened.exports()).hasSize(1);
    assertThat(opened.people().evidence()).isEmpty();
    assertThat(opened.codes()).containsExactly(RECORD_MALFORMED);
    assertThat(opened.problems().getFirst().position()).contains(new Position.Line(2));
  }

  @Test
  void takesWhoeverTakesPartEverywhereForTheOwner() {
    var opened =
        files(
            "messages.csv",
            OLD_MESSAGES
                + "2-A,Pilvi,https://www.linkedin.com/in/pilvi,\"Jane Doe, Ph.D.\",2021-03-05 14:02:11 UTC,x,INBOX\n"
                + "2-B,Otava,https://www.linkedin.com/in/otava,Pilvi,2021-03-05 14:02:12 UTC,x,INBOX\n"
                + "2-A,\"Jane Doe, Ph.D.\",https://www.linkedin.com/in/jane,Pilvi,2021-03-05 14:02:10 UTC,x,INBOX\n");

    assertThat(opened.people().deeds())
        .containsExactly(
            "MESSAGE BY_OWNER | PROFILE jane | Jane Doe, Ph.D.",
            "MESSAGE TO_OWNER | PROFILE otava | Otava",
            "MESSAGE TO_OWNER | PROFILE jane | Jane Doe, Ph.D.");
  }

  @Test
  void neverSplitsANameThatItDoesNotKnow() {
    var opened =
        files(
            "Profile.csv",
            "First Name,Last Name,Headline\nPilvi,P,x\n",
            "Connections.csv",
            OLD_HEADER + "Jane,Doe,,,,14 Nov 2019\nJane,\"Doe, Ph.D.\",,,,14 Nov 2019\n",
            "messages.csv",
            OLD_MESSAGES
                + "2-A,Pilvi P,,\"Jane Doe, Ph.D., Jane Doe\",2021-03-05 14:02:11 UTC,x,INBOX\n"
                + "2-B,Pilvi P,,\"Jane Doe, CPA\",2021-03-05 14:02:12 UTC,x,INBOX\n"
                + "2-C,Otava,,\"Somebody Else, Pilvi P\",2021-03-05 14:02:13 UTC,x,INBOX\n");

    assertThat(opened.people().deeds())
        .containsExactly(
            "GROUP_MESSAGE BY_OWNER |  | Jane Doe, Ph.D.",
            "GROUP_MESSAGE BY_OWNER |  | Jane Doe",
            "MESSAGE BY_OWNER |  | Jane Doe, CPA",
            "GROUP_MESSAGE TO_OWNER |  | Otava");
  }

  @Test
  void countsAMessageOnceThatStandsInTwoArchives() {
    var message = "2-A,Otava,https://www.linkedin.com/in/otava,Pilvi,";
    var rest = "2024-03-05 14:02:11 UTC,\"Hi, you\",INBOX\n";
    var basic =
        Zips.zip(
            folder.resolve("Basic.zip"),
            "messages.csv",
            OLD_MESSAGES + message + rest,
            "Profile.csv",
            "First Name,Last Name,Headline\nPilvi,,x\n");
    var complete =
        Zips.zip(
            folder.resolve("Complete.zip"),
            "messages.csv",
            MESSAGES + message + "https://www.linkedin.com/in/pilvi," + rest,
            "Profile.csv",
            "First Name,Last Name,Headline\nPilvi,,x\n");

    assertThat(Opened.from(basic, complete).people().evidence()).hasSize(1);
  }

  @Test
  void tellsNothingOfWhatAnybodyWrote() {
    var opened =
        files(
            "Invitations.csv",
            INVITATION.replace("PM\",,", "PM\",Secret words,"),
            "messages.csv",
            MESSAGES + "2-A,Otava,,Pilvi,,2024-03-05 14:02:11 UTC,Secret words,INBOX\n");

    assertThat(opened.people().evidence()).hasSize(2);
    assertThat(opened.toString()).doesNotContain("Secret");
  }
}
