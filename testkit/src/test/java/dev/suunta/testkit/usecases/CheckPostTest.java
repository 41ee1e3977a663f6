package dev.suunta.testkit.usecases;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.people.driving.GroupPeople;
import dev.suunta.application.post.driving.CheckPost;
import dev.suunta.application.post.driving.CheckPost.DraftRefusal;
import dev.suunta.application.post.driving.CheckPost.Outcome;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.OwnAccount;
import dev.suunta.domain.network.Reach;
import dev.suunta.domain.network.Way;
import dev.suunta.domain.post.Part;
import dev.suunta.domain.post.PostDraft;
import dev.suunta.domain.post.PostState;
import dev.suunta.domain.post.Purpose;
import dev.suunta.domain.post.gate.GateFinding;
import dev.suunta.domain.shared.Via;
import dev.suunta.domain.strategy.Audience;
import dev.suunta.domain.strategy.GoalId;
import dev.suunta.domain.strategy.GroupId;
import dev.suunta.domain.strategy.TopicId;
import dev.suunta.testkit.documents.InMemoryDocuments;
import dev.suunta.testkit.network.NetworkFixtures;
import dev.suunta.testkit.people.PeopleFixtures;
import dev.suunta.testkit.post.PostFixtures;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CheckPostTest {
  private static final Optional<NetworkId> ON_LINKEDIN = Optional.of(NetworkId.LINKEDIN);

  private final Suunta suunta = Suunta.withStrategy();

  @Test
  void passesAGoodPostAndKeepsNothingOfIt() {
    var checked = (Outcome.Checked) check(Drafts.on(NetworkId.LINKEDIN, Drafts.TEXT));

    assertThat(checked.passes()).isTrue();
    assertThat(checked.reports())
        .singleElement()
        .extracting("audience")
        .isEqualTo(Optional.of(Audience.PUBLIC));
    assertThat(suunta.stores.posts().page(AINO, PostState.DRAFT, Optional.empty(), 1).rows())
        .isEmpty();
  }

  @Test
  void holdsAPostThatIsKeptToTheStrategyAndKeepsWhatItFound() {
    var post = Drafts.kept(suunta, Drafts.on(Networks.FORUM, Drafts.TEXT));

    var checked = (Outcome.Checked) suunta.checkPost().check(AINO, post.id(), Way.BY_HAND);

    assertThat(checked.passes()).isFalse();
    assertThat(suunta.stores.gateRecords().checks(AINO))
        .singleElement()
        .satisfies(
            check ->
                assertThat(check.findings())
                    .extracting("code")
                    .contains(GateFinding.NETWORK_NOT_CHOSEN));
  }

  @Test
  void checksNoPostThatIsNotThere() {
    assertThat(suunta.checkPost().check(AINO, PostFixtures.POST, Way.BY_HAND))
        .isInstanceOf(Outcome.UnknownPost.class);
  }

  @Test
  void checksNoPostThatWasGivenUp() {
    var post = Drafts.kept(suunta, Drafts.on(Networks.FORUM, Drafts.TEXT));
    suunta.writePost().drop(AINO, post.id());

    assertThat(suunta.checkPost().check(AINO, post.id(), Way.BY_HAND))
        .isInstanceOf(Outcome.AlreadyDropped.class);
    assertThat(suunta.stores.gateRecords().checks(AINO)).isEmpty();
  }

  @Test
  void refusesADocumentThatCannotBeRead() {
    assertThat(
            refusal(new CheckPost.Written.InDocument(InMemoryDocuments.UNREADABLE.getBytes(UTF_8))))
        .isInstanceOf(DraftRefusal.Unreadable.class);
  }

  @Test
  void asksWhereItIsMeantToStandWhereSeveralNetworksAreChosen() {
    suunta.use(Suunta.usable().with(Networks.network(Networks.FORUM, "Forum").groundRules()));

    assertThat(refusal(draft(Drafts.version(Optional.empty(), Drafts.TEXT))))
        .isEqualTo(new DraftRefusal.NetworkMissing(List.of(NetworkId.LINKEDIN, Networks.FORUM)));
  }

  @Test
  void refusesReadersThatTheNetworkDoesNotOffer() {
    var toAGroup =
        new PostDraft.Version(
            Optional.of(Networks.FORUM),
            Optional.empty(),
            Optional.of(Audience.of(Reach.GROUP)),
            Optional.empty(),
            List.of(Part.of(Drafts.TEXT)));

    assertThat(refusal(draft(toAGroup)))
        .isInstanceOfSatisfying(
            DraftRefusal.ReachNotOffered.class,
            refused -> {
              assertThat(refused.reach()).isEqualTo(Reach.GROUP);
              assertThat(refused.offered()).contains(Reach.PUBLIC).doesNotContain(Reach.GROUP);
            });
  }

  @Test
  void refusesANetworkThatNobodyKnows() {
    assertThat(refusal(Drafts.on(Networks.NOWHERE, Drafts.TEXT)))
        .isInstanceOfSatisfying(
            DraftRefusal.UnknownNetwork.class,
            refused -> {
              assertThat(refused.network()).isEqualTo(Networks.NOWHERE);
              assertThat(refused.known()).contains(Networks.FORUM);
            });
  }

  @Test
  void refusesAnAccountThatTheOwnerHasNot() {
    OwnAccount account = NetworkFixtures.account(NetworkFixtures.ON_LINKEDIN, NetworkId.LINKEDIN);
    assertThat(suunta.stores.ownAccounts().add(AINO, account, 0)).isTrue();

    assertThat(refusal(draft(version(Optional.of("@choir"), Optional.empty(), Drafts.TEXT))))
        .isEqualTo(new DraftRefusal.UnknownAccount(NetworkId.LINKEDIN, "choir", List.of("aino")));
  }

  @Test
  void knowsAnAccountWithAndWithoutTheSignBeforeIt() {
    OwnAccount account = NetworkFixtures.account(NetworkFixtures.ON_LINKEDIN, NetworkId.LINKEDIN);
    assertThat(suunta.stores.ownAccounts().add(AINO, account, 0)).isTrue();

    for (var handle : List.of("aino", "@aino")) {
      var checked =
          (Outcome.Checked)
              check(draft(version(Optional.of(handle), Optional.empty(), Drafts.TEXT)));
      assertThat(checked.post().renditions().getFirst().account()).contains(account.id());
    }
  }

  @Test
  void refusesGoalsThatTheStrategyHasNot() {
    var purpose = purpose(Set.of(new GoalId("fame")), Set.of());

    assertThat(refusal(Drafts.draft(purpose, Drafts.version(ON_LINKEDIN, Drafts.TEXT))))
        .isEqualTo(new DraftRefusal.UnknownGoals(List.of("fame"), List.of("work", "friends")));
  }

  @Test
  void refusesTopicsThatTheStrategyHasNot() {
    var purpose = purpose(Drafts.purpose().goals(), Set.of(new TopicId("football")));

    assertThat(refusal(Drafts.draft(purpose, Drafts.version(ON_LINKEDIN, Drafts.TEXT))))
        .isEqualTo(
            new DraftRefusal.UnknownTopics(List.of("football"), List.of("choir", "politics")));
  }

  @Test
  void refusesGroupsThatTheStrategyHasNot() {
    var neighbours = Optional.of(Audience.of(new GroupId("neighbours")));

    assertThat(refusal(draft(version(Optional.empty(), neighbours, Drafts.TEXT))))
        .isEqualTo(new DraftRefusal.UnknownGroups(List.of("neighbours"), List.of("family")));
  }

  @Test
  void isReadByAGroupThatTheOwnerPutPeopleInto() {
    suunta.stores.people().add(AINO, PeopleFixtures.person(1), "Outi Mäkelä");
    suunta
        .groupPeople()
        .put(
            new GroupPeople.Request(
                AINO, List.of(PeopleFixtures.person(1)), "Neighbours of the yard"));
    var neighbours = Optional.of(Audience.of(new GroupId("neighbours-of-the-yard")));

    var checked =
        (Outcome.Checked) check(draft(version(Optional.empty(), neighbours, Drafts.TEXT)));

    assertThat(checked.reports().getFirst().readers()).contains("Neighbours of the yard");
    assertThat(checked.reports().getFirst().audience()).isEqualTo(neighbours);
  }

  @Test
  void refusesTwoRenditionsForOnePlace() {
    assertThat(
            refusal(
                draft(
                    Drafts.version(ON_LINKEDIN, Drafts.TEXT),
                    Drafts.version(ON_LINKEDIN, Drafts.ANOTHER))))
        .isEqualTo(new DraftRefusal.TwoForOnePlace(NetworkId.LINKEDIN));
  }

  @Test
  void refusesAPostInWhichThereIsNothing() {
    assertThat(refusal(draft())).isInstanceOf(DraftRefusal.Empty.class);
  }

  private static Purpose purpose(Set<GoalId> goals, Set<TopicId> topics) {
    var usual = Drafts.purpose();
    return new Purpose(
        goals, topics, usual.whyLine(), usual.call(), usual.feeling(), usual.facts());
  }

  private static PostDraft draft(PostDraft.Version... versions) {
    return Drafts.draft(Drafts.purpose(), versions);
  }

  private static PostDraft.Version version(
      Optional<String> handle, Optional<Audience> audience, String text) {
    return new PostDraft.Version(
        ON_LINKEDIN, handle, audience, Optional.empty(), List.of(Part.of(text)));
  }

  private DraftRefusal refusal(PostDraft draft) {
    return refusal(new CheckPost.Written.AsDraft(draft));
  }

  private DraftRefusal refusal(CheckPost.Written written) {
    return ((Outcome.Refused) check(written)).refusal();
  }

  private Outcome check(PostDraft draft) {
    return check(new CheckPost.Written.AsDraft(draft));
  }

  private Outcome check(CheckPost.Written written) {
    return suunta
        .checkPost()
        .check(
            new CheckPost.Request(
                AINO, written, Optional.empty(), Way.BY_HAND, Via.TERMINAL, Optional.empty()));
  }
}
