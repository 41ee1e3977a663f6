package dev.suunta.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.people.Relation;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From whom one would like to hear, once the networks are empty. */
class HearFromPagesTest extends Sweeping {
  @BeforeEach
  void knowsFour() {
    telling()
        .adds(1, "Aino Mäkelä", Relation.CARD)
        .adds(2, "Matti Korhonen", Relation.CARD)
        .adds(3, "Matti Salo", Relation.CARD)
        .adds(4, "Eero Ek", Relation.CONNECTED)
        .takenIn(workroom.stores, Workroom.OWNER);
  }

  private HttpResponse<String> wish(String names) {
    return browsing.post("/hear-from", Map.of("names", names));
  }

  private int wished() {
    return workroom.stores.wishedPeople().page(Workroom.OWNER, Optional.empty(), 50).rows().size();
  }

  @Test
  void asksAndKeepsWhoIsNamed() {
    assertThat(browsing.get("/hear-from").body())
        .contains("<h1>Whom would you like to hear from?</h1>", "name=\"names\"")
        .doesNotContain("Take off the list");

    assertThat(after(wish("aino, matti k")))
        .contains("They are on the list.", ">Aino Mäkelä</a>", ">Matti Korhonen</a>")
        .contains("on the list since 22 November 2026");
    assertThat(browsing.get("/hear-from?from=nowhere").body()).contains(">Aino Mäkelä</a>");
  }

  @Test
  void asksWhetherWhomNobodyKnowsIsSomebodyNewAndWhoElseMayBeMeant() {
    assertThat(wish("Ann <Author>, aino mkela").body())
        .contains("You know nobody called Ann &lt;Author&gt; and aino mkela.")
        .contains("value=\"Ann &lt;Author>, aino mkela\"", "Add as new people")
        .contains("Whom do you mean?", ">Aino Mäkelä</a>")
        .contains("value=\"Ann &lt;Author>, " + id(1) + "\"");
    assertThat(wished()).isZero();

    var added = browsing.post("/hear-from", Map.of("names", "Ann Author, " + id(1), "new", "1"));
    assertThat(after(added)).contains(">Ann Author</a>", ">Aino Mäkelä</a>");
    assertThat(wished()).isEqualTo(2);
  }

  @Test
  void asksWhomOfSeveralOneMeans() {
    assertThat(wish("aino,  matti").body())
        .contains("matti may be several people.", ">Matti Korhonen</a>", ">Matti Salo</a>")
        .contains("value=\"aino, " + id(3) + "\"")
        .doesNotContain("Add as new people");
    assertThat(wished()).isZero();
    assertThat(after(wish("aino, " + id(3)))).contains(">Matti Salo</a>");
  }

  @Test
  void saysWhatIsNoNameOrTooMany() {
    assertThat(wish(" , ").body()).contains("Write a name.");
    assertThat(wish("?!").body()).contains("?! is no name");
    var many = IntStream.range(0, 51).mapToObj(n -> "A" + n).collect(Collectors.joining(","));
    assertThat(wish(many).body()).contains("Name at most 50 people at once, not 51.");
    assertThat(after(wish("eero")))
        .contains("You follow \u2068Eero Ek\u2069 already.")
        .doesNotContain(">Eero Ek", "They are on the list");
    assertThat(browsing.get("/hear-from?did=followed&followed=" + id(1)).body())
        .contains("You follow them already.");
    assertThat(wished()).isZero();
  }

  @Test
  void tellsWhoIsNewAndWhoIsFollowedAlreadyByAnAddressWithoutNames() {
    var wished = browsing.post("/hear-from", Map.of("names", "aino, eero, Ann Author", "new", "1"));

    assertThat(location(wished)).doesNotContainIgnoringCase("eero").doesNotContain("Ann");
    assertThat(after(wished))
        .contains("They are on the list. New among the people you know: \u2068Ann Author\u2069.")
        .contains("You follow \u2068Eero Ek\u2069 already.", ">Ann Author</a>", ">Aino Mäkelä</a>")
        .doesNotContain(">Eero Ek</a>");
  }

  @Test
  void takesSomebodyOffTheList() {
    wish("aino");

    assertThat(after(browsing.post("/hear-from/drop", Map.of("person", id(1)))))
        .contains("They are off the list.")
        .doesNotContain(">Aino Mäkelä</a>");
    assertThat(location(browsing.post("/hear-from/drop", Map.of("person", "?"))))
        .startsWith("/hear-from");
  }
}
