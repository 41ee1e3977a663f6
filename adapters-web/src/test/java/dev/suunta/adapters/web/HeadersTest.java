package dev.suunta.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HeadersTest {
  private static Browsing browsing;
  private static String draft;

  @BeforeAll
  static void open() {
    var workroom = FakePorts.workroom();
    browsing = Browsing.inside(FakePorts.of(workroom));
    browsing.post("/write", Map.of("network", "x", "text", "A draft."));
    draft = "/write/" + workroom.draft().id().value();
  }

  @AfterAll
  static void close() {
    browsing.close();
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static List<String> assets() {
    return Pattern.compile("/assets/[^\"]+")
        .matcher(browsing.get("/write").body())
        .results()
        .map(match -> match.group())
        .toList();
  }

  @Test
  void everyAnswerForbidsWhatNoPageNeeds() {
    var answers =
        List.of(
            browsing.get("/"),
            browsing.get("/strategy"),
            browsing.get("/mirror"),
            browsing.get("/write"),
            browsing.get(draft),
            browsing.get(draft + "/drop"),
            browsing.post("/write/00000000-0000-0000-0000-00000000ffff/drop", Map.of()),
            browsing.send(browsing.form("/write", Map.of("text", "Without a token."))),
            browsing.get("/no-such-page"),
            browsing.get("/assets/no-such-asset"),
            browsing.get(assets().getFirst()),
            browsing.get("/enter?key=wrong"),
            browsing.post("/write", Map.of("network", "x", "text", "Hello")),
            browsing.post("/write/check", Map.of("network", "x", "text", "Hello")),
            browsing.post("/strategy", Map.of()),
            browsing.post("/write", Map.of("text", "a".repeat(1024 * 1024 + 1))));

    assertThat(answers)
        .allSatisfy(
            answer -> {
              assertThat(header(answer, "content-security-policy"))
                  .isEqualTo(
                      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self';"
                          + " img-src 'self'; connect-src 'self'; form-action 'self';"
                          + " base-uri 'none'; frame-ancestors 'none'");
              assertThat(header(answer, "x-content-type-options")).isEqualTo("nosniff");
              assertThat(header(answer, "referrer-policy")).isEqualTo("no-referrer");
              assertThat(header(answer, "cross-origin-opener-policy")).isEqualTo("same-origin");
              assertThat(header(answer, "cross-origin-resource-policy")).isEqualTo("same-origin");
              assertThat(header(answer, "permissions-policy")).contains("camera=()");
              assertThat(header(answer, "server")).isEmpty();
            });
  }

  @Test
  void noPageIsKeptByTheBrowser() {
    for (var path :
        List.of("/strategy", "/mirror", "/write", draft, draft + "/drop", "/no-such-page")) {
      assertThat(header(browsing.get(path), "cache-control")).as(path).isEqualTo("no-store");
    }
  }

  @Test
  void assetsAreKeptForEverUnderPathsOfTheirContent() {
    assertThat(assets()).hasSize(4);
    assertThat(assets())
        .allSatisfy(
            path -> {
              assertThat(path).matches("/assets/[a-z]+-[0-9a-f]{16}\\.(css|js|svg)");
              assertThat(browsing.get(path).statusCode()).isEqualTo(200);
              assertThat(header(browsing.get(path), "cache-control"))
                  .isEqualTo("public, max-age=31536000, immutable");
            });
  }

  @Test
  void nothingButTheAssetsCanBeReachedBelowTheirPath() {
    for (var path :
        List.of(
            "/assets/",
            "/assets/suunta.css",
            "/assets/%2e%2e/WebServer.class",
            "/assets/..%2f..%2fapplication.properties")) {
      assertThat(browsing.get(path).statusCode()).as(path).isIn(400, 404);
    }
  }

  @Test
  void pagesHoldNoScriptAndNoStyleOfTheirOwn() {
    for (var path :
        List.of("/strategy", "/mirror", "/write", draft, draft + "/drop", "/no-such-page")) {
      assertThat(browsing.get(path).body())
          .as(path)
          .doesNotContain(" style=")
          .doesNotContain("<style")
          .doesNotContainPattern("<script(?! src=\"/assets/)")
          .doesNotContainPattern(" on[a-z]+=\"");
    }
  }
}
