package dev.suunta.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is understood of an answer. */
class AnswersTest {
  @ParameterizedTest
  @ValueSource(strings = {"n", "No", " NO ", "e", "ei", "EI"})
  void takesNoForNoYesInBothLanguages(String answer) {
    assertThat(Answers.isYes(answer)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"y", "Yes", " k ", "kyllä", "KYLLÄ", "joo"})
  void understandsYesInBothLanguages(String answer) {
    assertThat(Answers.isYes(answer)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "perhaps", "yn", "1"})
  void takesNothingElseForYes(String answer) {
    assertThat(Answers.isYes(answer)).isFalse();
  }

  @Test
  void readsNumbersAndRangesInTheOrderTyped() {
    assertThat(Answers.choices("3 1", 4)).contains(List.of(2, 0));
    assertThat(Answers.choices(" 1,2;4 ", 4)).contains(List.of(0, 1, 3));
    assertThat(Answers.choices("2-4 3", 4)).contains(List.of(1, 2, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "5", "1-5", "3-2", "-1", "1-", "one", "1 two", "99999999999"})
  void readsNoNumberThatIsNotOffered(String answer) {
    assertThat(Answers.choices(answer, 4)).isEmpty();
  }
}
