package dev.suunta.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextsTest {
  private static final String SCRIPT = "<script>alert('1')</script><img src=x onerror=alert(1)>";

  private static Map<String, String> everyField(String text, String extra) {
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
          "text-2",
          "network-2",
          "title-2",
          "audience-2",
          "was",
          "key",
          "post",
          "stamp",
          "topics",
          "instead",
          "reason.1.CALL_MISSING",
          "ready.1.CALL_MISSING",
          "passed.1.CALL_MISSING",
          "lang",
          "asked"
        }) {
      fields.put(name, text);
    }
    fields.put("network", "youtube");
    if (!extra.isEmpty()) {
      fields.put(extra, text);
    }
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
      for (var extra : List.of("", "stay", "add", "remove", "keep")) {
        for (var path : new String[] {"/write", "/write/check"}) {
          expectText(path + " " + extra, browsing.post(path, everyField(text, extra)).body());
        }
      }
    }
  }

  private static void expectText(String where, String body) {
    assertThat(body)
        .as(where)
        .doesNotContain(
            "<script>", "<img", "value=\"\" onfocus", "</textarea><script", "<!--", "4900049");
  }

  @Test
  void whatIsKeptStaysTextOnEveryPageThatShowsIt() {
    var workroom = FakePorts.workroom();
    try (var browsing = Browsing.inside(FakePorts.of(workroom))) {
      for (var text : List.of(SCRIPT, "\"><script>alert(1)</script>", "\" onfocus=\"alert(1)")) {
        browsing.post(
            "/write",
            Map.of(
                "network", "linkedin", "text", text, "why", text, "feeling", "x", "links", text));
      }
      assertThat(workroom.drafts()).hasSize(3);
      for (var post : workroom.drafts()) {
        var address = "/write/" + post.id().value();
        for (var path : List.of("/write", address, address + "/drop")) {
          expectText(path, browsing.get(path).body());
        }
      }
    }
  }

  @Test
  void whatIsGivenBackAfterATroubleStaysText() {
    try (var browsing = Browsing.inside(FakePorts.rich())) {
      var body = browsing.send(browsing.form("/write", everyField(SCRIPT, ""))).body();

      assertThat(body).contains("What you typed is not lost", "&lt;script&gt;");
      expectText("a form without its token", body);
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
