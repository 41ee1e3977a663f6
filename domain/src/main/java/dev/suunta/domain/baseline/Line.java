package dev.suunta.domain.baseline;

import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.Connection;
import dev.suunta.domain.people.ConnectionId;
import java.time.Instant;
import java.util.Optional;

/**
 * An account in a sweep, and how it stands there.
 *
 * @param connection the account
 * @param network where it is
 * @param place where in the order
 * @param skips how often it was put off
 * @param standing what was decided, if anything was
 * @param left when the owner did what letting go takes, if they said so
 * @param returned when the owner did what bringing back takes, if they said so
 * @param proof what imports tell of it
 */
public record Line(
    ConnectionId connection,
    NetworkId network,
    Place place,
    int skips,
    Optional<Standing> standing,
    Optional<Instant> left,
    Optional<Instant> returned,
    Proof proof) {
  /**
   * Where in the order.
   *
   * @param round 1 for those of the beginning, more for newcomers
   * @param key as {@link SweepOrder#key} made it
   */
  public record Place(int round, String key) {}

  /**
   * What was decided last.
   *
   * @param choice what becomes of it
   * @param ground why, if the owner said
   * @param note what the owner added
   * @param at when
   */
  public record Standing(
      Choice choice, Optional<Ground> ground, Optional<String> note, Instant at) {}

  /** How a line stands, by which lines are listed and counted. */
  public enum State {
    /** Nothing is decided. */
    OPEN,
    /** Nothing was decided, and it is not read any more. */
    GONE,
    /** Kept. */
    KEEP,
    /** The owner stops seeing it. */
    STOP_SEEING,
    /** The owner parts from it. */
    PART
  }

  /** What the owner has still to do on the network. */
  public enum Todo {
    NOTHING,
    LEAVE,
    RETURN
  }

  /** A line about which nothing is decided. */
  public static Line open(Connection connection, Place place) {
    return new Line(
        connection.id(),
        connection.network(),
        place,
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Proof.ofUndecided(connection));
  }

  /** How it stands. */
  public State state() {
    if (standing.isEmpty()) {
      return proof == Proof.GONE ? State.GONE : State.OPEN;
    }
    return switch (standing.get().choice()) {
      case KEEP -> State.KEEP;
      case STOP_SEEING -> State.STOP_SEEING;
      case PART -> State.PART;
    };
  }

  /** What is still to be done. */
  public Todo todo() {
    return switch (state()) {
      case OPEN, GONE -> Todo.NOTHING;
      case KEEP -> left.isPresent() && returned.isEmpty() ? Todo.RETURN : Todo.NOTHING;
      case STOP_SEEING, PART ->
          switch (proof) {
            case DONE, GONE -> Todo.NOTHING;
            case STILL_THERE, AGAIN -> Todo.LEAVE;
            default -> left.isPresent() ? Todo.NOTHING : Todo.LEAVE;
          };
    };
  }

  /** Whether the owner said that they did what the verdict takes. */
  public boolean isCheckedOff() {
    return switch (state()) {
      case OPEN, GONE -> false;
      case KEEP -> returned.isPresent();
      case STOP_SEEING, PART -> left.isPresent();
    };
  }

  /** The same account in the next sweep, where it stands as it was decided in this one. */
  public Line carrying(Line before) {
    return new Line(
        connection,
        network,
        place,
        skips,
        before.standing,
        before.left,
        before.returned,
        before.proof);
  }

  /**
   * The same account in the next sweep, where it is asked about again. What the owner did on the
   * network stays a fact.
   */
  public Line asking(Line before) {
    return new Line(
        connection,
        network,
        place,
        skips,
        standing,
        before.isTrusted() && before.returned.isEmpty() ? before.left : Optional.empty(),
        Optional.empty(),
        proof);
  }

  private boolean isTrusted() {
    return standing.isEmpty() || isSettled();
  }

  /** Whether the next sweep has it although it is not read: it was let go, or is to come back. */
  public boolean isRemembered() {
    return standing.filter(now -> now.choice().isLetGo()).isPresent() || todo() == Todo.RETURN;
  }

  /** Whether the next sweep need not ask: it was decided, and no import tells otherwise. */
  public boolean isSettled() {
    return standing.isPresent()
        && proof != Proof.GONE
        && proof != Proof.STILL_THERE
        && proof != Proof.AGAIN;
  }

  /** What is to be done on the network, where something is. */
  public Optional<Step> step(Connection seen) {
    return switch (todo()) {
      case NOTHING -> Optional.empty();
      case RETURN -> Optional.of(Step.FOLLOW_AGAIN);
      case LEAVE -> Optional.of(Step.toLetGo(standing.orElseThrow().choice(), seen));
    };
  }

  /** The line after it was put off once more. */
  public Line skipped() {
    return new Line(connection, network, place, skips + 1, standing, left, returned, proof);
  }

  /** The line as it was before it was put off the last time. */
  public Line unskipped() {
    return new Line(
        connection, network, place, Math.max(0, skips - 1), standing, left, returned, proof);
  }

  /**
   * The line after a decision, or after taking one back.
   *
   * @param decided what holds now, if anything does
   * @param seen the account as imports tell it
   */
  public Line with(Optional<Standing> decided, Connection seen) {
    var isKept = decided.filter(now -> now.choice() == Choice.KEEP).isPresent();
    return new Line(
            connection,
            network,
            place,
            skips,
            decided,
            isKept ? leftWhenKept(decided, seen) : leftWhenLetGo(decided),
            Optional.empty(),
            proof)
        .seen(seen);
  }

  /** Who is kept but not read any more, as far as is known, is to be followed again. */
  private Optional<Instant> leftWhenKept(Optional<Standing> decided, Connection seen) {
    var done = leftByOwner();
    return done.isEmpty() && !seen.isRead() ? decided.map(Standing::at) : done;
  }

  /** Without what {@link #leftWhenKept} supposed, which goes with the decision that it came by. */
  private Optional<Instant> leftByOwner() {
    var supposed =
        standing.filter(now -> now.choice() == Choice.KEEP).map(Standing::at).equals(left);
    return supposed ? Optional.empty() : left;
  }

  /** Another way of letting go, or letting go of who was brought back, is to be done anew. */
  private Optional<Instant> leftWhenLetGo(Optional<Standing> decided) {
    var isOtherWay =
        decided.isPresent()
            && standing.filter(now -> now.choice().isLetGo()).isPresent()
            && !decided.map(Standing::choice).equals(standing.map(Standing::choice));
    return isOtherWay || returned.isPresent() ? Optional.empty() : leftByOwner();
  }

  /** The line after an import. */
  public Line seen(Connection connection) {
    var proven =
        standing
            .map(
                now ->
                    now.choice() == Choice.KEEP
                        ? Proof.ofKept(connection, returned.orElse(now.at()))
                        : Proof.ofLetGo(connection, now.choice(), now.at(), left.orElse(now.at())))
            .orElseGet(() -> Proof.ofUndecided(connection));
    var isBack =
        proven == Proof.KEPT
            && left.filter(then -> returned.isPresent() || Proof.isKnownToBeBack(connection, then))
                .isPresent();
    return new Line(
        this.connection,
        network,
        place,
        skips,
        standing,
        isBack ? Optional.empty() : left,
        isBack ? Optional.empty() : returned,
        proven);
  }

  /** The line after the owner did what was to be done, or took that back. */
  public Line done(Optional<Instant> at, Connection seen) {
    var isKept = state() == State.KEEP;
    return new Line(
            connection,
            network,
            place,
            skips,
            standing,
            isKept ? left : at,
            isKept ? at : Optional.empty(),
            proof)
        .seen(seen);
  }
}
