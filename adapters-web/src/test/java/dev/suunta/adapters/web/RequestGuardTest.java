package dev.suunta.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestGuardTest {
  private static final Map<String, String> POST = Map.of("network", "linkedin", "text", "Hello");
  private static Browsing browsing;

  @BeforeAll
  static void open() {
    browsing = Browsing.inside(FakePorts.rich());
  }

  @AfterAll
  static void close() {
    browsing.close();
  }

  private static String askedAs(String host) {
    return browsing.raw(
        "GET /strategy HTTP/1.1\r\nHost: "
            + host
            + "\r\nCookie: "
            + browsing.cookie()
            + "\r\nConnection: close\r\n\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "LOCALHOST", "[::1]"})
  void answersToItsOwnNames(String name) {
    assertThat(askedAs(name + ":" + browsing.opened.port())).startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "localhost.evil.example"})
  void answersToNoOtherNameSoThatNoPageCanRebindItsOwn(String name) {
    assertThat(askedAs(name + ":" + browsing.opened.port())).startsWith("HTTP/1.1 421");
    assertThat(askedAs(name)).startsWith("HTTP/1.1 421");
  }

  @Test
  void answersToNoOtherPort() {
    assertThat(askedAs("127.0.0.1:1")).startsWith("HTTP/1.1 421");
  }

  @Test
  void refusesANameEvenBeforeItServesAnAsset() {
    assertThat(
            browsing.raw(
                "GET /assets/x HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 421");
  }

  @Test
  void answersToANameThatItWasGiven() {
    try (var server =
        new WebServer(
            FakePorts.rich(),
            () -> Samples.OWNER,
            new WebOptions("127.0.0.1", 0, Set.of("Suunta.Home")))) {
      var port = server.start().port();
      try (var socket = new Socket("127.0.0.1", port)) {
        socket
            .getOutputStream()
            .write(
                "GET / HTTP/1.1\r\nHost: suunta.home\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
            .startsWith("HTTP/1.1 401");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Test
  void takesAFormOfItsOwnPage() {
    assertThat(browsing.post("/write", POST).statusCode()).isEqualTo(200);
  }

  @Test
  void takesTheTokenFromTheFormItself() {
    var fields = new HashMap<>(POST);
    fields.put("_csrf", browsing.token());

    assertThat(browsing.send(browsing.form("/write", fields)).statusCode()).isEqualTo(200);
  }

  @Test
  void refusesAFormWithoutItsToken() {
    assertThat(browsing.send(browsing.form("/write", POST)).statusCode()).isEqualTo(403);
  }

  @Test
  void refusesAFormWithAnotherToken() {
    var response =
        browsing.send(browsing.form("/write", POST).header("X-CSRF-Token", "A".repeat(43)));

    assertThat(response.statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site", "none"})
  void refusesAFormThatTheBrowserSaysCameFromElsewhere(String site) {
    var response =
        browsing.send(
            browsing
                .form("/write", POST)
                .setHeader("Sec-Fetch-Site", site)
                .header("X-CSRF-Token", browsing.token()));

    assertThat(response.statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://evil.example", "http://127.0.0.1:1", "https://localhost"})
  void refusesAFormOfAnotherOrigin(String origin) {
    var response =
        browsing.send(
            browsing
                .form("/write", POST)
                .setHeader("Origin", origin)
                .header("X-CSRF-Token", browsing.token()));

    assertThat(response.statusCode()).isEqualTo(403);
  }

  @Test
  void takesTheNullOriginThatItsOwnReferrerPolicyMakesBrowsersSend() {
    var response =
        browsing.send(
            browsing
                .form("/write", POST)
                .setHeader("Origin", "null")
                .header("X-CSRF-Token", browsing.token()));

    assertThat(response.statusCode()).isEqualTo(200);
  }

  @Test
  void refusesAFormOfWhichNobodySaysWhereItComesFrom() {
    var response =
        browsing.send(
            browsing
                .asked("/write")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-CSRF-Token", browsing.token())
                .POST(BodyPublishers.ofString(Browsing.encode(POST))));

    assertThat(response.statusCode()).isEqualTo(403);
  }

  @Test
  void refusesWhatIsNoForm() {
    var response =
        browsing.send(
            browsing
                .form("/write", POST)
                .setHeader("Content-Type", "text/plain")
                .header("X-CSRF-Token", browsing.token()));

    assertThat(response.statusCode()).isEqualTo(415);
  }

  @Test
  void refusesABodyOfMoreThanAMegabyte() {
    var response = browsing.post("/write", Map.of("text", "a".repeat(1024 * 1024 + 1)));

    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.body()).contains("That is too much at once");
  }

  @Test
  void answersABrowserThatIsStillSendingWhenItsBodyIsRefused() throws Exception {
    // More than all buffers on the way hold, and less than the guard takes of what it refused.
    var pieces = 48;
    var piece = new byte[1024 * 1024];
    Arrays.fill(piece, (byte) 'a');
    try (var socket = new Socket("127.0.0.1", browsing.opened.port())) {
      var out = socket.getOutputStream();
      out.write(
          """
          POST /write HTTP/1.1\r
          Host: 127.0.0.1:%d\r
          Cookie: %s\r
          Content-Type: application/x-www-form-urlencoded\r
          Content-Length: %d\r
          Connection: close\r
          \r
          """
              .formatted(browsing.opened.port(), browsing.cookie(), pieces * piece.length)
              .getBytes(StandardCharsets.ISO_8859_1));
      for (var sent = 0; sent < pieces; sent++) {
        out.write(piece);
      }
      out.flush();
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(answer).startsWith("HTTP/1.1 413");
    }
  }

  @Test
  void refusesABodyThatOnlyGrowsTooLargeWhileItIsRead() {
    var large = new byte[1024 * 1024 + 4096];
    Arrays.fill(large, (byte) 'a');
    var response =
        browsing.send(
            browsing
                .form("/write", POST)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))));

    assertThat(response.statusCode()).isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
  void knowsNoOtherMethods(String method) {
    var response =
        browsing.send(
            browsing
                .form("/write", POST)
                .header("X-CSRF-Token", browsing.token())
                .method(method, BodyPublishers.ofString(Browsing.encode(POST))));

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.body()).contains("That is not how this page works");
  }

  @Test
  void aPageThatOnlyShowsCannotBePosted() {
    assertThat(browsing.post("/strategy", POST).statusCode()).isEqualTo(405);
  }

  @Test
  void whatIsNoRequestAtAllIsAnsweredWithoutATrace() {
    var answer = browsing.raw("GET /\u0000 HTTP/1.1\r\nHost: a b c\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Exception", "\tat ", "Jetty(");
  }
}
