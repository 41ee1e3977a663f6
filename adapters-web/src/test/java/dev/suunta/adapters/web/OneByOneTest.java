package dev.suunta.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.adapters.web.baseline.Act;
import dev.suunta.domain.baseline.Choice;
import dev.suunta.domain.baseline.Ground;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.people.Direction;
import dev.suunta.domain.people.Relation;
import dev.suunta.testkit.people.PeopleFixtures;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** One person after the other. */
class OneByOneTest extends Sweeping {
  private void begun() {
    followsThree();
    begin();
  }

  /** Aino has two accounts, and so has Matti. */
  private void begunWithTwoAccountsOfAino() {
    followsThree();
    browsing.post("/people/" + id(1) + "/link", Map.of("one", id(1), "another", id(3)));
    begin();
  }

  @Test
  void tellsWhatTheOwnerNotedAboutThem() {
    followsThree();
    begin();
    assertThat(browsing.get("/fresh-start/next?person=" + id(1)).body())
        .doesNotContain("What you noted");

    browsing.post("/people/" + id(1) + "/note", Map.of("text", "Sings <alto>"));

    assertThat(browsing.get("/fresh-start/next?person=" + id(1)).body())
        .contains("<h2>What you noted</h2>", "Sings &lt;alto&gt;");
  }

  @Test
  void showsOnePersonWithAccountsTracesAndTheKeysOnTheButtons() {
    telling()
        .adds(1, "Aino Mäkelä", Relation.CONNECTED)
        .messages(
            1,
            Direction.TO_OWNER,
            4,
            Instant.parse("2024-03-01T10:00:00Z"),
            Instant.parse("2026-05-04T10:00:00Z"))
        .takenIn(workroom.stores, Workroom.OWNER);
    begin();

    var body = browsing.get("/fresh-start/next").body();

    assertThat(body)
        .contains("<h1 class=\"whole\" dir=\"auto\">Aino Mäkelä</h1>", "<title>Aino Mäkelä")
        .contains("connected since", "4 to you; last on", "What you imported covers")
        .contains("data-key=\"m\"", "<kbd aria-hidden=\"true\">m</kbd>", "data-key=\" \"")
        .contains("unfollowing is not told to anybody", "One account is undecided.")
        .doesNotContain("No trace of each other");
    for (var act : Act.values()) {
      assertThat(body).contains("value=\"" + act.name() + "\"");
    }
  }

  @Test
  void ofSilenceItSaysOfWhichTimeTheImportsTell() {
    telling()
        .adds(1, "Aino Mäkelä", Relation.CONNECTED)
        .adds(2, "Matti Korhonen", Relation.CONNECTED)
        .messages(
            1,
            Direction.TO_OWNER,
            4,
            Instant.parse("2019-03-01T10:00:00Z"),
            Instant.parse("2026-05-04T10:00:00Z"))
        .takenIn(workroom.stores, Workroom.OWNER);
    begin();

    for (var path : new String[] {"/fresh-start/next?person=" + id(2), "/people/" + id(2)}) {
      assertThat(browsing.get(path).body())
          .contains("No trace of each other in what you imported, which covers 1 March 2019 to")
          .contains("4 May 2026. It tells of nothing else.");
    }
  }

  @Test
  void ofSilenceItSaysOnlyThatTheImportsTellNothing() {
    begun();

    assertThat(browsing.get("/fresh-start/next").body())
        .contains("No trace of each other in what you imported. It tells of nothing else.");
  }

  @Test
  void toPartIsOfferedOnlyWhereBothAreTied() {
    begun();

    assertThat(browsing.get("/fresh-start/next?person=" + id(1)).body()).contains("\"PART\"");
    assertThat(browsing.get("/fresh-start/next?person=" + id(2)).body()).doesNotContain("\"PART\"");
  }

  @ParameterizedTest
  @EnumSource(Act.class)
  void everyButtonDoesWhatItSaysAndLeadsToTheNext(Act act) {
    begun();
    var given =
        Map.of(
            Act.MET, Ground.MET,
            Act.MET_TODAY, Ground.MET,
            Act.INSPIRES, Ground.INSPIRES,
            Act.SERVES, Ground.SERVES,
            Act.UNKNOWN, Ground.UNKNOWN,
            Act.DRIFTED, Ground.DRIFTED,
            Act.TOXIC, Ground.TOXIC,
            Act.UNSURE, Ground.UNSURE,
            Act.CALL, Ground.UNSURE);

    var next = after(decide(1, act.name()));

    assertThat(next)
        .contains("<h1 class=\"whole\" dir=\"auto\">Matti Korhonen</h1>", "Aino Mäkelä");
    var standing = line(1).standing();
    assertThat(standing.map(Line.Standing::choice))
        .isEqualTo(
            switch (act) {
              case MET, INSPIRES, SERVES, MET_TODAY -> Optional.of(Choice.KEEP);
              case PUT_OFF -> Optional.empty();
              case PART -> Optional.of(Choice.PART);
              default -> Optional.of(Choice.STOP_SEEING);
            });
    assertThat(standing.flatMap(Line.Standing::ground))
        .isEqualTo(Optional.ofNullable(given.get(act)));
    assertThat(line(1).skips()).isEqualTo(act == Act.PUT_OFF ? 1 : 0);
    assertThat(workroom.stores.callList().of(Workroom.OWNER, PeopleFixtures.person(1)).size())
        .isEqualTo(act == Act.CALL ? 1 : 0);
  }

