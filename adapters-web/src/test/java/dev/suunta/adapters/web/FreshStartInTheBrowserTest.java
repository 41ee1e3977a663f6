package dev.suunta.adapters.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.suunta.adapters.web.OnPage.expectAccessible;
import static dev.suunta.adapters.web.OnPage.expectNoSidewaysScrolling;
import static dev.suunta.adapters.web.OnPage.press;
import static dev.suunta.adapters.web.OnPage.reach;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.adapters.web.Chromium.Look;
import dev.suunta.adapters.web.Chromium.Window;
import dev.suunta.domain.people.Anchor;
import dev.suunta.domain.people.Direction;
import dev.suunta.domain.people.Relation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A fresh start in a real browser, by the keyboard alone. */
class FreshStartInTheBrowserTest extends Sweeping {
  /** As long as a name may be, without a place to break it. */
  private static final String LONG = "Ö" + "y".repeat(298) + "\u202E";

  @BeforeEach
  void followsSome() {
    telling()
        .adds(1, "Aino Mäkelä", Relation.CONNECTED)
        .calls(1, "Aino Mäkelä", "Baker, Leipomo Oy")
        .has(1, Anchor.phone("+358401234567"))
        .messages(
            1,
            Direction.BY_OWNER,
            3,
            Instant.parse("2019-03-01T10:00:00Z"),
            Instant.parse("2026-05-04T10:00:00Z"))
        .adds(2, "Kalle Laine", Relation.FOLLOWS)
        .adds(3, "Matti Korhonen", Relation.CONNECTED)
        .adds(4, LONG, Relation.CONNECTED)
        .takenIn(workroom.stores, Workroom.OWNER);
  }

  private Window enter(Look look) {
    return Window.entering(look, browsing);
  }

  @Test
  void oneBeginsDecidesTakesBackAndChecksOffByKeys() {
    try (var window = enter(Look.WIDE)) {
      var page = window.page;
      press(page, page.locator(".places a[href='/fresh-start']"));
      reach(page, page.locator("#order"));
      page.keyboard().type("by net");
      press(page, page.locator("form button.go"));
      press(page, page.locator("a[href='/fresh-start/next']"));

      assertThat(page.locator("h1")).hasText("Aino Mäkelä");
      page.keyboard().press("m");
      assertThat(page.locator("h1")).hasText("Kalle Laine");
      page.keyboard().press("n");
      page.keyboard().type("met in Tampere");
      assertThat(page.locator("#note")).hasValue("met in Tampere");
      page.keyboard().press("Enter");
      assertThat(page.locator("h1")).hasText("Kalle Laine");
      page.keyboard().press("Control+k");
      page.keyboard().press("k");
      assertThat(page.locator("h1")).hasText("Matti Korhonen");
      page.keyboard().press("Space");
      assertThat(page.locator("h1")).hasText(Pattern.compile("^Öyyy"));
      page.keyboard().press("u");
      assertThat(page.locator("h1")).hasText("Matti Korhonen");
      page.keyboard().press("h");
      assertThat(page.locator("h1")).hasText(Pattern.compile("^Öyyy"));

      assertThat(ground(1)).contains("MET");
      assertThat(ground(2)).contains("UNKNOWN");
      assertThat(ground(3)).contains("UNSURE");
      assertThat(line(2).standing().orElseThrow().note()).contains("met in Tampere");

      press(page, page.locator(".places a[href='/fresh-start']"));
      assertThat(page.locator("h1")).hasText("Who I follow");
      press(page, page.locator("a[href='/fresh-start/worksheet']"));
      assertThat(page.locator("h1")).hasText("To do on the networks");
      page.keyboard().press("d");
      assertThat(page.locator(".done p")).hasText("Done: \u2068Kalle Laine\u2069, LinkedIn.");
      press(page, page.locator(".done button"));
      assertThat(page.locator(".done p"))
          .hasText("Not done yet: \u2068Kalle Laine\u2069, LinkedIn.");
      assertThat(window.complaints).isEmpty();
    }
  }

  @Test
  void keysCanBeTurnedOff() {
    begin();
    try (var window = enter(Look.WIDE)) {
      var page = window.page;
      page.navigate(browsing.at("/fresh-start/next").toString());
      reach(page, page.locator("[data-keys-switch]"));
      page.keyboard().press("Space");
      assertThat(page.locator("h1")).hasText("Aino Mäkelä");
      page.keyboard().press("m");
      page.reload();
      page.keyboard().press("m");
      assertThat(page.locator("[data-keys-switch]")).not().isChecked();
      assertThat(page.locator("h1")).hasText("Aino Mäkelä");
      assertThat(line(1).standing()).isEmpty();
    }
  }

  @Test
  void withoutScriptsTheButtonsDoTheSame() {
    begin();
    try (var window = enter(Look.WIDE.withoutScripts())) {
      var page = window.page;
      page.navigate(browsing.at("/fresh-start/next").toString());
      assertThat(page.locator("kbd:visible")).hasCount(0);
      reach(page, page.locator("#note"));
      page.keyboard().type("no decision yet");
      page.keyboard().press("Enter");
      assertThat(page.locator("h1")).hasText("Aino Mäkelä");
      press(page, page.locator("button[value=MET]"));
      assertThat(page.locator("h1")).hasText("Kalle Laine");
      assertThat(ground(1)).contains("MET");
    }
  }

  @Test
  void everybodyCanReadIt() {
    var name = 0;
    try (var window = enter(Look.WIDE)) {
      window.page.navigate(browsing.at("/fresh-start").toString());
      expectAccessible(window.page);
    }
    begin();
    decide(1, "CALL");
    decide(2, "UNKNOWN");
    browsing.post("/people/" + id(3) + "/link", Map.of("one", id(3), "another", id(2)));
    for (var look : List.of(Look.WIDE, Look.WIDE.dark(), Look.WIDE.narrow())) {
      try (var window = enter(look)) {
        for (var path :
            List.of(
                "/fresh-start",
                "/fresh-start/next?person=" + id(3) + "&did=decided&about=" + id(1),
                "/fresh-start/next?person=" + id(4),
                "/fresh-start/skim?did=decided&about=" + id(1),
                "/fresh-start/rest",
                "/fresh-start/worksheet?about=" + id(1) + "&account=" + account(1),
                "/to-call?did=called&about=" + id(1))) {
          for (var language : List.of("fi", "en")) {
            window.page.navigate(
                browsing.at(path) + (path.contains("?") ? "&" : "?") + "lang=" + language);
            expectNoSidewaysScrolling(window.page);
          }
          window.page.evaluate(
              "document.querySelectorAll('details').forEach(each => each.open = true)");
          expectAccessible(window.page);
          window.picture("fresh-start-" + look.scheme().name() + "-" + look.width() + "-" + name++);
        }
        assertThat(window.complaints).isEmpty();
      }
    }
  }
}
