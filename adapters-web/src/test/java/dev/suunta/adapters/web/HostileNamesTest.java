package dev.suunta.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.people.Anchor;
import dev.suunta.domain.people.Relation;
import dev.suunta.testkit.imports.ImportFixtures;
import dev.suunta.testkit.people.PeopleFixtures;
import dev.suunta.testkit.people.PeopleFixtures.Telling;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People call themselves as they like; no page may do as they say. */
class HostileNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aino <script>alert(1)</script><img src=x>",
        "Aino\"><script>alert(1)</script>",
        "Aino\" onfocus=\"alert(1)\" autofocus=\"",
        "Aino </title></style><!--",
        "Aino \u202Enet\u202C \u2066x\u2069",
        "Aino \u0007\u001b[31m\u0085\u2028x",
      })
  void whatSomebodyIsCalledStaysAName(String name) {
    var workroom = FakePorts.workroom();
    Telling.of(ImportFixtures.run(2))
        .adds(1, name, Relation.CONNECTED)
        .calls(1, name, name)
        .has(1, new Anchor(Anchor.Kind.EMAIL, "x" + name.replaceAll("[\u0085\u2028]", "")))
        .adds(2, name + " 2", Relation.CONNECTED)
        .adds(3, name + " 3", Relation.CONNECTED)
        .takenIn(workroom.stores, Workroom.OWNER);
    try (var browsing = Browsing.inside(FakePorts.of(workroom))) {
      var one = PeopleFixtures.person(1).value().toString();
      var address = "/people/" + one;
      for (var other : new long[] {2, 3}) {
        var another = PeopleFixtures.person(other).value().toString();
        var what = other == 2 ? "/link" : "/not-same";
        browsing.post(address + what, Map.of("one", one, "another", another));
      }
      for (var path :
          new String[] {
            "/people",
            "/people?q=aino",
            address,
            address + "?with=aino",
            address + "?did=parted&about=" + PeopleFixtures.person(3).value()
          }) {
        expectText(path, browsing.get(path).body());
      }
      browsing.post(address + "/note", Map.of("text", name + "\n" + name));
      browsing.post(address + "/met", Map.of("at", noted(name), "text", name));
      browsing.post(address + "/group", Map.of("group", noted(name)));
      for (var fields : List.of(Map.of("on", name), Map.of("at", name + "\n" + name))) {
        expectText("met", browsing.post(address + "/met", fields).body());
      }
      expectText("note", browsing.post(address + "/note", Map.of("text", name.repeat(90))).body());
      expectText(
          "group", browsing.post(address + "/group", Map.of("group", name.repeat(9))).body());
      var group = workroom.noted().groups().groups(Workroom.OWNER).getFirst().group().id().value();
      for (var path :
          List.of(
              address + "?did=noted",
              address + "?did=grouped&group=" + group,
              "/people/" + PeopleFixtures.person(3).value(),
              "/people/groups",
              "/people/groups/" + group + "?did=out&about=" + one)) {
        var body = browsing.get(path).body();
        assertThat(body).as(path).contains("Aino");
        expectText(path, body);
      }
      browsing.post("/fresh-start", Map.of("order", "NETWORK", "open", ""));
      var decision = Map.of("person", one, "act", "CALL", "stood", "0-0", "note", noted(name));
      browsing.post("/fresh-start/next", decision);
      var third = PeopleFixtures.person(3).value();
      var account = PeopleFixtures.connection(1).value();
      for (var path :
          new String[] {
            "/fresh-start/next?person=" + one + "&did=decided&about=" + one,
            "/fresh-start/next?person=" + third,
            "/fresh-start/skim?did=meanwhile&about=" + one,
            "/fresh-start/rest",
            "/fresh-start/worksheet?about=" + one + "&account=" + account,
            "/to-call?did=called&about=" + one,
          }) {
        var body = browsing.get(path).body();
        assertThat(body).as(path).contains("Aino");
        expectText(path, body);
      }
      expectText("added", browsing.post("/people", Map.of("name", name)).body());
      expectText("added again", browsing.post("/people", Map.of("name", name)).body());
    }
  }

  /** A note is one line. */
  private static String noted(String name) {
    return name.replaceAll("[\\u0085\\u2028\\u0007\\u001b]", "");
  }

  private static void expectText(String where, String body) {
    assertThat(body)
        .as(where)
        .doesNotContain("<script>alert", "<img", "</style><", "<!--")
        .doesNotContainPattern("<[^>]*\" onfocus")
        .doesNotContainPattern("[\\u202A-\\u202E\\u2066\\u2067\\u2028\\u0007\\u001b\\u0085]");
    assertThat(body.chars().filter(unit -> unit == '\u2068').count())
        .as("isolates that are opened in %s", where)
        .isEqualTo(body.chars().filter(unit -> unit == '\u2069').count());
  }
}
