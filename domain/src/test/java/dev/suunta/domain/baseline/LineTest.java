package dev.suunta.domain.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.domain.people.Connection;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.people.HeldTie;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.Relation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How an account stands in a sweep, as the owner decides and imports tell. */
class LineTest {
  private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant DECIDED = Instant.parse("2026-02-01T00:00:00Z");
  private static final Instant DONE = Instant.parse("2026-02-05T00:00:00Z");
  private static final Instant NEXT = Instant.parse("2026-03-01T00:00:00Z");
  private static final Instant LATER = Instant.parse("2026-04-01T00:00:00Z");

  private static HeldTie tie(Relation relation, Instant first, Instant last) {
    return new HeldTie(relation, Optional.empty(), first, last, Optional.empty());
  }

  private static HeldTie ended(Relation relation, Instant last, Instant ended) {
    return new HeldTie(relation, Optional.empty(), FIRST, last, Optional.of(ended));
  }

  private static Connection told(HeldTie... ties) {
    return new Connection(
        new ConnectionId(new UUID(1, 1)),
        new PersonId(new UUID(1, 2)),
        new OwnAccountId(new UUID(1, 3)),
        NetworkId.FACEBOOK,
        List.of(),
        Optional.of("Aino"),
        Optional.empty(),
        List.of(),
        List.of(ties));
  }

  private static Line open(Connection told) {
    return Line.open(told, new Line.Place(1, "a"));
  }

  private static Line decided(Connection told, Choice choice) {
    return open(told).with(standing(choice), told);
  }

  private static Optional<Line.Standing> standing(Choice choice) {
    return Optional.of(
        new Line.Standing(
            choice,
            choice == Choice.KEEP ? Optional.of(Ground.MET) : Optional.empty(),
            Optional.empty(),
            DECIDED));
  }

  private static final Connection FOLLOWED = told(tie(Relation.FOLLOWS, FIRST, FIRST));
  private static final Connection FRIEND = told(tie(Relation.FRIEND, FIRST, FIRST));

  @Test
  void isGoneWhereNothingWasDecidedAndNobodyReadsItAnyMore() {
    var gone = told(ended(Relation.FOLLOWS, FIRST, NEXT));

    assertThat(open(FOLLOWED).state()).isEqualTo(Line.State.OPEN);
    assertThat(open(FOLLOWED).seen(gone).state()).isEqualTo(Line.State.GONE);
    assertThat(open(FOLLOWED).seen(gone).seen(FOLLOWED).state()).isEqualTo(Line.State.OPEN);
  }

  @Test
  void takesTheStepThatTheTieCallsFor() {
    assertThat(decided(FOLLOWED, Choice.STOP_SEEING).step(FOLLOWED)).contains(Step.UNFOLLOW);
    assertThat(decided(FOLLOWED, Choice.PART).step(FOLLOWED)).contains(Step.UNFOLLOW);
    assertThat(decided(FRIEND, Choice.STOP_SEEING).step(FRIEND)).contains(Step.UNFOLLOW_AND_STAY);
    assertThat(decided(FRIEND, Choice.PART).step(FRIEND)).contains(Step.PART);
    assertThat(decided(FRIEND, Choice.KEEP).step(FRIEND)).isEmpty();
    assertThat(open(FRIEND).step(FRIEND)).isEmpty();
  }

  @Test
  void isProvenByAnImportThatWasMadeAfterwards() {
    var still = told(tie(Relation.FOLLOWS, FIRST, NEXT));
    var gone = told(ended(Relation.FOLLOWS, FIRST, NEXT));
    var left = decided(FOLLOWED, Choice.STOP_SEEING);

    assertThat(left.proof()).isEqualTo(Proof.UNTOLD);
    assertThat(left.seen(still).proof()).isEqualTo(Proof.STILL_THERE);
    assertThat(left.seen(gone).proof()).isEqualTo(Proof.DONE);
    assertThat(left.seen(gone).todo()).isEqualTo(Line.Todo.NOTHING);
    assertThat(decided(FOLLOWED, Choice.KEEP).seen(still).proof()).isEqualTo(Proof.KEPT);
    assertThat(decided(FOLLOWED, Choice.KEEP).seen(gone).proof()).isEqualTo(Proof.GONE);
  }

