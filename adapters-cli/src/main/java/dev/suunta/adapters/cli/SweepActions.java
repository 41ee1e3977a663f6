package dev.suunta.adapters.cli;

import dev.suunta.application.baseline.driving.SweepBaseline.Deciding;
import dev.suunta.application.baseline.driving.SweepBaseline.Decision;
import dev.suunta.application.baseline.driving.SweepBaseline.Next;
import dev.suunta.application.baseline.driving.SweepBaseline.Undoing;
import dev.suunta.application.people.driving.CallPeople;
import dev.suunta.application.people.driving.MeetPeople;
import dev.suunta.domain.baseline.Choice;
import dev.suunta.domain.baseline.Ground;
import dev.suunta.domain.baseline.Verdict;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.shared.Via;
import java.util.List;
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
      case "x" -> decide(shown, only, note, Optional.of(Choice.STOP_SEEING), Optional.empty());
      case "k" -> decide(shown, only, note, Choice.STOP_SEEING, Ground.UNKNOWN);
      case "d" -> decide(shown, only, note, Choice.STOP_SEEING, Ground.DRIFTED);
      case "t" -> decide(shown, only, note, Choice.STOP_SEEING, Ground.TOXIC);
      case "h" -> decide(shown, only, note, Choice.STOP_SEEING, Ground.UNSURE);
      case "p" -> decide(shown, only, note, Optional.of(Choice.PART), Optional.empty());
      case "w" -> met(shown, only, note);
      case "c" -> call(shown, only, note);
      case " ", Keys.ENTER -> decide(shown, only, note, Optional.empty(), Optional.empty());
      case "u" -> undo();
      default -> new Act.Nothing(session.say("sweep.noSuchKey"));
    };
  }

  private Act decide(
      Next.Shown shown,
      Optional<ConnectionId> only,
      Optional<String> note,
      Choice choice,
      Ground ground) {
    return decide(shown, only, note, Optional.of(choice), Optional.of(ground));
  }

  private Act decide(
      Next.Shown shown,
      Optional<ConnectionId> only,
      Optional<String> note,
      Optional<Choice> choice,
      Optional<Ground> ground) {
    var decision =
        new Decision(
            session.owner().id(),
            shown.person().id(),
            only,
            choice,
            ground,
            note,
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

  /** Met today: kept, and kept in mind as a meeting. */
  private Act met(Next.Shown shown, Optional<ConnectionId> only, Optional<String> note) {
    session
        .useCases()
        .noting()
        .meetPeople()
        .met(
            new MeetPeople.Request(
                session.owner().id(),
                List.of(shown.person().id().value().toString()),
                Optional.empty(),
                Optional.empty(),
                note,
                false,
                session.actor(Via.TERMINAL)));
    return decide(shown, only, note, Choice.KEEP, Ground.MET);
  }

  /** With doubt one picks up the phone (S4): let go for now, and on the list of those to call. */
  private Act call(Next.Shown shown, Optional<ConnectionId> only, Optional<String> note) {
    var decided = decide(shown, only, note, Choice.STOP_SEEING, Ground.UNSURE);
    if (decided instanceof Act.Decided) {
      session
          .useCases()
          .noting()
          .callPeople()
          .list(
              new CallPeople.Request(
                  session.owner().id(),
                  List.of(shown.person().id()),
                  note,
                  session.actor(Via.TERMINAL)));
    }
    return decided;
  }

  private Act undo() {
    return switch (session.useCases().sweeping().sweep().undo(session.owner().id())) {
      case Undoing.Undone undone -> {
        session
            .useCases()
            .noting()
            .callPeople()
            .takeBack(session.owner().id(), undone.person().id(), undone.at());
        yield new Act.Back(undone.person().id(), new BaselineView(session).undone(undone));
      }
      case Undoing.NothingToUndo no -> new Act.Nothing(session.say("baseline.nothingToUndo"));
      case Undoing.NoBaseline no -> new Act.Nothing(session.say("baseline.none"));
    };
  }
}
