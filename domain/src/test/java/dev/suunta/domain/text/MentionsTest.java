package dev.suunta.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MentionsTest {

  @Test
  void findsUsersWithAndWithoutAServer() {
    assertThat(texts("Hello @eve and @adam@social.example!"))
        .containsExactly("@eve", "@adam@social.example");
  }

  @Test
  void tellsWhereAMentionStandsInUtf16Units() {
    assertThat(Mentions.find("😀 @eve")).containsExactly(new Span(3, 7, "@eve"));
  }

  @Test
  void leavesTheFullStopOfASentenceOutside() {
    assertThat(texts("Ask @eve.b-c. Or @adam@social.example."))
        .containsExactly("@eve.b-c", "@adam@social.example");
  }

  @Test
  void findsAServerOfAnotherScript() {
    assertThat(texts("@eve@süd.中国")).containsExactly("@eve@süd.中国");
  }

  @Test
  void findsNoMentionInAnEmailAddress() {
    assertThat(texts("eve@social.example")).isEmpty();
  }

  @Test
  void findsNoMentionInALink() {
    assertThat(texts("https://suunta.dev/@eve https://suunta.dev/a?(@eve)")).isEmpty();
  }

  @Test
  void findsNoMentionWithoutAName() {
    assertThat(texts("@ @@ @.")).isEmpty();
  }

  @Test
  void findsNoMentionWithTwoServers() {
    assertThat(texts("@eve@a.example@b.example")).isEmpty();
  }

  @Test
  void knowsTheLocalPartOfAMention() {
    assertThat(Mentions.find("@eve @adam@social.example"))
        .extracting(Mentions::localPart)
        .containsExactly("@eve", "@adam");
  }

  @Test
  void returnsOnHostileTextsOfAMillionCharacters() {
    assertThat(HostileTexts.all()).allSatisfy(text -> assertThat(Mentions.find(text)).isNotNull());
  }

  private static List<String> texts(String text) {
    return Mentions.find(text).stream().map(Span::text).toList();
  }
}
