package dev.suunta.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.post.driving.CheckPost;
import dev.suunta.domain.network.Way;
import dev.suunta.domain.shared.Via;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WritingTest {
  private final Workroom workroom = FakePorts.workroom();
  private final Browsing browsing = Browsing.inside(FakePorts.of(workroom));

  @AfterEach
  void close() {
    browsing.close();
  }

  private static Map<String, String> onLinkedIn(String text) {
    return Map.of("network", "linkedin", "text", text);
  }

  @Test
  void theEmptyPageAsksNothingAndBlamesNothing() {
    assertThat(browsing.get("/write").body())
        .doesNotContain("class=\"finding", "class=\"problem")
        .contains("What do they get out of it?", "Ready?");
  }

  @Test
  void whileOneWritesOnlyWhatIsWrongShows() {
    var live = browsing.post("/write/check", onLinkedIn(Samples.TOLD_ON_X)).body();

    assertThat(live)
        .contains("Fix first:", "You say this on X already")
        .doesNotContain("One question:", "Worth a thought:", "They get something out of it");
    assertThat(live.split("class=\"finding ", -1)).hasSize(2);
  }

  @Test
  void whatIsMissingIsAskedOnceWhenOneIsReady() {
    var ready = browsing.post("/write", onLinkedIn("I learned to bake bread this year.")).body();

    assertThat(ready)
        .contains("Before it goes out", "What do they get out of it?", "aria-invalid=\"true\"")
        .contains("One question:");
    assertThat(browsing.post("/write/check", onLinkedIn("I learned to bake bread.")).body())
        .doesNotContain("class=\"finding ");
  }

  @Test
  void theTextIsCountedAsItsNetworkCounts() {
    var live =
        browsing
            .post(
                "/write/check",
                Map.of("network", "x", "text", "See https://example.org/" + "a".repeat(200)))
            .body();

    assertThat(live).contains("27 of 280");
    assertThat(browsing.post("/write/check", onLinkedIn("Ä".repeat(3001))).body())
        .contains("class=\"count over\"", "3,001 of 3,000", "Fix first:");
  }

  @Test
  void whatFollowsFromTheGroundRulesIsFilledInAndSaid() {
    var body = browsing.post("/write/check", onLinkedIn("What made you come back?")).body();

    assertThat(body)
        .contains("id=\"sentence\"")
        .contains("<b dir=\"auto\">“Promote my work, in the community and the agency”</b>")
        .contains("<b dir=\"auto\">peers and possible customers</b>")
        .contains("<b dir=\"auto\">talk</b>");
  }

  @Test
  void aGoodPostPassesAndIsToldWhatIsGood() {
    var fields =
        new HashMap<>(onLinkedIn("My first talk failed, and I learned to ask. What helped you?"));
    fields.put("why", "organisers learn to begin with a question");
    fields.put("feeling", "encouraged");

    assertThat(browsing.post("/write", fields).body())
        .contains("Nothing stands in its way.", "They get something out of it")
        .contains("Good: here you always do.")
        .doesNotContain("class=\"finding block", "class=\"finding hold");
  }

  @Test
  void onceEverythingWasToldWhatIsMendedGoesAway() {
    var fields = new HashMap<>(onLinkedIn("I learned to bake bread this year. What do you bake?"));
    fields.put("asked", "1");
    fields.put("why", "a recipe that anybody can follow");

    assertThat(browsing.post("/write/check", fields).body())
        .contains("id=\"result\"", "hx-swap-oob=\"true\"")
        .doesNotContain("finding block", "autofocus");
  }

  @Test
  void aPersonAtAPagePostsByHand() {
    browsing.post("/write/check", onLinkedIn("Hello there, all of you."));

    assertThat(workroom.asked)
        .last()
        .satisfies(
            request -> {
              assertThat(request.via()).isEqualTo(Via.PAGE);
              assertThat(request.way()).isEqualTo(Way.BY_HAND);
              assertThat(request.folder()).isEmpty();
              assertThat(request.written()).isInstanceOf(CheckPost.Written.AsDraft.class);
            });
  }

  @Test
  void theTitleIsAskedForWhereANetworkHasTitles() {
    assertThat(browsing.get("/write?network=youtube").body()).contains("name=\"title\"");
    assertThat(browsing.get("/write?network=linkedin").body()).doesNotContain("name=\"title\"");
  }

  @Test
  void aNetworkThatNobodyKnowsIsSaidSo() {
    assertThat(browsing.post("/write", Map.of("network", "atlantis", "text", "Hello")).body())
        .contains("class=\"problem\"", "atlantis");
  }

  @Test
  void changingTheLanguageCostsNothingThatWasWritten() {
    var fields = new HashMap<>(onLinkedIn("Keep this."));
    fields.put("stay", "1");

    assertThat(browsing.post("/write?lang=fi", fields).body())
        .contains("lang=\"fi\"", "Keep this.", "Mitä lukija saa tästä?")
        .doesNotContain("class=\"finding ");
  }
}
