package dev.suunta.adapters.files.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Reads the samples of every format there is, packed and unpacked. */
class SamplesTest {
  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyReaderHasASample() {
    return FileExportSource.installed().stream()
        .map(
            reader ->
                DynamicTest.dynamicTest(
                    reader.format(), () -> assertThat(Samples.of(reader.format())).isNotEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> readsWhatAnArchiveHolds() {
    return Samples.all().stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.toString(),
                    () -> {
                      var zip = zip(sample, "");

                      var opened = Opened.from(zip);

                      assertThat(opened.unusable()).isEmpty();
                      assertThat(Samples.told(opened)).isEqualTo(sample.expected());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> readsTheSameFromAFolder() {
    return Samples.all().stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.toString(),
                    () ->
                        assertThat(Samples.told(Opened.from(sample.files())))
                            .isEqualTo(sample.expected())));
  }

  @TestFactory
  Stream<DynamicTest> readsThePostsWithinAWrapperFolderAmongWhatFileManagersLeave() {
    return Samples.all().stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.toString(),
                    () -> {
                      var plain = Opened.from(sample.files());

                      var wrapped = Opened.from(zip(sample, "Lataukset/Vienti (1)/"));

                      assertThat(wrapped.posts()).isEqualTo(plain.posts());
                      assertThat(wrapped.codes()).isEqualTo(plain.codes());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> readsEachPostOnceFromTwoCopies() {
    return Samples.all().stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.toString(),
                    () -> {
                      var opened = Opened.from(zip(sample, ""), sample.files());

                      assertThat(opened.exports()).hasSize(1);
                      assertThat(opened.exports().getFirst().files()).hasSize(2);
                      assertThat(opened.posts()).isEqualTo(Opened.from(sample.files()).posts());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> tellsProgressThatNeverGoesBack() {
    return Samples.all().stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.toString(),
                    () -> {
                      var told = Opened.from(sample.files()).progress();
                      var bytes =
                          Stream.iterate(0, at -> at + 2).limit(told.size() / 2).map(told::get);

                      assertThat(told).isNotEmpty();
                      assertThat(bytes).isSorted();
                      assertThat(told.get(told.size() - 2)).isEqualTo(told.getLast());
                    }));
  }

  @Test
  void listsItsFormatsSorted() {
    assertThat(new FileExportSource().formats())
        .containsExactly(
            "facebook",
            "google-contacts",
            "icalendar",
            "linkedin",
            "test-diary",
            "vcard",
            "x-archive");
  }

  private Path zip(Samples.Sample sample, String wrapper) {
    var files = new LinkedHashMap<String, byte[]>();
    Zips.filesOf(sample.files())
        .forEach(
            (path, bytes) -> {
              files.put(wrapper + path, bytes);
              files.put("__MACOSX/" + wrapper + path, new byte[] {0, 5, 22, 7});
              files.put(wrapper + path.replaceFirst("([^/]+)$", "._$1"), new byte[] {0, 5, 22, 7});
            });
    return Zips.zip(folder.resolve(sample.folder().getFileName() + ".zip"), files);
  }
}
