package dev.suunta.application.baseline.driving;

import dev.suunta.application.baseline.driven.BaselineRepository.Count;
import dev.suunta.domain.baseline.Baseline;
import dev.suunta.domain.baseline.Choice;
import dev.suunta.domain.baseline.Ground;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.baseline.SweepOrder;
import dev.suunta.domain.baseline.Verdict;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.people.Evidence;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Driving port: go over whom the owner follows, and decide about each (S3). One can stop at any
 * time and go on exactly there; every decision can be taken back, back to the first.
 */
public interface SweepBaseline {
  /**
   * Begins a sweep. What was decided in the one before it stands, unless an import tells otherwise;
   * the rest is asked about.
   *
   * @param anew whether to ask about all again
   */
  Starting start(OwnerId owner, SweepOrder order, boolean anew, Actor by);

  /** The sweep that is open, and how far it is. */
  Optional<Progress> progress(OwnerId owner);

  /** Whom to decide about next. */
  Next next(OwnerId owner, Optional<NetworkId> network);

  /** Somebody in the sweep, whether or not it is their turn. */
  Next about(OwnerId owner, PersonId person);

  /** Decides about somebody. */
  Deciding decide(Decision decision);

  /** Takes back the last decision that was not taken back yet. */
  Undoing undo(OwnerId owner);

  /**
   * How far a sweep is.
   *
   * @param counts how many accounts stand how
   */
  record Progress(Baseline baseline, List<Count> counts) {
    public Progress {
      counts = List.copyOf(counts);
    }

    /** How many accounts stand so. */
    public int count(Line.State state) {
      return counts.stream().filter(count -> count.state() == state).mapToInt(Count::amount).sum();
    }

    /** How many of a network are still to be decided about. */
    public int open(Optional<NetworkId> network) {
      return counts.stream()
          .filter(count -> count.state() == Line.State.OPEN)
          .filter(count -> network.map(count.network()::equals).orElse(true))
          .mapToInt(Count::amount)
          .sum();
    }
  }

  /**
   * A decision.
   *
   * @param person about whom
   * @param only about one account of theirs only
   * @param choice what becomes of them; to put them off, absent
   * @param ground why; needed to keep somebody
   * @param note one line in the owner's words
   * @param along what goes along with it
   */
  record Decision(
      OwnerId owner,
      PersonId person,
      Optional<ConnectionId> only,
      Optional<Choice> choice,
      Optional<Ground> ground,
      Optional<String> note,
      Along along,
      Actor by) {
    /** A decision with which nothing goes along. */
    public Decision(
        OwnerId owner,
        PersonId person,
        Optional<ConnectionId> only,
        Optional<Choice> choice,
        Optional<Ground> ground,
        Optional<String> note,
        Actor by) {
      this(owner, person, only, choice, ground, note, Along.NOTHING, by);
    }
  }

  /** What goes along with a decision, and is taken back with it. */
  enum Along {
    /** Nothing. */
    NOTHING,
    /** The owner met them today. */
    MET_TODAY,
    /** The owner wants to call them (S4). */
    TO_CALL
  }

  /** What became of beginning. */
  sealed interface Starting {
    /** Begun. */
    record Started(Progress progress) implements Starting {}

    /** Nobody is followed, as far as is known: import an export first. */
    record NobodyFollowed() implements Starting {}
  }

  /** Whom to decide about. */
  sealed interface Next {
    /**
     * Somebody.
     *
     * @param person who, with all their accounts
     * @param lines those of their accounts that are in the sweep
     * @param evidence what was done with them
     * @param told verdicts about them in this sweep and earlier ones, the newest first
     * @param imported when the newest import was made
     * @param progress how far the sweep is
     */
    record Shown(
        Person person,
        List<Line> lines,
        List<Evidence> evidence,
        List<Verdict> told,
        Optional<Instant> imported,
        Progress progress)
        implements Next {
      public Shown {
        lines = List.copyOf(lines);
        evidence = List.copyOf(evidence);
        told = List.copyOf(told);
      }
    }

    /** All are decided about. */
    record NobodyLeft(Progress progress) implements Next {}

    /** Nobody of that id, or nobody who is followed. */
    record NotInIt(PersonId person) implements Next {}

    /** No sweep is open. */
    record NoBaseline() implements Next {}
  }

  /** What became of deciding. */
  sealed interface Deciding {
    /** Decided; lines as they stand now. */
    record Decided(Person person, List<Line> lines) implements Deciding {
      public Decided {
        lines = List.copyOf(lines);
      }
    }

    /** To keep somebody takes one of the grounds to keep; letting go takes none of those. */
    record GroundDoesNotFit(Optional<Choice> choice, Optional<Ground> ground) implements Deciding {}

    /** The note is no line of at most {@link Verdict#MOST_NOTE} characters. */
    record NoNote(String note) implements Deciding {}

    /** Nobody of that id, or nobody who is followed. */
    record NotInIt(PersonId person) implements Deciding {}

    /** No sweep is open. */
    record NoBaseline() implements Deciding {}
  }

  /** What became of taking back. */
  sealed interface Undoing {
    /**
     * Taken back.
     *
     * @param person about whom it was, or the first of them
     * @param accounts about how many accounts it was
     * @param choice what had been decided; absent where they had been put off
     */
    record Undone(Person person, int accounts, Optional<Choice> choice) implements Undoing {}

    /** There is nothing to take back. */
    record NothingToUndo() implements Undoing {}

    /** No sweep is open. */
    record NoBaseline() implements Undoing {}
  }
}
