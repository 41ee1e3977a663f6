package dev.suunta.domain.post.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.post.PostKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GateExamplesTest {
  static Stream<Example> examples() {
    return Stream.of(AcceptanceExamples.all(), GroundRuleExamples.all(), WordingExamples.all())
        .flatMap(examples -> examples.stream());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsWhatThereIsAndNoMore(Example example) {
    var found =
        Gate.check(example.given()).stream()
            .filter(finding -> finding.code() == example.code())
            .toList();

    assertThat(found).isEqualTo(example.expected());
  }

  @ParameterizedTest
  @EnumSource
  void everyCodeHasACaseAndANeighbourThatPasses(GateFinding code) {
    var ofCode = examples().filter(example -> example.code() == code).toList();

    assertThat(ofCode).as("cases").anyMatch(Example::isGiving);
    assertThat(ofCode).as("neighbours").anyMatch(example -> !example.isGiving());
  }

  @Test
  void everyWeightOfACodeHasACase() {
    for (var code : GateFinding.values()) {
      assertThat(
              examples()
                  .filter(example -> example.code() == code)
                  .flatMap(example -> example.expected().stream())
                  .map(finding -> finding.weight())
                  .distinct())
          .as(code.name())
          .containsExactlyInAnyOrderElementsOf(code.weights());
    }
  }

  @Test
  void aGoodPostPassesWithoutAWord() {
    assertThat(Gate.check(Given.post().build())).isEmpty();
  }

  @Test
  void aReplyIsAskedOnlyForSafetyTheNetworkAndAHand() {
    var asked =
        examples()
            .filter(Example::isGiving)
            .filter(example -> example.given().kind() == PostKind.REPLY)
            .map(Example::code)
            .distinct();

    assertThat(asked)
        .allMatch(
            code ->
                code == GateFinding.UNSAFE_LINK
                    || code == GateFinding.UNTOUCHED
                    || code.rules().isEmpty());
  }
}
