package dev.suunta.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.people.driving.GroupPeople;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.Relation;
import dev.suunta.testkit.people.PeopleFixtures;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The groups into which somebody put people. */
class GroupPagesTest extends Sweeping {
  private void knows(int many) {
    var crowd = telling();
    for (var number = 1; number <= many; number++) {
      crowd.adds(number, "Matti %02d & Sons".formatted(number), Relation.CONNECTED);
    }
    crowd.takenIn(workroom.stores, Workroom.OWNER);
  }

  private void put(String group, long first, long last) {
    List<PersonId> people =
        LongStream.rangeClosed(first, last).mapToObj(PeopleFixtures::person).toList();
    workroom.noted().groups().put(new GroupPeople.Request(Workroom.OWNER, people, group));
  }

  private String body(String path) {
    return browsing.get(path).body();
  }

  @Test
  void listsTheGroupsWithHowManyAreInThem() {
    knows(3);
    put("Rowers <2026>", 1, 2);
    put("Choir", 3, 3);

    assertThat(body("/people")).contains("<a href=\"/people/groups\">Groups</a>");
    assertThat(body("/people/groups"))
        .containsSubsequence(
            ">Choir</a>",
            "1 person",
            "href=\"/people/groups/rowers-2026\" dir=\"auto\">Rowers &lt;2026&gt;</a>",
            "2 people")
        .contains("nobody, in your strategy");
    assertThat(body("/people/groups?lang=fi")).contains("<h1>Ryhmät</h1>", "2 ihmistä");
  }

  @Test
  void whereThereAreNoneItSaysHowToBegin() {
    try (var fresh = Browsing.inside(FakePorts.empty())) {
      assertThat(fresh.get("/people/groups").body())
          .contains("There are no groups yet.", "on the page of that person");
    }
  }

  @Test
  void tellsWhoIsInAGroupAndWhenTheyWereMet() {
    knows(3);
    put("Rowers", 1, 2);
    browsing.post("/people/" + id(2) + "/met", Map.of("on", "2026-05"));

    assertThat(body("/people/groups/rowers"))
        .contains("<h1 class=\"whole\" dir=\"auto\">Rowers</h1>", "2 people")
        .containsSubsequence(
            "href=\"/people/" + id(1) + "\"",
            "no meeting known",
            "href=\"/people/" + id(2) + "\"",
            "met May 2026")
        .doesNotContain("Matti 03", "rel=\"next\"");
  }

  @Test
  void goesOnWhereAPageEndsAndComesBackThereAfterTakingOut() {
    knows(60);
    put("Rowers", 1, 60);

    var first = body("/people/groups/rowers");
    assertThat(first).contains("60 people", ">Matti 50 &amp; Sons</a>").doesNotContain("Matti 51");
    var next = first.replaceAll("(?s).*<a class=\"btn\" href=\"([^\"]+)\" rel=\"next\">.*", "$1");
    var second = body(next);
    assertThat(second).contains("Matti 51", "Matti 60").doesNotContain("Matti 50");
    var from = second.replaceAll("(?s).*name=\"from\" value=\"([^\"]+)\".*", "$1");

    var out = browsing.post("/people/groups/rowers/out", Map.of("person", id(51), "from", from));

    assertThat(location(out)).startsWith(next + "&did=out");
    assertThat(after(out))
        .contains("\u2068Matti 51 &amp; Sons\u2069 is not in it any more.", "59 people")
        .contains("Matti 52")
        .doesNotContain(">Matti 51");
    assertThat(body("/people/groups/rowers?from=nowhere")).contains("Matti 01");
  }

  @Test
  void aGroupIsGoneWithItsLastMember() {
    knows(2);
    put("Rowers", 1, 1);

    assertThat(after(browsing.post("/people/groups/rowers/out", Map.of("person", id(1)))))
        .contains("Nobody is in that group any more, so it is gone.")
        .doesNotContain(">Rowers</a>");
    assertThat(after(browsing.post("/people/groups/rowers/out", Map.of("person", id(1)))))
        .contains("so it is gone.");
  }

  @Test
  void whoeverWasNotInItIsNotSaidToBeOut() {
    knows(2);
    put("Rowers", 1, 1);

    for (var person : List.of(id(2), id(99), "?")) {
      assertThat(location(browsing.post("/people/groups/rowers/out", Map.of("person", person))))
          .isEqualTo("/people/groups/rowers");
    }
    assertThat(body("/people/groups/rowers?did=out&about=1")).doesNotContain("class=\"done\"");
  }

  @Test
  void aGroupOfTheStrategyIsThereThoughNobodyIsInIt() {
    var group = Samples.strategy().groups().getFirst();

    assertThat(body("/people/groups/" + group.id().value()))
        .contains(group.name(), "nobody, in your strategy", "Nobody is in it yet.");
  }

  @Test
  void whatIsNoGroupIsNotFound() {
    for (var path : List.of("none", "%3Cscript%3E", "UPPER")) {
      var missing = browsing.get("/people/groups/" + path);

      assertThat(missing.statusCode()).isEqualTo(404);
      assertThat(missing.body())
          .contains("There is no such group, or not any more.")
          .doesNotContain("<script>");
    }
  }
}
