package dev.suunta.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for every route that the server has, those to come included. */
class EveryRouteTest {
  private static final Workroom WORKROOM = FakePorts.workroom();
  private static Browsing browsing;

  @BeforeAll
  static void open() {
    browsing = Browsing.inside(FakePorts.of(WORKROOM));
    browsing.post("/write", Map.of("network", "linkedin", "text", "Hello"));
  }

  @AfterAll
  static void close() {
    browsing.close();
  }

  /** Every address of a method, with a draft that is there where one is named. */
  private static List<String> routes(String method) {
    var draft = WORKROOM.drafts().getFirst().id().value().toString();
    return browsing.server.routes().stream()
        .filter(route -> route.startsWith(method + " "))
        .map(route -> route.substring(method.length() + 1).replace("{post}", draft))
        .toList();
  }

  private static String kept() {
    return WORKROOM.drafts().toString() + WORKROOM.stores.gateRecords().checks(Workroom.OWNER);
  }

  @Test
  void noRouteTakesAFormWithoutItsTokenOrFromElsewhere() {
    var before = kept();

    assertThat(routes("POST"))
        .hasSize(3)
        .allSatisfy(
            path -> {
              var token = browsing.token();
              var fields = Map.of("network", "linkedin", "text", "Not mine.", "post", "");
              assertThat(browsing.send(browsing.form(path, fields)).statusCode()).isEqualTo(403);
              assertThat(
                      browsing
                          .send(
                              browsing
                                  .form(path, fields)
                                  .setHeader("Origin", "http://evil.example")
                                  .setHeader("Sec-Fetch-Site", "cross-site")
                                  .header("X-CSRF-Token", token))
                          .statusCode())
                  .isEqualTo(403);
              var outside = browsing.form(path, fields).setHeader("Cookie", "none=none");
              assertThat(browsing.send(outside.header("X-CSRF-Token", token)).statusCode())
                  .isEqualTo(401);
            });
    assertThat(kept()).isEqualTo(before);
  }

  @Test
  void noRouteAnswersToAnotherName() {
    for (var method : List.of("GET", "POST")) {
      assertThat(routes(method))
          .isNotEmpty()
          .allSatisfy(
              path ->
                  assertThat(
                          browsing.raw(
                              method
                                  + " "
                                  + path.replace("<file>", "x")
                                  + " HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 0\r\n"
                                  + "Connection: close\r\n\r\n"))
                      .startsWith("HTTP/1.1 421"));
    }
  }

  @Test
  void lookingChangesNothing() {
    var before = kept();

    for (var path : routes("GET")) {
      var query = "?text=Changed&network=linkedin&post=&keep=1&drop=1&asked=1&ready.1.COPIED=1";
      browsing.get(path.replace("<file>", "x") + query);
      browsing.get(path.replace("<file>", "x"));
    }

    assertThat(kept()).isEqualTo(before);
  }
}
