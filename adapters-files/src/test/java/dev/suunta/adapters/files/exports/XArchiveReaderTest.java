package dev.suunta.adapters.files.exports;

import static dev.suunta.application.imports.ImportProblemCode.DATE_UNREADABLE;
import static dev.suunta.application.imports.ImportProblemCode.FILE_MISSING;
import static dev.suunta.application.imports.ImportProblemCode.RECORD_MALFORMED;
import static dev.suunta.domain.post.PostKind.OWN;
import static dev.suunta.domain.post.PostKind.REPLY;
import static dev.suunta.domain.post.PostKind.SHARE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.imports.driven.ExportedPost;
import dev.suunta.application.imports.driven.RecognisedExport.Unread;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the samples do not show of X archives. */
class XArchiveReaderTest {
  private static final String ACCOUNT =
      "window.YTD.account.part0 = [{\"account\":{\"accountId\":\"7\",\"username\":\"Pilvi_P\"}}]";

  @TempDir Path folder;

  private Opened tweets(String... tweets) {
    return Opened.from(
        Zips.zip(
            folder.resolve("twitter.zip"),
            "data/account.js",
            ACCOUNT,
            "data/tweets.js",
            "window.YTD.tweets.part0 = [" + String.join(",", tweets) + "]"));
  }

  private static String tweet(String text, String... more) {
    return "{\"tweet\":{\"id_str\":\""
        + Math.abs((long) (text + String.join("", more)).hashCode())
        + "\",\"created_at\":\"Tue Mar 05 14:02:11 +0000 2024\",\"full_text\":\""
        + text
        + "\""
        + String.join("", more)
        + "}}";
  }

  @Test
  void tellsAnswersFromOnesOwnThreads() {
    var opened =
        tweets(
            tweet("@otava yes", ",\"in_reply_to_user_id_str\":\"8\""),
            tweet("and another thing", ",\"in_reply_to_user_id_str\":\"7\""),
            tweet("@pilvi_p talking to myself"),
            tweet("@otava by hand"),
            tweet(".@otava for everybody"),
            tweet("to whom?", ",\"in_reply_to_status_id_str\":\"1\""));

    assertThat(opened.posts())
        .extracting(ExportedPost::kind)
        .containsExactly(REPLY, OWN, OWN, REPLY, OWN, REPLY);
  }

  @Test
  void takesOnlyATweetThatBeginsWithItForPassedOn() {
    var opened =
        tweets(tweet("RT @otava: clouds"), tweet("So true! RT @otava: clouds"), tweet("RT please"));

    assertThat(opened.posts()).extracting(ExportedPost::kind).containsExactly(SHARE, OWN, OWN);
  }

  @Test
  void unescapesOnce() {
    assertThat(tweets(tweet("&amp;lt; &lt;3 &quot; &amp;amp;")).texts())
        .containsExactly("&lt; <3 &quot; &amp;");
  }

  @Test
  void keepsAnIdBeyondWhatANumberHolds() {
    var opened =
        tweets(
            "{\"tweet\":{\"id\":9007199254740993007,\"created_at\":\"Tue Mar 05 14:02:11 +0000"
                + " 2024\",\"full_text\":\"x\"}}");

    assertThat(opened.posts().getFirst().key()).isEqualTo("9007199254740993007");
    assertThat(opened.posts().getFirst().permalink())
        .contains("https://x.com/Pilvi_P/status/9007199254740993007");
  }

  @Test
  void leadsBySomeoneWhereTheHandleIsUnknown() {
    var file = Zips.write(folder.resolve("tweets.js"), GivenFilesTest.tweets(0, "One"));

    assertThat(Opened.from(file).posts().getFirst().permalink())
        .contains("https://x.com/i/status/0000");
  }

  @Test
  void readsDatesInUtcWhateverTheZoneSays() {
    var opened =
        tweets(
            "{\"id\":\"1\",\"created_at\":\"Tue Mar 05 01:30:00 +0200 2024\",\"full_text\":\"x\"}");

    assertThat(opened.posts().getFirst().at()).isEqualTo(Instant.parse("2024-03-04T23:30:00Z"));
  }

