package dev.suunta.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SpanPropertiesTest {

  @Property
  void linksStandInTheTextInOrderAndApart(@ForAll("texts") String text) {
    assertStandInOrderAndApart(text, Links.find(text));
    assertStandInOrderAndApart(text, Links.findOnMastodon(text));
  }

  @Property
  void mentionsStandInTheTextInOrderAndApart(@ForAll("texts") String text) {
    assertStandInOrderAndApart(text, Mentions.find(text));
  }

  @Property
  void hashtagsStandInTheTextInOrderAndApart(@ForAll("texts") String text) {
    assertStandInOrderAndApart(text, Hashtags.find(text));
  }

  @Property
  void linksAreFoundInAnyTextWhatsoever(@ForAll String text) {
    assertStandInOrderAndApart(text, Links.find(text));
  }

  @Property
  void aLinkIsALinkWithSpaceAroundIt(@ForAll("texts") String text) {
    for (var link : Links.findOnMastodon(text)) {
      assertThat(Links.findOnMastodon(" " + link.text() + " "))
          .containsExactly(new Span(1, 1 + link.text().length(), link.text()));
    }
  }

  @Property
  void anEmojiEndsBehindItsBeginningAndWithinTheText(@ForAll("texts") String text) {
    for (int at = 0; at < text.length(); at++) {
      assertThat(Emoji.end(text, at)).isBetween(at, text.length());
    }
  }

  @Property
  void composingTextTwiceIsComposingItOnce(@ForAll String text) {
    var composed = ComposedText.of(text);

    assertThat(ComposedText.of(composed)).isEqualTo(composed);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "http://",
            "https://",
            "t.co/",
            "suunta",
            "dev",
            "com",
            "co",
            "中国",
            "é",
            "é",
            ".",
            "/",
            "?",
            "(",
            ")",
            "#",
            "＃",
            "@",
            "-",
            "_",
            ":",
            "80",
            " ",
            "\n",
            "xn--",
            "👨",
            "\u200d",
            "\ufe0f",
            "\u20e3",
            "🇫",
            "🇷",
            "🏽",
            "🏴",
            "\ud83d",
            "\ude00",
            "©",
            "1")
        .list()
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }

  private static void assertStandInOrderAndApart(String text, List<Span> spans) {
    int behind = 0;
    for (var span : spans) {
      assertThat(span.start()).isGreaterThanOrEqualTo(behind);
      assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
      assertThat(span.text()).isEqualTo(text.substring(span.start(), span.end()));
      behind = span.end();
    }
  }
}
