package dev.suunta.testkit.usecases;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.post.driven.GateRecords;
import dev.suunta.application.post.driving.PassHold;
import dev.suunta.application.post.driving.PassHold.Outcome;
import dev.suunta.application.strategy.driving.DraftStrategy.Content;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.Way;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.PostId;
import dev.suunta.domain.post.Purpose;
import dev.suunta.domain.post.RenditionId;
import dev.suunta.domain.post.gate.Answer;
import dev.suunta.domain.post.gate.GateFinding;
import dev.suunta.domain.strategy.RevisionState;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.domain.strategy.StrategyRevision;
import dev.suunta.testkit.post.PostFixtures;
import dev.suunta.testkit.strategy.StrategyFixtures;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PassHoldTest {
  private static final String HELD = GateFinding.NETWORK_NOT_CHOSEN.name();
  private static final String REASON = "Only this once, for the old members";

  private final Suunta suunta = Suunta.withStrategy();
  private final Post post = Drafts.kept(suunta, Drafts.on(Networks.FORUM, Drafts.TEXT));

  @Test
  void keepsTheReasonAndOpensATrialOfANetworkThatIsNotChosen() {
    var passed = (Outcome.Passed) pass(post, HELD, " " + REASON + " ");

    assertThat(passed.checked().passes()).isTrue();
    assertThat(passed.trial()).contains(Networks.FORUM);
    assertThat(suunta.stores.gateRecords().reasons(AINO, rendition(post)))
        .extracting(GateRecords.Reason::words)
        .containsExactly(REASON);
    assertThat(suunta.stores.strategies().newest(AINO, RevisionState.DRAFT)).isPresent();
  }

  @Test
  void opensNoSecondTrialOfTheSameNetwork() {
    pass(post, HELD, REASON);
    var second = Drafts.kept(suunta, Drafts.on(Networks.FORUM, Drafts.ANOTHER));

    assertThat(((Outcome.Passed) pass(second, HELD, REASON)).trial()).isEmpty();
  }

  @Test
  void opensNoTrialInAStrategyThatHasNoRoomForOne() {
    var full = Suunta.usable();
    while (full.charters().size() < Strategy.MOST_OF_EACH) {
      var another = new NetworkId("n" + full.charters().size());
      full = full.with(Networks.network(another, "Another").groundRules());
    }
    suunta
        .stores
        .strategies()
        .save(AINO, StrategyRevision.draft(2, full, StrategyFixtures.NOW, AINO_HERSELF));

    var passed = (Outcome.Passed) pass(post, HELD, REASON);

    assertThat(passed.checked().passes()).isTrue();
    assertThat(passed.trial()).isEmpty();
  }

  @Test
  void keepsNoReasonWithoutItsTrialIfSomebodySavesTheDraftMeanwhile() {
    suunta.draft(
        new Content.Written(
            Suunta.usable().with(Networks.network(NetworkId.X, "X").groundRules())));
    var meanwhile = suunta.passHold(new SavedMeanwhile(suunta.stores.strategies()));

    assertThat(meanwhile.pass(request(post.id(), rendition(post), HELD, REASON)))
        .isInstanceOf(Outcome.ChangedMeanwhile.class);
    assertThat(suunta.stores.gateRecords().reasons(AINO, rendition(post))).isEmpty();
  }

  @Test
  void keepsAReasonWithWhatNoStoreKeepsReplaced() {
    pass(post, HELD, "Only \u0000this once");

    assertThat(suunta.stores.gateRecords().reasons(AINO, rendition(post)))
        .extracting(GateRecords.Reason::words)
        .containsExactly("Only \uFFFDthis once");
  }

  @Test
  void letsTheReasonLapseWithTheText() {
    pass(post, HELD, REASON);
    var request = Drafts.request(Drafts.on(Networks.FORUM, Drafts.ANOTHER));
    Drafts.kept(suunta.writePost().rewrite(post.id(), post.stamp(), request));

    assertThat(suunta.checkPost().check(AINO, post.id(), Way.BY_HAND))
        .extracting("passes")
        .isEqualTo(false);
  }

  @Test
  void passesNoTextThatCameInAfterThePersonLooked() {
    var request = Drafts.request(Drafts.on(Networks.FORUM, Drafts.ANOTHER));
    Drafts.kept(suunta.writePost().rewrite(post.id(), post.stamp(), request));

    assertThat(pass(post, HELD, REASON)).isInstanceOf(Outcome.ChangedMeanwhile.class);
  }

  @Test
  void passesNothingThatIsNotHeld() {
    var code = GateFinding.EXPERIMENT_OVER.name();

    assertThat(pass(post, code, REASON)).isEqualTo(new Outcome.NotHeld(code));
    assertThat(suunta.stores.gateRecords().reasons(AINO, rendition(post))).isEmpty();
  }

  @Test
  void passesNothingThatIsOnlyAdvice() {
    var code = GateFinding.FEELING_MISSING.name();
    var unfelt =
        new Purpose(
            Drafts.purpose().goals(),
            Drafts.purpose().topics(),
            Drafts.purpose().whyLine(),
            Drafts.purpose().call(),
            Optional.empty(),
            Drafts.purpose().facts());
    var advised =
        Drafts.kept(
            suunta,
            Drafts.draft(unfelt, Drafts.version(Optional.of(NetworkId.LINKEDIN), Drafts.TEXT)));

    assertThat(pass(advised, code, REASON)).isEqualTo(new Outcome.NotHeld(code));
  }

  @Test
  void passesNothingThatBlocks() {
    var code = GateFinding.VALUE_MISSING.name();
    var worthless =
        Drafts.kept(
            suunta,
            Drafts.draft(Purpose.UNSAID, Drafts.version(Optional.of(Networks.FORUM), Drafts.TEXT)));

    assertThat(pass(worthless, code, REASON)).isEqualTo(new Outcome.CannotBePassed(code));
  }

  @Test
  void takesNoReasonOfTwoWords() {
    assertThat(pass(post, HELD, "just because"))
        .isEqualTo(new Outcome.TooShort(Answer.LEAST_WORDS));
  }

  @Test
  void takesNoReasonThatIsLongerThanIsKept() {
    var most = GateRecords.Reason.MOST_CHARACTERS;

    assertThat(pass(post, HELD, "a b c " + "d".repeat(most - 5)))
        .isEqualTo(new Outcome.TooLong(most));
    assertThat(pass(post, HELD, "a b c " + "d".repeat(most - 6)))
        .isInstanceOf(Outcome.Passed.class);
  }

  @Test
  void takesNoReasonThatOnlyRepeatsThePost() {
    assertThat(pass(post, HELD, Drafts.TEXT)).isInstanceOf(Outcome.SameAsText.class);
  }

  @Test
  void knowsNoOtherPostAndNoOtherRendition() {
    assertThat(pass(PostFixtures.POST, rendition(post), HELD, REASON))
        .isInstanceOf(Outcome.Unknown.class);
    assertThat(pass(post.id(), PostFixtures.SECOND, HELD, REASON))
        .isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  void takesNoReasonForAPostThatWasGivenUp() {
    suunta.writePost().drop(AINO, post.id());

    assertThat(pass(post, HELD, REASON)).isInstanceOf(Outcome.AlreadyDropped.class);
    assertThat(suunta.stores.gateRecords().reasons(AINO, rendition(post))).isEmpty();
  }

  private static RenditionId rendition(Post post) {
    return post.renditions().getFirst().id();
  }

  private Outcome pass(Post held, String code, String reason) {
    return pass(held.id(), rendition(held), code, reason);
  }

  private Outcome pass(PostId held, RenditionId rendition, String code, String reason) {
    return suunta.passHold().pass(request(held, rendition, code, reason));
  }

  private static PassHold.Request request(
      PostId held, RenditionId rendition, String code, String reason) {
    return new PassHold.Request(AINO, held, rendition, 1, code, reason, AINO_HERSELF);
  }
}
