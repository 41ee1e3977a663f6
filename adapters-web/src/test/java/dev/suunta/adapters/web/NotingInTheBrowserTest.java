package dev.suunta.adapters.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.suunta.adapters.web.OnPage.expectAccessible;
import static dev.suunta.adapters.web.OnPage.expectNoSidewaysScrolling;
import static dev.suunta.adapters.web.OnPage.reach;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.suunta.adapters.web.Chromium.Look;
import dev.suunta.adapters.web.Chromium.Window;
import dev.suunta.application.people.driving.CallPeople;
import dev.suunta.application.people.driving.GroupPeople;
import dev.suunta.application.people.driving.MeetPeople;
import dev.suunta.domain.people.Relation;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.Via;
import dev.suunta.testkit.imports.ImportFixtures;
import dev.suunta.testkit.people.PeopleFixtures;
import dev.suunta.testkit.people.PeopleFixtures.Telling;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Noting something about people in a real browser, by the keyboard alone. */
class NotingInTheBrowserTest {
  private final Workroom workroom = FakePorts.workroom();
  private final Browsing browsing = Browsing.outside(FakePorts.of(workroom));

  @BeforeEach
  void knowsSome() {
    Telling.of(ImportFixtures.run(2))
        .adds(1, "Aino Mäkelä", Relation.CONNECTED)
        .adds(3, "Matti Korhonen", Relation.CONNECTED)
        .adds(4, "Ä" + "y".repeat(298), Relation.FOLLOWS)
        .takenIn(workroom.stores, Workroom.OWNER);
  }

  @AfterEach
  void close() {
    browsing.close();
  }

  private Window enter(Look look) {
    return Window.entering(look, browsing);
  }

  private String address(long person) {
    return browsing.at("/people/" + PeopleFixtures.person(person).value()).toString();
  }

  @Test
  void oneNotesByTheKeyboard() {
    for (var look : List.of(Look.WIDE, Look.WIDE.withoutScripts())) {
      try (var window = enter(look)) {
        var page = window.page;
        page.navigate(address(3));
        reach(page, page.locator("summary", hasText("That you met")));
        page.keyboard().press("Enter");
        reach(page, page.locator("#add-MET-ON"));
        page.keyboard().type("yesterday");
        page.keyboard().press("Enter");
        assertThat(page.locator("#add-MET-ON-problem")).containsText("is no date. Write a day");
        assertThat(page.locator("#add-MET-ON")).isVisible();

        reach(page, page.locator("#add-MET-ON"));
        page.keyboard().press("Control+A");
        page.keyboard().type(look.scripts() ? "2025" : "2026");
        page.keyboard().press("Enter");
        assertThat(page.locator(".done")).containsText("Kept: you met");
        assertThat(page.locator(".done")).isInViewport();

        reach(page, page.locator("#met summary").first());
        page.keyboard().press("Enter");
        reach(page, page.locator("#met details[open] button"));
        page.keyboard().press("Enter");
        assertThat(page.locator(".done")).containsText("The meeting is taken back.");
        assertThat(window.complaints).isEmpty();
      }
    }
  }

  private static Page.LocatorOptions hasText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  /** Something of all that can be noted, of which some is as long as it may be. */
  private void notesAll(long person) {
    var noted = workroom.noted();
    var id = PeopleFixtures.person(person);
    var aino = Samples.OWNER.id();
    var by = new Actor("Aino", Via.PAGE);
    noted.notes().note(aino, id, "x".repeat(2_000), by);
    noted.groups().put(new GroupPeople.Request(aino, List.of(id), "Choir " + "x".repeat(70)));
    noted.calls().list(new CallPeople.Request(aino, List.of(id), Optional.of("Summer"), by));
    var names = List.of(id.value().toString(), PeopleFixtures.person(4).value().toString());
    noted
        .meetings()
        .met(
            new MeetPeople.Request(
                aino,
                names,
                Optional.empty(),
                Optional.of("x".repeat(300)),
                Optional.of("Rain."),
                false,
                by));
  }

  @Test
  void everybodyCanReadWhatIsNoted() {
    notesAll(1);
    var group =
        "/people/groups/"
            + workroom
                .noted()
                .noted()
                .of(Workroom.OWNER, PeopleFixtures.person(1))
                .groups()
                .stream()
                .map(each -> each.id().value())
                .findFirst()
                .orElseThrow();
    for (var look : List.of(Look.WIDE, Look.WIDE.dark(), Look.WIDE.narrow())) {
      try (var window = enter(look)) {
        var page = window.page;
        var name = look.scheme().name() + "-" + look.width();
        for (var path : List.of("/people/groups", group)) {
          page.navigate(browsing.at(path).toString());
          expectAccessible(page);
          expectNoSidewaysScrolling(page);
          window.picture((path.equals(group) ? "group-" : "groups-") + name);
        }
        page.navigate(address(1));
        for (var form : List.of("A note", "That you met", "A group")) {
          page.locator(".adding summary", hasText(form)).click();
          expectAccessible(page);
          page.locator(".adding details[open] button").click();
          assertThat(page.locator("main")).isVisible();
          expectAccessible(page);
          expectNoSidewaysScrolling(page);
        }
        page.locator(".away summary").first().click();
        expectAccessible(page);
        window.picture("noted-" + name);
        assertThat(window.complaints).isEmpty();
      }
    }
  }
}
