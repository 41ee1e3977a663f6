package dev.suunta.domain.baseline;

import dev.suunta.domain.people.Connection;
import dev.suunta.domain.people.HeldTie;
import dev.suunta.domain.people.Relation;
import java.time.Instant;
import java.util.List;

/** What imports made after a decision tell of it. */
public enum Proof {
  /** No import has told of it since. */
  UNTOLD,
  /** Still read, as decided. */
  KEPT,
  /**
   * Not read any more, although nobody decided so: or only decided to stop seeing somebody with
   * whom the tie should have stayed.
   */
  GONE,
  /** Not read any more, as decided. */
  DONE,
  /** Still read, against what was decided. */
  STILL_THERE,
  /** Was let go, and is read again. */
  AGAIN,
  /** The tie stays where one stops seeing somebody, and no export tells whether they are seen. */
  CANNOT_TELL;

  /** What is known of an account about which nothing was decided. */
  static Proof ofUndecided(Connection connection) {
    return connection.isRead() ? UNTOLD : GONE;
  }

  /**
   * What is known of an account that is kept.
   *
   * @param since when it was decided
   */
  static Proof ofKept(Connection connection, Instant since) {
    if (connection.isRead()) {
      return seenAfter(connection, since) ? KEPT : UNTOLD;
    }
    return read(connection).stream()
            .flatMap(tie -> tie.ended().stream())
            .anyMatch(ended -> ended.isAfter(since))
        ? GONE
        : UNTOLD;
  }

  /**
   * What is known of an account that is let go.
   *
   * @param choice how
   * @param decided when it was decided
   * @param done when the owner did it, or else when it was decided
   */
  static Proof ofLetGo(Connection connection, Choice choice, Instant decided, Instant done) {
    if (!connection.isRead()) {
      return choice == Choice.STOP_SEEING && wasTiedAfter(connection, decided) ? GONE : DONE;
    }
    if (choice == Choice.STOP_SEEING && isTied(connection)) {
      return isMuted(connection) ? DONE : CANNOT_TELL;
    }
    var wasAway =
        read(connection).stream()
            .anyMatch(tie -> tie.ended().filter(ended -> ended.isAfter(decided)).isPresent());
    if (wasAway) {
      return AGAIN;
    }
    return seenAfter(connection, done) ? STILL_THERE : UNTOLD;
  }

  private static List<HeldTie> read(Connection connection) {
    return connection.ties().stream().filter(tie -> tie.relation().isRead()).toList();
  }

  private static boolean seenAfter(Connection connection, Instant since) {
    return read(connection).stream()
        .filter(HeldTie::holds)
        .anyMatch(tie -> tie.lastSeen().isAfter(since));
  }

  /** Whether both hold the tie, so that one can stop seeing without parting. */
  static boolean isTied(Connection connection) {
    return connection.ties().stream().anyMatch(tie -> tie.holds() && tie.relation().isMutual());
  }

  /**
   * Whether imports show that somebody is followed again who was left then. A tie that stays while
   * one stops seeing somebody does not show it, unless it ended and was made anew.
   */
  static boolean isKnownToBeBack(Connection connection, Instant left) {
    return read(connection).stream().anyMatch(tie -> tie.holds() && !tie.relation().isMutual())
        || wasTiedAfter(connection, left);
  }

  /** Whether the other one, or somebody for the owner, ended the tie after that. */
  private static boolean wasTiedAfter(Connection connection, Instant since) {
    return connection.ties().stream()
        .filter(tie -> tie.relation().isMutual())
        .flatMap(tie -> tie.ended().stream())
        .anyMatch(ended -> ended.isAfter(since));
  }

  private static boolean isMuted(Connection connection) {
    return connection.ties().stream()
        .anyMatch(tie -> tie.holds() && tie.relation() == Relation.MUTED);
  }
}