  @Test
  void believesTheOwnerUntilALaterImportTellsOtherwise() {
    var beforeItWasDone = told(tie(Relation.FOLLOWS, FIRST, DONE.minusSeconds(1)));
    var afterwards = told(tie(Relation.FOLLOWS, FIRST, NEXT));
    var done = decided(FOLLOWED, Choice.STOP_SEEING).done(Optional.of(DONE), FOLLOWED);

    assertThat(done.todo()).isEqualTo(Line.Todo.NOTHING);
    assertThat(done.seen(beforeItWasDone).proof()).isEqualTo(Proof.UNTOLD);
    assertThat(done.seen(afterwards).proof()).isEqualTo(Proof.STILL_THERE);
    assertThat(done.seen(afterwards).todo()).isEqualTo(Line.Todo.LEAVE);
  }

  @Test
  void tellsWhoIsFollowedAgainFromWhoWasNeverLeft() {
    var again = told(ended(Relation.FOLLOWS, FIRST, NEXT), tie(Relation.FOLLOWS, LATER, LATER));

    assertThat(decided(FOLLOWED, Choice.STOP_SEEING).seen(again).proof()).isEqualTo(Proof.AGAIN);
  }

  @Test
  void isNoSuccessWhereAFriendIsGoneWhomTheOwnerOnlyStoppedSeeing() {
    var gone = told(ended(Relation.FRIEND, FIRST, NEXT));

    assertThat(decided(FRIEND, Choice.STOP_SEEING).seen(gone).proof()).isEqualTo(Proof.GONE);
    assertThat(decided(FRIEND, Choice.STOP_SEEING).seen(gone).todo()).isEqualTo(Line.Todo.NOTHING);
    assertThat(decided(FRIEND, Choice.PART).seen(gone).proof()).isEqualTo(Proof.DONE);
    assertThat(
            decided(FOLLOWED, Choice.STOP_SEEING)
                .seen(told(ended(Relation.FOLLOWS, FIRST, NEXT)))
                .proof())
        .isEqualTo(Proof.DONE);
  }

  @Test
  void cannotTellOfAFriendWhoIsSeenNoMoreUnlessTheyAreMuted() {
    var still = told(tie(Relation.FRIEND, FIRST, NEXT));
    var muted = told(tie(Relation.FRIEND, FIRST, NEXT), tie(Relation.MUTED, NEXT, NEXT));
    var unseen = decided(FRIEND, Choice.STOP_SEEING);

    assertThat(unseen.seen(still).proof()).isEqualTo(Proof.CANNOT_TELL);
    assertThat(unseen.seen(still).todo()).isEqualTo(Line.Todo.LEAVE);
    assertThat(unseen.done(Optional.of(DONE), still).todo()).isEqualTo(Line.Todo.NOTHING);
    assertThat(unseen.seen(muted).proof()).isEqualTo(Proof.DONE);
    assertThat(decided(FRIEND, Choice.PART).seen(still).proof()).isEqualTo(Proof.STILL_THERE);
  }

  @Test
  void isFollowedAgainWhereItWasLeftAndIsKeptNow() {
    var gone = told(ended(Relation.FOLLOWS, FIRST, NEXT));
    var back = told(ended(Relation.FOLLOWS, FIRST, NEXT), tie(Relation.FOLLOWS, LATER, LATER));

    var kept = decided(FOLLOWED, Choice.STOP_SEEING).seen(gone).with(standing(Choice.KEEP), gone);

    assertThat(kept.todo()).isEqualTo(Line.Todo.RETURN);
    assertThat(kept.step(gone)).contains(Step.FOLLOW_AGAIN);
    assertThat(kept.done(Optional.of(DONE), gone).todo()).isEqualTo(Line.Todo.NOTHING);
    assertThat(kept.seen(back).todo()).isEqualTo(Line.Todo.NOTHING);
    assertThat(kept.seen(back).proof()).isEqualTo(Proof.KEPT);
  }

