package dev.suunta.domain.post.similarity;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "read https://example.org/a?b=(c)#d,e now",
        "read HTTPS://Example.org. now",
        "read http://käyttäjä.example/ä now",
        "read (www.example.fi/x) now",
        "read example.com now",
        "read example.co.uk:8080/path?x now",
        "read first.last+tag@example.org now",
        "read #springCleaning now",
        "read ＃kevät_2027 now",
        "read @liisa now",
        "read @liisa@example.social now",
        "read @liisa.m-k: now",
        "read “to be, or not” now",
        "read \"to be, or not\" now",
        "read ”ollako vai ei” now",
        "read „sein oder nicht“ now",
        "read «être ou ne pas» now",
        "read »ollako vai ei» now",
        "read »sein oder nicht« now",
        "read 「生きるか」 now",
        "read\n> somebody else's line\nnow",
        "read 🎉👨‍👩‍👧🏽‍🚀❤️1️⃣™ now",
        "READ, -- now!!!",
        "ｒｅａｄ 𝗻𝗼𝘄",
        "re\u00ADad n\u200Bow"
      })
  void keepsOnlyWhatIsSomebodysOwn(String text) {
    assertThat(OwnWords.of(text).words()).containsExactly("read", "now");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "don't, don’t | dont dont",
        "EU:n päätös | eun päätös",
        "klo 18:30 tai 3,5 tuntia | klo 18 30 tai 3.5 tuntia",
        "İstanbul Istanbul | istanbul istanbul",
        "STRASSE straße | strasse strasse",
        "ΟΔΟΣ οδός | οδοσ οδόσ",
        "ready.Then go | ready then go",
        "Wait... what?Yes | wait what yes",
        "a 5\" screen and a 7\" one | a 5 screen and a 7 one",
        "C# and F# | c and f",
        "me@home | me home",
        "e\u0301te\u0301 | été"
      })
  void splitsWordsAfterUnicode(String text, String words) {
    assertThat(OwnWords.of(text).words()).containsExactly(words.split(" "));
  }

  @Test
  void leavesAnUnclosedQuotationToItsWriter() {
    assertThat(OwnWords.of("“one two\n\nthree” four").words())
        .containsExactly("one", "two", "three", "four");
  }

  @Test
  void setsFactsAsideInTheirInflectionsToo() {
    var words =
        OwnWords.of(
            "Tavataan Tampereella 14.3. klo 18, Kulttuuritalo Telakassa!",
            List.of("Tampere", "14.3. klo 18", "Kulttuuritalo Telakka", "https://example.fi", ""));

    assertThat(words.words()).containsExactly("tavataan");
  }

  @Test
  void setsAsideNoPartOfAFact() {
    var words = OwnWords.of("Tampere is not Tampere Hall", List.of("Tampere Hall"));

    assertThat(words.words()).containsExactly("tampere", "is", "not");
  }

  @Test
  void setsAsideFactsThatRepeatThemselves() {
    var words = OwnWords.of("la la la la di la la", List.of("la la di"));

    assertThat(words.words()).containsExactly("la", "la", "la", "la");
  }

  @Test
  void tellsScriptsWithoutSpacesInPairsOfCharacters() {
    assertThat(OwnWords.of("新しい本 book").words()).containsExactly("新し", "しい", "い本", "book");
    assertThat(OwnWords.of("本").words()).containsExactly("本");
  }

  @Test
  void countsAboutAsManyWordsAsAReaderWould() {
    assertThat(OwnWords.of("お誕生日おめでとうございます").count()).isLessThan(8);
    assertThat(OwnWords.of("สวัสดีปีใหม่ทุกคน").count()).isLessThan(8);
    assertThat(OwnWords.of("昨日は友達と一緒に山へ行きました").count()).isGreaterThanOrEqualTo(7);
    assertThat(OwnWords.of("one two three").count()).isEqualTo(3);
  }

  @Test
  void keepsSentencesAsTheyWereWritten() {
    var words = OwnWords.of("First one, e.g. this!  “Second”, she said.\nThe 3. kerta\n#tag\n好。吗？");

    assertThat(words.sentences())
        .containsExactly(
            "First one, e.g. this!", "“Second”, she said.", "The 3. kerta", "好。", "吗？");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "\"",
        "“",
        "> ",
        "#",
        "@",
        "a@",
        "@a",
        "a.",
        ".a",
        "http://",
        "h",
        "a'",
        ". ",
        "»",
        "\n",
        "\n\n\"a",
        "\uD83D",
        "\uDE00",
        "\u0301\u0316",
        "a\u0301\u0316",
        "漢",
        "กั",
        "👨\u200D",
        "ﷺ",
        "İ",
        "ß",
        "ΐ",
        "1\uFE0F",
        "a b",
        "la la "
      })
  void readsAMillionCharactersMeantToHurtItInTime(String piece) {
    var text = piece.repeat(1_000_000 / piece.length());

    assertTimeout(
        ofSeconds(20),
        () -> {
          var words = OwnWords.of(text, List.of("la la la la di", piece.repeat(1000)));
          Fingerprint.of(words);
          Similarity.sharedSentences(words, words);
        });
  }
}
