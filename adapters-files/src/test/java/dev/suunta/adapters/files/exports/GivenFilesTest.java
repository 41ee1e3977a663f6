package dev.suunta.adapters.files.exports;

import static dev.suunta.application.imports.ImportProblemCode.ARCHIVE_BROKEN;
import static dev.suunta.application.imports.ImportProblemCode.ARCHIVE_ENCRYPTED;
import static dev.suunta.application.imports.ImportProblemCode.ARCHIVE_PASSED_OVER;
import static dev.suunta.application.imports.ImportProblemCode.EXPORT_IS_HTML;
import static dev.suunta.application.imports.ImportProblemCode.FILE_MISSING;
import static dev.suunta.application.imports.ImportProblemCode.FILE_UNKNOWN;
import static dev.suunta.application.imports.ImportProblemCode.LINK_PASSED_OVER;
import static dev.suunta.application.imports.ImportProblemCode.NOT_A_FILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.suunta.domain.finding.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be given to be opened, and what is said of what may not. */
class GivenFilesTest {
  static final String TWEET =
      "{\"tweet\":{\"id_str\":\"%s\",\"created_at\":\"Tue Mar 05 14:02:11 +0000 2024\","
          + "\"full_text\":\"%s\"}}";

  @TempDir Path folder;

  static String tweets(int part, String... texts) {
    var list = new StringBuilder("window.YTD.tweets.part" + part + " = [");
    for (var index = 0; index < texts.length; index++) {
      list.append(index == 0 ? "" : ",").append(TWEET.formatted(part + "00" + index, texts[index]));
    }
    return list.append("]").toString();
  }

  @Test
  void readsABareFileOfEachFormat() {
    var tweets = Zips.write(folder.resolve("tweets.js"), tweets(0, "One"));
    var shares =
        Zips.write(
            folder.resolve("Shares.csv"),
            "Date,ShareLink,ShareCommentary\n2024-03-05 14:02:11,https://x.example.org,Two");
    var posts =
        Zips.write(
            folder.resolve("your_posts_1.json"),
            "[{\"timestamp\":1700000000,\"data\":[{\"post\":\"Three\"}]}]");

    var opened = Opened.from(tweets, shares, posts);

    assertThat(opened.unusable()).isEmpty();
    assertThat(opened.texts()).containsExactlyInAnyOrder("One", "Two", "Three");
  }

  @Test
  void readsPartsOfDifferentNamesInWhateverOrderTheyAreGiven() {
    var one = Zips.zip(folder.resolve("a.zip"), "data/tweets.js", tweets(0, "Zero"));
    var two =
        Zips.zip(
            folder.resolve("b.zip"),
            "wrapped/DATA/Tweets-Part1 (1).js",
            tweets(1, "One"),
            "wrapped/DATA/account.js",
            "window.YTD.account.part0 = [{\"account\":{\"accountId\":\"7\",\"username\":\"u\"}}]");

    var forth = Opened.from(one, two);
    var back = Opened.from(two, one);

    assertThat(forth.exports()).hasSize(1);
    assertThat(forth.exports().getFirst().accountKey()).contains("7");
    assertThat(forth.posts()).hasSize(2).isEqualTo(back.posts());
  }

  @Test
  void readsPartsInTheOrderOfTheirNumbers() {
    var zip =
        Zips.zip(
            folder.resolve("a.zip"),
            "data/tweets-part10.js",
            tweets(10, "Ten"),
            "data/tweets-part2.js",
            tweets(2, "Two"),
            "data/tweets.js",
            tweets(0, "Zero"));

    assertThat(Opened.from(zip).texts()).containsExactly("Zero", "Two", "Ten");
  }

