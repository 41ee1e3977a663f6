package dev.suunta.adapters.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.suunta.adapters.web.OnPage.expectAccessible;
import static dev.suunta.adapters.web.OnPage.expectNoSidewaysScrolling;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.suunta.adapters.web.Chromium.Look;
import dev.suunta.adapters.web.Chromium.Window;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InTheBrowserTest {
  private Browsing browsing = Browsing.outside(FakePorts.rich());

  @AfterEach
  void close() {
    browsing.close();
  }

  private void of(WebPorts ports) {
    browsing.close();
    browsing = Browsing.outside(ports);
  }

  private Window enter(Look look) {
    return Window.entering(look, browsing);
  }

  private Page go(Window window, String path) {
    window.page.navigate(browsing.at(path).toString());
    return window.page;
  }

  private void write(Page page, String text) {
    page.locator("#text").fill(text);
  }

  /** Nothing from elsewhere, nothing that the policy stopped, nothing that a script choked on. */
  private void expectPeace(Window window) {
    assertThat(window.asked)
        .isNotEmpty()
        .allMatch(url -> url.startsWith("http://127.0.0.1:" + browsing.opened.port() + "/"));
    assertThat(window.complaints).isEmpty();
  }

  @Test
  void theLinkLeadsToTheStrategyAndLeavesNoKeyInTheAddress() {
    try (var window = enter(Look.WIDE)) {
      assertThat(window.page).hasURL(browsing.at("/strategy").toString());
      assertThat(window.page.locator("h1")).hasText("Strategy");
      window.picture("strategy-wide");

      expectPeace(window);
    }
  }

  @Test
  void allPagesCanBeReachedAndReadByEverybody() {
    for (var look : List.of(Look.WIDE, Look.WIDE.dark(), Look.WIDE.narrow())) {
      var name = look.scheme().name().toLowerCase(Locale.ROOT) + "-" + look.width();
      try (var window = enter(look)) {
        for (var path : List.of("/strategy", "/people", "/mirror", "/write")) {
          expectAccessible(go(window, path));
          window.picture(path.substring(1) + "-" + name);
        }
        write(window.page, Samples.TOLD_ON_X);
        window.page.locator("#ready").click();
        window.page.waitForSelector("#result");
        expectAccessible(window.page);
        window.picture("ready-" + name);

        expectPeace(window);
      }
    }
  }

  @Test
  void tablesAndChoicesThatAreFoldedAwayCanBeReadByEverybodyToo() {
    for (var look : List.of(Look.WIDE.dark(), Look.WIDE.narrow())) {
      try (var window = enter(look)) {
        for (var path : List.of("/strategy", "/people", "/mirror", "/write")) {
          var page = go(window, path);
          page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");

          expectAccessible(page);
          expectToFit(page);
          window.picture("unfolded" + path.replace('/', '-') + "-" + look.width());
        }
      }
    }
  }

  @Test
  void kindPagesCanBeReadByEverybody() {
    of(FakePorts.empty());
    for (var look : List.of(Look.WIDE, Look.WIDE.dark())) {
      try (var window = enter(look)) {
        for (var path :
            List.of("/strategy", "/mirror", "/write", "/people", "/people/x", "/no-such-page")) {
          expectAccessible(go(window, path));
        }
        window.picture("nothing-" + look.scheme());
        go(window, "/strategy");
        window.picture("begin-" + look.scheme());
      }
      try (var window = Window.of(look)) {
        expectAccessible(go(window, "/strategy"));
        window.picture("locked-" + look.scheme());
      }
    }
  }

  private static void expectToFit(Page page) {
    expectNoSidewaysScrolling(page);
    var last = page.locator(".language > *").boundingBox();
    assertThat(last.x + last.width).isLessThanOrEqualTo(page.viewportSize().width);
  }

  @Test
  void everythingFitsANarrowScreenInBothLanguages() {
    try (var window = enter(Look.WIDE.narrow())) {
      for (var language : List.of("en", "fi")) {
        for (var path : List.of("/strategy", "/people", "/mirror", "/write")) {
          expectToFit(go(window, path + "?lang=" + language));
          window.picture(language + path.replace('/', '-') + "-360");
        }
        window.page.locator("#ready").click();
        expectToFit(window.page);
      }
    }
  }

  @Test
  void whileOneWritesWhatIsWrongAppearsAndTheTextStaysWhereItIs() {
    try (var window = enter(Look.WIDE)) {
      var page = go(window, "/write");
      var before = page.locator("#text").boundingBox();

      write(page, Samples.TOLD_ON_X);

      assertThat(page.locator("#live .finding")).containsText("You say this on X already");
      assertThat(page.locator("#count")).hasText("82 of 63,206");
      var after = page.locator("#text").boundingBox();
      assertThat(after.y).isEqualTo(before.y);
      assertThat(after.height).isEqualTo(before.height);
      assertThat(page.locator("#text")).isFocused();
      window.picture("live-wide");

      write(page, "Something else altogether.");

      assertThat(page.locator("#live .finding")).hasCount(0);
      expectPeace(window);
    }
  }

  @Test
  void anotherNetworkCountsAnewAtOnce() {
    try (var window = enter(Look.WIDE)) {
      var page = go(window, "/write");
      write(page, "See https://example.org/" + "a".repeat(100));

      page.getByLabel("X", new Page.GetByLabelOptions().setExact(true)).check();

      assertThat(page.locator("#count")).hasText("27 of 280");
    }
  }

  @Test
  void readyIsOneKeyAwayAndThenEverythingIsTold() {
    try (var window = enter(Look.WIDE)) {
      var page = go(window, "/write?network=linkedin");
      write(page, "I learned to bake bread this year. What do you bake?");

      page.locator("#text").press("Control+Enter");

      assertThat(page.locator("#h-result")).isFocused();
      assertThat(page.locator("#result")).containsText("What do they get out of it?");

      page.locator("#why").fill("a recipe that anybody can follow");
      page.locator("#why").blur();

      assertThat(page.locator("#result .finding.block")).hasCount(0);
      assertThat(page.locator("#result")).containsText("They get something out of it");
      expectPeace(window);
    }
  }

  @Test
  void readyIsOneKeyAwayFromAnywhereOnThePage() {
    try (var window = enter(Look.WIDE)) {
      var page = go(window, "/write?network=linkedin");
      write(page, "I learned to bake bread this year. What do you bake?");
      page.locator("#text").blur();

      page.keyboard().press("Control+Enter");

      assertThat(page.locator("#h-result")).isFocused();
      expectPeace(window);
    }
  }

  @Test
  void theKeyOfReadyStillOpensALinkInATabOfItsOwn() {
    try (var window = enter(Look.WIDE)) {
      var page = go(window, "/write?network=linkedin");
      write(page, "I learned to bake bread this year. What do you bake?");

      var tab =
          page.context()
              .waitForPage(() -> page.locator("nav >> text=The mirror").press("Control+Enter"));

      assertThat(tab).hasURL(browsing.at("/mirror").toString());
      assertThat(page.locator("#result")).hasCount(0);
    }
  }

  @Test
  void theMainFlowsWorkWithoutScripts() {
    try (var window = enter(Look.WIDE.withoutScripts())) {
      var page = window.page;
      page.locator("nav >> text=The mirror").click();
      assertThat(page.locator(".sentences")).containsText("Of 212 posts");
      assertThat(page.locator(".sentences")).containsText("9 have too few words to be compared");

      page.locator("nav >> text=Write").click();
      write(page, Samples.TOLD_ON_X);
      page.getByLabel("LinkedIn").check();
      page.locator("#ready").click();

      assertThat(page.locator("#result")).containsText("You say this on X already");
      assertThat(page.locator("#text")).hasValue(Samples.TOLD_ON_X);
      page.locator("#result .finding details summary").first().click();
      assertThat(page.locator("#result .finding details p").first()).isVisible();
      page.locator(".language button").click();
      assertThat(page.locator("h1")).hasText("Jatka kirjoittamista");
      assertThat(page.locator("#text")).hasValue(Samples.TOLD_ON_X);
      expectPeace(window);
    }
  }

  @Test
  void theKeyboardAloneIsEnough() {
    try (var window = enter(Look.WIDE)) {
      var page = go(window, "/write");

      page.keyboard().press("Tab");
      assertThat(page.locator(".skip")).isFocused();
      assertThat(page.locator(".skip")).isInViewport();
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      assertThat(page.locator("input[value=facebook]")).isFocused();
      page.keyboard().press("ArrowRight");
      assertThat(page.locator("input[value=linkedin]")).isChecked();
      page.keyboard().press("Tab");
      page.keyboard().press("Tab");
      assertThat(page.locator("#text")).isFocused();
    }
  }

  @Test
  void hostileWordsDoNothingInABrowserEither() {
    try (var window = enter(Look.WIDE)) {
      var page = go(window, "/write");
      page.onDialog(
          dialog -> {
            window.complaints.add("a dialog: " + dialog.message());
            dialog.dismiss();
          });

      write(page, "<img src=x onerror=alert(1)> <script>alert(2)</script> javascript:alert(3)");
      assertThat(page.locator("#count")).hasText(Pattern.compile("\\d+ of .*"));
      page.locator("#ready").click();
      page.waitForSelector("#result");

      expectPeace(window);
    }
  }
}
