package dev.suunta.adapters.files.exports;

import static dev.suunta.application.imports.ImportProblemCode.ARCHIVE_BROKEN;
import static dev.suunta.application.imports.ImportProblemCode.ARCHIVE_SUSPICIOUS;
import static dev.suunta.application.imports.ImportProblemCode.ARCHIVE_TOO_LARGE;
import static dev.suunta.application.imports.ImportProblemCode.ARCHIVE_TOO_MANY_ENTRIES;
import static dev.suunta.application.imports.ImportProblemCode.ENTRY_NAME_UNSAFE;
import static dev.suunta.application.imports.ImportProblemCode.FILE_CHANGED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.finding.Fact;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives made to exhaust or to mislead their reader, and ones that are damaged. */
class HostileArchivesTest {
  @TempDir Path folder;

  private static String tweets(String... texts) {
    return GivenFilesTest.tweets(0, texts);
  }

  @Test
  void stopsAnEntryThatUnpacksToFarMoreThanItWeighs() {
    var zip = Zips.zip(folder.resolve("a.zip"), "data/tweets.js", tweets("a".repeat(4_000_000)));

    var opened = Opened.from(Opened.limits(Map.of("ratioFrom", 1_000_000L)), zip);

    assertThat(opened.posts()).isEmpty();
    assertThat(opened.codes()).containsExactly(ARCHIVE_SUSPICIOUS);
    assertThat(opened.problems().getFirst().facts()).containsEntry("ratio", Fact.of(200));
  }

  @Test
  void stopsAnEntryThatIsTooLargeWhateverSizeTheArchiveDeclares() {
    var bytes = Zips.bytes(Zips.files("data/tweets.js", tweets("One", "b".repeat(5_000))));
    var directory = GivenFilesTest.indexOf(bytes, 'P', 'K', 1, 2);
    bytes[directory + 24] = 5;
    bytes[directory + 25] = 0;

    var opened =
        Opened.from(
            Opened.limits(Map.of("unpackedEntry", 1_000L)),
            Zips.write(folder.resolve("a.zip"), bytes));

    assertThat(opened.codes()).containsExactly(ARCHIVE_TOO_LARGE);
    assertThat(opened.problems().getFirst().facts()).containsEntry("limit", Fact.of(1_000));
  }

  @Test
  void stopsWhenAllEntriesTogetherAreTooLarge() {
    var zip =
        Zips.zip(
            folder.resolve("a.zip"),
            "data/tweets.js",
            GivenFilesTest.tweets(0, "One"),
            "data/tweets-part1.js",
            GivenFilesTest.tweets(1, "Two"));

    var opened = Opened.from(Opened.limits(Map.of("unpackedTotal", 200L)), zip);

    assertThat(opened.texts()).containsExactly("One");
    assertThat(opened.codes()).containsExactly(ARCHIVE_TOO_LARGE);
  }

  @Test
  void refusesAnArchiveOfTooManyEntries() {
    var files = Zips.files("data/tweets.js", tweets("One"), "1", "", "2", "", "3", "");

    var opened =
        Opened.from(Opened.limits(Map.of("entries", 3L)), Zips.zip(folder.resolve("a.zip"), files));

    assertThat(opened.unusableCodes()).containsExactly(ARCHIVE_TOO_MANY_ENTRIES);
  }

  @Test
  void opensAnArchiveOfMoreEntriesThanTheOldFormOfZipCounts() {
    var files = Zips.files("data/tweets.js", tweets("One"));
    for (var count = 0; count < 66_000; count++) {
      files.put("data/tweets_media/" + count, new byte[0]);
    }

    var opened = Opened.from(Zips.zip(folder.resolve("a.zip"), files));

    assertThat(opened.unusable()).isEmpty();
    assertThat(opened.texts()).containsExactly("One");
  }

  @Test
  void refusesAFolderOfTooManyFiles() {
    Zips.unpacked(folder.resolve("many"), Zips.files("1", "", "2", "", "3", "", "4", ""));

    assertThat(
            Opened.from(Opened.limits(Map.of("entries", 3L)), folder.resolve("many"))
                .unusableCodes())
        .containsExactly(ARCHIVE_TOO_MANY_ENTRIES);
  }