  @Test
  void keepsTwoAccountsApart() {
    var account = "window.YTD.account.part0 = [{\"account\":{\"accountId\":\"%s\"}}]";
    Zips.write(folder.resolve("x/one/data/account.js"), account.formatted("1"));
    Zips.write(folder.resolve("x/one/data/tweets.js"), tweets(0, "Mine"));
    Zips.write(folder.resolve("x/two/data/account.js"), account.formatted("2"));
    Zips.write(folder.resolve("x/two/data/tweets.js"), tweets(1, "Work"));

    var opened = Opened.from(folder.resolve("x"));

    assertThat(opened.exports()).hasSize(2);
    assertThat(opened.texts()).containsExactly("Mine", "Work");
  }

  @Test
  void opensTheArchivesOfAFolderAndTellsOfStrangersAmongThem() {
    Zips.zip(folder.resolve("downloads/twitter.zip"), "data/tweets.js", tweets(0, "One"));
    Zips.zip(folder.resolve("downloads/holiday.zip"), "beach.jpg", "sand");

    var opened = Opened.from(folder.resolve("downloads"));

    assertThat(opened.unusable())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ARCHIVE_PASSED_OVER);
              assertThat(problem.file()).endsWith("holiday.zip");
            });
    assertThat(opened.texts()).containsExactly("One");
  }

  @Test
  void tellsOfAPartInAFolderThatNobodyKnowsWhose() {
    Zips.zip(folder.resolve("downloads/holiday.zip"), "beach.jpg", "sand");
    Zips.zip(folder.resolve("downloads/twitter-2.zip"), "data/tweets_media/1-a.jpg", "picture");

    assertThat(Opened.from(folder.resolve("downloads")).unusable())
        .extracting(problem -> Path.of(problem.file()).getFileName() + " " + problem.code())
        .contains("twitter-2.zip " + FILE_UNKNOWN, "holiday.zip " + ARCHIVE_PASSED_OVER);
  }

  @Test
  void takesAnArchiveOfPicturesForAFurtherPart() {
    var posts =
        Zips.zip(
            folder.resolve("facebook-1.zip"),
            "your_facebook_activity/posts/your_posts_1.json",
            "[{\"timestamp\":1700000000}]");
    var pictures =
        Zips.zip(
            folder.resolve("facebook-2.zip"),
            "your_facebook_activity/posts/media/album/1.jpg",
            "picture");

    var opened = Opened.from(posts, pictures);

    assertThat(opened.unusable()).isEmpty();
    assertThat(opened.exports().getFirst().files()).hasSize(2);
  }

  @Test
  void doesNotTakeTheExportOfAnotherNetworkForAFurtherPart() {
    var posts =
        Zips.zip(
            folder.resolve("facebook.zip"),
            "posts/your_posts_1.json",
            "[{\"timestamp\":1700000000}]");
    var other =
        Zips.zip(
            folder.resolve("instagram.zip"),
            "your_instagram_activity/messages/inbox/otava_1/message_1.json",
            "{\"messages\":[]}");

    var opened = Opened.from(posts, other);

    assertThat(opened.unusableCodes()).containsExactly(FILE_UNKNOWN);
    assertThat(opened.exports().getFirst().files()).hasSize(1);
  }

  @Test
  void doesNotDescendIntoAnArchiveWithinAnArchive() {
    var inner = Zips.bytes(Zips.files("data/tweets.js", tweets(0, "Inner")));
    var files = Zips.files("data/tweets.js", tweets(1, "Outer"));
    files.put("data/inner.zip", inner);

    assertThat(Opened.from(Zips.zip(folder.resolve("a.zip"), files)).texts())
        .containsExactly("Outer");
  }

  @Test
  void doesNotFollowLinksWithinAFolder() throws IOException {
    var elsewhere = Zips.write(folder.resolve("elsewhere/tweets.js"), tweets(0, "Elsewhere"));
    var given = Files.createDirectories(folder.resolve("given/data"));
    Zips.write(given.resolve("tweets-part1.js"), tweets(1, "Here"));
    Files.createSymbolicLink(given.resolve("tweets.js"), elsewhere);
    Files.createSymbolicLink(given.resolve("round"), folder);

    var opened = Opened.from(folder.resolve("given"));
    assertThat(opened.texts()).containsExactly("Here");
    assertThat(opened.unusableCodes()).containsExactly(LINK_PASSED_OVER, LINK_PASSED_OVER);
  }

  @Test
  void saysThatThereIsNoSuchFile() {
    assertThat(Opened.from(folder.resolve("none.zip")).unusableCodes())
        .containsExactly(FILE_MISSING);
  }

  @Test
  void saysThatALinkLeadsNowhere() throws IOException {
    var link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("none"));

    assertThat(Opened.from(link).unusableCodes()).containsExactly(NOT_A_FILE);
  }

  @Test
  void saysThatADeviceIsNoFile() {
    var device = Path.of("/dev/null");
    assumeThat(device).exists();

    assertThat(Opened.from(device).unusableCodes()).containsExactly(NOT_A_FILE);
  }

  @Test
  void waitsForNoPipe() throws IOException, InterruptedException {
    var pipe = folder.resolve("pipe");
    var made = new ProcessBuilder("sh", "-c", "mkfifo '" + pipe + "'").start().waitFor();
    assumeThat(made).isZero();

    assertThat(Opened.from(pipe).unusableCodes()).containsExactly(NOT_A_FILE);
  }

  @Test
  void saysThatAFileOrAFolderIsUnknown() throws IOException {
    var letter = Zips.write(folder.resolve("letter.txt"), "Dear all");
    var namedLikeIt = Zips.write(folder.resolve("tweets.js"), "console.log('tweets = [')");

    assertThat(Opened.from(letter, namedLikeIt).unusableCodes())
        .containsExactly(FILE_UNKNOWN, FILE_UNKNOWN);
  }

  @Test
  void saysThatAnExportIsMadeOfWebPages() {
    var zip =
        Zips.zip(
            folder.resolve("facebook.zip"),
            "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.html",
            "<html>",
            "start_here.html",
            "<html>");

    var problem = Opened.from(zip).unusable().getFirst();

    assertThat(problem.code()).isEqualTo(EXPORT_IS_HTML);
    assertThat(problem.facts()).containsEntry("network", Fact.of("facebook"));
  }

  @Test
  void saysThatAnArchiveIsLockedWithAPassword() {
    var bytes = Zips.bytes(Zips.files("data/tweets.js", tweets(0, "One")));
    // Bit 0 of the general purpose flag, in the entry's own header and in the directory's.
    bytes[6] |= 1;
    bytes[indexOf(bytes, 'P', 'K', 1, 2) + 8] |= 1;

    assertThat(Opened.from(Zips.write(folder.resolve("a.zip"), bytes)).unusableCodes())
        .containsExactly(ARCHIVE_ENCRYPTED);
  }

  @Test
  void saysThatAnArchiveIsCutOffAnywhere() {
    var whole = Zips.bytes(Zips.files("data/tweets.js", tweets(0, "One")));
    for (var length = 0; length < whole.length; length += 7) {
      var cut = Zips.write(folder.resolve("a.zip"), Arrays.copyOf(whole, length));

      assertThat(Opened.from(cut).unusableCodes())
          .as("%d bytes", length)
          .containsExactly(ARCHIVE_BROKEN);
    }
  }

  @Test
  void saysThatANameOfAnArchiveIsNoArchive() {
    assertThat(Opened.from(Zips.write(folder.resolve("a.zip"), "not at all")).unusableCodes())
        .containsExactly(ARCHIVE_BROKEN);
  }

  @Test
  void opensAPathThatIsGivenTwiceOnce() {
    var tweets = Zips.write(folder.resolve("tweets.js"), tweets(0, "One"));

    assertThat(
            Opened.from(tweets, tweets, folder.resolve("../" + folder.getFileName() + "/tweets.js"))
                .texts())
        .containsExactly("One");
  }

  static int indexOf(byte[] bytes, int... signature) {
    for (var at = 0; at < bytes.length; at++) {
      var found = true;
      for (var next = 0; found && next < signature.length; next++) {
        found = at + next < bytes.length && bytes[at + next] == signature[next];
      }
      if (found) {
        return at;
      }
    }
    throw new AssertionError("not there");
  }
}
