package dev.suunta.texts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.finding.Finding;
import dev.suunta.domain.finding.FindingCode;
import dev.suunta.domain.finding.Weight;
import dev.suunta.domain.post.gate.GateFinding;
import dev.suunta.domain.post.reading.PlainWords;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FindingTextsTest {
  /** Facts that no sentence repeats, because they choose the sentence. */
  private static final Set<String> CHOOSES = Set.of("VALUE_MISSING fault", "MEDIA_REFUSED fault");

  private static final List<String> PARTS = List.of("what", "do", "why");

  static Stream<FindingCode> codes() {
    return Samples.codes();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void every_code_is_said_with_any_facts(FindingCode code) {
    for (var language : Language.values()) {
      for (var weight : code.weights()) {
        for (var facts : Samples.of(code)) {
          var said = Texts.in(language).say(new Finding(code, weight, facts));

          assertThat(List.of(said.label(), said.what(), said.toDo(), said.why()))
              .as("%s in %s of %s", code, language, facts)
              .allSatisfy(FindingTextsTest::readsWell);
          assertThat(said.rules()).isEqualTo(code.rules());
        }
      }
    }
  }

  private static void readsWell(String sentence) {
    var ours = sentence.replace("{ braces }", "braces");
    assertThat(ours)
        .isNotBlank()
        .isEqualTo(ours.strip())
        .doesNotContain("  ", "{", "}", " .", " ,", "()", "“”", "””", ": .")
        .doesNotContainPattern("\\bnull\\b");
    assertThat(Character.isLowerCase(ours.codePointAt(0)) && !ours.startsWith("my-forum"))
        .as("begins small: %s", ours)
        .isFalse();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void every_fact_is_told_and_no_place_is_without_a_fact(FindingCode code) {
    for (var language : Language.values()) {
      var told = new TreeSet<Integer>();
      BundleFiles.of(Bundle.FINDINGS, language)
          .forEach(
              (key, pattern) -> {
                if (key.startsWith(code.name() + ".")) {
                  assertThat(BundleFiles.places(pattern))
                      .as(key)
                      .isSubsetOf(IntStream.range(0, code.facts().size()).boxed().toList());
                  if (!key.contains(".why")) {
                    told.addAll(BundleFiles.places(pattern));
                  }
                }
              });
      for (var index = 0; index < code.facts().size(); index++) {
        if (!CHOOSES.contains(code.name() + " " + code.facts().get(index))) {
          assertThat(told).as("%s: %s", code, code.facts().get(index)).contains(index);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void no_sentence_is_left_without_a_code(Language language) {
    var known = new HashSet<String>();
    codes()
        .forEach(
            code -> {
              for (var part : PARTS) {
                known.add(code.name() + "." + part);
                Samples.faults(code)
                    .forEach(fault -> known.add(code.name() + "." + part + "." + fault));
                code.facts().forEach(fact -> known.add(code.name() + "." + part + ".no-" + fact));
              }
              if (code.weights().contains(Weight.HOLD)) {
                known.add(code.name() + ".ready.1");
                known.add(code.name() + ".ready.2");
              }
            });

    assertThat(known).containsAll(BundleFiles.of(Bundle.FINDINGS, language).keySet());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void what_is_held_passes_with_a_ready_reason_of_three_words(Language language) {
    var texts = Texts.in(language);
    codes()
        .forEach(
            code -> {
              var reasons = texts.reasons(code);
              assertThat(reasons).hasSize(code.weights().contains(Weight.HOLD) ? 2 : 0);
              assertThat(reasons)
                  .as("%s", code)
                  .allSatisfy(
                      reason -> assertThat(PlainWords.count(reason)).isGreaterThanOrEqualTo(3));
            });
  }

  @Test
  void the_words_of_the_charter_are_used() {
    var english = Texts.in(Language.ENGLISH);
    var finnish = Texts.in(Language.FINNISH);

    assertThat(english.label(Weight.BLOCK)).isEqualTo("Fix first");
    assertThat(english.label(Weight.HOLD)).isEqualTo("One question");
    assertThat(english.label(Weight.ADVICE)).isEqualTo("Worth a thought");
    assertThat(finnish.label(Weight.BLOCK)).isEqualTo("Korjaa ensin");
    assertThat(finnish.label(Weight.HOLD)).isEqualTo("Yksi kysymys");
    assertThat(finnish.label(Weight.ADVICE)).isEqualTo("Mieti vielä");
    assertThat(english.say(valueMissing()).what()).isEqualTo("What do they get out of it?");
    assertThat(finnish.say(valueMissing()).what()).isEqualTo("Mitä lukija saa tästä?");
  }

  private static Finding valueMissing() {
    return new Finding(
        GateFinding.VALUE_MISSING,
        Weight.BLOCK,
        Samples.facts(GateFinding.VALUE_MISSING.facts(), "UNSAID", 0, List.of()));
  }
}