  @Test
  void aNoteIsKeptWithTheDecisionAndToldTheNextTime() {
    begun();
    var fields = pressed(1, "DRIFTED");
    fields.put("note", "  ask Mikko <b>first</b> ");
    browsing.post("/fresh-start/next", fields);

    assertThat(line(1).standing().flatMap(Line.Standing::note)).contains("ask Mikko <b>first</b>");
    assertThat(browsing.get("/fresh-start/next?person=" + id(1)).body())
        .contains("Decided before", "seen no more (we drifted apart): \u2068ask Mikko &lt;b&gt;");
  }

  @Test
  void aNoteThatIsNoneDecidesNothingAndIsGivenBack() {
    begun();
    for (var act : new String[] {"MET", "CALL"}) {
      var fields = pressed(1, act);
      fields.put("note", "n".repeat(301));

      var refused = browsing.post("/fresh-start/next", fields);

      assertThat(refused.statusCode()).isEqualTo(200);
      assertThat(refused.body())
          .contains("one line of at most 300 characters. Nothing was decided.")
          .contains("value=\"" + "n".repeat(301) + "\"", ">Aino Mäkelä</h1>");
      assertThat(line(1).standing()).isEmpty();
    }
    assertThat(workroom.stores.callList().of(Workroom.OWNER, PeopleFixtures.person(1))).isEmpty();
  }

  @Test
  void aFormThatIsOutOfDateChangesNothing() {
    begun();
    var stale = pressed(1, "TOXIC");
    decide(1, "MET");

    assertThat(after(browsing.post("/fresh-start/next", stale)))
        .contains("Aino Mäkelä\u2069 was decided about elsewhere meanwhile: kept (we meet).")
        .contains("role=\"alert\"", ">Matti Korhonen</h1>");
    assertThat(ground(1)).contains("MET");
  }

  @ParameterizedTest
  @CsvSource({
    "act,BURN",
    "act,''",
    "person,nobody",
    "person,00000000-0000-0000-0000-000000000000",
    "only,everything",
    "only,00000000-0000-0000-0000-000000000000",
    "stood,''"
  })
  void aChangedFormDecidesNothing(String field, String value) {
    begun();
    var fields = pressed(1, "MET");
    fields.put(field, value);

    after(browsing.post("/fresh-start/next", fields));

    assertThat(line(1).standing()).isEmpty();
  }

  @Test
  void decidesAboutOneAccountOnlyAndStaysWithWhoHasAnother() {
    begunWithTwoAccountsOfAino();
    var page = browsing.get("/fresh-start/next?person=" + id(1)).body();
    assertThat(page).contains("What you decide is about", "all their accounts");
    var fields = pressed(1, "MET");
    fields.put("only", account(3));

    assertThat(after(browsing.post("/fresh-start/next", fields)))
        .contains("\u2068Aino Mäkelä\u2069:", ">Aino Mäkelä</h1>");
    assertThat(line(1).standing()).isEmpty();
    assertThat(ground(3)).contains("MET");

    var rest = pressed(1, "UNKNOWN");
    rest.put("only", account(1));
    assertThat(after(browsing.post("/fresh-start/next", rest))).contains(">Matti Korhonen</h1>");
  }

  @Test
  void undoingLeadsToWhomItWasAboutUntilThereIsNothing() {
    begun();
    decide(1, "MET");
    decide(2, "PUT_OFF");

    assertThat(after(undo(Map.of()))).contains("Taken back.", ">Matti Korhonen</h1>");
    assertThat(after(undo(Map.of()))).contains("Taken back.", ">Aino Mäkelä</h1>");
    assertThat(line(1).standing()).isEmpty();
    assertThat(after(undo(Map.of()))).contains("There is nothing to take back.");
  }

  @Test
  void goesOverOneNetworkOnly() {
    begun();
    var fields = new HashMap<>(pressed(1, "MET"));
    fields.put("on", "linkedin");

    var answer = browsing.post("/fresh-start/next", fields);

    assertThat(location(answer)).startsWith("/fresh-start/next?on=linkedin&");
    assertThat(after(answer)).contains("name=\"on\" value=\"linkedin\"", ">Matti Korhonen</h1>");
    assertThat(browsing.get("/fresh-start/next?on=x").body())
        .contains("Everybody here is decided about", "On other networks");
    assertThat(browsing.get("/fresh-start/next?on=%22%3E").body()).contains(">Matti Korhonen</h1>");
  }

  @Test
  void whenAllAreDecidedItAsksWhomOneWouldLikeToHearFrom() {
    begun();
    decide(1, "MET");
    decide(2, "LET_GO");

    assertThat(after(decide(3, "SERVES")))
        .contains(
            "<h1>Everybody is decided about</h1>", "href=\"/hear-from\">Whom to hear from</a>")
        .contains("href=\"/fresh-start/worksheet\"", "Niko Virtanen");
  }

  @Test
  void whereNoneIsOpenItLeadsToTheBeginning() {
    followsThree();

    for (var answer :
        new String[] {
          location(browsing.get("/fresh-start/next")), location(undo(Map.of())),
        }) {
      assertThat(answer).isEqualTo("/fresh-start");
    }
    after(browsing.post("/fresh-start/next", Map.of("person", id(1), "act", "MET", "stood", "0")));
  }

  private HttpResponse<String> undo(Map<String, String> fields) {
    return browsing.post("/fresh-start/undo", fields);
  }
}
