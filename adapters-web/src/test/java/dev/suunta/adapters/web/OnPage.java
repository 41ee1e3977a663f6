package dev.suunta.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** What tests in a browser do and ask of every page. */
final class OnPage {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private OnPage() {}

  /** Presses Tab until it is there, as somebody without a mouse does. */
  static void reach(Page page, Locator wanted) {
    for (var presses = 0; presses < 80; presses++) {
      page.keyboard().press("Tab");
      if (Boolean.TRUE.equals(wanted.evaluate("element => element === document.activeElement"))) {
        return;
      }
    }
    throw new AssertionError("the keyboard does not reach " + wanted);
  }

  /** Goes there by the keyboard and presses it. */
  static void press(Page page, Locator wanted) {
    reach(page, wanted);
    page.keyboard().press("Enter");
  }

  static void expectAccessible(Page page) {
    assertThat(new AxeBuilder(page).withTags(RULES).analyze().getViolations())
        .as(page::url)
        .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
        .isEmpty();
  }

  static void expectNoSidewaysScrolling(Page page) {
    assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
        .as(page::url)
        .isEqualTo(0);
  }
}
