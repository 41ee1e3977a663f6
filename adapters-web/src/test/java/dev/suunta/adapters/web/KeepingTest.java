package dev.suunta.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.shared.Via;
import dev.suunta.domain.strategy.GoalId;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeepingTest extends Typing {
  @Test
  void readyKeepsThePostAndAsksWhatIsMissing() {
    var page = ready(typed(BREAD));

    assertThat(workroom.draft().renditions().getFirst().text()).isEqualTo(BREAD);
    assertThat(workroom.draft().renditions().getFirst().confirmed()).isEqualTo(Via.PAGE);
    assertThat(workroom.draft().purpose().whyLine()).contains(WHY);
    assertThat(page)
        .contains("Kept as a draft.", "One question:", "does not ask your readers on LinkedIn")
        .contains("it needs no answer", "I only say thanks", "name=\"reason.1.CALL_MISSING\"");
    assertThat(workroom.stores.gateRecords().checks(Workroom.OWNER)).hasSize(1);
  }

  @Test
  void aDraftIsKeptWithoutAQuestion() {
    assertThat(ready(with(typed(BREAD), "keep", "1")))
        .contains("Kept as a draft.")
        .doesNotContain("id=\"result\"", "class=\"finding");
    assertThat(workroom.drafts()).hasSize(1);
  }

  @Test
  void nothingTypedIsNothingKept() {
    var fields = typed("");
    fields.put("why", "");

    ready(fields);
    ready(with(fields, "keep", "1"));

    assertThat(workroom.drafts()).isEmpty();
  }

  @Test
  void twoClicksKeepOnePost() {
    var fields = typed(BREAD);
    var token = browsing.token();

    var clicks =
        IntStream.range(0, 8)
            .mapToObj(
                click ->
                    CompletableFuture.supplyAsync(
                        () ->
                            browsing
                                .send(browsing.form("/write", fields).header("X-CSRF-Token", token))
                                .body()))
            .toList();

    assertThat(clicks)
        .allSatisfy(
            click ->
                assertThat(click.join())
                    .contains("Kept as a draft.", "name=\"stamp\" value=\"1\""));
    assertThat(workroom.draft().stamp()).isEqualTo(1);
  }

  @Test
  void theWayBackAndAnotherReadyGoOnWithTheSamePost() {
    var fields = typed(BREAD);
    ready(fields);

    ready(with(fields, "text", BREAD + " It rose."));

    assertThat(workroom.draft().renditions().getFirst().text()).isEqualTo(BREAD + " It rose.");
  }

  @Test
  void readyAgainRewritesTheSamePostAndSentTwiceItIsTheSameStill() {
    var fields = typedInto(ready(typed(BREAD)), BREAD + " It rose.");

    ready(fields);
    var again = ready(fields);

    assertThat(workroom.draft().renditions().getFirst().version()).isEqualTo(2);
    assertThat(again).contains("Kept as a draft.").doesNotContain("class=\"problem\"");
  }

  @Test
  void aKeyPassesWhatIsHeldAndTheReasonIsKept() {
    var page = ready(with(typedInto(ready(typed(BREAD)), BREAD), "ready.1.CALL_MISSING", "1"));

    assertThat(page)
        .contains("You said why:", "it needs no answer", "Nothing stands in its way.")
        .doesNotContain("One question:");
    assertThat(
            workroom
                .stores
                .gateRecords()
                .reasons(Workroom.OWNER, workroom.draft().renditions().getFirst().id()))
        .singleElement()
        .satisfies(
            reason -> {
              assertThat(reason.words()).isEqualTo("it needs no answer");
              assertThat(reason.by().name()).isEqualTo("Aino");
              assertThat(reason.by().via()).isEqualTo(Via.PAGE);
            });
  }

  @Test
  void aKeyPassesInTheLanguageOfThePage() {
    var fields = with(typedInto(ready(typed(BREAD)), BREAD), "ready.1.CALL_MISSING", "1");

    assertThat(browsing.post("/write?lang=fi", fields).body())
        .contains("Sanoit syyn:", "tähän ei tarvita vastausta");
  }

  @Test
  void oneLineOfOnesOwnPassesAsWell() {
    var fields = typedInto(ready(typed(BREAD)), BREAD);

    assertThat(ready(with(fields, "reason.1.CALL_MISSING", "they know what to do")))
        .contains("You said why:", "they know what to do");
  }

  @Test
  void aLineThatIsTooShortSaysSoAndStays() {
    var page =
        ready(with(typedInto(ready(typed(BREAD)), BREAD), "reason.1.CALL_MISSING", "because"));

    assertThat(page)
        .contains("Please use 3 words or more.", "value=\"because\"", "aria-invalid=\"true\"");
  }

  @Test
  void aReasonThatOnlyRepeatsThePostIsNone() {
    var fields = with(typedInto(ready(typed(BREAD)), BREAD), "reason.1.CALL_MISSING", BREAD);

    assertThat(ready(fields)).contains("That only repeats the post.");
  }

  @Test
  void whatBlocksCannotBePassedWhateverAFormSays() {
    var fields = with(typed(Samples.TOLD_ON_X), "reason.1.COPIED", "I really want to");

    var page = ready(with(fields, "ready.1.COPIED", "1"));

    assertThat(page).contains("Fix first:", "You say this on X already");
    assertThat(page).doesNotContain("name=\"reason.1.COPIED\"", "You said why:");
  }

  @Test
  void aReasonHoldsForTheVersionThatItWasGivenForAlsoWhileOneWrites() {
    var page = ready(with(typedInto(ready(typed(BREAD)), BREAD), "ready.1.CALL_MISSING", "1"));

    var unchanged = browsing.post("/write/check", typedInto(page, BREAD)).body();
    var changed = browsing.post("/write/check", typedInto(page, BREAD + " Yes.")).body();

    assertThat(unchanged).contains("You said why:").doesNotContain("One question:");
    assertThat(changed).contains("One question:").doesNotContain("You said why:");
    assertThat(workroom.stores.gateRecords().checks(Workroom.OWNER)).hasSize(2);
  }

  @Test
  void onceOnPurposeOpensATrialAndSaysSo() {
    var fields = with(typed(BREAD + " What do you bake?"), "network", "bluesky");

    assertThat(ready(with(fields, "ready.1.NETWORK_NOT_CHOSEN", "1")))
        .contains("A trial of Bluesky waits in the draft of your strategy.");
  }

  @Test
  void whoeverChangedItMeanwhileCostsNobodyTheirText() {
    var mine = typedInto(ready(typed(BREAD)), "Mine, which I typed for long.");
    workroom.rewrite(workroom.draft(), draft("Theirs."));

    var page = ready(mine);

    assertThat(page)
        .contains("changed elsewhere", "Mine, which I typed for long.", "Keep mine instead")
        .contains("href=\"" + address() + "\"");
    assertThat(workroom.draft().renditions().getFirst().text()).isEqualTo("Theirs.");

    var stamp = String.valueOf(workroom.draft().stamp());
    ready(with(mine, "instead", stamp));

    assertThat(workroom.draft().renditions().getFirst().text())
        .isEqualTo("Mine, which I typed for long.");
  }

  @Test
  void whatWasGivenUpMeanwhileCanBeKeptAsNew() {
    var mine = typedInto(ready(typed(BREAD)), "Mine.");
    workroom.posts.writePost().drop(Workroom.OWNER, workroom.draft().id());

    var page = ready(mine);
    assertThat(page).contains("was given up meanwhile", "Mine.");

    ready(typedInto(page, "Mine."));
    assertThat(workroom.draft().renditions().getFirst().text()).isEqualTo("Mine.");
  }

  @Test
  void aKeyForOneQuestionPassesNoOtherWhoseLineIsOnlyBegun() {
    var fields = typedInto(ready(with(typed(BREAD), "add", "bluesky")), BREAD);
    fields.put("text-2", "Ask me how bread rises. What do you bake?");
    fields = typedInto(ready(fields), BREAD);
    fields.put("text-2", "Ask me how bread rises. What do you bake?");
    fields.put("reason.1.CALL_MISSING", "they know what");

    var page = ready(with(fields, "ready.2.NETWORK_NOT_CHOSEN", "1"));

    assertThat(page).contains("One question:", "value=\"they know what\"");
  }

  @Test
  void aReasonThatIsTypedStaysWhenTheDraftIsKept() {
    var fields = typedInto(ready(typed(BREAD)), BREAD);
    fields.put("asked", "1");
    fields.put("reason.1.CALL_MISSING", "they know what to do");

    assertThat(ready(with(fields, "keep", "1")))
        .contains("Kept as a draft.", "One question:", "value=\"they know what to do\"");
  }

  @Test
  void aReasonThatIsTypedStaysWhenThePostIsRefused() {
    var fields = typedInto(ready(typed(BREAD)), "Mine.");
    fields.put("asked", "1");
    fields.put("reason.1.CALL_MISSING", "they know what to do");

    var unusable = ready(with(fields, "text", BREAD + "\u0000"));
    assertThat(unusable)
        .contains("class=\"problem\"")
        .contains("name=\"reason.1.CALL_MISSING\" value=\"they know what to do\"");

    workroom.rewrite(workroom.draft(), draft("Theirs."));
    assertThat(ready(fields))
        .contains("changed elsewhere", "One question:", "value=\"they know what to do\"");
  }

  @Test
  void whatFollowsFromTheGroundRulesGoesOnFollowingThem() {
    ready(typed(BREAD));

    ready(with(typedInto(browsing.get(address()).body(), BREAD), "network", "facebook"));

    assertThat(workroom.draft().purpose().goals()).containsExactly(new GoalId("relationships"));
  }

  @Test
  void readyConfirmsWhatCameFromAFileThoughNothingWasTyped() {
    var fromFile = workroom.keep(draft(BREAD), Via.FILE);

    ready(typedInto(browsing.get(address()).body(), BREAD));

    assertThat(fromFile.renditions().getFirst().confirmed()).isEqualTo(Via.FILE);
    assertThat(workroom.draft().renditions().getFirst().confirmed()).isEqualTo(Via.PAGE);
  }
}
