package dev.suunta.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.people.Direction;
import dev.suunta.domain.people.Relation;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Naming whom one keeps in a list, and letting go of all others in one decision. */
class SkimAndRestTest extends Sweeping {
  private void begun() {
    followsThree();
    begin();
  }

  private HttpResponse<String> keep(long person, String act) {
    return browsing.post("/fresh-start/skim", Map.of("person", id(person), "act", act));
  }

  private HttpResponse<String> letGo(int shown) {
    return browsing.post("/fresh-start/rest", Map.of("shown", Integer.toString(shown)));
  }

  @Test
  void listsWhoIsUndecidedWithNetworksAndLastTrace() {
    telling()
        .adds(1, "Aino Mäkelä", Relation.CONNECTED)
        .messages(
            1,
            Direction.TO_OWNER,
            4,
            Instant.parse("2024-03-01T10:00:00Z"),
            Instant.parse("2026-05-04T10:00:00Z"))
        .adds(2, "Matti Korhonen", Relation.FOLLOWS)
        .takenIn(workroom.stores, Workroom.OWNER);
    begin();

    assertThat(browsing.get("/fresh-start/skim").body())
        .contains("LinkedIn (connected) · last trace 4 May 2026")
        .contains("LinkedIn (you follow) · no trace in what you imported")
        .containsSubsequence(">Aino Mäkelä</a>", ">Matti Korhonen</a>", "Let go of the rest");
  }

  @Test
  void keepsByAButtonAndGoesOnAtTheNextRow() {
    begun();

    var kept = keep(1, "INSPIRES");

    assertThat(after(kept))
        .contains("Aino Mäkelä\u2069: kept (inspires me).", "Take back the last")
        .doesNotContain(">Aino Mäkelä</a>");
    assertThat(ground(1)).contains("INSPIRES");
    var fields = new HashMap<>(Map.of("person", id(2), "act", "MET", "after", "p-" + id(3)));
    assertThat(location(browsing.post("/fresh-start/skim", fields))).endsWith("#p-" + id(3));
    fields.put("person", id(3));
    fields.put("after", "p-\" onload");
    assertThat(location(browsing.post("/fresh-start/skim", fields))).doesNotContain("#");
  }

  @Test
  void whatWasNamedByMistakeIsTakenBackInTheList() {
    begun();
    keep(1, "MET");

    var back = browsing.post("/fresh-start/undo", Map.of("to", "skim"));

    assertThat(after(back)).contains("Taken back.", ">Aino Mäkelä</a>");
    assertThat(line(1).standing()).isEmpty();
  }

  @Test
  void aListThatIsOutOfDateAndAChangedFormDecideNothing() {
    begun();
    decide(1, "TOXIC");

    assertThat(after(keep(1, "MET"))).contains("was decided about elsewhere meanwhile");
    assertThat(ground(1)).contains("TOXIC");
    after(keep(2, "LET_GO"));
    after(keep(2, ""));
    after(keep(9, "MET"));
    assertThat(line(2).standing()).isEmpty();
  }

  @Test
  void goesOnWhereAPageEndsAndOffersTheRestOnTheLastOne() {
    var crowd = telling();
    for (var number = 1; number <= 60; number++) {
      crowd.adds(number, "Matti %02d".formatted(number), Relation.CONNECTED);
    }
    crowd.takenIn(workroom.stores, Workroom.OWNER);
    begin();

    var first = browsing.get("/fresh-start/skim?on=linkedin").body();
    assertThat(first).contains(">Matti 50</a>").doesNotContain(">Matti 51</a>", "of the rest");
    var next = first.replaceAll("(?s).*href=\"([^\"]+)\" rel=\"next\">.*", "$1");
    assertThat(next).startsWith("/fresh-start/skim?on=linkedin&amp;from=");
    assertThat(browsing.get(next.replace("&amp;", "&")).body())
        .contains(">Matti 51</a>", ">Matti 60</a>", "/fresh-start/rest?on=linkedin")
        .doesNotContain(">Matti 50</a>");
    assertThat(browsing.get("/fresh-start/skim?from=nowhere").body()).contains(">Matti 01</a>");
  }

  @Test
  void theRestIsShownWholeBeforeItIsLetGo() {
    begun();
    decide(2, "MET");

    assertThat(browsing.get("/fresh-start/rest").body())
        .contains("2 accounts are undecided", ">Aino Mäkelä</a>", ">Niko Virtanen</a>")
        .contains("Let go of these 2 accounts", "unfollowing is not told to anybody")
        .doesNotContain(">Matti Korhonen</a>");

    assertThat(after(letGo(2)))
        .contains("They are let go.", "<td>1</td><td>2</td><td>0</td>")
        .contains("<p>kept 1: we meet 1</p>")
        .contains("<p>seen no more 2: not among those I named 2</p>")
        .contains("And whom would you like to hear from?");
    assertThat(ground(1)).contains("REST");
    assertThat(line(2).state()).isEqualTo(Line.State.KEEP);

    var back = browsing.post("/fresh-start/undo", Map.of("to", "overview"));
    assertThat(after(back))
        .contains("Taken back, for 2 accounts.", "<td>1</td><td>0</td><td>2</td>");
    assertThat(browsing.get("/fresh-start?did=rest").body())
        .contains("They are let go.")
        .doesNotContain("And whom would you");
  }

  @Test
  void aLongRestIsConfirmedOnlyWhereItEnds() {
    var crowd = telling();
    for (var number = 1; number <= 201; number++) {
      crowd.adds(number, "Matti %03d".formatted(number), Relation.CONNECTED);
    }
    crowd.takenIn(workroom.stores, Workroom.OWNER);
    begin();

    var first = browsing.get("/fresh-start/rest").body();
    assertThat(first).contains("201 accounts are undecided", "At the end of the list");
    assertThat(first).doesNotContain("name=\"shown\"", ">Matti 201</a>");
    var next = first.replaceAll("(?s).*href=\"([^\"]+)\" rel=\"next\">.*", "$1");
    assertThat(browsing.get(next.replace("&amp;", "&")).body())
        .contains("name=\"shown\" value=\"201\"", ">Matti 201</a>");
  }

  @Test
  void aRestThatIsAnotherOneMeanwhileIsNotLetGo() {
    begun();
    decide(1, "MET");

    assertThat(after(letGo(3))).contains("The list changed meanwhile. Nobody was let go.");
    after(browsing.post("/fresh-start/rest", Map.of("shown", "all")));
    assertThat(line(2).standing()).isEmpty();
  }

  @Test
  void whereNobodyIsLeftThereIsNothingToLetGo() {
    assertThat(location(letGo(1))).isEqualTo("/fresh-start");
    assertThat(location(browsing.get("/fresh-start/skim"))).isEqualTo("/fresh-start");
    begun();
    letGo(3);

    assertThat(location(letGo(0))).isEqualTo("/fresh-start");
    assertThat(location(browsing.get("/fresh-start/rest"))).isEqualTo("/fresh-start");
    assertThat(browsing.get("/fresh-start/skim").body()).contains("Nobody is undecided here.");
  }
}
