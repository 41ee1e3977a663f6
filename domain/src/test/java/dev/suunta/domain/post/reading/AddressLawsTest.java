package dev.suunta.domain.post.reading;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.suunta.domain.post.Part;
import dev.suunta.domain.text.HostileTexts;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What holds for the unsafe addresses of every text. Each law was seen failing on a reader that was
 * weakened for it:
 *
 * <table>
 *   <caption>Laws and what breaks them</caption>
 *   <tr><td>standInTheText…</td><td>what is found is put into lower case</td></tr>
 *   <tr><td>areReadAgain…</td><td>an address is cut short after eight characters</td></tr>
 *   <tr><td>areUnsafeAsLinks…</td><td>a name before a host is looked for in texts only</td></tr>
 *   <tr><td>returnSoon…</td><td>each colon looks for the end of its host anew</td></tr>
 * </table>
 */
class AddressLawsTest {
  @Property
  void standInTheTextInOrderAndApart(@ForAll("texts") String text) {
    var behind = 0;
    for (var link : Addresses.unsafeIn(text)) {
      var at = text.indexOf(link, behind);
      assertThat(at).as(link).isNotNegative();
      behind = at + link.length();
    }
  }

  @Property
  void areReadAgainAsWhatTheyAre(@ForAll("texts") String text) {
    for (var link : Addresses.unsafeIn(text)) {
      assertThat(Addresses.unsafeIn(link)).containsExactly(link);
    }
  }

  @Property
  void areUnsafeAsLinksToo(@ForAll("texts") String text) {
    for (var link : Addresses.unsafeIn(text)) {
      assertThat(Addresses.isSafe(link)).as(link).isFalse();
    }
  }

  @Property
  void areFoundInAnyTextWhatsoever(@ForAll String text) {
    assertThat(Addresses.unsafeIn(text)).allSatisfy(link -> assertThat(text).contains(link));
  }

  @Test
  void returnOnHostileTextsOfAMillionCharacters() {
    assertThat(HostileTexts.all())
        .allSatisfy(text -> assertThat(Addresses.unsafeIn(text)).isNotNull());
  }

  @ParameterizedTest
  @ValueSource(strings = {"http:", "https:", "http:a", "https:a:", "javascript:", "data:", "a+b:"})
  void returnSoonFromOneLongWordFullOfSchemes(String piece) {
    var text = piece.repeat(Part.MOST_TEXT / piece.length());

    assertTimeoutPreemptively(ofSeconds(10), () -> Addresses.unsafeIn(text));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "http",
            "https",
            "HTTPS",
            "ftp",
            "javascript",
            "data",
            "file",
            "myapp",
            ":",
            ":",
            "//",
            "/",
            "\\",
            "@",
            "@",
            ".",
            ",",
            ";",
            "?",
            "#",
            " ",
            "\n",
            "a",
            "user",
            "example.org",
            "(1)",
            "ä",
            "😀",
            "\u200b",
            "。",
            "text/html")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }
}
