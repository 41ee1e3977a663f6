package dev.suunta.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.MessageFormat;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every bundle; those of an interface are looked at once their files are there. */
class BundlesTest {
  /** Sentences that are the same in both languages, because they are names and units. */
  private static final Set<String> SAME_IN_BOTH = Set.of("time.minutes", "place.entry");

  @ParameterizedTest
  @EnumSource(Bundle.class)
  void both_languages_say_the_same_things(Bundle bundle) {
    var english = BundleFiles.of(bundle, Language.ENGLISH);
    var finnish = BundleFiles.of(bundle, Language.FINNISH);

    assertThat(finnish.keySet()).isEqualTo(english.keySet());
    english.forEach(
        (key, pattern) ->
            assertThat(BundleFiles.places(finnish.getOrDefault(key, "")))
                .as("places of %s", key)
                .isEqualTo(BundleFiles.places(pattern)));
  }

  @ParameterizedTest
  @EnumSource(
      value = Bundle.class,
      names = {"CLI", "WEB"},
      mode = EnumSource.Mode.EXCLUDE)
  void the_bundles_of_every_interface_are_there_and_translated(Bundle bundle) {
    var english = BundleFiles.of(bundle, Language.ENGLISH);
    var finnish = BundleFiles.of(bundle, Language.FINNISH);

    assertThat(english).isNotEmpty();
    english.forEach(
        (key, sentence) -> {
          if (!key.startsWith("network.")
              && !key.equals("usage.optionListHeading")
              && !SAME_IN_BOTH.contains(key)) {
            assertThat(finnish.getOrDefault(key, "")).as(key).isNotEqualTo(sentence);
          }
        });
  }

  @ParameterizedTest
  @EnumSource(Bundle.class)
  void every_sentence_is_a_pattern_that_says_all_of_itself(Bundle bundle) {
    for (var language : Language.values()) {
      BundleFiles.of(bundle, language)
          .forEach(
              (key, pattern) -> {
                assertThatCode(() -> new MessageFormat(pattern, language.locale()))
                    .as("%s in %s", key, language)
                    .doesNotThrowAnyException();
                assertThat(BundleFiles.hasLoneApostrophe(pattern))
                    .as("%s in %s has a lone apostrophe: write ’ or double it", key, language)
                    .isFalse();
              });
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Bundle.class,
      names = {"CLI", "HELP", "WEB"},
      mode = EnumSource.Mode.EXCLUDE)
  void sentences_are_set_with_care(Bundle bundle) {
    for (var language : Language.values()) {
      BundleFiles.of(bundle, language)
          .forEach(
              (key, sentence) ->
                  assertThat(sentence)
                      .as("%s in %s", key, language)
                      .isNotBlank()
                      .isEqualTo(sentence.strip())
                      .doesNotContain("  ", " .", " ,", "...", "\"", "'", "!!"));
    }
  }
}
