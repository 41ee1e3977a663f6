package dev.suunta.texts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.post.CallStep;
import java.util.List;
import java.util.Optional;
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
                new PurposeLine(
                    List.of("What I am known for"),
                    Optional.of("peers and possible customers"),
                    Optional.of("public"),
                    List.of(CallStep.TALK, CallStep.LOOK),
                    Optional.of("encouraged"))))
        .isEqualTo(
            "For “What I am known for”, to peers and possible customers (public), asking them to"
                + " talk and have a look, leaving them encouraged.");
    assertThat(
            finnish.sentence(
                new PurposeLine(
                    List.of("Rakentaa henkilöbrändiä"),
                    Optional.of("alan ihmiset ja mahdolliset asiakkaat"),
                    Optional.of("julkinen"),
                    List.of(CallStep.TALK),
                    Optional.of("rohkaistunut olo"))))
        .isEqualTo(
            "Tavoitteena ”Rakentaa henkilöbrändiä”, lukijoina alan ihmiset ja mahdolliset"
                + " asiakkaat (julkinen), pyydät heitä keskustelemaan, heille jää rohkaistunut"
                + " olo.");
  }

  @Test
  void what_is_not_known_is_left_out() {
    var none = Optional.<String>empty();
    assertThat(english.sentence(line(none, none, none))).isEmpty();
    assertThat(english.sentence(line(Optional.of("peers"), none, none))).isEqualTo("To peers.");
    assertThat(english.sentence(line(none, Optional.of("public"), none)))
        .isEqualTo("Readers: public.");
    assertThat(english.sentence(line(none, none, none, CallStep.SUBSCRIBE)))
        .isEqualTo("Asking them to sign up.");
    assertThat(finnish.sentence(line(none, none, Optional.of("ilo")))).isEqualTo("Heille jää ilo.");
    assertThat(finnish.sentence(line(none, Optional.of("julkinen"), Optional.of("ilo"))))
        .isEqualTo("Näkyvyys: julkinen, heille jää ilo.");
  }

  private static PurposeLine line(
      Optional<String> readers,
      Optional<String> audience,
      Optional<String> feeling,
      CallStep... asks) {
    return new PurposeLine(List.of(), readers, audience, List.of(asks), feeling);
  }

  @Test
  void each_part_can_be_marked() {
    assertThat(
            english.sentence(
                new PurposeLine(
                    List.of("a", "b"),
                    Optional.empty(),
                    Optional.of("public"),
                    List.of(),
                    Optional.empty()),
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
