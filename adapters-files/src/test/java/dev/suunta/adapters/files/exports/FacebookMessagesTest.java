package dev.suunta.adapters.files.exports;

import static dev.suunta.application.imports.ImportProblemCode.RECORD_MALFORMED;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the samples do not show of messages in Facebook exports. */
class FacebookMessagesTest {
  private static final String INBOX = "your_facebook_activity/messages/inbox/";

  private static final String PROFILE = "profile_information/profile_information.json";

  private static final String PILVI = "{\"profile_v2\":{\"name\":{\"full_name\":\"Pilvi\"}}}";

  @TempDir Path folder;

  private Opened files(String... pathsAndTexts) {
    return Opened.from(Zips.zip(folder.resolve("facebook.zip"), pathsAndTexts));
  }

  private static String thread(String[] participants, String... messages) {
    return "{\"participants\":["
        + Arrays.stream(participants)
            .map("{\"name\":\"%s\"}"::formatted)
            .collect(Collectors.joining(","))
        + "],\"messages\":["
        + String.join(",", messages)
        + "]}";
  }

  private static String[] between(String... participants) {
    return participants;
  }

  private static String message(String sender, int second) {
    return "{\"sender_name\":\"%s\",\"timestamp_ms\":%d,\"content\":\"Secret words\"}"
        .formatted(sender, 1_600_000_000_000L + second * 1000L);
  }

  @Test
  void readsNeitherListsNorMessagesOfInstagram() {
    var opened =
        files(
            PROFILE,
            PILVI,
            "connections/followers_and_following/following.json",
            "{\"relationships_following\":[{\"string_list_data\":[]}]}",
            "your_instagram_activity/messages/inbox/otava_1/message_1.json",
            thread(between("Otava", "Pilvi"), message("Otava", 1)));

    assertThat(opened.people().connections()).isEmpty();
    assertThat(opened.people().evidence()).isEmpty();
    assertThat(opened.problems()).isEmpty();
  }

  @Test
  void readsAConversationThatIsLongerThanARecord() {
    var messages =
        IntStream.range(0, 2_000)
            .mapToObj(number -> message("Otava", number))
            .toArray(String[]::new);
    var zip =
        Zips.zip(
            folder.resolve("facebook.zip"),
            PROFILE,
            PILVI,
            INBOX + "otava_1/message_1.json",
            thread(between("Otava", "Pilvi"), messages));

    assertThat(Opened.from(Opened.limits(Map.of("text", 100L)), zip).people().evidence())
        .hasSize(2_000);
  }

  @Test
  void tellsConversationsOfPeopleOfOneNameApart() {
    var opened =
        files(
            PROFILE,
            PILVI,
            INBOX + "matti_1/message_1.json",
            thread(between("Matti", "Pilvi"), message("Matti", 1)),
            INBOX + "matti_2/message_1.json",
            thread(between("Matti", "Pilvi"), message("Matti", 2), message("Pilvi", 3)));

    assertThat(opened.people().deeds())
        .containsExactly(
            "MESSAGE TO_OWNER |  | Matti",
            "MESSAGE TO_OWNER |  | Matti",
            "MESSAGE BY_OWNER |  | Matti");
  }

  @Test
  void countsCopiesOfAConversationOnceAndWhatOnlyACopyHolds() {
    var opened =
        files(
            PROFILE,
            PILVI,
            INBOX + "x_1/message_1.json",
            thread(between("Facebook-käyttäjä", "Pilvi"), message("Pilvi", 1)),
            "your_facebook_activity/messages/e2ee_cutover/x_1/message_1.json",
            thread(
                between("Facebook-käyttäjä", "Pilvi"), message("Pilvi", 2), message("Pilvi", 1)));

    assertThat(opened.people().deeds())
        .containsExactly("MESSAGE BY_OWNER |  | -", "MESSAGE BY_OWNER |  | -");
  }

  @Test
  void readsMessagesThatStandBeforeWhoTakesPart() {
    var opened =
        files(
            PROFILE,
            PILVI,
            INBOX + "vaki_1/message_1.json",
            "{\"messages\":["
                + message("Otava", 1)
                + "],\"participants\":[{\"name\":\"Otava\"},{\"name\":\"Tuuli\"},{\"name\":\"Pilvi\"}]}");

    assertThat(opened.people().deeds()).containsExactly("GROUP_MESSAGE TO_OWNER |  | Otava");
  }

  @Test
  void takesWhoeverTakesPartEverywhereForTheOwner() {
    var opened =
        files(
            INBOX + "a_1/message_1.json",
            thread(between("Otava", "Pilvi"), message("Pilvi", 1)),
            INBOX + "b_2/message_1.json",
            thread(between("Tuuli", "Pilvi"), message("Tuuli", 2)));

    assertThat(opened.exports()).hasSize(1);
    assertThat(opened.people().deeds())
        .containsExactly("MESSAGE BY_OWNER |  | Otava", "MESSAGE TO_OWNER |  | Tuuli");
  }

  @Test
  void knowsTheOwnerByTheProfileThoughOthersTakePartMoreOften() {
    var opened =
        files(
            PROFILE,
            PILVI,
            INBOX + "a_1/message_1.json",
            thread(between("Otava"), message("Pilvi", 1)),
            INBOX + "b_2/message_1.json",
            thread(between("Otava", "Pilvi", "Tuuli"), message("Otava", 2)));

    assertThat(opened.people().deeds())
        .containsExactly("MESSAGE BY_OWNER |  | Otava", "GROUP_MESSAGE TO_OWNER |  | Otava");
  }

  @Test
  void tellsGroupsApartToWhichOneWroteAtOnce() {
    var opened =
        files(
            PROFILE,
            PILVI,
            INBOX + "a_1/message_1.json",
            thread(between("Otava", "Tuuli", "Pilvi"), message("Tuuli", 1)),
            INBOX + "b_2/message_1.json",
            thread(between("Tuuli", "Otava", "Pilvi"), message("Tuuli", 1)));

    assertThat(opened.people().evidence()).hasSize(2);
  }

  @Test
  void saysOnceThatNobodyCanTellWhoTheOwnerIs() {
    var opened =
        files(
            INBOX + "a_1/message_1.json",
            thread(between("Otava", "Pilvi"), message("Pilvi", 1), message("Otava", 2)));

    assertThat(opened.people().evidence()).isEmpty();
    assertThat(opened.codes()).containsExactly(RECORD_MALFORMED);
  }

  @Test
  void knowsTheOwnerWhoHasAnotherNameAmongTheParticipants() {
    var opened =
        files(
            PROFILE,
            PILVI,
            INBOX + "a_1/message_1.json",
            thread(between("Otava", "Pilvi Ennen"), message("Pilvi Ennen", 1)),
            INBOX + "b_2/message_1.json",
            thread(between("Tuuli", "Pilvi Ennen"), message("Tuuli", 2)));

    assertThat(opened.people().deeds())
        .containsExactly("MESSAGE BY_OWNER |  | Otava", "MESSAGE TO_OWNER |  | Tuuli");
  }

  @Test
  void tellsNothingOfWhatAnybodyWrote() {
    var opened =
        files(
            PROFILE,
            PILVI,
            INBOX + "a_1/message_1.json",
            thread(between("Otava", "Pilvi"), message("Otava", 2)));

    assertThat(opened.people().evidence()).hasSize(1);
    assertThat(opened.toString()).doesNotContain("Secret");
  }
}