  @Test
  void stopsAfterMorePostsThanAreTaken() {
    var zip = Zips.zip(folder.resolve("a.zip"), "data/tweets.js", tweets("One", "Two", "Three"));

    var opened = Opened.from(Opened.limits(Map.of("posts", 2L)), zip);

    assertThat(opened.texts()).containsExactly("One", "Two");
    assertThat(opened.codes()).containsExactly(ARCHIVE_TOO_LARGE);
  }

  @Test
  void neverUnpacksPictures() {
    var files = Zips.files("data/tweets.js", tweets("One"));
    files.put("data/tweets_media/1.jpg", new byte[3_000_000]);

    var opened =
        Opened.from(
            Opened.limits(Map.of("unpackedTotal", 10_000L)),
            Zips.zip(folder.resolve("a.zip"), files));

    assertThat(opened.texts()).containsExactly("One");
    assertThat(opened.problems()).isEmpty();
  }

  @Test
  void usesNoEntryWhoseNameLeadsOutOfTheArchive() {
    var names =
        List.of(
            "../tweets.js",
            "data/../../tweets.js",
            "/tweets.js",
            "C:/tweets.js",
            "data\\tweets.js");
    for (var name : names) {
      var zip =
          Zips.zip(
              folder.resolve("a.zip"),
              name,
              tweets("Evil"),
              "data/account.js",
              "window.YTD.account.part0 = [{\"account\":{\"accountId\":\"7\"}}]");

      var opened = Opened.from(zip);

      assertThat(opened.unusableCodes()).as(name).containsExactly(ENTRY_NAME_UNSAFE);
      assertThat(opened.unusable().getFirst().entry()).contains(name);
      assertThat(opened.exports()).hasSize(1);
      assertThat(opened.posts()).isEmpty();
    }
  }

  @Test
  void tellsOfTenUnsafeNamesAtTheMost() {
    var files = Zips.files("data/tweets.js", tweets("One"));
    for (var count = 0; count < 100; count++) {
      files.put("../" + count, new byte[0]);
    }

    var opened = Opened.from(Zips.zip(folder.resolve("a.zip"), files));

    assertThat(opened.unusable()).hasSize(10);
    assertThat(opened.texts()).containsExactly("One");
  }

  @Test
  void saysThatAnEntryIsDamagedEvenIfItUnpacks() {
    var bytes = Zips.bytes(Zips.files("data/tweets.js", tweets("One")));
    bytes[GivenFilesTest.indexOf(bytes, 'P', 'K', 1, 2) + 16] ^= 1;

    var opened = Opened.from(Zips.write(folder.resolve("a.zip"), bytes));

    assertThat(opened.texts()).containsExactly("One");
    assertThat(opened.codes()).containsExactly(ARCHIVE_BROKEN);
  }

  @Test
  void saysThatAFileChangedUnderTheReading() {
    var file = Zips.write(folder.resolve("tweets.js"), tweets("One"));
    var source = new FileExportSource();
    try (var opened = source.open(List.of(file))) {
      Zips.write(file, tweets("One", "Two"));

      assertThat(Opened.of(opened).codes()).containsExactly(FILE_CHANGED);
    }
  }

  @Test
  void saysThatAnArchiveChangedUnderTheReading() {
    var texts = new String[200];
    for (var index = 0; index < texts.length; index++) {
      texts[index] = Integer.toString(index * 7919, 36);
    }
    var file = Zips.zip(folder.resolve("a.zip"), "data/tweets.js", tweets(texts));
    try (var opened = new FileExportSource().open(List.of(file))) {
      Zips.write(file, "x".repeat(5_000).getBytes(StandardCharsets.UTF_8));

      assertThat(Opened.of(opened).codes()).containsOnly(ARCHIVE_BROKEN);
    }
  }

  @Test
  void readsTheSameAgain() {
    var file = Zips.zip(folder.resolve("a.zip"), "data/tweets.js", tweets("One", "Two"));
    try (var opened = new FileExportSource().open(List.of(file))) {
      assertThat(Opened.of(opened).posts()).hasSize(2).isEqualTo(Opened.of(opened).posts());
    }
  }
}
