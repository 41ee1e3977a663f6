package dev.suunta.domain.post.gate;

import dev.suunta.domain.network.Acceptance;
import dev.suunta.domain.network.Network;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.OwnAccount;
import dev.suunta.domain.network.Reach;
import dev.suunta.domain.network.Tie;
import dev.suunta.domain.network.Way;
import dev.suunta.domain.post.CallStep;
import dev.suunta.domain.post.Facts;
import dev.suunta.domain.post.Part;
import dev.suunta.domain.post.PostKind;
import dev.suunta.domain.post.Purpose;
import dev.suunta.domain.post.Rendition;
import dev.suunta.domain.post.RenditionId;
import dev.suunta.domain.shared.Via;
import dev.suunta.domain.strategy.Audience;
import dev.suunta.domain.strategy.Charters;
import dev.suunta.domain.strategy.Goal;
import dev.suunta.domain.strategy.GoalId;
import dev.suunta.domain.strategy.GroupId;
import dev.suunta.domain.strategy.ReaderGroup;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.domain.strategy.Topic;
import dev.suunta.domain.strategy.TopicId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A good post for LinkedIn about which the gate has nothing to say; a test spoils one thing. */
final class Given {
  static final String TEXT =
      "We moved every meeting to the afternoon and the mornings became quiet. "
          + "What would you move first?";
  static final LocalDate TODAY = LocalDate.of(2027, 3, 31);
  static final Instant NOON = Instant.parse("2027-03-31T12:00:00Z");
  static final GroupId FRIENDS = new GroupId("friends");
  static final GroupId COLLEAGUES = new GroupId("colleagues");
  static final GoalId FUN = new GoalId("fun");

  private Charters charter = Charters.of("linkedin");
  private boolean withStrategy = true;
  private boolean withGroups = true;
  private String network = "linkedin";
  private Set<Reach> reaches = Set.of(Reach.values());
  private Acceptance acceptance = Acceptance.UNKNOWN;
  private Way way = Way.BY_HAND;
  private Optional<OwnAccount> account = Optional.empty();
  private PostKind kind = PostKind.OWN;
  private Purpose purpose =
      new Purpose(
          Set.of(Charters.WORK),
          Set.of(),
          Optional.of("They sleep better on Sundays"),
          Optional.of(CallStep.TALK),
          Optional.of("relief"),
          Facts.NONE);
  private Optional<Audience> audience = Optional.empty();
  private Optional<String> title = Optional.empty();
  private List<Part> parts = List.of(Part.of(TEXT));
  private Instant finishedAt = NOON;
  private Via via = Via.TERMINAL;
  private int position = 0;
  private final List<GateCase.Readers> readers = new ArrayList<>();
  private final List<GateCase.Sibling> siblings = new ArrayList<>();
  private final List<GateCase.Earlier> earlier = new ArrayList<>();
  private GateCase.History history = GateCase.History.NONE;

  static Given post() {
    return new Given();
  }

  Given saying(String text) {
    parts = List.of(Part.of(text));
    return this;
  }

  Given inParts(Part... given) {
    parts = List.of(given);
    return this;
  }

  Given titled(String given) {
    title = Optional.of(given);
    return this;
  }

  Given heldTo(Charters given) {
    charter = given;
    return this;
  }

  Given withoutStrategy() {
    withStrategy = false;
    return this;
  }

  /** A group that the owner put people into. */
  Given withPeople(GroupId group, int people, String... neverMet) {
    readers.add(new GateCase.Readers(group, "People", people, List.of(neverMet), neverMet.length));
    return this;
  }

  Given withoutGroups() {
    withGroups = false;
    return this;
  }

  Given on(String given, Reach... visible) {
    network = given;
    reaches = visible.length == 0 ? reaches : Set.of(visible);
    return this;
  }

  Given accepted(Acceptance given) {
    acceptance = given;
    return this;
  }

  Given sent(Way given) {
    way = given;
    return this;
  }

  Given as(OwnAccount given) {
    account = Optional.of(given);
    return this;
  }

