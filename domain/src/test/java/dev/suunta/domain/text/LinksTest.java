package dev.suunta.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinksTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("facts")
  void findsTheLinksThatXFinds(List<String> fact) {
    var found = Links.find(fact.getFirst());

    var expected = fact.subList(1, fact.size());
    if (expected.stream().anyMatch(link -> link.contains(" "))) {
      assertThat(found)
          .extracting(link -> link.start() + ".." + link.end() + " " + link.text())
          .isEqualTo(expected);
    } else {
      assertThat(texts(found)).isEqualTo(expected);
    }
  }

  static List<List<String>> facts() {
    return Facts.read(LinksTest.class, "links.tsv");
  }

  @Test
  void findsNothingInAnEmptyText() {
    assertThat(Links.find("")).isEmpty();
  }

  @Test
  void tellsWhereALinkStandsInUtf16Units() {
    assertThat(Links.find("😀 https://suunta.dev/a."))
        .containsExactly(new Span(3, 23, "https://suunta.dev/a"));
  }

  @Test
  void findsALinkRightBehindAnEmoji() {
    assertThat(texts(Links.find("👉🏽suunta.dev"))).containsExactly("suunta.dev");
  }

  @Test
  void takesThePortAndTheQueryOfABareHostToItsLink() {
    assertThat(texts(Links.find("suunta.dev:8080?a=1, suunta.dev?b=2")))
        .containsExactly("suunta.dev:8080?a=1", "suunta.dev?b=2");
  }

  @Test
  void leavesTheParenthesisOfASentenceOutsideOfTheLink() {
    assertThat(texts(Links.find("(see https://suunta.dev/a_(b_(c))) and (https://suunta.dev/d)")))
        .containsExactly("https://suunta.dev/a_(b_(c))", "https://suunta.dev/d");
  }

  @Test
  void readsTheProtocolInAnyCase() {
    assertThat(texts(Links.find("HTTPS://SUUNTA.DEV"))).containsExactly("HTTPS://SUUNTA.DEV");
  }

  @Test
  void endsALinkBeforeAnotherScriptOnXButNotOnMastodon() {
    var text = "https://ja.wikipedia.org/wiki/日本";

    assertThat(texts(Links.find(text))).containsExactly("https://ja.wikipedia.org/wiki/");
    assertThat(texts(Links.findOnMastodon(text))).containsExactly(text);
  }

  @Test
  void findsNoBareHostOnMastodon() {
    assertThat(texts(Links.findOnMastodon("suunta.dev and http://suunta.dev")))
        .containsExactly("http://suunta.dev");
  }

  @Test
  void refusesALinkThatIsLongerThanAnyXTakes() {
    assertThat(Links.find("https://suunta.dev/" + "a".repeat(4096))).isEmpty();
  }

  @Test
  void returnsOnHostileTextsOfAMillionCharacters() {
    assertThat(HostileTexts.all())
        .allSatisfy(
            text -> {
              assertThat(Links.find(text)).isNotNull();
              assertThat(Links.findOnMastodon(text)).isNotNull();
            });
  }

  private static List<String> texts(List<Span> spans) {
    return spans.stream().map(Span::text).toList();
  }
}
