package dev.suunta.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.Relation;
import dev.suunta.testkit.imports.ImportFixtures;
import dev.suunta.testkit.network.NetworkFixtures;
import dev.suunta.testkit.people.PeopleFixtures.Telling;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page of a person tells of the fresh start. */
class DecidedOnPersonPageTest extends Sweeping {
  @BeforeEach
  void knowsAinoOnTwoNetworks() {
    followsThree();
    Telling.of(ImportFixtures.run(3, NetworkFixtures.ON_X))
        .addsOn(NetworkId.X, 5, "Aino M", Relation.FOLLOWS)
        .takenIn(workroom.stores, Workroom.OWNER);
  }

  private String page() {
    return browsing.get("/people/" + id(1)).body().replaceAll("[\u2068\u2069]", "");
  }

  private void isOneWith(long other) {
    browsing.post("/people/" + id(1) + "/link", Map.of("one", id(1), "another", id(other)));
  }

  private void decide(String act, long only, String note) {
    var fields = pressed(1, act);
    fields.put("only", account(only));
    fields.put("note", note);
    browsing.post("/fresh-start/next", fields);
  }

  @Test
  void withoutAFreshStartNothingIsTold() {
    assertThat(page()).doesNotContain("In the fresh start");
  }

  @Test
  void tellsADecisionOnceWhereAllAccountsStandAlike() {
    isOneWith(5);
    begin();
    assertThat(page()).contains("<dt>In the fresh start</dt><dd class=\"whole\">undecided</dd>");
    var fields = pressed(1, "MET");
    fields.put("note", "from <school>");
    browsing.post("/fresh-start/next", fields);

    assertThat(page())
        .containsOnlyOnce("<dd class=\"whole\">kept (we meet): from &lt;school&gt;<span")
        .contains("<span class=\"small covered\">since 22 November 2026</span></dd>");
  }

  @Test
  void tellsEachAccountWhereTheyDiffer() {
    isOneWith(5);
    begin();
    decide("MET", 1, "");
    decide("DRIFTED", 5, "years ago");

    assertThat(page())
        .contains(
            "<dd class=\"whole\">LinkedIn: kept (we meet)<span",
            "<dd class=\"whole\">X: seen no more (we drifted apart): years ago<span");
    assertThat(browsing.get("/people/" + id(1) + "?lang=fi").body())
        .contains("<dt>Uusi alku</dt>", "LinkedIn: seuraan edelleen (tapaamme)", "alkaen</span>");
  }

  @Test
  void namesTheAccountsThatDifferOnOneNetwork() {
    isOneWith(3);
    begin();
    decide("MET", 1, "");

    assertThat(page())
        .contains(">Aino Mäkelä (LinkedIn): kept", ">Niko Virtanen (LinkedIn): undec");
  }
}
