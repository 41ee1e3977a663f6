package dev.suunta.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.people.Anchor;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.PersonLink;
import dev.suunta.domain.people.PersonLink.State;
import dev.suunta.domain.people.Relation;
import dev.suunta.domain.shared.Via;
import dev.suunta.testkit.imports.ImportFixtures;
import dev.suunta.testkit.people.PeopleFixtures;
import dev.suunta.testkit.people.PeopleFixtures.Telling;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Saying on a page who is who. */
class LinkingPagesTest {
  private final Workroom workroom = FakePorts.workroom();
  private final Browsing browsing = Browsing.inside(FakePorts.of(workroom));

  @BeforeEach
  void knowsThree() {
    Telling.of(ImportFixtures.run(2))
        .adds(1, "Aino Mäkelä", Relation.CONNECTED)
        .adds(2, "Ainski", Relation.CONNECTED)
        .adds(3, "Aino M", Relation.CONNECTED)
        .has(3, Anchor.email("aino@example.com"))
        .takenIn(workroom.stores, Workroom.OWNER);
  }

  @AfterEach
  void close() {
    browsing.close();
  }

  private static String id(long person) {
    return PeopleFixtures.person(person).value().toString();
  }

  private HttpResponse<String> say(long on, String what, long one, long another) {
    return browsing.post(
        "/people/" + id(on) + "/" + what, Map.of("one", id(one), "another", id(another)));
  }

  private String then(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(303);
    return browsing.get(answer.headers().firstValue("location").orElseThrow()).body();
  }

  private List<PersonLink> links() {
    return workroom
        .stores
        .personLinks()
        .of(Workroom.OWNER, List.of(PeopleFixtures.person(1), PeopleFixtures.person(2)));
  }

  private PersonId shown(long person) {
    return workroom
        .stores
        .people()
        .find(Workroom.OWNER, PeopleFixtures.person(person))
        .orElseThrow()
        .id();
  }

  private static String plain(String body) {
    return body.replaceAll("[\u2068\u2069]", "");
  }

  @Test
  void looksForTheOtherOneByNameAndOffersNobodyToThemselves() {
    var body = browsing.get("/people/" + id(1) + "?with=ain").body();

    assertThat(body)
        .contains("2 people", ">Ainski</a>", ">Aino M</a>")
        .contains("aria-label=\"The same person: Ainski, LinkedIn (connected)\"")
        .contains("name=\"another\" value=\"" + id(2) + "\"")
        .doesNotContain("name=\"another\" value=\"" + id(1) + "\"");
    assertThat(browsing.get("/people/" + id(1) + "?with=nobody").body())
        .contains("Nobody is found so.");
    assertThat(browsing.get("/people/" + id(1)).body()).doesNotContain("name=\"another\"");
  }

  @Test
  void whileOneTypesOnlyThoseWhoCouldBeMeantAreAnswered() {
    var part =
        browsing
            .send(
                browsing
                    .asked("/people/" + id(1) + "?with=ainski")
                    .header("HX-Request", "true")
                    .GET())
            .body();

    assertThat(part)
        .contains("hx-swap-oob=\"innerHTML\">One person</p>", ">Ainski</a>", browsing.token())
        .doesNotContain("<html", "<h1");
  }

  @Test
  void linksTwoAndLeadsFromTheOldIdToTheShownOne() {
    var body = plain(then(say(2, "link", 2, 1)));

    assertThat(body)
        .contains("Aino Mäkelä is one person now.", "Aino Mäkelä (LinkedIn)", "Ainski (LinkedIn)")
        .contains("Aino Mäkelä (LinkedIn) and Ainski (LinkedIn) are one: you said so.");
    assertThat(links()).extracting(link -> link.by().via()).containsExactly(Via.PAGE);
    var old = browsing.get("/people/" + id(2));
    assertThat(old.statusCode()).isEqualTo(303);
    assertThat(old.headers().firstValue("location")).contains("/people/" + id(1));
    assertThat(plain(then(say(1, "link", 1, 2)))).contains("Aino Mäkelä is one person already.");
  }

  @Test
  void takesOneOutAgain() {
    say(1, "link", 1, 2);
    say(1, "link", 1, 3);

    var body = plain(then(browsing.post("/people/" + id(1) + "/unlink", Map.of("one", id(3)))));

    assertThat(body)
        .contains("Aino M stands alone now.", "Ainski (LinkedIn)")
        .contains("href=\"/people/" + id(3) + "\"", "are two: you said so.");
    assertThat(shown(3)).isEqualTo(PeopleFixtures.person(3));
    assertThat(shown(2)).isEqualTo(PeopleFixtures.person(1));
    assertThat(plain(then(browsing.post("/people/" + id(3) + "/unlink", Map.of("one", id(3))))))
        .contains("Aino M is not linked to anybody.");
  }

  @Test
  void saysWhoElseIsLeftAloneWhenTheOneWhoJoinedThemIsTakenOut() {
    say(1, "link", 1, 2);
    say(1, "link", 2, 3);

    var body = plain(then(browsing.post("/people/" + id(1) + "/unlink", Map.of("one", id(2)))));

    assertThat(body).contains("Ainski stands alone now.", ">Ainski</a>", ">Aino M</a>");
  }

  @Test
  void keepsTwoApartAndSaysSoToWhoeverWouldJoinThem() {
    assertThat(plain(then(say(1, "not-same", 1, 2))))
        .contains("Aino Mäkelä and Ainski are two, and stay two.");
    say(3, "link", 2, 3);

    var refused = plain(then(say(3, "link", 3, 1)));

    assertThat(refused)
        .contains("That would join ", "of whom you said that they are two.", "role=\"alert\"")
        .contains("They are one after all");
    assertThat(links()).extracting(PersonLink::state).contains(State.NOT_SAME);
    assertThat(plain(then(say(1, "link", 1, 2)))).contains("is one person now.");
    assertThat(links()).extracting(PersonLink::state).containsOnly(State.SAME);
  }

  @Test
  void oneIsNotTwo() {
    assertThat(plain(then(say(1, "not-same", 1, 1)))).contains("Aino Mäkelä is one and the same.");
  }

  @Test
  void whoeverIsGoneCannotBeLinked() {
    for (var what : List.of("link", "not-same", "unlink")) {
      var answer = say(1, what, 99, 1);

      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body()).contains("Nobody is found here");
      assertThat(
              browsing
                  .post("/people/" + id(1) + "/" + what, Map.of("one", "<script>", "another", ""))
                  .statusCode())
          .isEqualTo(400);
    }
    assertThat(links()).isEmpty();
  }

  @Test
  void whatIsInventedInTheAddressIsNotSaid() {
    assertThat(browsing.get("/people/" + id(1) + "?did=" + "x%22%3E&about=1").body())
        .doesNotContain("role=\"alert\"", "class=\"done\"");
  }
}
