package dev.suunta.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextsTest {
  private static final String SCRIPT = "<script>alert('1')</script><img src=x onerror=alert(1)>";

  private static Map<String, String> everyField(String text) {
    var fields = new HashMap<String, String>();
    for (var name :
        new String[] {
          "text",
          "title",
          "why",
          "kind",
          "goal",
          "audience",
          "call",
          "feeling",
          "links",
          "dates",
          "places",
          "quotations",
          "lang",
          "stay",
          "asked"
        }) {
      fields.put(name, text);
    }
    fields.put("network", "youtube");
    return fields;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SCRIPT,
        "\"><script>alert(1)</script>",
        "\" onfocus=\"alert(1)\" autofocus=\"",
        "</textarea><script>alert(1)</script>",
        "</title></style></script><!--",
        "${7*700007} {{7*700007}} <%= 7*700007 %>"
      })
  void whatIsTypedStaysText(String text) {
    try (var browsing = Browsing.inside(FakePorts.rich())) {
      for (var path : new String[] {"/write", "/write/check"}) {
        var body = browsing.post(path, everyField(text)).body();

        assertThat(body)
            .as(path)
            .doesNotContain(
                "<script>", "<img", "value=\"\" onfocus", "</textarea><script", "<!--", "4900049");
      }
    }
  }

  @Test
  void whatANetworkIsCalledCannotLeaveItsAttribute() {
    try (var browsing = Browsing.inside(FakePorts.rich())) {
      assertThat(browsing.get("/write?network=%22%3E%3Cscript%3E").body())
          .doesNotContain("<script>");
      assertThat(browsing.get("/mirror?since=%22%3E%3Cscript%3E").body())
          .doesNotContain("<script>");
      assertThat(browsing.get("/strategy?x=%22%3E%3Cscript%3E").body()).doesNotContain("<script>");
      assertThat(browsing.get("/%3Cscript%3E").body()).doesNotContain("<script>");
    }
  }

  @Test
  void whatAnExportHoldsStaysText() {
    var mirror = Samples.mirror(SCRIPT, Optional.of("https://example.org/\"onclick=\"alert(1)"));
    try (var browsing = Browsing.inside(FakePorts.of(Optional.empty(), FakePorts.seen(mirror)))) {
      assertThat(browsing.get("/mirror").body())
          .contains("&lt;script&gt;")
          .doesNotContain("<script>", "<img", "onclick=\"");
    }
  }

  @Test
  void whatAStrategyHoldsStaysText() {
    var revision = Samples.inUse(Samples.strategy(SCRIPT));
    try (var browsing =
        Browsing.inside(FakePorts.of(Optional.of(revision), FakePorts.seen(Samples.mirror())))) {
      for (var path : new String[] {"/strategy", "/write"}) {
        assertThat(browsing.get(path).body()).as(path).doesNotContain("<script>", "<img");
      }
    }
  }

  @Test
  void textThatTurnsItsDirectionTurnsNothingAroundIt() {
    var turned = "abc \u202Egnp.exe\u202C";
    var mirror = Samples.mirror(turned, Optional.empty());
    try (var browsing = Browsing.inside(FakePorts.of(Optional.empty(), FakePorts.seen(mirror)))) {
      assertThat(browsing.get("/mirror").body())
          .contains("<blockquote dir=\"auto\">" + turned + "</blockquote>");
    }
  }

  @Test
  void whatIsTypedComesBackUnchangedWithItsLineBreaks() {
    try (var browsing = Browsing.inside(FakePorts.rich())) {
      var body =
          browsing
              .post("/write", Map.of("network", "x", "text", "\r\nFirst & last\r\n\r\nEnd"))
              .body();

      assertThat(body).contains(">\n\nFirst &amp; last\n\nEnd</textarea>");
    }
  }

  @Test
  void whatCannotBeKeptIsSaidAndNotBroken() {
    try (var browsing = Browsing.inside(FakePorts.rich())) {
      for (var text : new String[] {"zero \u0000 byte", "a".repeat(100_001)}) {
        var response = browsing.post("/write", Map.of("network", "x", "text", text));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("Something is too long, or holds a character");
      }
    }
  }
}
