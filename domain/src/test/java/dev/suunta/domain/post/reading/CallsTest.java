package dev.suunta.domain.post.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.post.CallStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"calls-en.txt", "calls-fi.txt", "calls-en-held-out.txt", "calls-fi-held-out.txt"})
  void readsNearlyAllThatIsAskedAndNextToNothingElse(String file) {
    var score = CallCorpus.of(file).score();

    assertThat(score.precision()).as("%s", score.misreadings()).isGreaterThanOrEqualTo(0.95);
    assertThat(score.recall()).as("%s", score.misreadings()).isGreaterThanOrEqualTo(0.9);
  }

  @ParameterizedTest
  @CsvSource({"calls-en.txt, 120", "calls-fi.txt, 120", "calls-en-held-out.txt, 40"})
  void isMeasuredOnEnoughSentences(String file, int least) {
    assertThat(CallCorpus.of(file).sentences()).hasSizeGreaterThanOrEqualTo(least);
  }

  @Test
  void answersSoftestFirst() {
    assertThat(Calls.in("Buy it, read it and tell me?"))
        .containsExactly(CallStep.TALK, CallStep.LOOK, CallStep.BUY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "?",
        "🙂🙂",
        "今日は休みです。",
        "شكرا لكم جميعا",
        "…",
        "-",
        "https://example.org/?a"
      })
  void asksNothingWhereNothingIsAsked(String text) {
    assertThat(Calls.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"今日は何をしますか？", "ما رأيكم؟"})
  void knowsQuestionMarksOfOtherScripts(String text) {
    assertThat(Calls.in(text)).containsExactly(CallStep.TALK);
  }
}
