package dev.suunta.domain.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.Via;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrategyRevisionTest {
  private static final Instant NOW = Instant.parse("2027-03-31T12:00:00Z");
  private static final Actor LIISA = new Actor("Liisa", Via.PAGE);
  private static final Strategy EMPTY =
      new Strategy(List.of(), List.of(), List.of(), List.of(), Optional.empty(), 6, ZoneOffset.UTC);

  @ParameterizedTest
  @CsvSource({
    "DRAFT, rewrite, DRAFT",
    "DRAFT, adopt, ADOPTED",
    "DRAFT, supersede,",
    "ADOPTED, rewrite,",
    "ADOPTED, adopt,",
    "ADOPTED, supersede, SUPERSEDED",
    "SUPERSEDED, rewrite,",
    "SUPERSEDED, adopt,",
    "SUPERSEDED, supersede,"
  })
  void hasANextStateOrARefusalForEveryEvent(RevisionState from, String event, RevisionState to) {
    var revision = in(from);
    UnaryOperator<StrategyRevision> step =
        switch (event) {
          case "rewrite" -> old -> old.rewrite(EMPTY, NOW, LIISA);
          case "adopt" -> old -> old.adopt("A first try", NOW, LIISA);
          default -> StrategyRevision::supersede;
        };

    if (to == null) {
      assertThatThrownBy(() -> step.apply(revision)).isInstanceOf(IllegalStateException.class);
    } else {
      var next = step.apply(revision);
      assertThat(next.state()).isEqualTo(to);
      assertThat(next.reason().isPresent()).isEqualTo(to != RevisionState.DRAFT);
      assertThat(next.adoptedAt().isPresent()).isEqualTo(to != RevisionState.DRAFT);
      assertThat(next.number()).isEqualTo(revision.number());
    }
  }

  private static StrategyRevision in(RevisionState state) {
    var draft = StrategyRevision.draft(1, EMPTY, NOW, LIISA);
    return switch (state) {
      case DRAFT -> draft;
      case ADOPTED -> draft.adopt("A first try", NOW, LIISA);
      case SUPERSEDED -> draft.adopt("A first try", NOW, LIISA).supersede();
    };
  }

  @Test
  void refusesAnAdoptedOneWithoutReasonOrDate() {
    refuses(() -> revision(RevisionState.ADOPTED, Optional.empty(), Optional.of(NOW)));
    refuses(() -> revision(RevisionState.ADOPTED, Optional.of("why"), Optional.empty()));
    refuses(() -> revision(RevisionState.DRAFT, Optional.of("why"), Optional.empty()));
    refuses(() -> StrategyRevision.draft(0, EMPTY, NOW, LIISA));
  }

  private static StrategyRevision revision(
      RevisionState state, Optional<String> reason, Optional<Instant> adopted) {
    return new StrategyRevision(1, state, EMPTY, reason, NOW, adopted, LIISA, 0);
  }

  @Test
  void aStrategyHasWhatItNames() {
    var charter = Charters.of("linkedin").charter();
    var goal = new Goal(Charters.WORK, "Work", "How?");
    var topics =
        List.of(
            new Topic(Charters.TALKS, "Talks", List.of()),
            new Topic(Charters.FAMILY, "Family", List.of()));

    assertThat(strategy(List.of(goal), List.of(charter), topics, List.of()).charters()).hasSize(1);
    refuses(() -> strategy(List.of(), List.of(charter), topics, List.of()));
    refuses(() -> strategy(List.of(goal), List.of(charter), topics.subList(0, 1), List.of()));
    refuses(() -> strategy(List.of(goal), List.of(charter, charter), topics, List.of()));
    refuses(() -> strategy(List.of(goal, goal), List.of(charter), topics, List.of()));
    var friends = Audience.of(new GroupId("friends"));
    var toFriends = Charters.of("linkedin").readBy(friends).charter();
    refuses(() -> strategy(List.of(goal), List.of(toFriends), topics, List.of()));
    var fond = new ReaderGroup(new GroupId("a"), "A", Set.of(Charters.TALKS), Set.of());
    refuses(() -> strategy(List.of(), List.of(), List.of(), List.of(fond)));
  }

  private static Strategy strategy(
      List<Goal> goals,
      List<NetworkCharter> charters,
      List<Topic> topics,
      List<ReaderGroup> groups) {
    return new Strategy(goals, charters, topics, groups, Optional.empty(), 6, ZoneOffset.UTC);
  }

  @Test
  void keepsItsNumbersWithinReason() {
    var charter = Charters.of("linkedin");
    for (var posts : List.of(0, 501)) {
      refuses(() -> charter.inRhythm(List.of(), OptionalInt.of(posts), OptionalInt.of(1)));
    }
    for (var minutes : List.of(0, 601)) {
      refuses(() -> charter.inRhythm(List.of(), OptionalInt.of(1), OptionalInt.of(minutes)));
    }
    assertThat(
            charter
                .inRhythm(List.of(), OptionalInt.of(500), OptionalInt.of(600))
                .charter()
                .minutesPerWeek())
        .hasValue(300_000);
    refuses(() -> new GoodHours(Set.of(), LocalTime.NOON, LocalTime.MIDNIGHT));
    refuses(() -> new GoodHours(Charters.MORNINGS.days(), LocalTime.NOON, LocalTime.NOON));
    assertThat(new GoodHours(Charters.MORNINGS.days(), LocalTime.NOON, LocalTime.MIDNIGHT).to())
        .isEqualTo(LocalTime.MIDNIGHT);
  }

  @Test
  void onlyAGroupHasAName() {
    var friends = Optional.of(new GroupId("friends"));

    refuses(() -> new Audience(dev.suunta.domain.network.Reach.PUBLIC, friends));
    assertThat(Audience.of(friends.get()).isWiderThan(Audience.of(new GroupId("others"))))
        .isFalse();
  }

  private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable making) {
    assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class);
  }
}
