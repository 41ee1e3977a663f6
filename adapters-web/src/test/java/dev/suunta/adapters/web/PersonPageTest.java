package dev.suunta.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.Anchor;
import dev.suunta.domain.people.Direction;
import dev.suunta.domain.people.Relation;
import dev.suunta.testkit.imports.ImportFixtures;
import dev.suunta.testkit.people.PeopleFixtures;
import dev.suunta.testkit.people.PeopleFixtures.Telling;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the page of a person tells. */
class PersonPageTest {
  private final Workroom workroom = FakePorts.workroom();
  private final Browsing browsing = Browsing.inside(FakePorts.of(workroom));

  @AfterEach
  void close() {
    browsing.close();
  }

  private void takeIn(Telling telling) {
    telling.takenIn(workroom.stores, Workroom.OWNER);
  }

  private static Telling telling(int run) {
    return Telling.of(ImportFixtures.run(run));
  }

  private static String address(long person) {
    return "/people/" + PeopleFixtures.person(person).value();
  }

  private String page(long person) {
    return browsing.get(address(person)).body();
  }

  @Test
  void tellsTheAccountWithWhatBelongsToThem() {
    takeIn(
        telling(2)
            .adds(1, "Aino Mäkelä", Relation.CONNECTED)
            .calls(1, "Aino Mäkelä", "Baker, Leipomo Oy")
            .has(1, Anchor.email("aino@example.com"))
            .has(1, Anchor.phone("+358401234567")));

    assertThat(page(1))
        .contains("<title>Aino Mäkelä · Suunta</title>", ">Aino Mäkelä</h1>")
        .contains("id " + PeopleFixtures.person(1).shortForm(), "connected since 14 November 2019")
        .contains("Baker, Leipomo Oy", "aino@example.com", "+358401234567")
        .contains(
            "href=\"https://www.linkedin.com/in/member-1\" rel=\"noreferrer noopener\""
                + " target=\"_blank\"");
  }

  @Test
  void saysThatATieEndedAndHowThatIsKnown() {
    takeIn(telling(2).adds(1, "Aino", Relation.CONNECTED).whole(Relation.CONNECTED));
    takeIn(telling(3).adds(2, "Matti", Relation.CONNECTED).whole(Relation.CONNECTED));

    assertThat(page(1)).contains("connected no more, as the import of ");
    assertThat(browsing.get("/people").body()).contains("LinkedIn (no tie now)");

    takeIn(telling(4).sees(1, Relation.CONNECTED).whole(Relation.CONNECTED));

    assertThat(page(1)).contains("connected since 14 November 2019").doesNotContain("no more");
  }

  @Test
  void tellsWhatWasDoneTogetherAndOfWhichTimeTheImportsTell() {
    takeIn(
        telling(2)
            .adds(1, "Aino", Relation.CONNECTED)
            .messages(
                1,
                Direction.BY_OWNER,
                3,
                Instant.parse("2019-03-01T10:00:00Z"),
                Instant.parse("2020-05-04T10:00:00Z")));
    takeIn(
        telling(3)
            .sees(1, Relation.CONNECTED)
            .messages(
                1,
                Direction.BY_OWNER,
                4,
                Instant.parse("2022-01-01T10:00:00Z"),
                Instant.parse("2022-02-03T22:30:00Z")));

    assertThat(page(1))
        .contains("<dt>messages</dt>", "4 from you; last on 4 February 2022")
        .contains(
            "What you imported covers 1 March 2019 to 4 May 2020 and 1 January 2022"
                + " to 4 February 2022.")
        .doesNotContain("No trace");
  }

  @Test
  void tellsADayOnce() {
    var at = Instant.parse("2019-03-01T10:00:00Z");
    takeIn(
        telling(2)
            .adds(1, "Aino", Relation.CONNECTED)
            .messages(1, Direction.BY_OWNER, 1, at, at.plusSeconds(60)));

    assertThat(page(1)).contains("What you imported covers 1 March 2019.");
  }

  @Test
  void takesSilenceForNoMoreThanItIs() {
    takeIn(telling(2).adds(1, "Aino", Relation.CONNECTED));

    assertThat(page(1))
        .contains("No trace of each other in what you imported.")
        .doesNotContain("inactive", "never");
    assertThat(browsing.get(address(1) + "?lang=fi").body())
        .contains("Tuomastasi ei löydy jälkeä teistä kahdesta.");
  }

  @Test
  void aKeyThatIsNoneLeadsNowhere() {
    takeIn(
        telling(2)
            .adds(1, "Aino", Relation.CONNECTED)
            .addsNameless(2, Relation.CONNECTED)
            .has(2, AccountKey.profile("../../evil")));

    assertThat(page(1)).contains("target=\"_blank\"");
    assertThat(page(2)).contains("/in/member-2\"").doesNotContain("evil\"");
  }

  @Test
  void nobodyIsFoundUnderWhatIsNoId() {
    for (var path :
        new String[] {
          "/people/00000000-0000-7000-8000-000000000999",
          "/people/x",
          "/people/%3Cscript%3E",
          "/people/AAAAAAAA"
        }) {
      var missing = browsing.get(path);

      assertThat(missing.statusCode()).isEqualTo(404);
      assertThat(missing.body())
          .contains("<h1>Nobody is found here</h1>", "href=\"/people\"")
          .doesNotContain("<script>");
    }
    assertThat(browsing.get("/people/x?lang=fi").body()).contains("Täältä ei löydy ketään");
  }

  @Test
  void whomOnlyAnUnfinishedImportTellsOfIsUnknown() {
    telling(2).adds(1, "Aino", Relation.CONNECTED).staged(workroom.stores, Workroom.OWNER);

    assertThat(browsing.get(address(1)).statusCode()).isEqualTo(404);
    assertThat(browsing.get("/people").body()).contains("Nobody is known yet.");
  }
}
