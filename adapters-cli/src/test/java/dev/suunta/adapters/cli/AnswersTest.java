package dev.suunta.adapters.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
  @CsvSource(
      delimiter = '|',
      value = {
        "1, learn to sing | 0 | learn to sing",
        "learn to sing; 2 3 | 1 2 | learn to sing",
        "1 3 learn to sing | 0 2 | learn to sing",
        "1, sing, dance | 0 | sing, dance",
        "3 talks a year | '' | 3 talks a year",
        "1 and 3 | 0 2 | ''",
        "1 ja 3, laulaa | 0 2 | laulaa",
        "hand in hand and 4 | '' | hand in hand and 4",
      })
  void tellsNumbersAndWordsApart(String answer, String places, String words) {
    var picked = Answers.choicesOrWords(answer, 4).orElseThrow();

    assertThat(picked.places().stream().map(String::valueOf).collect(joining(" ")))
        .isEqualTo(places);
    assertThat(picked.words().orElse("")).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "0", "1 9", "-1", "1.", "9, learn to sing", "and", "?"})
  void takesNoNumberThatIsNotOfferedForWords(String answer) {
    assertThat(Answers.choicesOrWords(answer, 4)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "5", "1-5", "3-2", "-1", "1-", "one", "1 two", "99999999999"})
  void readsNoNumberThatIsNotOffered(String answer) {
    assertThat(Answers.choices(answer, 4)).isEmpty();
  }
}