  @Test
  void tellsDaysThatDoNotExist() {
    var opened =
        tweets(
            "{\"id\":\"1\",\"created_at\":\"Fri Feb 30 14:02:11 +0000 2024\",\"full_text\":\"x\"}",
            "{\"id\":\"2\",\"full_text\":\"x\"}",
            "{\"id\":\"3\",\"created_at\":\"Tue Mar 05 14:02:11 +0000 2024\"}",
            "{\"id\":\"three\",\"full_text\":\"x\"}",
            tweet("Fine"));

    assertThat(opened.texts()).containsExactly("Fine");
    assertThat(opened.codes())
        .containsExactly(DATE_UNREADABLE, DATE_UNREADABLE, RECORD_MALFORMED, RECORD_MALFORMED);
  }

  @Test
  void tellsThatAPartIsMissingThatTheManifestLists() {
    var manifest =
        "window.__THAR_CONFIG = {\"userInfo\":{\"accountId\":\"7\",\"userName\":\"p\"},"
            + "\"dataTypes\":{\"tweets\":{\"files\":[{\"fileName\":\"data/tweets.js\"},"
            + "{\"fileName\":\"data/tweets-part1.js\"}]}}}";
    var opened =
        Opened.from(
            Zips.zip(
                folder.resolve("twitter.zip"),
                "data/manifest.js",
                manifest,
                "data/tweets.js",
                GivenFilesTest.tweets(0, "One")));

    assertThat(opened.exports().getFirst().accountKey()).contains("7");
    assertThat(opened.texts()).containsExactly("One");
    assertThat(opened.codes()).containsExactly(FILE_MISSING);
    assertThat(opened.problems().getFirst().entry()).contains("data/tweets-part1.js");
  }

  @Test
  void readsNeitherDeletedNorCommunityTweetsNorHeaders() {
    var record = "[" + tweet("Not for the mirror") + "]";
    var opened =
        Opened.from(
            Zips.zip(
                folder.resolve("twitter.zip"),
                "data/deleted-tweets.js",
                "window.YTD.deleted_tweets.part0 = " + record,
                "data/community-tweet.js",
                "window.YTD.community_tweet.part0 = " + record,
                "data/tweet-headers.js",
                "window.YTD.tweet_headers.part0 = " + record,
                "data/tweetdeck.js",
                "window.YTD.tweetdeck.part0 = " + record));

    assertThat(opened.exports()).hasSize(1);
    assertThat(opened.posts()).isEmpty();
    assertThat(opened.problems()).isEmpty();
  }

  @Test
  void tellsThatLikesAreNotRead() {
    var list = "window.YTD.%s.part0 = [{\"like\":{\"tweetId\":\"1\",\"fullText\":\"something\"}}]";
    var opened =
        Opened.from(
            Zips.zip(
                folder.resolve("twitter.zip"),
                "data/like.js",
                list.formatted("like"),
                "data/direct-messages.js",
                "window.YTD.direct_messages.part0 = [ ]"));

    assertThat(opened.exports().getFirst().notRead()).containsExactly(Unread.REACTIONS);
  }

  @Test
  void keepsACutTextForWhichNoWholeOneStands() {
    var note =
        "window.YTD.note_tweet.part0 = [{\"noteTweet\":{\"createdAt\":\"2024-03-05T14:02:11.000Z\","
            + "\"core\":{\"text\":\"Another text of the same second\"}}}]";
    var opened =
        Opened.from(
            Zips.zip(
                folder.resolve("twitter.zip"),
                "data/note-tweet.js",
                note,
                "data/tweets.js",
                GivenFilesTest.tweets(0, "A long text\u2026")));

    assertThat(opened.texts()).containsExactly("A long text\u2026");
  }

  @Test
  void passesOnATweetOnceThatStandsInTwoParts() {
    var record = tweet("Twice");

    var found = tweets(record, record);

    assertThat(found.texts()).containsExactly("Twice");
    assertThat(found.repeated()).hasValue(1);
  }
}
