package dev.suunta.domain.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

class CountingRulePropertiesTest {

  @Property
  void eachFinerUnitCountsNoLess(@ForAll String text) {
    int graphemes = CountingRule.GRAPHEMES.count(text);
    int codePoints = CountingRule.CODE_POINTS.count(text);
    int units = CountingRule.UTF16_UNITS.count(text);
    int bytes = CountingRule.UTF8_BYTES.count(text);

    assertThat(graphemes).isLessThanOrEqualTo(codePoints);
    assertThat(codePoints).isLessThanOrEqualTo(units);
    assertThat(units).isLessThanOrEqualTo(bytes);
  }

  @Property
  void utf8IsMeasuredAsThePlatformEncodesIt(@ForAll String text) {
    var sent = text.codePoints().map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c);
    var encodable =
        sent.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);

    assertThat(CountingRule.UTF8_BYTES.count(text))
        .isEqualTo(encodable.toString().getBytes(StandardCharsets.UTF_8).length);
  }

  @Property
  void plainLettersAddUpOverTheParts(
      @ForAll @AlphaChars String left, @ForAll @AlphaChars String right) {
    for (var rule : CountingRule.values()) {
      assertThat(rule.count(left + right)).isEqualTo(rule.count(left) + rule.count(right));
    }
  }

  @Property
  void onXItDoesNotMatterHowALetterWasComposed(@ForAll String text) {
    int count = CountingRule.X_WEIGHTED.count(text);

    assertThat(CountingRule.X_WEIGHTED.count(Normalizer.normalize(text, Normalizer.Form.NFC)))
        .isEqualTo(count);
    assertThat(CountingRule.X_WEIGHTED.count(Normalizer.normalize(text, Normalizer.Form.NFD)))
        .isEqualTo(count);
  }

  @Property
  void theLengthOfALinkDoesNotMatter(@ForAll @AlphaChars @StringLength(max = 2000) String path) {
    var text = "read https://suunta.dev/" + path + " now";

    assertThat(CountingRule.X_WEIGHTED.count(text)).isEqualTo(5 + 23 + 4);
    assertThat(CountingRule.MASTODON.count(text)).isEqualTo(5 + 23 + 4);
  }

  @Property
  void onXNothingCountsMoreThanTwiceItsComposedCodePoints(@ForAll String text) {
    var apart = text.replace('.', ' ');
    var composed = Normalizer.normalize(apart, Normalizer.Form.NFC);

    assertThat(CountingRule.X_WEIGHTED.count(apart))
        .isLessThanOrEqualTo(2 * composed.codePointCount(0, composed.length()));
  }

  @Property
  void onLinkedInEscapingNeverMakesATextShorter(@ForAll String text) {
    assertThat(CountingRule.LINKEDIN_ESCAPED.count(text))
        .isBetween(text.length(), 2 * text.length());
  }

  @Property
  void onThreadsATextCountsBetweenItsCodePointsAndItsBytes(@ForAll String text) {
    assertThat(CountingRule.THREADS.count(text))
        .isBetween(CountingRule.CODE_POINTS.count(text), CountingRule.UTF8_BYTES.count(text));
  }
}
