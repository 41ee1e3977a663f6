package dev.suunta.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.network.MediaKind;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.post.Facts;
import dev.suunta.domain.post.Medium;
import dev.suunta.domain.post.Part;
import dev.suunta.domain.post.Purpose;
import dev.suunta.domain.strategy.GoalId;
import dev.suunta.domain.strategy.TopicId;
import dev.suunta.testkit.post.PostFixtures;
import dev.suunta.testkit.strategy.StrategyFixtures;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DraftsTest extends Typing {
  @Test
  void draftsAreListedAndOpenAgain() {
    workroom.keep(draft("\n\nA first line.\nAnd more."));

    assertThat(browsing.get("/write").body())
        .contains("Drafts", ">A first line.</a>", "LinkedIn · 22 November 2026", address());
    assertThat(browsing.get(address()).body())
        .contains("A first line.\nAnd more.</textarea>", "value=\"" + WHY + "\"")
        .doesNotContain("class=\"finding");
  }

  @Test
  void aDraftShowsTheOwnersDayAlsoWhileNoStrategyIsInUse() {
    var strategy = Optional.of(StrategyFixtures.draft(1));
    var without = FakePorts.workroom(strategy);
    without.time.set(Instant.parse("2026-11-22T23:00:00Z"));
    without.keep(draft("Late at night."));

    var ports = FakePorts.of(without, FakePorts.seen(Samples.mirror()));
    try (var inside = Browsing.inside(ports)) {
      assertThat(inside.get("/write").body()).contains("23 November 2026");
    }
  }

  @Test
  void moreDraftsThanAPageShowsAreAStepAway() {
    for (var number = 1; number <= 12; number++) {
      workroom.keep(draft("Number " + number));
    }

    var first = browsing.get("/write").body();
    var more = Pattern.compile("href=\"(/write\\?drafts=[^\"]+)\"").matcher(first);

    assertThat(first).contains("Number 12<", "Number 3<").doesNotContain("Number 2<");
    assertThat(more.find()).isTrue();
    assertThat(browsing.get(more.group(1)).body()).contains("Number 2<", "Number 1<");
    assertThat(browsing.get("/write?drafts=nonsense").body()).contains("Number 12<");
  }

  @Test
  void aDraftIsGivenUpOnlyAfterItWasAsked() {
    workroom.keep(draft("Perhaps not."));
    var drop = address() + "/drop";

    assertThat(browsing.get(drop).body()).contains("Give up this draft?", "Perhaps not.");
    assertThat(workroom.drafts()).hasSize(1);

    var dropped = browsing.post(drop, Map.of());
    assertThat(dropped.statusCode()).isEqualTo(303);
    assertThat(workroom.drafts()).isEmpty();
    assertThat(browsing.get("/write?dropped=1").body()).contains("The draft is given up.");
    assertThat(browsing.get(drop).statusCode()).isEqualTo(404);
  }

  @Test
  void whatThePageDoesNotShowStaysAsItIs() {
    workroom.account(0xA1, NetworkId.LINKEDIN, "aino");
    workroom.account(0xA2, NetworkId.LINKEDIN, "aino-at-work");
    var medium =
        new Medium(
            "evening.jpg", MediaKind.IMAGE, OptionalLong.of(5), Optional.of("People at tables"));
    var full =
        PostFixtures.draft(
            new Purpose(
                Set.of(new GoalId("work"), new GoalId("brand")),
                Set.of(new TopicId("family")),
                Optional.of(WHY),
                Optional.empty(),
                Optional.empty(),
                Facts.NONE),
            Optional.of(NetworkId.LINKEDIN),
            Optional.of("aino-at-work"),
            List.of(new Part(BREAD, List.of(medium)), Part.of("A second part.")));
    var kept = workroom.keep(full);

    var page = browsing.get(address()).body();
    var fields = typedInto(page, BREAD + " It rose.");
    fields.put("text_2", "A second part.");
    fields.put("goal", "brand+work");
    assertThat(page).contains("name=\"text_2\"", "evening.jpg", "value=\"brand+work\" selected");
    ready(fields);

    var now = workroom.draft();
    assertThat(now.purpose()).isEqualTo(kept.purpose());
    var rendition = now.renditions().getFirst();
    assertThat(rendition.id()).isEqualTo(kept.renditions().getFirst().id());
    assertThat(rendition.parts())
        .containsExactly(new Part(BREAD + " It rose.", List.of(medium)), Part.of("A second part."));
  }

  @Test
  void anAddressThatLeadsToNoDraftSaysSo() {
    for (var path : List.of("/write/nonsense", "/write/00000000-0000-0000-0000-00000000ffff")) {
      assertThat(browsing.get(path).statusCode()).as(path).isEqualTo(404);
    }
  }

  @Test
  void aNetworkOfOnesOwnIsCalledByItsNameWhereverItStands() {
    var page = ready(with(typed(BREAD), "network", "own-1"));

    for (var shown : List.of(page, browsing.get(address() + "/drop").body())) {
      assertThat(shown).contains("Village board").doesNotContainPattern("[>\\s(“]own-1");
    }
    assertThat(page).contains("Village board is not one of your networks.");
    assertThat(ready(with(typedInto(page, BREAD), "network", "own-1")).replaceAll("<[^>]*>", ""))
        .doesNotContain("own-1");
  }
}
