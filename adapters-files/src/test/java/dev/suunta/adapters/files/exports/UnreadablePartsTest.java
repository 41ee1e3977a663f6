package dev.suunta.adapters.files.exports;

import static dev.suunta.application.imports.ImportProblemCode.ARCHIVE_BROKEN;
import static dev.suunta.application.imports.ImportProblemCode.ENCODING_UNKNOWN;
import static dev.suunta.application.imports.ImportProblemCode.FILE_UNREADABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No part of an export vanishes without a word because its first bytes cannot be read. */
class UnreadablePartsTest {
  private static final String POST = "[{\"timestamp\":1700000000,\"data\":[{\"post\":\"One\"}]}]";

  @TempDir Path folder;

  /** Damages the first bytes of the first entry: such a block of deflate does not exist. */
  private Path damaged(String name, Map<String, byte[]> files) {
    var bytes = Zips.bytes(files);
    bytes[30 + bytes[26] + bytes[28]] = 7;
    return Zips.write(folder.resolve(name), bytes);
  }

  @Test
  void tellsWhichTweetsCannotBeUnpacked() {
    var zip =
        damaged(
            "a.zip",
            Zips.files(
                "data/tweets.js",
                GivenFilesTest.tweets(0, "One"),
                "data/tweets-part1.js",
                GivenFilesTest.tweets(1, "Two")));

    var opened = Opened.from(zip);

    assertThat(opened.texts()).containsExactly("Two");
    assertThat(opened.codes()).containsExactly(ARCHIVE_BROKEN);
    assertThat(opened.problems().getFirst().file()).isEqualTo(zip.toString());
    assertThat(opened.problems().getFirst().entry()).contains("data/tweets.js");
  }

  @Test
  void tellsThatNotesAndTheAccountCannotBeUnpacked() {
    for (var name : new String[] {"note-tweet.js", "twitter-circle-tweet.js", "account.js"}) {
      var zip =
          damaged(
              "a.zip",
              Zips.files(
                  "data/" + name,
                  "window.YTD.x.part0 = []",
                  "data/tweets.js",
                  GivenFilesTest.tweets(1, "Two")));

      var opened = Opened.from(zip);

      assertThat(opened.texts()).as(name).containsExactly("Two");
      assertThat(opened.codes()).as(name).containsExactly(ARCHIVE_BROKEN);
      assertThat(opened.problems().getFirst().entry()).contains("data/" + name);
    }
  }

  @Test
  void tellsThatTweetsAreInAnotherEncoding() {
    var files = Zips.files("data/tweets.js", GivenFilesTest.tweets(0, "One"));
    files.put(
        "data/tweets-part1.js",
        ("\ufeff" + GivenFilesTest.tweets(1, "Two")).getBytes(StandardCharsets.UTF_16LE));

    assertThat(Opened.from(Zips.zip(folder.resolve("a.zip"), files)).codes())
        .containsExactly(ENCODING_UNKNOWN);
  }

  @Test
  void tellsWhichPostsCannotBeUnpacked() {
    var zip =
        damaged(
            "a.zip",
            Zips.files("posts/your_posts_1.json", POST, "posts/your_posts_2.json", POST + " "));

    var opened = Opened.from(zip);

    assertThat(opened.texts()).containsExactly("One");
    assertThat(opened.codes()).containsExactly(ARCHIVE_BROKEN);
    assertThat(opened.problems().getFirst().entry()).contains("posts/your_posts_1.json");
  }

  @Test
  void tellsThatAFurtherPartInAFolderCannotBeUnpacked() {
    damaged("a.zip", Zips.files("posts/your_posts_2.json", POST));
    Zips.zip(folder.resolve("b.zip"), "posts/your_posts_1.json", POST);

    var opened = Opened.from(folder);

    assertThat(opened.texts()).containsExactly("One");
    assertThat(opened.codes()).containsExactly(ARCHIVE_BROKEN);
  }

  @Test
  void readsTheSoundOneOfTwoOfTheSame() {
    var files = Zips.files("posts/your_posts_1.json", POST, "posts/your_posts_2.json", "[]");
    var broken = damaged("a.zip", files);

    var opened = Opened.from(broken, Zips.zip(folder.resolve("b.zip"), files));

    assertThat(opened.texts()).containsExactly("One");
    assertThat(opened.codes()).containsExactly(ARCHIVE_BROKEN);
  }

  /** A folder in which whatever has a long name has a longer path than the system takes. */
  private Path nearlyTooDeep() throws IOException {
    assumeThat(Path.of("/dev/null")).exists();
    var deep = folder.toRealPath();
    var name = "d".repeat(200);
    var links = 0;
    var reached = deep;
    for (var length = deep.toString().length(); length < 3_850; length += 201) {
      reached = Files.createDirectory(reached.resolve(name));
      if (reached.toString().length() > 2_000 && length < 3_600) {
        reached = Files.createSymbolicLink(folder.resolve("link" + links++), reached);
      }
    }
    return reached;
  }

  @Test
  void tellsThatAFolderWithinAFolderCannotBeRead() throws IOException {
    var given = nearlyTooDeep();
    Zips.write(given.resolve("tweets.js"), GivenFilesTest.tweets(0, "One"));
    var hidden = Files.createDirectory(given.resolve("h".repeat(250)));
    try {
      var opened = Opened.from(given.toRealPath());

      assertThat(opened.texts()).containsExactly("One");
      assertThat(opened.unusableCodes()).containsExactly(FILE_UNREADABLE);
      assertThat(opened.unusable().getFirst().file()).endsWith("h");
    } finally {
      Files.delete(hidden);
    }
  }

  @Test
  void opensTheOtherArchivesOfAFolderInWhichOneCannotBeRead() throws IOException {
    var given = nearlyTooDeep();
    var unreadable =
        Zips.zip(
            given.resolve("a".repeat(246) + ".zip"),
            "data/tweets.js",
            GivenFilesTest.tweets(0, "One"));
    Zips.zip(given.resolve("b.zip"), "data/tweets.js", GivenFilesTest.tweets(1, "Two"));
    try {
      var opened = Opened.from(given);

      assertThat(opened.texts()).containsExactly("Two");
      assertThat(opened.unusableCodes()).containsExactly(FILE_UNREADABLE);
      assertThat(opened.unusable().getFirst().file()).isEqualTo(unreadable.toString());
    } finally {
      Files.delete(unreadable);
    }
  }
}
