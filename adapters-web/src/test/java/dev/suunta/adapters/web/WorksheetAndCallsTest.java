package dev.suunta.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.baseline.Choice;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.people.Anchor;
import dev.suunta.domain.people.Relation;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is to be done on the networks, and whom to call. */
class WorksheetAndCallsTest extends Sweeping {
  private void begun() {
    followsThree();
    begin();
  }

  private HttpResponse<String> done(long number) {
    return browsing.post("/fresh-start/worksheet", Map.of("account", account(number)));
  }

  @Test
  void tellsWhatToDoWhatItMeansAndWhere() {
    begun();
    decide(1, "LET_GO");
    decide(2, "UNKNOWN");
    decide(3, "PART");

    assertThat(browsing.get("/fresh-start/worksheet").body())
        .contains("To do on LinkedIn", "unfollowing is not told", "removing a connection is not")
        .contains("stop seeing on LinkedIn, and stay connected", "stop following on LinkedIn")
        .contains("end the connection on LinkedIn")
        .containsOnlyOnce("on their profile, More, then Remove connection.")
        .contains("href=\"https://www.linkedin.com/in/member-1\" rel=\"noreferrer noopener\"")
        .containsOnlyOnce("<kbd aria-hidden=\"true\">d</kbd>");
  }

  @Test
  void checksOffAndSaysNotDoneAfterAll() {
    begun();
    decide(2, "UNKNOWN");

    assertThat(after(done(2)))
        .contains("Done: \u2068Matti Korhonen\u2069, LinkedIn.", "Not done after all")
        .contains("Nothing is to be done on any network.")
        .contains("<a class=\"btn go\" href=\"/hear-from\">Whom to hear from</a>");
    assertThat(line(2).left()).isPresent();

    var not = Map.of("account", account(2), "not", "1");
    assertThat(after(browsing.post("/fresh-start/worksheet", not)))
        .contains("Not done yet: \u2068Matti Korhonen\u2069", "stop following on LinkedIn")
        .doesNotContain("Not done after all");
    assertThat(line(2).left()).isEmpty();
  }

  @Test
  void aSecondClickOrAChangedFormChecksOffNothing() {
    begun();
    decide(2, "UNKNOWN");
    done(2);
    var left = line(2).left();

    assertThat(location(done(2))).isEqualTo("/fresh-start/worksheet");
    assertThat(location(done(1))).isEqualTo("/fresh-start/worksheet");
    assertThat(location(browsing.post("/fresh-start/worksheet", Map.of("account", "?"))))
        .isEqualTo("/fresh-start/worksheet");
    assertThat(line(2).left()).isEqualTo(left);
    assertThat(line(1).left()).isEmpty();
  }

  @Test
  void comesInPortionsOfTen() {
    var crowd = telling();
    for (var number = 1; number <= 12; number++) {
      crowd.adds(number, "Matti %02d".formatted(number), Relation.CONNECTED);
    }
    crowd.takenIn(workroom.stores, Workroom.OWNER);
    begin();
    browsing.post("/fresh-start/rest", Map.of("shown", "12"));

    assertThat(browsing.get("/fresh-start/worksheet").body())
        .contains(">Matti 10<", "2 more show once these are done.")
        .doesNotContain(">Matti 11<");
    assertThat(after(done(1))).contains(">Matti 11<", "One more shows");
  }

  @Test
  void whoIsKeptAfterTheyWereLeftIsToBeFollowedAgain() {
    begun();
    decide(2, "UNKNOWN");
    done(2);
    decide(2, "MET");

    assertThat(browsing.get("/fresh-start/worksheet").body())
        .contains("follow again on LinkedIn", "on their profile, Connect, or More, then Follow.");
    assertThat(after(done(2))).contains("Done: \u2068Matti Korhonen\u2069");
    assertThat(line(2).returned()).isPresent();
  }

  @Test
  void whereNoneIsOpenThereIsNoWorksheet() {
    followsThree();

    assertThat(location(browsing.get("/fresh-start/worksheet"))).isEqualTo("/fresh-start");
    assertThat(location(done(1))).isEqualTo("/fresh-start");
  }

  private void isToCallAino(String phone) {
    telling()
        .adds(1, "Aino Mäkelä", Relation.CONNECTED)
        .has(1, Anchor.phone(phone))
        .adds(2, "Matti Korhonen", Relation.FOLLOWS)
        .takenIn(workroom.stores, Workroom.OWNER);
    begin();
    var fields = pressed(1, "CALL");
    fields.put("note", "about the <summer>");
    browsing.post("/fresh-start/next", fields);
  }

  @Test
  void listsWhomToCallWithNumberAndNote() {
    assertThat(browsing.get("/to-call").body()).contains("Nobody is on the list.");
    isToCallAino("+358401234567");

    assertThat(browsing.get("/to-call").body())
        .contains(">Aino Mäkelä</a>", "<a class=\"phone\" href=\"tel:+358401234567\">")
        .contains("about the &lt;summer&gt;", "on the list since 22 November 2026")
        .doesNotContain("Bring back");
    assertThat(browsing.get("/to-call?from=nowhere").body()).contains(">Aino Mäkelä</a>");
  }

  @Test
  void afterTheCallItAsksWhetherToBringBack() {
    isToCallAino("+358401234567");

    assertThat(after(browsing.post("/to-call", Map.of("person", id(1)))))
        .contains("You called \u2068Aino Mäkelä\u2069.", "Bring back?", "Nobody is on the list.");

    assertThat(after(browsing.post("/to-call/back", Map.of("person", id(1)))))
        .contains("Aino Mäkelä\u2069 is kept.")
        .doesNotContain("Bring back?");
    assertThat(line(1).standing().map(Line.Standing::choice)).contains(Choice.KEEP);
    assertThat(ground(1)).contains("MET");
    assertThat(browsing.get("/to-call?did=called&about=" + id(1)).body())
        .doesNotContain("Bring back?");
  }

  @Test
  void whoIsTakenOffTheListIsNotAskedAbout() {
    isToCallAino("+358401234567");

    assertThat(after(browsing.post("/to-call", Map.of("person", id(1), "drop", "1"))))
        .contains("is off the list.")
        .doesNotContain("Bring back?");
    assertThat(location(browsing.post("/to-call", Map.of("person", id(1))))).isEqualTo("/to-call");
    assertThat(location(browsing.post("/to-call", Map.of("person", id(99))))).isEqualTo("/to-call");
    assertThat(location(browsing.post("/to-call", Map.of()))).isEqualTo("/to-call");
  }

  @Test
  void nobodyIsBroughtBackWhoWasNotLetGo() {
    isToCallAino("+358401234567");

    assertThat(location(browsing.post("/to-call/back", Map.of("person", id(2)))))
        .isEqualTo("/to-call");
    assertThat(location(browsing.post("/to-call/back", Map.of("person", "!"))))
        .isEqualTo("/to-call");
    assertThat(line(2).standing()).isEmpty();
  }
}