  @Test
  void isSettledWhereTheNextSweepNeedNotAsk() {
    var gone = told(ended(Relation.FRIEND, FIRST, NEXT));

    assertThat(decided(FRIEND, Choice.KEEP).isSettled()).isTrue();
    assertThat(decided(FRIEND, Choice.KEEP).seen(gone).isSettled()).isFalse();
    assertThat(open(FRIEND).isSettled()).isFalse();
    assertThat(decided(FRIEND, Choice.STOP_SEEING).isSettled()).isTrue();
    assertThat(
            decided(FRIEND, Choice.PART).seen(told(tie(Relation.FRIEND, FIRST, NEXT))).isSettled())
        .isFalse();
  }

  @Test
  void fitsGroundsToChoices() {
    for (var ground : Ground.values()) {
      assertThat(Verdict.fits(Optional.of(Choice.KEEP), Optional.of(ground)))
          .as(ground.name())
          .isEqualTo(ground.isToKeep());
      assertThat(Verdict.fits(Optional.of(Choice.PART), Optional.of(ground)))
          .isEqualTo(!ground.isToKeep());
      assertThat(Verdict.fits(Optional.empty(), Optional.of(ground))).isFalse();
    }
    assertThat(Verdict.fits(Optional.of(Choice.KEEP), Optional.empty())).isFalse();
    assertThat(
            Stream.of(Choice.STOP_SEEING, Choice.PART)
                .allMatch(choice -> Verdict.fits(Optional.of(choice), Optional.empty())))
        .isTrue();
  }

  @Test
  void aFriendWhomOneStoppedSeeingIsToBeFollowedAgainUntilThatIsDone() {
    var back =
        decided(FRIEND, Choice.STOP_SEEING)
            .done(Optional.of(DONE), FRIEND)
            .with(later(Choice.KEEP), FRIEND);
    var still = told(tie(Relation.FRIEND, FIRST, LATER));

    assertThat(back.todo()).isEqualTo(Line.Todo.RETURN);
    assertThat(back.seen(still).todo()).isEqualTo(Line.Todo.RETURN);
    assertThat(back.done(Optional.of(NEXT), FRIEND).seen(still).todo())
        .isEqualTo(Line.Todo.NOTHING);
    assertThat(back.seen(told(tie(Relation.FOLLOWS, FIRST, LATER))).todo())
        .isEqualTo(Line.Todo.NOTHING);
    var anew = told(tie(Relation.FRIEND, LATER, LATER), ended(Relation.CONNECTED, FIRST, NEXT));
    assertThat(back.seen(anew).todo()).isEqualTo(Line.Todo.NOTHING);
  }

  @Test
  void takingBackThatSomebodyGoneIsKeptTakesBackThatTheyWereLeft() {
    var gone = told(ended(Relation.FOLLOWS, FIRST, FIRST));
    var kept = open(FOLLOWED).seen(gone).with(standing(Choice.KEEP), gone);
    assertThat(kept.todo()).isEqualTo(Line.Todo.RETURN);

    var letGo = kept.with(Optional.empty(), gone).seen(FOLLOWED).with(later(Choice.PART), FOLLOWED);

    assertThat(letGo.todo()).isEqualTo(Line.Todo.LEAVE);
    assertThat(kept.with(later(Choice.KEEP), gone).todo()).isEqualTo(Line.Todo.RETURN);
  }

  private static Optional<Line.Standing> later(Choice choice) {
    return standing(choice)
        .map(
            now -> new Line.Standing(now.choice(), now.ground(), now.note(), DONE.plusSeconds(60)));
  }
}
