package dev.suunta.bootstrap.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What networks let one download, as small as it can be. */
final class GivenExport {
  private static final DateTimeFormatter TWEETED =
      DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss xx uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHARED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ENGLISH);

  private static final String ACCOUNT =
      "window.YTD.account.part0 = [ { \"account\" : { \"username\" : \"maija\", \"accountId\" : \"100\","
          + " \"accountDisplayName\" : \"Maija\" } } ]";

  private final List<String> tweets = new ArrayList<>();
  private final StringBuilder shares =
      new StringBuilder("Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n");
  private int number;

  /** Another post on X. */
  GivenExport tweet(Instant at, String text) {
    return tweet(at, text, "");
  }

  /** An answer to somebody on X. */
  GivenExport reply(Instant at, String text) {
    return tweet(at, text, ", \"in_reply_to_user_id_str\" : \"222\"");
  }

  private GivenExport tweet(Instant at, String text, String more) {
    tweets.add(
        "{ \"tweet\" : { \"id_str\" : \"%d\", \"created_at\" : \"%s\", \"full_text\" : \"%s\"%s } }"
            .formatted(
                ++number,
                TWEETED.format(at.atOffset(ZoneOffset.UTC)),
                text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n"),
                more));
    return this;
  }

  /** Another post on LinkedIn. */
  GivenExport share(Instant at, String text) {
    shares
        .append(SHARED.format(at.atOffset(ZoneOffset.UTC)))
        .append(",https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A67000000000")
        .append(10_000 + ++number)
        .append(",\"")
        .append(text.replace("\"", "\"\""))
        .append("\",,,MEMBER_NETWORK\n");
    return this;
  }

  /** The archive that X makes. */
  byte[] ofX() {
    return zip(
        Map.of(
            "data/account.js",
            ACCOUNT,
            "data/tweets.js",
            "window.YTD.tweets.part0 = [" + String.join(",\n", tweets) + "]"));
  }

  /** The same, of which the last post broke off. */
  byte[] ofXCutOff() {
    var last = tweets.getLast();
    return zip(
        Map.of(
            "data/account.js",
            ACCOUNT,
            "data/tweets.js",
            "window.YTD.tweets.part0 = ["
                + String.join(",\n", tweets.subList(0, tweets.size() - 1))
                + ",\n"
                + last.substring(0, last.length() / 2)));
  }

  /** The archive that LinkedIn makes. */
  byte[] ofLinkedIn() {
    return zip(Map.of("Shares.csv", shares.toString()));
  }

  /** An archive of these entries. */
  static byte[] zip(Map<String, String> entries) {
    var bytes = new LinkedHashMap<String, byte[]>();
    entries.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return zipOfBytes(bytes);
  }

  static byte[] zipOfBytes(Map<String, byte[]> entries) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
