package dev.suunta.domain.post.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.post.gate.Answer;
import dev.suunta.domain.strategy.Topic;
import dev.suunta.domain.strategy.TopicId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicReaderTest {
  @ParameterizedTest
  @CsvSource({
    "perhe*, Perheessämme luetaan, true",
    "perhe*, PERHE, true",
    "perhe, perheessä, false",
    "perhe*, superperhe, false",
    "garden, Gardens, false",
    "garden, the GARDEN!, true",
    "summer house, Our summer-house leaks, true",
    "summer house, summer at the house, false",
    "summer hous*, two summer houses, true",
    "a a b, a a a b, true",
    "#SpringFair, we go to #springfair, true",
    "fair, https://example.org/fair, false",
    "fair, http://localhost/fair, false",
    "旅行, https://example.org/旅行, false",
    "旅行, 先週の旅行は楽しかった, true",
    "旅行, 旅と行, false",
    "コーヒー, 朝のコーヒーが好き, true",
    "แมว, ฉันรักแมวมาก, true",
    "قهوة, أحب قهوة الصباح, true",
    "*, anything, false",
    "!, anything!, false",
    "c++, I like C, true",
    "äiti, a\u0308iti, true"
  })
  void findsSigns(String sign, String text, boolean stands) {
    var topic = new Topic(new TopicId("one"), "One", List.of("nothing", sign));

    assertThat(TopicReader.topicsOf(text, List.of(topic))).hasSize(stands ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "They sleep better, '', USABLE",
    "Sleep better, '', TOO_SHORT",
    "'! ? …', '', TOO_SHORT",
    "よく眠れる, '', USABLE",
    "眠れる, '', TOO_SHORT",
    "they SLEEP better!, Now they sleep better., SAME_AS_TEXT",
    "they sleep bet, Now they sleep better, USABLE",
    "Now they sleep better today, Now they sleep better, USABLE"
  })
  void judgesAnswersByTheSameWords(String line, String text, Answer answer) {
    assertThat(Answer.judge(line, text)).isEqualTo(answer);
  }
}
