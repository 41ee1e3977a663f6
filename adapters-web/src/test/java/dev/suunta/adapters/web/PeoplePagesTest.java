package dev.suunta.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.people.Relation;
import dev.suunta.testkit.imports.ImportFixtures;
import dev.suunta.testkit.people.PeopleFixtures;
import dev.suunta.testkit.people.PeopleFixtures.Telling;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Looking for people. */
class PeoplePagesTest {
  private final Workroom workroom = FakePorts.workroom();
  private final Browsing browsing = Browsing.inside(FakePorts.of(workroom));

  @AfterEach
  void close() {
    browsing.close();
  }

  private Telling telling() {
    return Telling.of(ImportFixtures.run(2));
  }

  private void knowsThree() {
    telling()
        .adds(1, "Aino Mäkelä", Relation.CONNECTED)
        .adds(2, "Matti Korhonen", Relation.FOLLOWED_BY)
        .addsNameless(3, Relation.FOLLOWS)
        .takenIn(workroom.stores, Workroom.OWNER);
  }

  private static String address(long person) {
    return "/people/" + PeopleFixtures.person(person).value();
  }

  @Test
  void listsEverybodyByNameWithNetworksAndHowTheyAreTied() {
    knowsThree();

    var body = browsing.get("/people").body();

    assertThat(body)
        .contains("aria-current=\"page\">People</a>", "3 people")
        .contains("LinkedIn (connected)", "LinkedIn (follows you)")
        .containsSubsequence(
            "<a class=\"said\" href=\"" + address(1) + "\" dir=\"auto\">Aino Mäkelä</a>",
            ">Matti Korhonen</a>",
            ">member-3</a>")
        .doesNotContain("rel=\"next\"");
  }

  @Test
  void findsByBeginningsOfNamesHoweverTheyAreTyped() {
    knowsThree();

    assertThat(browsing.get("/people?q=makel&network=").body())
        .contains("One person", ">Aino Mäkelä</a>", "value=\"makel\"")
        .doesNotContain(">Matti Korhonen</a>");
    assertThat(browsing.get("/people?q=nobody").body())
        .contains("Nobody is found so.")
        .doesNotContain("suunta import");
  }

  @Test
  void asksWhetherSomebodyOfANearNameWasMeant() {
    knowsThree();

    assertThat(browsing.get("/people?q=aino+mkela").body())
        .contains("Did you mean this one?", ">Aino Mäkelä</a>")
        .doesNotContain(">Matti Korhonen</a>");
    assertThat(browsing.get("/people?q=aino+mkela&network=x").body())
        .contains("Nobody is found so.")
        .doesNotContain(">Aino Mäkelä</a>");
  }

  @Test
  void findsThoseOfANetworkAndThoseWhomOneReads() {
    knowsThree();

    assertThat(browsing.get("/people?q=&network=x").body()).contains("Nobody is found so.");
    assertThat(browsing.get("/people?network=linkedin").body())
        .contains("3 people", "<option value=\"linkedin\" selected>");
    assertThat(browsing.get("/people?read=1").body())
        .contains("2 people", ">Aino Mäkelä</a>", ">member-3</a>", "value=\"1\" checked>")
        .doesNotContain(">Matti Korhonen</a>");
    assertThat(browsing.get("/people?network=%22%3E").body()).contains("3 people");
  }

  @Test
  void goesOnWhereAPageEndsAndForgetsNothingOfWhatWasAsked() {
    var crowd = telling();
    for (var number = 1; number <= 60; number++) {
      crowd.adds(number, "Matti %02d & Sons".formatted(number), Relation.CONNECTED);
    }
    crowd.takenIn(workroom.stores, Workroom.OWNER);

    var first = browsing.get("/people?q=matti&network=linkedin&read=1").body();
    assertThat(first).contains("The first 50", ">Matti 50 &amp; Sons</a>");
    var next = first.replaceAll("(?s).*<a class=\"btn\" href=\"([^\"]+)\" rel=\"next\">.*", "$1");
    assertThat(next).startsWith("/people?q=matti&amp;network=linkedin&amp;read=1&amp;from=");

    assertThat(browsing.get(next.replace("&amp;", "&")).body())
        .contains("10 people", ">Matti 51 &amp; Sons</a>", ">Matti 60 &amp; Sons</a>")
        .doesNotContain(">Matti 50 &amp; Sons</a>", "rel=\"next\"");
    assertThat(browsing.get("/people?from=nowhere").body()).contains("The first 50");
  }

  @Test
  void whileOneTypesOnlyTheListIsAnswered() {
    knowsThree();

    var part =
        browsing.send(browsing.asked("/people?q=aino").header("HX-Request", "true").GET()).body();

    assertThat(part)
        .contains("<p id=\"told\" hx-swap-oob=\"innerHTML\">One person</p>", ">Aino Mäkelä</a>")
        .doesNotContain("<html", "<nav", "<form");
  }

  @Test
  void whereNobodyIsKnownThePageSaysHowToBegin() {
    assertThat(browsing.get("/people").body())
        .contains("Nobody is known yet.", "suunta import FILE", "<details id=\"by-hand\"")
        .containsPattern("<details[^>]* open>");
    assertThat(browsing.get("/people?lang=fi").body())
        .contains("Ketään ei vielä tunneta.", "<h1>Ihmiset</h1>");
  }

  @Test
  void addsSomebodyByHand() {
    var added = browsing.post("/people", Map.of("name", "  Mummo   Virtanen "));

    assertThat(added.statusCode()).isEqualTo(303);
    var page = browsing.get(added.headers().firstValue("location").orElseThrow()).body();
    assertThat(page).contains("<h1 class=\"whole\" dir=\"auto\">Mummo Virtanen</h1>", "is added.");
    assertThat(browsing.get("/people").body())
        .contains(">Mummo Virtanen</a> <span class=\"small\">added by hand</span>");
  }

  @Test
  void asksBeforeItAddsAnotherOfAName() {
    browsing.post("/people", Map.of("name", "Mummo"));

    var asked = browsing.post("/people", Map.of("name", "mummo"));

    assertThat(asked.statusCode()).isEqualTo(200);
    assertThat(asked.body())
        .contains("Somebody is called so already:", "value=\"mummo\"", "name=\"another\"");
    assertThat(browsing.get("/people").body()).contains("One person");
    assertThat(browsing.post("/people", Map.of("name", "mummo", "another", "1")).statusCode())
        .isEqualTo(303);
    assertThat(browsing.get("/people").body()).contains("2 people");
  }

  @Test
  void saysWhyANameIsNoneAndGivesItBack() {
    for (var name : new String[] {"", "!!!", "a".repeat(301), "zero \u0000 byte"}) {
      var refused = browsing.post("/people", Map.of("name", name));

      assertThat(refused.statusCode()).isEqualTo(200);
      assertThat(refused.body())
          .contains("That is no name: it needs a letter and at most 300 characters.")
          .contains("aria-invalid=\"true\"");
    }
    assertThat(workroom.stores.people().count(Workroom.OWNER)).isZero();
  }
}
