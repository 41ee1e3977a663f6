package dev.suunta.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.post.driving.CheckPost;
import dev.suunta.domain.network.Way;
import dev.suunta.domain.post.PostId;
import dev.suunta.domain.shared.OwnerId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** No error and no new start may cost somebody what they typed. */
class NothingLostTest {
  private static final String TEXT = "What took me an hour\nto write.";

  private final Workroom workroom = FakePorts.workroom();
  private final Browsing browsing = Browsing.inside(FakePorts.of(workroom));

  @AfterEach
  void close() {
    browsing.close();
  }

  private static Map<String, String> typed() {
    var fields = new LinkedHashMap<String, String>();
    fields.put("_csrf", "of an earlier session");
    fields.put("network", "linkedin");
    fields.put("text", TEXT);
    fields.put("why", "an hour of theirs saved");
    return fields;
  }

  @Test
  void whoHasToComeInAnewFindsWhatTheyTyped() {
    var locked = browsing.send(browsing.form("/write", typed()).setHeader("Cookie", "none=none"));

    assertThat(locked.statusCode()).isEqualTo(401);
    assertThat(locked.body())
        .contains("Please come in by a link", "What you typed is not lost", TEXT + "</textarea>")
        .contains("name=\"why\" value=\"an hour of theirs saved\"")
        .doesNotContain("of an earlier session");
    assertThat(workroom.drafts()).isEmpty();
  }

  @Test
  void whoCameInAnewGoesOnFromTheOldPage() {
    var stale = browsing.send(browsing.form("/write", typed()));

    assertThat(stale.statusCode()).isEqualTo(403);
    assertThat(stale.body())
        .contains("What you typed is not lost", TEXT + "</textarea>", "Go on writing")
        .contains("name=\"_csrf\" value=\"" + browsing.token() + "\"");
    assertThat(workroom.drafts()).isEmpty();
  }

  @Test
  void aPageFromElsewhereIsGivenNothingBack() {
    var response =
        browsing.send(
            browsing
                .form("/write", typed())
                .setHeader("Origin", "http://evil.example")
                .setHeader("Sec-Fetch-Site", "cross-site"));

    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.body()).doesNotContain(TEXT, "What you typed");
  }

  @Test
  void whatBreaksGivesBackWhatWasTyped() {
    var rich = FakePorts.of(workroom);
    var breaking =
        new WebPorts(
            rich.strategy(),
            rich.mirror(),
            rich.writing(),
            new Breaking(),
            rich.holds(),
            rich.posts(),
            rich.networks(),
            rich.people(),
            rich.addPerson(),
            rich.linkPeople(),
            rich.noting(),
            rich.following());
    try (var inside = Browsing.inside(breaking)) {
      var response =
          inside.send(inside.form("/write", typed()).header("X-CSRF-Token", tokenOf(inside)));

      assertThat(response.statusCode()).isEqualTo(500);
      assertThat(response.body())
          .contains("Something broke here", TEXT + "</textarea>", "Go on writing")
          .doesNotContain("a bug", "IllegalState");
    }
  }

  /** The page to write on breaks here, but one that gives back what was typed holds the token. */
  private static String tokenOf(Browsing inside) {
    var matcher =
        Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
            .matcher(inside.send(inside.form("/write", typed())).body());
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private static final class Breaking implements CheckPost {
    @Override
    public Outcome check(OwnerId owner, PostId post, Way way) {
      throw new IllegalStateException("a bug, on purpose");
    }

    @Override
    public Outcome check(Request request) {
      throw new IllegalStateException("a bug, on purpose");
    }
  }
}
