package dev.suunta.adapters.files.exports;

import static dev.suunta.application.imports.ImportProblemCode.ARCHIVE_BROKEN;
import static dev.suunta.application.imports.ImportProblemCode.ARCHIVE_TOO_LARGE;
import static dev.suunta.application.imports.ImportProblemCode.FILE_MISSING;
import static dev.suunta.application.imports.ImportProblemCode.RECORD_MALFORMED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.people.Relation;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the samples do not show of people in X archives. */
class XPeopleTest {
  private static final String ACCOUNT =
      "window.YTD.account.part0 = [{\"account\":{\"accountId\":\"7\",\"username\":\"Pilvi_P\"}}]";

  @TempDir Path folder;

  private Opened files(String... pathsAndTexts) {
    return Opened.from(Zips.zip(folder.resolve("twitter.zip"), pathsAndTexts));
  }

  private static String list(String name, int part, String envelope, String... ids) {
    return "window.YTD.%s.part%d = [".formatted(name, part)
        + Arrays.stream(ids)
            .map(id -> "{\"" + envelope + "\":{\"accountId\":\"" + id + "\"}}")
            .collect(Collectors.joining(","))
        + "]";
  }

  private static String manifest(String more, String type, String... files) {
    return "window.__THAR_CONFIG = {\"userInfo\":{\"accountId\":\"7\"},"
        + more
        + "\"dataTypes\":{\""
        + type
        + "\":{\"files\":["
        + Arrays.stream(files)
            .map(file -> "{\"fileName\":\"data/" + file + "\"}")
            .collect(Collectors.joining(","))
        + "]}}}";
  }

  private Opened tweets(String... tweets) {
    return files(
        "data/account.js",
        ACCOUNT,
        "data/tweets.js",
        "window.YTD.tweets.part0 = [" + String.join(",", tweets) + "]");
  }

  private static String tweet(int id, String text, String more) {
    return "{\"tweet\":{\"id_str\":\"%d\",\"created_at\":\"Tue Mar 05 14:02:11 +0000 2024\",\"full_text\":\"%s\"%s}}"
        .formatted(id, text, more);
  }

  private static String mentions(String... idsAndHandles) {
    var mentions =
        IntStream.range(0, idsAndHandles.length / 2)
            .mapToObj(
                index ->
                    "{\"id_str\":\"%s\",\"screen_name\":\"%s\"}"
                        .formatted(idsAndHandles[2 * index], idsAndHandles[2 * index + 1]))
            .collect(Collectors.joining(","));
    return ",\"entities\":{\"user_mentions\":[" + mentions + "]}";
  }

  private static String message(int id, String sender, String recipient) {
    return "{\"messageCreate\":{\"id\":\"%d\",\"senderId\":\"%s\",%s\"text\":\"Secret words\",\"createdAt\":\"2024-03-05T14:02:11.120Z\"}}"
        .formatted(id, sender, recipient.isEmpty() ? "" : "\"recipientId\":\"" + recipient + "\",");
  }

  private static String conversations(String name, String... conversations) {
    return "window.YTD."
        + name
        + ".part0 = ["
        + Arrays.stream(conversations)
            .map(
                messages ->
                    "{\"dmConversation\":{\"conversationId\":\"1\",\"messages\":["
                        + messages
                        + "]}}")
            .collect(Collectors.joining(","))
        + "]";
  }

  @Test
  void tellsThatAPartOfAListIsMissingAndDoesNotCallItWhole() {
    var opened =
        files(
            "data/manifest.js",
            manifest("", "follower", "follower.js", "follower-part1.js"),
            "data/follower.js",
            list("follower", 0, "follower", "8"),
            "data/block.js",
            list("block", 0, "blocking", "9"));

    assertThat(opened.people().keys()).containsExactly("ID 8", "ID 9");
    assertThat(opened.codes()).containsExactly(FILE_MISSING);
    assertThat(opened.problems().getFirst().entry()).contains("data/follower-part1.js");
    assertThat(opened.people().wholeLists()).containsExactly(Relation.BLOCKED);
  }

  @Test
  void saysNothingOfMessagesThatSomebodyTookOut() {
    var opened =
        files(
            "data/manifest.js",
            manifest("", "directMessages", "direct-messages.js"),
            "data/follower.js",
            list("follower", 0, "follower", "8"));

    assertThat(opened.problems()).isEmpty();
  }

  @Test
  void readsAPartThatOnlyTheManifestKnows() {
    var opened =
        files(
            "data/manifest.js",
            manifest("", "follower", "readers.js"),
            "data/readers.js",
            list("follower", 0, "follower", "8"));

    assertThat(opened.people().keys()).containsExactly("ID 8");
  }

  @Test
  void callsNoListWholeOfAPartialArchive() {
    var opened =
        files(
            "data/manifest.js",
            manifest("\"archiveInfo\":{\"isPartialArchive\":true},", "follower", "follower.js"),
            "data/follower.js",
            list("follower", 0, "follower", "8"));

    assertThat(opened.people().connections()).hasSize(1);
    assertThat(opened.people().wholeLists()).isEmpty();
  }

  @Test
  void doesNotCallAListWholeOfWhichAPartCannotBeUnpacked() {
    var bytes =
        Zips.bytes(
            Zips.files(
                "data/following-part1.js",
                list("following", 1, "following", "9"),
                "data/following.js",
                list("following", 0, "following", "8")));
    bytes[30 + bytes[26] + bytes[28]] = 7;

    var opened = Opened.from(Zips.write(folder.resolve("twitter.zip"), bytes));

    assertThat(opened.people().keys()).containsExactly("ID 8");
    assertThat(opened.codes()).containsExactly(ARCHIVE_BROKEN);
    assertThat(opened.people().wholeLists()).isEmpty();
  }

