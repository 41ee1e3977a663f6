package dev.suunta.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccessTest {
  private final Browsing browsing = Browsing.outside(FakePorts.rich());

  @AfterEach
  void close() {
    browsing.close();
  }

  @Test
  void everyPageAsksForALinkFirst() {
    for (var path : List.of("/", "/strategy", "/mirror", "/write", "/no-such-page", "/enter")) {
      var response = browsing.get(path);

      assertThat(response.statusCode()).as(path).isEqualTo(401);
      assertThat(response.body()).as(path).contains("Please come in by a link", "suunta serve");
    }
  }

  @Test
  void noPathLeadsAroundTheDoor() {
    for (var path :
        List.of(
            "/assets/../strategy",
            "/assets/%2e%2e/strategy",
            "/assets/..;/strategy",
            "/enter/../strategy",
            "//strategy",
            "/strategy/",
            "/strategy;x=1",
            "/STRATEGY")) {
      var answer =
          browsing.raw(
              "GET "
                  + path
                  + " HTTP/1.1\r\nHost: 127.0.0.1:"
                  + browsing.opened.port()
                  + "\r\nConnection: close\r\n\r\n");

      assertThat(answer).as(path).doesNotContain("HTTP/1.1 200", "personal relationships");
    }
  }

  @Test
  void tellsAStrangerNothingOfTheOwner() {
    assertThat(browsing.get("/strategy").body())
        .doesNotContain("personal relationships")
        .doesNotContain("_csrf")
        .doesNotContain("href=\"/strategy\"");
  }

  @Test
  void theLinkOpensASessionAndLeavesTheKeyBehind() {
    var response = browsing.enter(browsing.opened.link());

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("refresh")).contains("0; url=/strategy");
    assertThat(response.body())
        .contains("href=\"/strategy\"")
        .doesNotContain(browsing.opened.link().getQuery());
    assertThat(browsing.get("/strategy").statusCode()).isEqualTo(200);
  }

  @Test
  void theSessionCookieIsForThisServerAndNoScriptAlone() {
    var cookie =
        browsing.enter(browsing.opened.link()).headers().firstValue("set-cookie").orElseThrow();

    assertThat(cookie)
        .startsWith("suunta-" + browsing.opened.port() + "=")
        .contains("HttpOnly", "SameSite=Strict", "Path=/")
        .doesNotContain("Expires", "Domain");
    assertThat(cookie.split("[=;]")[1]).hasSize(43);
  }

  @Test
  void theKeyIsVoidAfterItsFirstUse() {
    browsing.enter(browsing.opened.link());

    try (var other = Guest.of(browsing)) {
      assertThat(other.get(browsing.opened.link())).isEqualTo(401);
    }
  }

  @Test
  void whoIsInAlreadyMayFollowTheSpentLinkAgain() {
    browsing.enter(browsing.opened.link());

    var again = browsing.get("/enter?" + browsing.opened.link().getRawQuery());

    assertThat(again.statusCode()).isEqualTo(200);
  }

  @Test
  void aWrongKeyOpensNothingAndSpendsNothing() {
    assertThat(browsing.get("/enter?key=" + "A".repeat(43)).statusCode()).isEqualTo(401);
    assertThat(browsing.get("/enter?key=").statusCode()).isEqualTo(401);

    assertThat(browsing.enter(browsing.opened.link()).statusCode()).isEqualTo(200);
  }

  @Test
  void askingForTheHeadOfTheLinkDoesNotSpendIt() {
    browsing.send(
        browsing
            .asked("/enter?" + browsing.opened.link().getRawQuery())
            .method("HEAD", HttpRequest.BodyPublishers.noBody()));

    assertThat(browsing.enter(browsing.opened.link()).statusCode()).isEqualTo(200);
  }

  @Test
  void aNewLinkVoidsTheOneBefore() {
    URI newer = browsing.server.newLink();

    assertThat(newer).isNotEqualTo(browsing.opened.link());
    assertThat(browsing.enter(browsing.opened.link()).statusCode()).isEqualTo(401);
    assertThat(browsing.enter(newer).statusCode()).isEqualTo(200);
  }

  @Test
  void aMadeUpCookieOpensNothing() {
    var response =
        browsing.send(
            browsing
                .asked("/strategy")
                .header("Cookie", "suunta-" + browsing.opened.port() + "=" + "A".repeat(43)));

    assertThat(response.statusCode()).isEqualTo(401);
  }

  @Test
  void keysHave256BitsAndAreNeverTheSame() {
    var keys = Stream.generate(() -> browsing.server.newLink().getQuery()).limit(50).toList();

    assertThat(keys)
        .doesNotHaveDuplicates()
        .allMatch(query -> query.length() == "key=".length() + 43);
  }

  /** Another browser on the same machine, without our cookie. */
  private record Guest(HttpClient client) implements AutoCloseable {
    static Guest of(Browsing browsing) {
      assertThat(browsing.cookie()).isNotEmpty();
      return new Guest(HttpClient.newHttpClient());
    }

    int get(URI link) {
      try {
        return client
            .send(HttpRequest.newBuilder(link).build(), HttpResponse.BodyHandlers.discarding())
            .statusCode();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void close() {
      client.close();
    }
  }
}
