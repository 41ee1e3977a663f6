package dev.suunta.domain.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.text.HostileTexts;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CountingRuleTest {

  private static final String FAMILY = "👨\u200d👩\u200d👧\u200d👦";
  private static final String ENGLAND =
      "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F";

  @ParameterizedTest
  @EnumSource
  void isFoundByItsId(CountingRule rule) {
    assertThat(CountingRule.byId(rule.id())).contains(rule);
  }

  @Test
  void keepsItsIdsForever() {
    assertThat(CountingRule.values())
        .extracting(CountingRule::id)
        .containsExactly(
            "code-points",
            "utf16-units",
            "graphemes",
            "utf8-bytes",
            "x-weighted",
            "mastodon",
            "threads",
            "linkedin-escaped");
  }

  @Test
  void knowsNoOtherId() {
    assertThat(CountingRule.byId("words")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void countsNothingInAnEmptyText(CountingRule rule) {
    assertThat(rule.count("")).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void countsOneForEachPlainLetter(CountingRule rule) {
    assertThat(rule.count("plain words")).isEqualTo(11);
  }

  @ParameterizedTest
  @EnumSource
  void answersOnHostileTextsOfAMillionCharacters(CountingRule rule) {
    assertThat(HostileTexts.all()).allSatisfy(text -> assertThat(rule.count(text)).isPositive());
  }

  @ParameterizedTest
  @CsvSource({
    "CODE_POINTS, 1",
    "UTF16_UNITS, 1",
    "GRAPHEMES, 1",
    "UTF8_BYTES, 3",
    "X_WEIGHTED, 2",
    "MASTODON, 1",
    "THREADS, 1",
    "LINKEDIN_ESCAPED, 1"
  })
  void countsALoneSurrogate(CountingRule rule, int expected) {
    assertThat(rule.count("\ud83d")).isEqualTo(expected);
    assertThat(rule.count("\ude00")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "CODE_POINTS, 7",
    "UTF16_UNITS, 11",
    "GRAPHEMES, 1",
    "UTF8_BYTES, 25",
    "X_WEIGHTED, 2",
    "MASTODON, 1",
    "THREADS, 25",
    "LINKEDIN_ESCAPED, 11"
  })
  void countsAFamilyEmojiByItsOwnMeasure(CountingRule rule, int expected) {
    assertThat(rule.count(FAMILY)).isEqualTo(expected);
  }

  @Nested
  class Graphemes {

    @ParameterizedTest
    @CsvSource({"e\u0301", "👍🏽", "🇫🇮", "1\ufe0f\u20e3", "நி", "각", "❤\ufe0f\u200d🔥"})
    void countsWhatReadersTakeForOneCharacterAsOne(String character) {
      assertThat(CountingRule.GRAPHEMES.count(character)).isEqualTo(1);
    }

    @Test
    void countsTwoFlagsAsTwo() {
      assertThat(CountingRule.GRAPHEMES.count("🇫🇮🇸🇪")).isEqualTo(2);
    }

    @Test
    void countsASubdivisionFlagAsOne() {
      assertThat(CountingRule.GRAPHEMES.count(ENGLAND)).isEqualTo(1);
    }

    @Test
    void countsALineBreakOfTwoCharactersAsOne() {
      assertThat(CountingRule.GRAPHEMES.count("a\r\nb")).isEqualTo(3);
    }
  }

  @Nested
  class OnX {

    @ParameterizedTest
    @CsvSource({
      "👍🏽",
      "🇫🇮",
      "1\u20e3",
      "1\ufe0f\u20e3",
      "©\ufe0f",
      "☺\ufe0f",
      "❤\ufe0f\u200d🔥",
      "🧑🏿\u200d🎄",
      "🫠"
    })
    void countsAnEmojiAsTwo(String emoji) {
      assertThat(CountingRule.X_WEIGHTED.count(emoji)).isEqualTo(2);
    }

    @Test
    void countsASubdivisionFlagAsTwo() {
      assertThat(CountingRule.X_WEIGHTED.count(ENGLAND)).isEqualTo(2);
    }

    @Test
    void countsSignsInTextStyleAsText() {
      assertThat(CountingRule.X_WEIGHTED.count("© ® 1 #")).isEqualTo(7);
    }

    @Test
    void countsTheFlagOfNoRegionAsTwoEmoji() {
      assertThat(CountingRule.X_WEIGHTED.count("🇦🇦")).isEqualTo(4);
    }

    @Test
    void countsEmojiBeyondTheFourthJoinedOneAnew() {
      assertThat(CountingRule.X_WEIGHTED.count(FAMILY + "\u200d👦")).isEqualTo(2 + 1 + 2);
    }

    @Test
    void countsALinkRightBehindAnEmojiAsALink() {
      assertThat(CountingRule.X_WEIGHTED.count("👉🏽suunta.dev")).isEqualTo(2 + 23);
    }
  }

  @Nested
  class OnMastodon {

    @Test
    void countsALinkAs23() {
      assertThat(CountingRule.MASTODON.count("see https://suunta.dev/a/b/c?d=e")).isEqualTo(4 + 23);
    }

    @Test
    void countsAHostWithoutProtocolAsWritten() {
      assertThat(CountingRule.MASTODON.count("suunta.dev/a")).isEqualTo(12);
    }

    @Test
    void countsAMentionWithoutItsServer() {
      assertThat(CountingRule.MASTODON.count("hi @eve@social.example!"))
          .isEqualTo("hi @eve!".length());
    }

    @Test
    void countsTheServerOfAMentionInsideALinkWithTheLink() {
      assertThat(CountingRule.MASTODON.count("https://suunta.dev/@eve@b.example")).isEqualTo(23);
    }
  }

  @Nested
  class OnThreads {

    @Test
    void countsEmojiByTheirBytesAndLettersOneByOne() {
      assertThat(CountingRule.THREADS.count("né 日本 🎉")).isEqualTo(6 + 4);
    }

    @Test
    void countsASignInTextStyleAsOneCharacter() {
      assertThat(CountingRule.THREADS.count("© 1")).isEqualTo(3);
    }
  }

  @Nested
  class OnLinkedIn {

    @Test
    void countsEachReservedCharacterTwice() {
      assertThat(CountingRule.LINKEDIN_ESCAPED.count("|{}@[]()<>#\\*_~")).isEqualTo(2 * 15);
    }

    @Test
    void countsALetterBeyondTheBasicPlaneAsTwoUnits() {
      assertThat(CountingRule.LINKEDIN_ESCAPED.count("𝐚(b)")).isEqualTo(2 + 2 + 1 + 2);
    }
  }
}
