package dev.suunta.adapters.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.suunta.adapters.web.OnPage.expectAccessible;
import static dev.suunta.adapters.web.OnPage.expectNoSidewaysScrolling;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.suunta.adapters.web.Chromium.Look;
import dev.suunta.adapters.web.Chromium.Window;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeepingInTheBrowserTest {
  private static final String BREAD = "I learned to bake bread this year.";

  private final Workroom workroom = FakePorts.workroom();
  private final Browsing browsing = Browsing.outside(FakePorts.of(workroom));

  @AfterEach
  void close() {
    browsing.close();
  }

  private Window enter(Look look) {
    return Window.entering(look, browsing);
  }

  private Page write(Window window, String text) {
    window.page.navigate(browsing.at("/write?network=linkedin").toString());
    window.page.locator("#text").fill(text);
    window.page.locator("#why").fill("a recipe that anybody can follow");
    return window.page;
  }

  private static void expectPeace(Window window) {
    assertThat(window.complaints).isEmpty();
  }

  @Test
  void oneKeyForReadyAndOneForTheQuestion() {
    try (var window = enter(Look.WIDE)) {
      var page = write(window, BREAD);

      page.locator("#text").press("Control+Enter");
      assertThat(page.locator(".finding.hold")).hasCount(1);
      assertThat(page.locator("#h-result")).isFocused();
      expectAccessible(page);

      page.keyboard().press("1");
      assertThat(page.locator("#result")).containsText("You said why: it needs no answer");
      assertThat(page.locator(".summary")).hasText("Nothing stands in its way.");
      expectAccessible(page);
      expectPeace(window);
    }
  }

  @Test
  void whatPassesIsCopiedByOneClick() {
    try (var window = enter(Look.WIDE)) {
      window.page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
      var page = write(window, BREAD + "\n\nWhat do you bake?");
      page.locator("#ready").click();

      page.locator(".copy").click();

      assertThat(page.locator(".copy")).hasText("Copied");
      assertThat(page.evaluate("navigator.clipboard.readText()"))
          .isEqualTo(BREAD + "\n\nWhat do you bake?");
    }
  }

  @Test
  void aMissingAnswerIsOneClickAwayEvenWhereItIsFolded() {
    try (var window = enter(Look.WIDE)) {
      var page = write(window, BREAD);
      page.locator("#why").fill("");
      page.locator("#ready").click();

      page.locator("#result a[href='#why']").click();
      assertThat(page.locator("#why")).isFocused();
      page.locator("#result a[href='#feeling']").click();
      assertThat(page.locator("#feeling")).isFocused();
    }
  }

  @Test
  void enterInTheLineAnswersTheQuestion() {
    try (var window = enter(Look.WIDE.narrow())) {
      var page = write(window, BREAD);
      page.locator("#ready").click();

      page.locator(".own input").fill("they know what to do");
      expectAccessible(page);
      expectNoSidewaysScrolling(page);
      page.locator(".own input").press("Enter");

      assertThat(page.locator("#result")).containsText("they know what to do");
      assertThat(workroom.drafts()).hasSize(1);
    }
  }

  @Test
  void digitsInALineAreTypedAndAnswerNothing() {
    try (var window = enter(Look.WIDE)) {
      var page = write(window, BREAD);
      page.locator("#ready").click();

      page.locator(".own input").pressSequentially("12 of them know");

      assertThat(page.locator(".own input")).hasValue("12 of them know");
      assertThat(page.locator(".finding.hold")).hasCount(1);
    }
  }

  @Test
  void aReloadAndTheWayBackCostNothing() {
    try (var window = enter(Look.WIDE)) {
      var page = write(window, BREAD);

      page.navigate(browsing.at("/write").toString());
      assertThat(page.locator("#text")).hasValue(BREAD);
      page.reload();
      assertThat(page.locator("#text")).hasValue(BREAD);
      page.locator("nav >> text=Strategy").click();
      page.goBack();
      assertThat(page.locator("#text")).hasValue(BREAD);
      assertThat(page.locator("#why")).hasValue("a recipe that anybody can follow");
      assertThat(workroom.drafts()).isEmpty();

      page.locator("#keep").click();
      assertThat(page.locator(".done")).hasText("Kept as a draft.");
      assertThat(page).hasURL(browsing.at("/write/" + workroom.draft().id().value()).toString());
      page.reload();
      assertThat(page.locator("#text")).hasValue(BREAD);
      page.navigate(browsing.at("/write").toString());
      assertThat(page.locator("#text")).hasValue("");
      assertThat(workroom.drafts()).hasSize(1);
      expectPeace(window);
    }
  }

  @Test
  void keepingADraftLeavesAnotherTextThatIsNotKeptYet() {
    try (var window = enter(Look.WIDE)) {
      var page = write(window, BREAD);
      page.locator("#keep").click();
      assertThat(page.locator(".done")).hasText("Kept as a draft.");
      var draft = browsing.at("/write/" + workroom.draft().id().value()).toString();
      assertThat(page).hasURL(draft);
      page.navigate(browsing.at("/write").toString());
      page.locator("#text").fill("Something else, begun only.");

      page.navigate(draft);
      page.locator("#keep").click();
      assertThat(page.locator(".done")).hasText("Kept as a draft.");
      page.navigate(browsing.at("/write").toString());

      assertThat(page.locator("#text")).hasValue("Something else, begun only.");
    }
  }

  @Test
  void aNewStartOfTheServerCostsNothing() {
    try (var window = enter(Look.WIDE)) {
      var page = write(window, BREAD);
      page.context().clearCookies();

      page.locator("#ready").click();
      assertThat(page.locator("h1")).hasText("Please come in by a link");
      assertThat(page.locator("textarea")).hasValue(BREAD);
      expectAccessible(page);
      try (var other = page.context().newPage()) {
        Window.comeIn(other, browsing);
      }
      page.locator("text=Go on writing").click();
      page.locator("text=Go on writing").click();

      assertThat(page.locator("#text")).hasValue(BREAD);
      page.locator("#ready").click();
      assertThat(page.locator(".done")).hasText("Kept as a draft.");
      assertThat(workroom.drafts()).hasSize(1);
    }
  }

  @Test
  void whileNobodyAnswersTheTextStaysAndThePageSaysSo() {
    try (var window = enter(Look.WIDE)) {
      var page = write(window, BREAD);
      page.context().clearCookies();

      page.locator("#text").pressSequentially(" And rolls.");

      assertThat(page.locator("#lost")).isVisible();
      assertThat(page.locator("#text")).hasValue(BREAD + " And rolls.");
    }
  }

  @Test
  void twoVersionsStandSideBySideOrOneBelowTheOther() {
    for (var look : List.of(Look.WIDE, Look.WIDE.narrow())) {
      try (var window = enter(look)) {
        var page = write(window, BREAD);
        page.locator("summary:has-text('another network')").click();
        page.locator("button[name=add][value=x]").click();
        page.locator("#text-2").fill("y".repeat(300));
        assertThat(page.locator("#count-2")).hasText("300 of 280");

        var first = page.locator("#text").boundingBox();
        var second = page.locator("#text-2").boundingBox();
        if (look.width() > 1000) {
          assertThat(second.y).isEqualTo(first.y);
          assertThat(second.x).isGreaterThan(first.x + first.width);
        } else {
          assertThat(second.y).isGreaterThan(first.y + first.height);
        }
        expectNoSidewaysScrolling(page);
        page.locator("#ready").click();
        assertThat(page.locator(".whose")).hasCount(2);
        expectAccessible(page);
        expectPeace(window);
      }
    }
  }

  @Test
  void aDraftIsGivenUpByTheKeyboard() {
    try (var window = enter(Look.WIDE.withoutScripts())) {
      var page = write(window, BREAD);
      page.locator("#keep").click();
      page.locator(".drafts .drop").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("h1")).hasText("Give up this draft?");
      page.locator("text=Give it up").focus();
      page.keyboard().press("Enter");

      assertThat(page.locator(".done")).containsText("given up");
      assertThat(workroom.drafts()).isEmpty();
    }
  }
}
