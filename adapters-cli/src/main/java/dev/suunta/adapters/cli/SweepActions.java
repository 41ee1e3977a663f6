package dev.suunta.adapters.cli;

import dev.suunta.application.baseline.driving.SweepBaseline.Along;
import dev.suunta.application.baseline.driving.SweepBaseline.Deciding;
import dev.suunta.application.baseline.driving.SweepBaseline.Decision;
import dev.suunta.application.baseline.driving.SweepBaseline.Next;
import dev.suunta.application.baseline.driving.SweepBaseline.Undoing;
import dev.suunta.domain.baseline.Choice;
import dev.suunta.domain.baseline.Ground;
import dev.suunta.domain.baseline.Verdict;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.shared.Via;
import java.util.Optional;

/** What each key does in a sweep. Every decision is kept at once, so leaving loses nothing. */
final class SweepActions {
  private final Session session;

  SweepActions(Session session) {
    this.session = session;
  }

  /** What a key did. */
  sealed interface Act {
    /** Decided; go on. */
    record Decided(String said) implements Act {}

    /** Taken back; somebody is to be decided about again. */
    record Back(PersonId person, String said) implements Act {}

    /** Nothing, and why. */
    record Nothing(String said) implements Act {}
  }

  /**
   * Does what a key stands for.
   *
   * @param only about one account only
   * @param note what to remember of the decision
   */
  Act act(String key, Next.Shown shown, Optional<ConnectionId> only, Optional<String> note) {
    return switch (key) {
      case "m" -> decide(shown, only, note, Choice.KEEP, Ground.MET);
      case "i" -> decide(shown, only, note, Choice.KEEP, Ground.INSPIRES);
      case "s" -> decide(shown, only, note, Choice.KEEP, Ground.SERVES);
      case "x" -> decide(shown, only, note, Optional.of(Choice.STOP_SEEING));
      case "k" -> decide(shown, only, note, Choice.STOP_SEEING, Ground.UNKNOWN);
      case "d" -> decide(shown, only, note, Choice.STOP_SEEING, Ground.DRIFTED);
      case "t" -> decide(shown, only, note, Choice.STOP_SEEING, Ground.TOXIC);
      case "h" -> decide(shown, only, note, Choice.STOP_SEEING, Ground.UNSURE);
      case "p" -> decide(shown, only, note, Optional.of(Choice.PART));
      case "w" -> decide(shown, only, note, Choice.KEEP, Ground.MET, Along.MET_TODAY);
      case "c" -> decide(shown, only, note, Choice.STOP_SEEING, Ground.UNSURE, Along.TO_CALL);
      case " ", Keys.ENTER -> decide(shown, only, note, Optional.empty());
      case "u" -> undo();
      default -> new Act.Nothing(session.say("sweep.noSuchKey"));
    };
  }

  private Act decide(
      Next.Shown shown,
      Optional<ConnectionId> only,
      Optional<String> note,
      Optional<Choice> choice) {
    return decide(shown, only, note, choice, Optional.empty(), Along.NOTHING);
  }

  private Act decide(
      Next.Shown shown,
      Optional<ConnectionId> only,
      Optional<String> note,
      Choice choice,
      Ground ground) {
    return decide(shown, only, note, choice, ground, Along.NOTHING);
  }

  private Act decide(
      Next.Shown shown,
      Optional<ConnectionId> only,
      Optional<String> note,
      Choice choice,
      Ground ground,
      Along along) {
    return decide(shown, only, note, Optional.of(choice), Optional.of(ground), along);
  }

  private Act decide(
      Next.Shown shown,
      Optional<ConnectionId> only,
      Optional<String> note,
      Optional<Choice> choice,
      Optional<Ground> ground,
      Along along) {
    var decision =
        new Decision(
            session.owner().id(),
            shown.person().id(),
            only,
            choice,
            ground,
            note,
            along,
            session.actor(Via.TERMINAL));
    return switch (session.useCases().sweeping().sweep().decide(decision)) {
      case Deciding.Decided(var person, var lines) ->
          new Act.Decided(
              choice.isEmpty()
                  ? session.say("sweep.putOff", new PeopleView(session).name(person))
                  : new BaselineView(session).decided(person, lines));
      case Deciding.NoNote no -> new Act.Nothing(session.say("baseline.noNote", Verdict.MOST_NOTE));
      case Deciding.GroundDoesNotFit unfit -> new Act.Nothing(session.say("sweep.noSuchKey"));
      case Deciding.NotInIt no -> new Act.Decided("");
      case Deciding.NoBaseline no -> new Act.Nothing(session.say("baseline.none"));
    };
  }

  private Act undo() {
    return switch (session.useCases().sweeping().sweep().undo(session.owner().id())) {
      case Undoing.Undone undone ->
          new Act.Back(undone.person().id(), new BaselineView(session).undone(undone));
      case Undoing.NothingToUndo no -> new Act.Nothing(session.say("baseline.nothingToUndo"));
      case Undoing.NoBaseline no -> new Act.Nothing(session.say("baseline.none"));
    };
  }
}