  Given kind(PostKind given) {
    kind = given;
    return this;
  }

  Given readBy(Audience given) {
    audience = Optional.of(given);
    return this;
  }

  Given confirmed(Via given) {
    via = given;
    return this;
  }

  Given at(int given, Instant finished) {
    position = given;
    finishedAt = finished;
    return this;
  }

  Given goals(GoalId... goals) {
    return purpose(Set.of(goals), purpose.whyLine(), purpose.call(), purpose.feeling());
  }

  Given why(String... line) {
    return purpose(
        purpose.goals(), List.of(line).stream().findFirst(), purpose.call(), purpose.feeling());
  }

  Given calling(CallStep... step) {
    return purpose(
        purpose.goals(), purpose.whyLine(), List.of(step).stream().findFirst(), purpose.feeling());
  }

  Given withoutFeeling() {
    return purpose(purpose.goals(), purpose.whyLine(), purpose.call(), Optional.empty());
  }

  private Given purpose(
      Set<GoalId> goals, Optional<String> why, Optional<CallStep> call, Optional<String> feeling) {
    return purpose(new Purpose(goals, purpose.topics(), why, call, feeling, purpose.facts()));
  }

  Given purpose(Purpose given) {
    purpose = given;
    return this;
  }

  Given about(TopicId topic) {
    return purpose(
        new Purpose(
            purpose.goals(),
            Set.of(topic),
            purpose.whyLine(),
            purpose.call(),
            purpose.feeling(),
            purpose.facts()));
  }

  Given knowing(Facts facts) {
    return purpose(
        new Purpose(
            purpose.goals(),
            purpose.topics(),
            purpose.whyLine(),
            purpose.call(),
            purpose.feeling(),
            facts));
  }

  Given beside(String onNetwork, int at, Instant finished, String text) {
    siblings.add(
        new GateCase.Sibling(
            rendition(onNetwork, List.of(Part.of(text)), Optional.empty(), finished), at));
    return this;
  }

  Given after(String onNetwork, LocalDate day, String text) {
    earlier.add(new GateCase.Earlier(new NetworkId(onNetwork), day, text, List.of()));
    return this;
  }

  Given history(int postsThisWeek, List<Optional<CallStep>> calls) {
    history = new GateCase.History(postsThisWeek, calls);
    return this;
  }

  private Rendition rendition(
      String on, List<Part> said, Optional<Audience> readers, Instant finished) {
    return new Rendition(
        new RenditionId(new UUID(0, finished.getEpochSecond())),
        new NetworkId(on),
        Optional.empty(),
        readers,
        title,
        said,
        1,
        finished,
        via);
  }

  Strategy strategy() {
    return new Strategy(
        List.of(
            new Goal(Charters.WORK, "Promote my work", "Does it help others?"),
            new Goal(FUN, "Pass the time", "Does anybody smile?")),
        List.of(charter.charter()),
        List.of(
            new Topic(Charters.TALKS, "Talks", List.of("talk", "keynote")),
            new Topic(Charters.FAMILY, "Family", List.of("children", "perhe*"))),
        withGroups
            ? List.of(
                new ReaderGroup(FRIENDS, "Friends", Set.of(), Set.of(Charters.TALKS)),
                new ReaderGroup(COLLEAGUES, "Colleagues", Set.of(Charters.TALKS), Set.of()))
            : List.of(),
        Optional.of(Duration.ofHours(4)),
        6,
        ZoneOffset.UTC);
  }

  GateCase build() {
    return new GateCase(
        withStrategy ? Optional.of(strategy()) : Optional.empty(),
        new Network(
            new NetworkId(network),
            network,
            Tie.CONNECT,
            reaches,
            Map.of(Way.BY_HAND, acceptance),
            Optional.empty(),
            Optional.empty()),
        way,
        account,
        kind,
        purpose,
        rendition(network, parts, audience, finishedAt),
        siblings,
        position,
        readers,
        earlier,
        history,
        TODAY);
  }
}
