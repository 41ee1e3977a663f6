package dev.suunta.adapters.cli;

import dev.suunta.application.people.driving.NotePeople.Noting;
import dev.suunta.application.people.driving.NotePeople.Removal;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.PersonNote;
import dev.suunta.domain.shared.Via;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code suunta people note}: what the owner writes down about somebody. */
@Command(name = "note", mixinStandardHelpOptions = true)
final class PeopleNoteCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(index = "0", paramLabel = "NAME|ID", descriptionKey = "NAME|ID")
  @SuppressWarnings("NullAway.Init")
  private String name;

  @Parameters(index = "1..*", arity = "0..*", paramLabel = "TEXT", descriptionKey = "TEXT")
  @SuppressWarnings("NullAway.Init")
  private List<String> text;

  @Option(names = "--remove", paramLabel = "NUMBER")
  private Optional<Integer> remove = Optional.empty();

  PeopleNoteCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    var typed = text == null ? "" : String.join(" ", text);
    return new PeopleFinding(session)
        .one(
            name,
            one ->
                remove
                    .map(number -> remove(one.person().id(), number))
                    .orElseGet(() -> add(one.asked(), typed)));
  }

  private int add(PersonId person, String typed) {
    return switch (session
        .useCases()
        .noting()
        .notePeople()
        .note(session.owner().id(), person, typed, session.actor(Via.TERMINAL))) {
      case Noting.Noted(var noted, var note) -> {
        session
            .screen()
            .wrapped("", session.say("people.noted", new PeopleView(session).name(noted)));
        yield ExitCode.OK;
      }
      case Noting.NoNote noNote ->
          session.complain(ExitCode.UNREADABLE, "people.noNote", PersonNote.MOST);
      case Noting.UnknownPerson(var unknown) ->
          new PeopleFinding(session).nobody(unknown.shortForm());
    };
  }

  private int remove(PersonId person, int number) {
    return switch (session
        .useCases()
        .noting()
        .notePeople()
        .remove(session.owner().id(), person, number)) {
      case Removal.Removed(var note) -> {
        session.screen().wrapped("", session.say("people.noteRemoved", note.text()));
        yield ExitCode.OK;
      }
      case Removal.NoSuchNote(var notes) ->
          session.complain(ExitCode.UNKNOWN, "people.noSuchNote", number, notes);
    };
  }
}
