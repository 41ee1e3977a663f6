package dev.suunta.testkit.usecases;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.strategy.driving.AdoptStrategy;
import dev.suunta.application.strategy.driving.AdoptStrategy.Outcome;
import dev.suunta.application.strategy.driving.DraftStrategy.Content;
import dev.suunta.application.strategy.driving.SeenDraft;
import dev.suunta.domain.finding.Weight;
import dev.suunta.domain.strategy.RevisionState;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.domain.strategy.StrategyRevision;
import dev.suunta.testkit.strategy.StrategyFixtures;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdoptStrategyTest {
  private final Suunta suunta = new Suunta();

  @Test
  void putsTheDraftIntoUseWithItsReason() {
    draft(Suunta.usable());

    var adopted = (Outcome.Adopted) adopt(" It is time ");

    assertThat(adopted.inUse().reason()).contains("It is time");
    assertThat(inUse()).contains(adopted.inUse());
    assertThat(revision(RevisionState.DRAFT)).isEmpty();
  }

  @Test
  void keepsTheStrategyThatWasInUseBefore() {
    var before = ((Outcome.Adopted) suunta.use(Suunta.usable())).inUse();
    draft(Suunta.usable().with(Networks.network(Networks.FORUM, "Forum").groundRules()));

    adopt("The forum is more fun");

    assertThat(inUse().orElseThrow().number()).isEqualTo(2);
    assertThat(revision(RevisionState.SUPERSEDED).orElseThrow().strategy())
        .isEqualTo(before.strategy());
  }

  @Test
  void refusesADraftThatServesNothing() {
    draft(StrategyFixtures.emptyStrategy());

    assertThat(adopt("It is time"))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused ->
                assertThat(refused.findings())
                    .anyMatch(finding -> finding.weight() == Weight.BLOCK));
    assertThat(inUse()).isEmpty();
  }

  @Test
  void refusesAChangeThatDoesNotSayWhy() {
    draft(Suunta.usable());

    assertThat(adopt(" \n")).isInstanceOf(Outcome.ReasonMissing.class);
    assertThat(inUse()).isEmpty();
  }

  @Test
  void refusesAReasonThatIsLongerThanIsKeptAndTakesTheLongestThatIs() {
    draft(Suunta.usable());

    assertThat(adopt("a".repeat(StrategyRevision.MOST_REASON + 1)))
        .isEqualTo(new Outcome.ReasonTooLong(StrategyRevision.MOST_REASON));
    assertThat(inUse()).isEmpty();
    assertThat(adopt(" " + "a".repeat(StrategyRevision.MOST_REASON) + " "))
        .isInstanceOf(Outcome.Adopted.class);
  }

  @Test
  void hasNothingToPutIntoUseWithoutADraft() {
    assertThat(adopt("It is time")).isInstanceOf(Outcome.NoDraft.class);
  }

  @Test
  void adoptsNoDraftThatNobodySaw() {
    var seen = SeenDraft.of(draft(Suunta.usable()));
    var other =
        draft(Suunta.usable().with(Networks.network(Networks.FORUM, "Forum").groundRules()));

    assertThat(adopt(seen)).isInstanceOf(Outcome.ChangedMeanwhile.class);
    assertThat(inUse()).isEmpty();
    assertThat(adopt(SeenDraft.of(other))).isInstanceOf(Outcome.Adopted.class);
  }

  @Test
  void adoptsNoLaterDraftOfTheSameStamp() {
    var seen = SeenDraft.of(draft(Suunta.usable()));
    adopt("It is time");
    var other =
        draft(Suunta.usable().with(Networks.network(Networks.FORUM, "Forum").groundRules()));
    assertThat(other.stamp()).isEqualTo(seen.stamp());

    assertThat(adopt(seen)).isInstanceOf(Outcome.ChangedMeanwhile.class);
  }

  @Test
  void keepsAReasonWithWhatNoStoreKeepsReplaced() {
    draft(Suunta.usable());

    var adopted = (Outcome.Adopted) adopt("It \u0000is time");

    assertThat(adopted.inUse().reason()).contains("It \uFFFDis time");
  }

  @Test
  void leavesEverythingAsItIsIfSomebodyIsFaster() {
    draft(Suunta.usable());
    var faster = suunta.adoptStrategy(new SavedMeanwhile(suunta.stores.strategies()));

    assertThat(faster.adopt(request("It is time"))).isInstanceOf(Outcome.ChangedMeanwhile.class);
    assertThat(inUse()).isEmpty();
    assertThat(revision(RevisionState.DRAFT)).isPresent();
  }

  private StrategyRevision draft(Strategy strategy) {
    suunta.draft(new Content.Written(strategy));
    return revision(RevisionState.DRAFT).orElseThrow();
  }

  private Outcome adopt(String reason) {
    return suunta.adoptStrategy().adopt(request(reason));
  }

  private Outcome adopt(SeenDraft seen) {
    return suunta
        .adoptStrategy()
        .adopt(new AdoptStrategy.Request(AINO, "It is time", Optional.of(seen), AINO_HERSELF));
  }

  private static AdoptStrategy.Request request(String reason) {
    return new AdoptStrategy.Request(AINO, reason, Optional.empty(), AINO_HERSELF);
  }

  private Optional<StrategyRevision> inUse() {
    return revision(RevisionState.ADOPTED);
  }

  private Optional<StrategyRevision> revision(RevisionState state) {
    return suunta.stores.strategies().newest(AINO, state);
  }
}
