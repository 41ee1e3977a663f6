package dev.suunta.domain.post.gate;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.suunta.domain.finding.Weight;
import dev.suunta.domain.post.Part;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePostsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a:", "http://a", "http://a@", "x://y ", "javascript:", "https:\\", "? ", "\"a ", "> a\n",
        "come and ", "and or please ", "voit muista ", "a-", "\u0301\u0323", "İ", "旅行", "แมว", "🙂",
        "RT @a: ", "@a/", "youtu.be/a ", "ﷺ", "a"
      })
  void takeTheGateNoLongTime(String piece) {
    var text = piece.repeat(Part.MOST_TEXT / piece.length());
    var given = Given.post().saying(text).after("x", Given.TODAY, text).build();

    assertTimeout(ofSeconds(40), () -> Gate.check(given));
  }

  @Test
  void showNoMoreThanTenUnsafeLinks() {
    var text = new StringBuilder();
    for (var index = 0; index < 1000; index++) {
      text.append("ftp://example.org/").append(index).append(' ');
    }

    assertThat(Gate.check(Given.post().saying(text.toString()).build()))
        .filteredOn(finding -> finding.code() == GateFinding.UNSAFE_LINK)
        .hasSize(10);
  }

  @Test
  void adviceNeverDelays() {
    var findings = Gate.check(Given.post().withoutFeeling().build());
    var report =
        new GateReport(
            findings.stream()
                .map(finding -> new GateReport.Judged(finding, Optional.empty()))
                .toList());

    assertThat(findings).extracting(finding -> finding.weight()).isEqualTo(List.of(Weight.ADVICE));
    assertThat(report.passes()).isTrue();
  }
}
