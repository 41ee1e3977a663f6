package dev.suunta.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.review.driving.LookInMirror;
import dev.suunta.texts.Bundle;
import dev.suunta.texts.Language;
import dev.suunta.texts.Texts;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TroublesTest {
  private static final LookInMirror BROKEN =
      request -> {
        throw new IllegalStateException("the secret of " + request.owner());
      };

  @Test
  void whatBreaksIsOwnedUpToAndNeverShown() {
    try (var browsing = Browsing.inside(FakePorts.of(Optional.empty(), BROKEN))) {
      var response = browsing.get("/mirror");

      assertThat(response.statusCode()).isEqualTo(500);
      assertThat(response.body())
          .contains("Something broke here")
          .doesNotContain("IllegalState", "secret", "at dev.suunta", "Exception");
    }
  }

  @Test
  void whatIsNotThereIsSaidKindly() {
    try (var browsing = Browsing.inside(FakePorts.rich())) {
      var response = browsing.get("/no-such-page");

      assertThat(response.statusCode()).isEqualTo(404);
      assertThat(response.body()).contains("There is nothing here", "Back to the strategy");
    }
  }

  @Test
  void everyTroubleIsSaidInFinnishToo() {
    try (var browsing = Browsing.inside(FakePorts.of(Optional.empty(), BROKEN))) {
      assertThat(browsing.get("/no-such-page?lang=fi").body()).contains("Täällä ei ole mitään");
      assertThat(browsing.get("/mirror?lang=fi").body()).contains("Jokin meni rikki");
      assertThat(browsing.post("/strategy?lang=fi", Map.of()).body())
          .contains("Näin tämä sivu ei toimi");
      assertThat(
              browsing.post("/write?lang=fi", Map.of("text", "a".repeat(1024 * 1024 + 1))).body())
          .contains("Liian paljon kerralla");
    }
  }

  @Test
  void aStrangerIsAnsweredInTheLanguageOfTheirBrowser() {
    try (var browsing = Browsing.outside(FakePorts.rich())) {
      var finnish = browsing.asked("/").header("Accept-Language", "sv, fi-FI;q=0.8, en;q=0.5");
      var neither = browsing.asked("/").header("Accept-Language", "de;q=x,,*");

      assertThat(browsing.send(finnish).body()).contains("Tule sisään linkillä");
      assertThat(browsing.send(neither).body()).contains("Please come in by a link");
    }
  }

  @Test
  void theOwnerIsAnsweredInTheirOwnLanguageWhateverTheBrowserSays() {
    try (var browsing = Browsing.inside(FakePorts.rich())) {
      var finnish = browsing.asked("/strategy").header("Accept-Language", "fi");

      assertThat(browsing.send(finnish).body()).contains("<html lang=\"en\">");
    }
  }

  @Test
  void aChosenLanguageIsRemembered() {
    try (var browsing = Browsing.inside(FakePorts.rich())) {
      var chosen = browsing.get("/strategy?lang=fi");

      assertThat(chosen.body()).contains("<html lang=\"fi\">", "Tavoitteet ja niiden verkot");
      var cookie = chosen.headers().firstValue("set-cookie").orElse("");
      var remembered = cookie.split(";", 2)[0];
      assertThat(cookie)
          .startsWith("suunta-" + browsing.opened.port() + "-lang=fi;")
          .contains("HttpOnly", "SameSite=Strict", "Max-Age=31536000");
      assertThat(
              browsing
                  .send(
                      browsing
                          .asked("/strategy")
                          .setHeader("Cookie", browsing.cookie() + "; " + remembered))
                  .body())
          .contains("<html lang=\"fi\">");
      assertThat(browsing.get("/strategy?lang=xx").headers().firstValue("set-cookie")).isEmpty();
    }
  }

  @Test
  void whatWasChosenIsRememberedForThisServerAlone() {
    try (var browsing = Browsing.inside(FakePorts.rich())) {
      var elsewhere = browsing.cookie() + "; lang=fi; suunta-1-lang=fi";

      assertThat(browsing.send(browsing.asked("/strategy").setHeader("Cookie", elsewhere)).body())
          .contains("<html lang=\"en\">");
    }
  }

  @Test
  void thePagesSayTheSameThingsInBothLanguages() {
    var english = Texts.in(Language.ENGLISH).bundle(Bundle.WEB).keySet();
    var finnish = Texts.in(Language.FINNISH).bundle(Bundle.WEB).keySet();

    assertThat(finnish).containsExactlyInAnyOrderElementsOf(english);
  }
}
