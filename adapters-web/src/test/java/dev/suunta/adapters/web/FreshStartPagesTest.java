package dev.suunta.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.people.Relation;
import dev.suunta.testkit.imports.ImportFixtures;
import dev.suunta.testkit.people.PeopleFixtures;
import dev.suunta.testkit.people.PeopleFixtures.Telling;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the sweep stands, and beginning one. */
class FreshStartPagesTest extends Sweeping {
  @Test
  void whereNobodyIsFollowedThePageSaysHowToImport() {
    assertThat(browsing.get("/fresh-start").body())
        .contains(
            "aria-current=\"page\">Who I follow</a>", "you follow nobody", "suunta import FILE")
        .doesNotContain("Begin a fresh start");
    assertThat(after(begin())).contains("you follow nobody");
    assertThat(browsing.get("/fresh-start?lang=fi").body()).contains("<h1>Ketä seuraan</h1>");
  }

  @Test
  void whereNoneIsOpenOneCanBegin() {
    followsThree();

    assertThat(browsing.get("/fresh-start").body())
        .contains("Begin a fresh start", "the oldest first", "in no order")
        .doesNotContain("Go on one by one");

    assertThat(after(begin()))
        .contains("A fresh start, begun on", "<th scope=\"row\">LinkedIn</th>", "Go on one by one")
        .containsPattern("<td>0</td><td>0</td><td>3</td><td>0</td>");
  }

  @Test
  void aSecondClickOrAnOrderThatThereIsNotBeginsNothing() {
    followsThree();
    browsing.post("/fresh-start", Map.of("order", "BY_BEAUTY", "open", ""));
    assertThat(workroom.stores.baselines().open(Workroom.OWNER)).isEmpty();

    begin();
    begin();

    assertThat(workroom.stores.baselines().all(Workroom.OWNER)).hasSize(1);
  }

  @Test
  void whomOneMetTodayIsKeptAndTheMeetingToo() {
    followsThree();
    assertThat(browsing.get("/people/" + id(1)).body()).doesNotContain("/fresh-start/next?person=");
    begin();
    assertThat(browsing.get("/people/" + id(1)).body())
        .contains("href=\"/fresh-start/next?person=" + id(1));

    assertThat(after(decide(1, "MET_TODAY"))).contains("Aino Mäkelä");

    assertThat(ground(1)).contains("MET");
    assertThat(
            workroom
                .stores
                .encounters()
                .page(Workroom.OWNER, Optional.of(PeopleFixtures.person(1)), Optional.empty(), 5)
                .rows())
        .hasSize(1);
  }

  @Test
  void anotherOneKeepsWhatIsSettledUnlessAllAreToBeAskedAgain() {
    followsThree();
    begin();
    decide(1, "MET");

    assertThat(after(another(Map.of()))).contains("<td>1</td><td>0</td><td>2</td><td>0</td>");
    assertThat(after(another(Map.of("anew", "1"))))
        .contains("<td>0</td><td>0</td><td>3</td><td>0</td>");
  }

  private HttpResponse<String> another(Map<String, String> more) {
    workroom.time.set(workroom.time.instant().plus(Duration.ofDays(1)));
    var open = workroom.stores.baselines().open(Workroom.OWNER).orElseThrow().id().value();
    var fields = new HashMap<>(more);
    fields.put("order", "NETWORK");
    fields.put("open", open.toString());
    return browsing.post("/fresh-start", fields);
  }

  @Test
  void tellsWhatImportsTellOfWhatWasDecided() {
    followsThree();
    workroom.time.set(ImportFixtures.NOW.plusSeconds(3));
    begin();
    decide(1, "LET_GO");
    decide(2, "LET_GO");

    Telling.of(ImportFixtures.run(5))
        .sees(1, Relation.CONNECTED)
        .sees(2, Relation.FOLLOWS)
        .whole(Relation.CONNECTED)
        .takenIn(workroom.stores, Workroom.OWNER);

    assertThat(browsing.get("/fresh-start").body())
        .contains("What imports tell", "Of one account no export can tell")
        .contains("One account is no longer followed, although you did not decide so:")
        .contains("Niko Virtanen</a>");
  }
}
