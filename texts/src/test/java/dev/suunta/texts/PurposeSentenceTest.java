package dev.suunta.texts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.post.CallStep;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PurposeSentenceTest {
  private final Texts english = Texts.in(Language.ENGLISH);
  private final Texts finnish = Texts.in(Language.FINNISH);

  @Test
  void everything_known_makes_one_sentence() {
    assertThat(
            english.sentence(
                PurposeLine.UNSAID
                    .forGoals(List.of("What I am known for"))
                    .readBy("peers and possible customers")
                    .within("public")
                    .asking(List.of(CallStep.LOOK, CallStep.TALK))
                    .leaving("encouraged")))
        .isEqualTo(
            "For “What I am known for”, to peers and possible customers (public), asking them to"
                + " talk and have a look, leaving them encouraged.");
    assertThat(
            finnish.sentence(
                PurposeLine.UNSAID
                    .forGoals(List.of("Rakentaa henkilöbrändiä"))
                    .readBy("alan ihmiset ja mahdolliset asiakkaat")
                    .within("julkinen")
                    .asking(List.of(CallStep.TALK))
                    .leaving("rohkaistunut olo")))
        .isEqualTo(
            "Tavoitteena ”Rakentaa henkilöbrändiä”, lukijoina alan ihmiset ja mahdolliset"
                + " asiakkaat (julkinen), pyydät heitä keskustelemaan, heille jää rohkaistunut"
                + " olo.");
  }

  @Test
  void what_is_not_known_is_left_out() {
    assertThat(english.sentence(PurposeLine.UNSAID)).isEmpty();
    assertThat(english.sentence(PurposeLine.UNSAID.readBy("peers"))).isEqualTo("To peers.");
    assertThat(english.sentence(PurposeLine.UNSAID.within("public"))).isEqualTo("Readers: public.");
    assertThat(english.sentence(PurposeLine.UNSAID.asking(List.of(CallStep.SUBSCRIBE))))
        .isEqualTo("Asking them to sign up.");
    assertThat(finnish.sentence(PurposeLine.UNSAID.leaving("ilo"))).isEqualTo("Heille jää ilo.");
    assertThat(finnish.sentence(PurposeLine.UNSAID.within("julkinen").leaving("ilo")))
        .isEqualTo("Näkyvyys: julkinen, heille jää ilo.");
  }

  @Test
  void each_part_can_be_marked() {
    assertThat(
            english.sentence(
                PurposeLine.UNSAID.forGoals(List.of("a", "b")).within("public"),
                part -> "<b>" + part + "</b>"))
        .isEqualTo("For <b>“a”</b> and <b>“b”</b>, readers: <b>public</b>.");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_tool_s_own_words_hold_nothing_that_html_minds(Language language) {
    BundleFiles.of(Bundle.WORDS, language)
        .forEach(
            (key, pattern) -> {
              if (key.startsWith("purpose.") || key.equals("and")) {
                assertThat(pattern).doesNotContain("<", ">", "&", "\"", "'");
              }
            });
  }
}
