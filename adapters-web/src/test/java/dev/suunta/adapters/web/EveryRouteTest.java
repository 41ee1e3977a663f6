package dev.suunta.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.baseline.driven.BaselineRepository;
import dev.suunta.application.people.driven.PeopleRepository;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.Relation;
import dev.suunta.testkit.imports.ImportFixtures;
import dev.suunta.testkit.people.PeopleFixtures;
import dev.suunta.testkit.people.PeopleFixtures.Telling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
    browsing.post("/people", Map.of("name", "Mummo"));
    browsing.post("/people", Map.of("name", "Kummitäti"));
    Telling.of(ImportFixtures.run(2))
        .adds(1, "Aino Mäkelä", Relation.CONNECTED)
        .adds(2, "Matti Korhonen", Relation.CONNECTED)
        .takenIn(WORKROOM.stores, Workroom.OWNER);
    browsing.post("/fresh-start", Map.of("order", "NETWORK", "open", ""));
    browsing.post(
        "/fresh-start/next",
        Map.of("person", followed(), "act", "CALL", "stood", "0", "note", "about the summer"));
    var about = "/people/" + followed();
    browsing.post(about + "/note", Map.of("text", "Sings."));
    browsing.post(about + "/met", Map.of("on", "2025"));
    browsing.post(about + "/group", Map.of("group", "Camp"));
  }

  @AfterAll
  static void close() {
    browsing.close();
  }

  private static List<String> people() {
    return WORKROOM
        .stores
        .people()
        .page(Workroom.OWNER, PeopleRepository.Filter.ALL, Optional.empty(), 200)
        .rows()
        .stream()
        .map(person -> person.id().value().toString())
        .toList();
  }

  private static String followed() {
    return PeopleFixtures.person(1).value().toString();
  }

  /** The open sweep with its lines and verdicts, and the calls. */
  private static String sweep() {
    var baselines = WORKROOM.stores.baselines();
    var open = baselines.open(Workroom.OWNER).orElseThrow();
    return open
        + baselines
            .page(Workroom.OWNER, open.id(), BaselineRepository.Filter.ALL, Optional.empty(), 200)
            .toString()
        + baselines.history(
            Workroom.OWNER, List.of(PeopleFixtures.connection(1), PeopleFixtures.connection(2)))
        + WORKROOM.stores.callList().open(Workroom.OWNER, Optional.empty(), 200)
        + WORKROOM.stores.wishedPeople().page(Workroom.OWNER, Optional.empty(), 200);
  }

  /** Every address of a method, with a draft or a person that is there where one is named. */
  private static List<String> routes(String method) {
    var draft = WORKROOM.drafts().getFirst().id().value().toString();
    return browsing.server.routes().stream()
        .filter(route -> route.startsWith(method + " "))
        .map(route -> route.substring(method.length() + 1).replace("{post}", draft))
        .map(path -> path.replace("{person}", followed()).replace("{group}", "camp"))
        .toList();
  }

  private static String kept() {
    var links =
        WORKROOM
            .stores
            .personLinks()
            .of(
                Workroom.OWNER,
                people().stream().map(id -> new PersonId(UUID.fromString(id))).toList());
    return WORKROOM.drafts().toString()
        + WORKROOM.stores.gateRecords().checks(Workroom.OWNER)
        + people()
        + links
        + noted()
        + sweep();
  }

  /** What is noted about whom the addresses name, and in which groups people are. */
  private static String noted() {
    var noted = WORKROOM.noted();
    return noted.noted().of(Workroom.OWNER, PeopleFixtures.person(1)).toString()
        + noted.groups().groups(Workroom.OWNER);
  }

  private static String note() {
    return WORKROOM
        .noted()
        .noted()
        .of(Workroom.OWNER, PeopleFixtures.person(1))
        .notes()
        .getFirst()
        .id()
        .value()
        .toString();
  }

  private static String met() {
    return WORKROOM
        .noted()
        .noted()
        .of(Workroom.OWNER, PeopleFixtures.person(1))
        .encounters()
        .getFirst()
        .id()
        .value()
        .toString();
  }

  /** What would do something on every route, were it let in. */
  private static Map<String, String> notMine() {
    return Map.ofEntries(
        Map.entry("network", "linkedin"),
        Map.entry("text", "Not mine."),
        Map.entry("post", ""),
        Map.entry("name", "Not mine"),
        Map.entry("names", "Not mine"),
        Map.entry("new", "1"),
        Map.entry("one", people().getFirst()),
        Map.entry("another", people().getLast()),
        Map.entry("person", followed()),
        Map.entry("account", PeopleFixtures.connection(1).value().toString()),
        Map.entry("act", "MET"),
        Map.entry("stood", stood()),
        Map.entry("order", "NETWORK"),
        Map.entry("open", openSweep()),
        Map.entry("group", "camp"),
        Map.entry("note", note()),
        Map.entry("met", met()),
        Map.entry("on", "2026"),
        Map.entry("at", "Not mine"),
        Map.entry("shown", "1"));
  }

  private static String openSweep() {
    return WORKROOM.stores.baselines().open(Workroom.OWNER).orElseThrow().id().value().toString();
  }

  private static String stood() {
    return Long.toString(WORKROOM.time.instant().toEpochMilli());
  }

  @Test
  void noRouteTakesAFormWithoutItsTokenOrFromElsewhere() {
    var before = kept();

    assertThat(routes("POST"))
        .hasSize(27)
        .allSatisfy(
            path -> {
              var token = browsing.token();
              var fields = notMine();
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
      var query = "?keep=1&drop=1&asked=1&ready.1.COPIED=1&" + Browsing.encode(notMine());
      browsing.get(path.replace("<file>", "x") + query);
      browsing.get(path.replace("<file>", "x"));
    }

    assertThat(kept()).isEqualTo(before);
  }
}
