package dev.suunta.adapters.files.exports;

import static dev.suunta.application.imports.ImportProblemCode.TEXT_TOO_LONG;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Records made to exhaust their reader: each small enough to be taken, deadly together. */
@Timeout(40)
class HostileRecordsTest {
  @TempDir Path folder;

  private static String tweet(String text, String... shortAndLong) {
    var urls = new StringBuilder();
    for (var index = 0; index < shortAndLong.length; index += 2) {
      urls.append(index == 0 ? "" : ",")
          .append("{\"url\":\"" + shortAndLong[index])
          .append("\",\"expanded_url\":\"" + shortAndLong[index + 1] + "\"}");
    }
    return "window.YTD.tweets.part0 = [{\"tweet\":{\"id_str\":\"1\",\"created_at\":"
        + "\"Tue Mar 05 14:02:11 +0000 2024\",\"full_text\":\""
        + text
        + "\",\"entities\":{\"urls\":["
        + urls
        + "]}}}]";
  }

  @Test
  void refusesATweetWhoseAddressesHoldEachOther() {
    var one = "http://aaaaaaaa";
    var other = "http://bbbbbbbb";
    var hostile =
        tweet(
            one.repeat(6_600),
            one,
            "http://o.example/" + other.repeat(130),
            other,
            "http://t.example/" + "c".repeat(1_900));

    var opened = Opened.from(Zips.write(folder.resolve("tweets.js"), hostile));

    assertThat(opened.posts()).isEmpty();
    assertThat(opened.codes()).containsExactly(TEXT_TOO_LONG);
  }

  @Test
  void replacesNoAddressWithinAnAddressThatItPutIn() {
    var text =
        tweet(
            "http://aaaaaaaa and http://bbbbbbbb, http://bbbbbbbbb",
            "http://aaaaaaaa",
            "http://o.example/http://bbbbbbbb",
            "http://bbbbbbbb",
            "http://t.example/b",
            "http://bbbbbbbbb",
            "http://t.example/longer");

    assertThat(Opened.from(Zips.write(folder.resolve("tweets.js"), text)).texts())
        .containsExactly(
            "http://o.example/http://bbbbbbbb and http://t.example/b, http://t.example/longer");
  }

  @Test
  void numbersAHundredThousandPostsOfOneSecond() {
    var posts =
        IntStream.range(0, 100_000)
            .mapToObj(
                number -> "{\"timestamp\":1700000000,\"data\":[{\"post\":\"" + number + "\"}]}")
            .collect(Collectors.joining(",", "[", "]"));

    var opened = Opened.from(Zips.write(folder.resolve("your_posts_1.json"), posts));

    assertThat(opened.posts()).hasSize(100_000);
    assertThat(opened.problems()).isEmpty();
  }

  @Test
  void comparesATweetWithFewNotesOfItsSecond() {
    var at = "Tue Mar 05 14:02:11 +0000 2024";
    var notes =
        IntStream.range(0, 60)
            .mapToObj(
                number ->
                    "{\"noteTweet\":{\"createdAt\":\"2024-03-05T14:02:11.000Z\",\"core\":{"
                        + "\"text\":\"%d: and all the rest\"}}}".formatted(100 + number))
            .collect(Collectors.joining(",", "window.YTD.note_tweet.part0 = [", "]"));
    var tweets =
        Stream.of(100, 149, 150)
            .map(
                number ->
                    "{\"tweet\":{\"id_str\":\"%1$d\",\"created_at\":\"%2$s\",\"full_text\":\"%1$d:\u2026\"}}"
                        .formatted(number, at))
            .collect(Collectors.joining(",", "window.YTD.tweets.part0 = [", "]"));

    var opened =
        Opened.from(
            Zips.zip(
                folder.resolve("a.zip"), "data/note-tweet.js", notes, "data/tweets.js", tweets));

    assertThat(opened.texts())
        .containsExactly("100: and all the rest", "149: and all the rest", "150:\u2026");
  }

  @Test
  void comparesEntriesOfTheSameNameOnceEach() {
    var files = Zips.files("data/tweets.js", GivenFilesTest.tweets(0, "One"));
    for (var number = 0; number < 30_000; number++) {
      files.put(number + "/Shares.csv", new byte[] {(byte) number, (byte) (number >> 8)});
    }
    files.put("Registration.csv", "Registered At".getBytes(StandardCharsets.UTF_8));

    var opened = Opened.from(Zips.zip(folder.resolve("a.zip"), files));

    assertThat(opened.texts()).containsExactly("One");
    assertThat(opened.problems()).hasSizeGreaterThanOrEqualTo(30_000);
  }

  @Test
  @Timeout(10)
  void readsAMillionLettersThatBecomeTwoAsCapitals() {
    var row =
        "2024-03-05 14:02:11,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A1,One,,,";

    var opened =
        Opened.from(
            Zips.zip(
                folder.resolve("Basic.zip"),
                "Shares.csv",
                "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n"
                    + row
                    + "ß".repeat(1_000_000)));

    assertThat(opened.texts()).containsExactly("One");
  }

  @Test
  @Timeout(10)
  void readsPastALongLineOfAPropertyWithoutAnEnd() {
    var opened =
        Opened.from(
            Zips.write(
                folder.resolve("contacts.vcf"),
                "BEGIN:VCARD\nVERSION:2.1\n"
                    + "ß".repeat(30_000)
                    + "\nNOTE;ENCODING=QUOTED-PRINTABLE:"
                    + "a".repeat(60_000)
                    + "=\n".repeat(1_000_000)
                    + "FN:Aino\nEND:VCARD\n"));

    assertThat(opened.people().names()).isEmpty();
    assertThat(opened.people().nobodies()).hasValue(1);
  }
}
