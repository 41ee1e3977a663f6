package dev.suunta.adapters.files.exports;

import static dev.suunta.application.imports.ImportProblemCode.TEXT_TOO_LONG;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
}
