package dev.suunta.adapters.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.suunta.adapters.web.OnPage.expectAccessible;
import static dev.suunta.adapters.web.OnPage.expectNoSidewaysScrolling;
import static dev.suunta.adapters.web.OnPage.reach;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.adapters.web.Chromium.Look;
import dev.suunta.adapters.web.Chromium.Window;
import dev.suunta.domain.people.Anchor;
import dev.suunta.domain.people.Direction;
import dev.suunta.domain.people.Relation;
import dev.suunta.testkit.imports.ImportFixtures;
import dev.suunta.testkit.people.PeopleFixtures;
import dev.suunta.testkit.people.PeopleFixtures.Telling;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People in a real browser, by the keyboard alone. */
class PeopleInTheBrowserTest {
  /** As long as a name may be, without a place to break it. */
  private static final String LONG = "Ä" + "y".repeat(298) + "\u202E";

  private final Workroom workroom = FakePorts.workroom();
  private final Browsing browsing = Browsing.outside(FakePorts.of(workroom));

  @BeforeEach
  void knowsSome() {
    Telling.of(ImportFixtures.run(2))
        .adds(1, "Aino Mäkelä", Relation.CONNECTED)
        .calls(1, "Aino Mäkelä", "Baker, Leipomo Oy")
        .has(1, Anchor.email("aino@example.com"))
        .has(1, Anchor.phone("+358401234567"))
        .messages(
            1,
            Direction.BY_OWNER,
            3,
            Instant.parse("2019-03-01T10:00:00Z"),
            Instant.parse("2026-05-04T10:00:00Z"))
        .adds(2, "Ainski", Relation.FOLLOWED_BY)
        .adds(3, "Matti Korhonen", Relation.CONNECTED)
        .adds(4, LONG, Relation.FOLLOWS)
        .calls(4, LONG, "x".repeat(200))
        .has(4, Anchor.email("e".repeat(200) + "@example.com"))
        .adds(5, "שלום \u202Enet", Relation.CONNECTED)
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
  void oneFindsLinksAndUnlinksByTheKeyboard() {
    for (var look : List.of(Look.WIDE, Look.WIDE.withoutScripts())) {
      try (var window = enter(look)) {
        var page = window.page;
        reach(page, page.locator(".places a[href='/people']"));
        page.keyboard().press("Enter");
        reach(page, page.locator("#q"));
        page.keyboard().type("aino mak");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("q=aino\\+mak"));
        assertThat(page.locator("#told")).hasText("One person");
        reach(page, page.locator(".person a"));
        page.keyboard().press("Enter");
        assertThat(page).hasURL(address(1));
        assertThat(page.locator("h1")).hasText("Aino Mäkelä");

        reach(page, page.locator("#with"));
        page.keyboard().type("ainski");
        page.keyboard().press("Enter");
        assertThat(page.locator("#found .person")).hasCount(1);
        reach(page, page.locator("button[aria-label^='The same person: Ainski']"));
        page.keyboard().press("Enter");
        assertThat(page.locator(".done")).containsText("is one person now.");
        assertThat(page.locator("article.rules")).hasCount(2);
        if (look.scripts()) {
          expectAccessible(page);
        }

        reach(page, page.locator("button[aria-label*='Take out'][aria-label*='Ainski']"));
        page.keyboard().press("Enter");
        assertThat(page.locator(".done")).containsText("stands alone now.");
        assertThat(page.locator("article.rules")).hasCount(1);
        assertThat(window.complaints).isEmpty();

        // What was said has to be taken back before it can be said anew.
        reach(page, page.locator("button[aria-label^='They are one after all']"));
        page.keyboard().press("Enter");
        reach(page, page.locator("button[aria-label^='They are two']"));
        page.keyboard().press("Enter");
        assertThat(page.locator(".done")).containsText("are two, and stay two.");
        page.navigate(address(1));
        reach(page, page.locator("button[aria-label^='They are one after all']"));
      }
    }
  }

  @Test
  void whileOneTypesTheListFollowsAndTheWayBackLeadsToIt() {
    try (var window = enter(Look.WIDE)) {
      var page = window.page;
      page.navigate(browsing.at("/people").toString());
      var before = page.locator("#q").boundingBox();

      page.locator("#q").pressSequentially("matti");

      assertThat(page.locator("#found .person")).hasCount(1);
      assertThat(page.locator("#told")).hasText("One person");
      assertThat(page.locator("#q")).isFocused();
      assertThat(page.locator("#q").boundingBox().y).isEqualTo(before.y);
      assertThat(page).hasURL(browsing.at("/people?q=matti&network=").toString());
      assertThat(page.locator(".language a")).hasAttribute("href", Pattern.compile("q=matti"));
      page.locator(".person a").click();
      assertThat(page).hasURL(address(3));
      page.goBack();
      assertThat(page.locator("#q")).hasValue("matti");
      assertThat(page.locator("#found .person")).hasCount(1);

      page.locator("#q").fill("");
      page.locator("input[name=read]").check();
      assertThat(page.locator("#found .person")).hasCount(4);
      page.locator("#network").selectOption("x");
      assertThat(page.locator("#told")).hasText("Nobody is found so.");
      assertThat(window.complaints).isEmpty();
    }
  }

  @Test
  void everybodyCanReadIt() {
    for (var look : List.of(Look.WIDE, Look.WIDE.dark(), Look.WIDE.narrow())) {
      try (var window = enter(look)) {
        var name = look.scheme().name() + "-" + look.width();
        for (var path : List.of(browsing.at("/people").toString(), address(1) + "?with=ain")) {
          window.page.navigate(path);
          window.page.evaluate(
              "document.querySelectorAll('details').forEach(each => each.open = true)");
          expectAccessible(window.page);
          window.picture((path.contains("with") ? "person-" : "people-") + name);
        }
        assertThat(window.complaints).isEmpty();
      }
    }
  }

  @Test
  void noNameBreaksANarrowScreen() {
    try (var window = enter(Look.WIDE.narrow())) {
      for (var language : List.of("en", "fi")) {
        for (var path :
            List.of(
                browsing.at("/people").toString() + "?x=1",
                address(4) + "?with=" + "y".repeat(250),
                address(5) + "?did=parted&about=" + PeopleFixtures.person(4).value(),
                address(1) + "?with=ay")) {
          window.page.navigate(path + "&lang=" + language);
          expectNoSidewaysScrolling(window.page);
        }
      }
      window.page.navigate(address(4));
      expectAccessible(window.page);
      window.picture("hostile-360");
      assertThat(window.page.title()).doesNotContain("\u202E");
    }
  }
}
