package dev.suunta.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HashtagsTest {

  @Test
  void findsWordsOfAnyScriptBehindANumberSign() {
    assertThat(texts("#open_source, #日本 ＃größe #हिन्दी (#2026goals)"))
        .containsExactly("#open_source", "#日本", "＃größe", "#हिन्दी", "#2026goals");
  }

  @Test
  void tellsWhereAHashtagStandsInUtf16Units() {
    assertThat(Hashtags.find("😀 #a")).containsExactly(new Span(3, 5, "#a"));
  }

  @Test
  void findsNoHashtagInAMereNumber() {
    assertThat(texts("#1 #2026 #_")).isEmpty();
  }

  @Test
  void findsNoHashtagInAWordOrALink() {
    assertThat(texts("c#sharp &#x27; https://suunta.dev/#goals https://suunta.dev/a?#goals"))
        .isEmpty();
  }

  @Test
  void findsNoHashtagInAnAddressGluedToTheSign() {
    assertThat(texts("#https://suunta.dev")).isEmpty();
  }

  @Test
  void keepsWordsTogetherThatAnInvisibleCharacterParts() {
    assertThat(texts("#می\u200cخواهم #a\u200c ")).containsExactly("#می\u200cخواهم", "#a");
  }

  @Test
  void endsAtTheNextSign() {
    assertThat(texts("#a#b ##c")).containsExactly("#a", "#c");
  }

  @Test
  void returnsOnHostileTextsOfAMillionCharacters() {
    assertThat(HostileTexts.all()).allSatisfy(text -> assertThat(Hashtags.find(text)).isNotNull());
  }

  private static List<String> texts(String text) {
    return Hashtags.find(text).stream().map(Span::text).toList();
  }
}
