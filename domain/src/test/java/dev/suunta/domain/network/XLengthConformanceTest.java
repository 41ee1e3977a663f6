package dev.suunta.domain.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.text.Facts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class XLengthConformanceTest {

  private static final int LIMIT = 280;

  /** Facts of version 2, which counted each code point of an emoji, and what version 3 counts. */
  private static final Map<String, Integer> COUNTED_LESS_SINCE_VERSION_3 =
      Map.of("H🐱☺👨\u200d👩\u200d👧\u200d👦", 7, "🙋🏽👨\u200d🎤", 4);

  @ParameterizedTest(name = "{index}: {1}")
  @MethodSource("facts")
  void countsWhatXCounts(List<String> fact) {
    int counted = Integer.parseInt(fact.get(1));
    boolean mayBePosted = fact.get(2).equals("yes");
    var text = fact.get(3);

    int count = CountingRule.X_WEIGHTED.count(text);

    int expected =
        fact.getFirst().equals("code-points")
            ? COUNTED_LESS_SINCE_VERSION_3.getOrDefault(text, counted)
            : counted;
    assertThat(count).isEqualTo(expected);
    if (mayBePosted) {
      assertThat(count).isLessThanOrEqualTo(LIMIT);
    }
  }

  static List<List<String>> facts() {
    return Facts.read(XLengthConformanceTest.class, "x-weighted-lengths.tsv");
  }
}
