package dev.suunta.testkit.usecases;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.strategy.driving.DraftStrategy;
import dev.suunta.application.strategy.driving.DraftStrategy.Content;
import dev.suunta.application.strategy.driving.DraftStrategy.Outcome;
import dev.suunta.application.strategy.driving.DraftStrategy.Replacing;
import dev.suunta.application.strategy.driving.SeenDraft;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.Reach;
import dev.suunta.domain.strategy.Audience;
import dev.suunta.domain.strategy.NetworkCharter;
import dev.suunta.domain.strategy.RevisionState;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.domain.strategy.StrategyRevision;
import dev.suunta.testkit.documents.InMemoryDocuments;
import dev.suunta.testkit.strategy.StrategyFixtures;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftStrategyTest {
  private final Suunta suunta = new Suunta();

  @Test
  void writesWhatTheInterfacePutTogether() {
    var drafted = drafted(new Content.Written(StrategyFixtures.strategy()));

    assertThat(drafted.draft().strategy()).isEqualTo(StrategyFixtures.strategy());
    assertThat(drafted.draft().number()).isEqualTo(1);
    assertThat(drafted.findings()).isNotEmpty();
    assertThat(draft()).contains(drafted.draft());
  }

  @Test
  void writesADocument() {
    var document = suunta.strategyDocuments.bytes(Suunta.usable());

    assertThat(drafted(new Content.InDocument(document)).draft().strategy())
        .isEqualTo(Suunta.usable());
  }

  @Test
  void writesTheExample() {
    assertThat(drafted(new Content.Example("fi")).draft().strategy())
        .isEqualTo(StrategyFixtures.strategy());
  }

  @Test
  void replacesTheDraftThatIsThere() {
    drafted(new Content.Written(StrategyFixtures.strategy()));

    var second = drafted(new Content.Written(Suunta.usable()));

    assertThat(second.draft().number()).isEqualTo(1);
    assertThat(draft()).contains(second.draft());
  }

  @Test
  void leavesADraftAloneThatIsWaitingAndSaysSomethingElse() {
    var waiting = drafted(new Content.Written(StrategyFixtures.strategy())).draft();

    assertThat(suunta.draft(new Content.Written(Suunta.usable()), new Replacing.Nothing()))
        .isEqualTo(new Outcome.DraftWaiting(waiting));
    assertThat(draft()).contains(waiting);
    assertThat(
            suunta.draft(new Content.Written(StrategyFixtures.strategy()), new Replacing.Nothing()))
        .isInstanceOf(Outcome.Drafted.class);
  }

  @Test
  void writesNoGroundRulesForReadersThatTheNetworkDoesNotOffer() {
    var forum = Networks.network(Networks.FORUM, "Forum");
    var rules = forum.groundRules();
    var toAGroup =
        new NetworkCharter(
            rules.network(),
            rules.goals(),
            rules.admits(),
            rules.readers(),
            Optional.of(Audience.of(Reach.GROUP)),
            rules.call(),
            rules.cares(),
            rules.unwelcome(),
            rules.hours(),
            rules.postsPerWeek(),
            rules.minutesPerPost(),
            rules.standing());

    assertThat(suunta.draft(new Content.Written(Suunta.usable().with(toAGroup))))
        .isEqualTo(
            new Outcome.ReachNotOffered(Networks.FORUM, Reach.GROUP, forum.network().offered()));
    assertThat(draft()).isEmpty();
  }

  @Test
  void writesNothingThatTheStrategyInUseSaysAlready() {
    suunta.use(Suunta.usable());

    assertThat(suunta.draft(new Content.Written(Suunta.usable())))
        .isInstanceOf(Outcome.Unchanged.class);
    assertThat(draft()).isEmpty();
  }

  @Test
  void writesNothingFromADocumentThatCannotBeRead() {
    assertThat(suunta.draft(new Content.InDocument(InMemoryDocuments.UNREADABLE.getBytes(UTF_8))))
        .isInstanceOfSatisfying(
            Outcome.Unreadable.class, refused -> assertThat(refused.problems()).hasSize(1));
    assertThat(draft()).isEmpty();
  }

  @Test
  void writesNothingForANetworkThatNobodyKnows() {
    var elsewhere =
        Suunta.usable().with(Networks.network(Networks.NOWHERE, "Nowhere").groundRules());

    assertThat(suunta.draft(new Content.Written(elsewhere)))
        .isInstanceOfSatisfying(
            Outcome.UnknownNetworks.class,
            refused -> {
              assertThat(refused.unknown()).containsExactly(Networks.NOWHERE);
              assertThat(refused.known()).contains(NetworkId.LINKEDIN, Networks.FORUM);
            });
    assertThat(draft()).isEmpty();
  }

  @Test
  void writesNothingOverADraftThatTheWriterHasNotSeen() {
    var seen = drafted(new Content.Written(StrategyFixtures.strategy())).draft();
    var newer = drafted(new Content.Written(Suunta.usable())).draft();

    assertThat(rewriting(seen, StrategyFixtures.emptyStrategy(), suunta.draftStrategy()))
        .isInstanceOf(Outcome.ChangedMeanwhile.class);
    assertThat(draft()).contains(newer);
  }

  @Test
  void writesNothingIfSomebodyIsFasterWhileItWrites() {
    var seen = drafted(new Content.Written(Suunta.usable())).draft();
    var faster = new SavedMeanwhile(suunta.stores.strategies());

    assertThat(rewriting(seen, StrategyFixtures.emptyStrategy(), suunta.draftStrategy(faster)))
        .isInstanceOf(Outcome.ChangedMeanwhile.class);
    assertThat(draft().orElseThrow().strategy()).isEqualTo(Suunta.usable());
  }

  private static Outcome rewriting(StrategyRevision seen, Strategy strategy, DraftStrategy port) {
    return port.draft(
        new DraftStrategy.Request(
            AINO,
            new Content.Written(strategy),
            new Replacing.Seen(SeenDraft.of(seen)),
            AINO_HERSELF));
  }

  private Outcome.Drafted drafted(Content content) {
    return (Outcome.Drafted) suunta.draft(content);
  }

  private Optional<StrategyRevision> draft() {
    return suunta.stores.strategies().newest(AINO, RevisionState.DRAFT);
  }
}
