package dev.suunta.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.network.MediaKind;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.post.Facts;
import dev.suunta.domain.post.Medium;
import dev.suunta.domain.post.Part;
import dev.suunta.domain.post.PostDraft;
import dev.suunta.domain.post.Purpose;
import dev.suunta.domain.shared.Via;
import dev.suunta.domain.strategy.GoalId;
import dev.suunta.domain.strategy.TopicId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeepingTest {
  private static final String BREAD = "I learned to bake bread this year.";
  private static final String WHY = "a recipe that anybody can follow";
  private static final Pattern INPUT =
      Pattern.compile(
          "<input type=\"hidden\"(?: form=\"post\")? name=\"([^\"]+)\" value=\"([^\"]*)\"");

  private final Workroom workroom = FakePorts.workroom();
  private final Browsing browsing = Browsing.inside(FakePorts.of(workroom));

  @AfterEach
  void close() {
    browsing.close();
  }

  /** What a page of ours would send, had this been typed into it. */
  private Map<String, String> typedInto(String page, String text) {
    var fields = new LinkedHashMap<String, String>();
    INPUT.matcher(page).results().forEach(field -> fields.put(field.group(1), field.group(2)));
    fields.remove("_csrf");
    fields.put("network", "linkedin");
    fields.put("text", text);
    fields.put("why", WHY);
    return fields;
  }

  private Map<String, String> typed(String text) {
    return typedInto(browsing.get("/write").body(), text);
  }

  private String ready(Map<String, String> fields) {
    return browsing.post("/write", fields).body();
  }

  private static Map<String, String> with(Map<String, String> fields, String name, String value) {
    var more = new HashMap<>(fields);
    more.put(name, value);
    return more;
  }

  private static PostDraft draft(String text) {
    return new PostDraft(
        Optional.empty(),
        Purpose.UNSAID.answering(Optional.of(WHY)),
        List.of(
            new PostDraft.Version(
                Optional.of(NetworkId.LINKEDIN),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(Part.of(text)))));
  }

  private String address() {
    return "/write/" + workroom.draft().id().value();
  }

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

    assertThat(clicks).allSatisfy(click -> assertThat(click.join()).contains("Kept as a draft."));
    assertThat(workroom.drafts()).hasSize(1);
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
  void draftsAreListedAndOpenAgain() {
    workroom.keep(draft("\n\nA first line.\nAnd more."));

    assertThat(browsing.get("/write").body())
        .contains("Drafts", ">A first line.</a>", "LinkedIn · 22 November 2026", address());
    assertThat(browsing.get(address()).body())
        .contains("A first line.\nAnd more.</textarea>", "value=\"" + WHY + "\"")
        .doesNotContain("class=\"finding");
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
        new PostDraft(
            Optional.empty(),
            new Purpose(
                Set.of(new GoalId("work"), new GoalId("brand")),
                Set.of(new TopicId("family")),
                Optional.of(WHY),
                Optional.empty(),
                Optional.empty(),
                Facts.NONE),
            List.of(
                new PostDraft.Version(
                    Optional.of(NetworkId.LINKEDIN),
                    Optional.of("aino-at-work"),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(new Part(BREAD, List.of(medium)), Part.of("A second part.")))));
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
  void whatFollowsFromTheGroundRulesGoesOnFollowingThem() {
    ready(typed(BREAD));

    ready(with(typedInto(browsing.get(address()).body(), BREAD), "network", "facebook"));

    assertThat(workroom.draft().purpose().goals()).containsExactly(new GoalId("relationships"));
  }

  @Test
  void aSecondVersionStartsEmptyBesideTheFirst() {
    var page = ready(with(typed(BREAD), "add", "x"));

    assertThat(page)
        .contains("name=\"network-2\" value=\"x\"", "name=\"text-2\"", BREAD)
        .doesNotContain("Kept as a draft.");
    assertThat(workroom.drafts()).isEmpty();

    var fields = typedInto(page, BREAD);
    fields.put("text-2", "Ask me how bread rises. What do you bake?");
    var told = ready(fields);

    assertThat(workroom.draft().renditions()).hasSize(2);
    assertThat(told).contains("LinkedIn version", "X version", "name=\"reason.1.CALL_MISSING\"");
    assertThat(told.split("One question:", -1)).hasSize(2);
  }

  @Test
  void aTextForAllIsACopyInTheSecondVersion() {
    var fields = typedInto(ready(with(typed(BREAD), "add", "x")), BREAD + " What do you bake?");
    fields.put("text-2", BREAD + " What do you bake?");

    assertThat(ready(fields)).contains("Fix first:", "You say this on LinkedIn already");
  }

  @Test
  void aVersionIsTakenOutWithoutTouchingTheOther() {
    var page = ready(with(typed(BREAD), "add", "x"));
    var fields = typedInto(page, BREAD);
    fields.put("text-2", "Short.");

    var one = ready(with(fields, "remove", "1"));

    assertThat(one).contains("Short.</textarea>").doesNotContain(BREAD, "name=\"text-2\"");
  }

  @Test
  void anAddressThatLeadsToNoDraftSaysSo() {
    for (var path : List.of("/write/nonsense", "/write/00000000-0000-0000-0000-00000000ffff")) {
      assertThat(browsing.get(path).statusCode()).as(path).isEqualTo(404);
    }
  }
}
