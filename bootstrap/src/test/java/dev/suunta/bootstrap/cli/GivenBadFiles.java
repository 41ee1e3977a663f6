package dev.suunta.bootstrap.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that nobody should take in. */
final class GivenBadFiles {
  private static final int ENCRYPTED = 1;

  private GivenBadFiles() {}

  /** Facebook's export as web pages. */
  static byte[] webPages() {
    return GivenExport.zip(
        Map.of("your_facebook_activity/posts/your_posts.html", "<html>Hello</html>"));
  }

  /** An archive whose entries say that they are locked with a password. */
  static byte[] locked() {
    var zip = GivenExport.zip(Map.of("data/tweets.js", "window.YTD.tweets.part0 = []"));
    for (var index = 0; index + 10 < zip.length; index++) {
      if (zip[index] == 'P' && zip[index + 1] == 'K') {
        if (zip[index + 2] == 3 && zip[index + 3] == 4) {
          zip[index + 6] |= ENCRYPTED;
        } else if (zip[index + 2] == 1 && zip[index + 3] == 2) {
          zip[index + 8] |= ENCRYPTED;
        }
      }
    }
    return zip;
  }

  /** Forty megabytes of nothing in a few kilobytes. */
  static byte[] bomb() {
    var entries = new LinkedHashMap<String, byte[]>();
    entries.put("data/account.js", account());
    entries.put("data/tweets.js", tweetsThenNothing(40 * 1024 * 1024));
    return GivenExport.zipOfBytes(entries);
  }

  private static byte[] tweetsThenNothing(int length) {
    var bytes = filled(length, ' ');
    var begin = "window.YTD.tweets.part0 = [".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(begin, 0, bytes, 0, begin.length);
    return bytes;
  }

  /** An archive that would write beside the folder that it is unpacked to. */
  static byte[] leadingOut() {
    return GivenExport.zip(Map.of("../../tweets.js", "window.YTD.tweets.part0 = []"));
  }

  /** A download that broke off. */
  static byte[] cutOff() {
    var whole = GivenPast.asXExport(LocalDate.of(2026, 3, 4));
    return Arrays.copyOf(whole, whole.length / 2);
  }

  /** A document as an old editor saves it. */
  static byte[] inLatin1(String document) {
    return document.replace("Promote my work", "Työni").getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A list as a spreadsheet program saves it as Unicode text. */
  static byte[] inUtf16(String list) {
    return ("\ufeff" + list).getBytes(StandardCharsets.UTF_16LE);
  }

  /** So many of one character. */
  static byte[] filled(int length, char character) {
    var bytes = new byte[length];
    Arrays.fill(bytes, (byte) character);
    return bytes;
  }

  /** Aliases of aliases, nine levels deep. */
  static String laughs() {
    var yaml = new StringBuilder("format: 1\na0: &a0 [ha, ha]\n");
    for (var level = 1; level < 10; level++) {
      yaml.append("a%d: &a%d [*a%d, *a%d]\n".formatted(level, level, level - 1, level - 1));
    }
    return yaml.toString();
  }

  private static byte[] account() {
    return "window.YTD.account.part0 = [ { \"account\" : { \"username\" : \"m\", \"accountId\" : \"1\" } } ]"
        .getBytes(StandardCharsets.UTF_8);
  }
}
