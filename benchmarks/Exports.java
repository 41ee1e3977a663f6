import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes an X archive and a LinkedIn archive with a given number of posts in all, spread evenly
 * over ten years up to now; every tenth stands on both. With {@code alike}, posts share nearly all
 * their words, and all stand on both. {@code java Exports.java 10000 FOLDER [alike]}
 */
class Exports {
  private static final DateTimeFormatter X_TIME =
      DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss +0000 yyyy", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter LINKEDIN_TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

  /**
   * Twenty thousand words. Common ones are common, their rank following a power law, and short, as
   * in real texts; none has a digit, because numbers are facts and set aside when texts are
   * compared.
   */
  private static String words(Random random, int count) {
    var text = new StringBuilder();
    for (var word = 0; word < count; word++) {
      text.append(word == 0 ? "" : " ").append(word((int) Math.pow(20_000, random.nextDouble())));
    }
    return text.toString();
  }

  /** A word of its own for each rank from 1, in syllables; the first 60 have two letters. */
  private static String word(int rank) {
    var syllables = new StringBuilder();
    for (var rest = rank; rest > 0; rest /= 60) {
      syllables.append("kstlmnprvhjd".charAt(rest % 60 / 5)).append("aeiou".charAt(rest % 5));
    }
    return syllables.toString();
  }

  public static void main(String[] arguments) throws IOException {
    var posts = Integer.parseInt(arguments[0]);
    var folder = Path.of(arguments[1]);
    var alike = arguments.length > 2 && arguments[2].equals("alike");
    Files.createDirectories(folder);
    var random = new Random(posts);
    var now = Instant.now();
    var apart = Duration.ofDays(3650).dividedBy(posts);
    try (var x = new ZipOutputStream(Files.newOutputStream(folder.resolve("twitter-bench.zip")));
        var linkedIn =
            new ZipOutputStream(
                Files.newOutputStream(folder.resolve("Basic_LinkedInDataExport_bench.zip")))) {
      x.putNextEntry(new ZipEntry("data/account.js"));
      x.write(
          ("window.YTD.account.part0 = [ { \"account\" : { \"username\" : \"bench\","
                  + " \"accountId\" : \"42\", \"accountDisplayName\" : \"Bench\" } } ]")
              .getBytes(StandardCharsets.UTF_8));
      x.putNextEntry(new ZipEntry("data/tweets.js"));
      linkedIn.putNextEntry(new ZipEntry("Shares.csv"));
      Writer tweets = new OutputStreamWriter(x, StandardCharsets.UTF_8);
      Writer shares = new OutputStreamWriter(linkedIn, StandardCharsets.UTF_8);
      tweets.write("window.YTD.tweets.part0 = [");
      shares.write("Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n");
      var first = true;
      for (var post = 0; post < posts; post++) {
        var at = now.minus(apart.multipliedBy(post)).minusSeconds(60);
        var text =
            alike
                ? "Good morning everybody, this is our daily greeting to all of you, number %d. How are you?"
                    .formatted(post)
                : words(random, 12 + random.nextInt(20)) + (post % 3 == 0 ? "?" : ".");
        var onBoth = alike || post % 10 == 0;
        if (onBoth || post % 10 < 7) {
          tweets.write(first ? "\n" : ",\n");
          first = false;
          tweets.write(
              "{ \"tweet\" : { \"id_str\" : \"%d\", \"created_at\" : \"%s\", \"full_text\" : \"%s\", \"entities\" : { \"urls\" : [ ] } } }"
                  .formatted(1_000_000_000_000L + post, X_TIME.format(at), text));
        }
        if (onBoth || post % 10 >= 7) {
          shares.write(
              "%s,https://www.linkedin.com/feed/update/urn%%3Ali%%3Ashare%%3A%d,\"%s\",,,PUBLIC\n"
                  .formatted(
                      LINKEDIN_TIME.format(at.plusSeconds(300)), 7_000_000_000_000L + post, text));
        }
      }
      tweets.write("]");
      tweets.flush();
      shares.flush();
      x.closeEntry();
      linkedIn.closeEntry();
    }
  }
}
