package dev.suunta.domain.post.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.post.similarity.Fingerprint;
import dev.suunta.domain.post.similarity.OwnWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * What past posts were read as is kept, and read anew only when a version counts up. So whoever
 * changes how a text is read counts up {@link TextReader#VERSION} or {@link Fingerprint#VERSION},
 * and writes down the new digest here.
 */
class ReadingVersionTest {
  private static final List<String> CORPORA =
      List.of(
          "calls-en.txt",
          "calls-en-held-out.txt",
          "calls-fi.txt",
          "calls-fi-held-out.txt",
          "shares-and-announcements.txt");

  @Test
  void textsAreReadAsThisVersionReadsThem() throws Exception {
    assertThat(TextReader.VERSION + ": " + digest(line -> TextReader.read(line).toString()))
        .isEqualTo("1: 64bf2ee7c013dd7f");
  }

  @Test
  void fingerprintsAreThoseOfThisVersion() throws Exception {
    assertThat(
            Fingerprint.VERSION
                + ": "
                + digest(line -> Arrays.toString(Fingerprint.of(OwnWords.of(line)).values())))
        .isEqualTo("1: 2c8429ede4c87bba");
  }

  /** Looks at a text in one way. */
  private interface Look {
    String at(String line);
  }

  private static String digest(Look look) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256");
    for (var corpus : CORPORA) {
      for (var line : lines(corpus)) {
        digest.update((look.at(line) + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
  }

  private static List<String> lines(String corpus) throws IOException {
    try (var in = ReadingVersionTest.class.getResourceAsStream(corpus)) {
      var all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().toList();
    }
  }
}