  @Test
  void tellsRecordsThatAreNoAccounts() {
    var opened = files("data/mute.js", list("mute", 0, "muting", "8", "", "-1", "x", "9"));

    assertThat(opened.people().keys()).containsExactly("ID 8", "ID 9");
    assertThat(opened.codes())
        .containsExactly(RECORD_MALFORMED, RECORD_MALFORMED, RECORD_MALFORMED);
  }

  @Test
  void countsATweetOnceForEachPersonByTheStrongest() {
    var opened =
        tweets(
            tweet(
                1,
                "@a @b hi @a",
                ",\"in_reply_to_user_id_str\":\"1\"" + mentions("1", "A", "2", "B", "1", "a")),
            tweet(2, "RT @b: hi @c", mentions("2", "B", "3", "C")),
            tweet(3, "RT @gone: hi", ""),
            tweet(
                4,
                "me @pilvi_p and my thread",
                ",\"in_reply_to_user_id_str\":\"7\"" + mentions("7", "pilvi_p")));

    assertThat(opened.people().deeds())
        .containsExactly(
            "REPLY BY_OWNER | ID 1 & HANDLE a | -",
            "MENTION BY_OWNER | ID 2 & HANDLE b | -",
            "REPOST BY_OWNER | ID 2 & HANDLE b | -",
            "REPOST BY_OWNER | HANDLE gone | -");
  }

  @Test
  void knowsWhomATweetAnswersThoughTheyAreGone() {
    var opened =
        tweets(
            tweet(
                1,
                "@Gone hi @gone2",
                ",\"in_reply_to_user_id_str\":\"1\"" + mentions("-1", "gone2", "-1", "gone")),
            tweet(2, "hi", ",\"in_reply_to_screen_name\":\"Other\""));

    assertThat(opened.people().deeds())
        .containsExactly(
            "REPLY BY_OWNER | ID 1 & HANDLE gone | -",
            "MENTION BY_OWNER | HANDLE gone2 | -",
            "REPLY BY_OWNER | HANDLE other | -");
  }

  @Test
  void countsNoTweetThatIsNotPassedOn() {
    var opened =
        tweets(
            tweet(1, "hi", mentions("1", "a")),
            tweet(1, "hi", mentions("1", "a")),
            tweet(2, "hi", mentions("2", "b")).replace("2024", "1997"));

    assertThat(opened.people().deeds()).containsExactly("MENTION BY_OWNER | ID 1 & HANDLE a | -");
  }

  @Test
  void tellsOnceThatMoreWasDoneThanIsTakenAndReadsAllPosts() {
    var zip =
        Zips.zip(
            folder.resolve("twitter.zip"),
            "data/tweets.js",
            "window.YTD.tweets.part0 = ["
                + tweet(1, "hi", mentions("1", "a", "2", "b", "3", "c", "4", "d"))
                + ","
                + tweet(2, "hi", mentions("1", "a"))
                + "]");

    var opened = Opened.from(Opened.limits(Map.of("evidence", 2L)), zip);

    assertThat(opened.people().evidence()).hasSize(2);
    assertThat(opened.codes()).containsExactly(ARCHIVE_TOO_LARGE);
    assertThat(opened.posts()).hasSize(2);
  }

  @Test
  void readsAConversationThatIsLongerThanARecord() {
    var messages =
        IntStream.range(0, 2_000)
            .mapToObj(
                number -> message(number, number % 2 == 0 ? "7" : "8", number % 2 == 0 ? "8" : "7"))
            .collect(Collectors.joining(","));
    var zip =
        Zips.zip(
            folder.resolve("twitter.zip"),
            "data/account.js",
            ACCOUNT,
            "data/direct-messages.js",
            conversations("direct_messages", messages));

    var opened = Opened.from(Opened.limits(Map.of("text", 100L)), zip);

    assertThat(opened.people().evidence()).hasSize(2_000);
    assertThat(opened.toString()).doesNotContain("Secret");
  }

  @Test
  void takesWhoeverTakesPartEverywhereForTheOwner() {
    var opened =
        files(
            "data/direct-messages.js",
            conversations("direct_messages", message(1, "7", "8"), message(2, "9", "7")));

    assertThat(opened.people().deeds())
        .containsExactly("MESSAGE BY_OWNER | ID 8 | -", "MESSAGE TO_OWNER | ID 9 | -");
  }

  @Test
  void saysOnceThatNobodyCanTellWhoTheOwnerIs() {
    var opened =
        files(
            "data/direct-messages.js",
            conversations("direct_messages", message(1, "7", "8") + "," + message(2, "8", "7")));

    assertThat(opened.people().evidence()).isEmpty();
    assertThat(opened.codes()).containsExactly(RECORD_MALFORMED);
  }

  @Test
  void tellsGroupsApart() {
    var opened =
        files(
            "data/account.js",
            ACCOUNT,
            "data/direct-messages-group.js",
            conversations(
                "direct_messages_group",
                message(1, "7", "") + "," + message(2, "8", ""),
                message(3, "7", "") + "," + message(4, "9", "")));

    assertThat(opened.people().deeds())
        .containsExactly(
            "GROUP_MESSAGE BY_OWNER | ID 8 | -",
            "GROUP_MESSAGE TO_OWNER | ID 8 | -",
            "GROUP_MESSAGE BY_OWNER | ID 9 | -",
            "GROUP_MESSAGE TO_OWNER | ID 9 | -");
  }
}
