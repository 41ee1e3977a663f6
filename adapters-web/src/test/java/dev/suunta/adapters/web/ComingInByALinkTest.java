package dev.suunta.adapters.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import dev.suunta.adapters.web.Chromium.Look;
import dev.suunta.adapters.web.Chromium.Window;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The link, followed from a page of another site, such as a chat or a mail that is read there. */
class ComingInByALinkTest {
  private static final String ELSEWHERE = "http://mail.example/";

  private final Browsing browsing = Browsing.outside(FakePorts.rich());

  @AfterEach
  void close() {
    browsing.close();
  }

  private void follow(Window window, URI link) {
    window.page.route(
        ELSEWHERE,
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setContentType("text/html")
                    .setBody("<a href='%s'>Come in</a>".formatted(link))));
    window.page.navigate(ELSEWHERE);
    window.page.locator("a").click();
  }

  private void expectInside(Window window) {
    assertThat(window.page).hasURL(browsing.at("/strategy").toString());
    assertThat(window.page.locator("h1")).hasText("Strategy");
  }

  @Test
  void opensThePagesWithAndWithoutScripts() {
    for (var look : List.of(Look.WIDE, Look.WIDE.withoutScripts())) {
      try (var window = Window.of(look)) {
        follow(window, browsing.server.newLink());

        expectInside(window);
      }
    }
  }

  @Test
  void leavesNoKeyToComeBackTo() {
    try (var window = Window.of(Look.WIDE)) {
      follow(window, browsing.server.newLink());
      expectInside(window);

      window.page.goBack();

      assertThat(window.page).hasURL(ELSEWHERE);
    }
  }

  @Test
  void opensThePagesAgainForWhoIsInAlready() {
    try (var window = Window.of(Look.WIDE)) {
      var link = browsing.server.newLink();
      follow(window, link);
      expectInside(window);

      follow(window, link);

      expectInside(window);
    }
  }

  @Test
  void opensNothingToAStrangerWhoBringsASpentOne() {
    var spent = browsing.server.newLink();
    browsing.server.newLink();
    try (var window = Window.of(Look.WIDE)) {
      follow(window, spent);

      assertThat(window.page.locator("h1")).hasText("Please come in by a link");
      assertThat(window.page.content()).doesNotContain("personal relationships");
    }
  }
}
