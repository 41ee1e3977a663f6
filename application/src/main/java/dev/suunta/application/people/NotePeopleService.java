package dev.suunta.application.people;

import dev.suunta.application.people.driving.NotePeople;
import dev.suunta.domain.people.NoteId;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.PersonNote;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;

final class NotePeopleService implements NotePeople {
  private final NotingUseCases ports;

  NotePeopleService(NotingUseCases ports) {
    this.ports = ports;
  }

  @Override
  public Noting note(OwnerId owner, PersonId person, String text, Actor by) {
    var stripped = text.strip();
    if (!PersonNote.isText(stripped)) {
      return new Noting.NoNote();
    }
    return ports
        .unitOfWork()
        .run(
            () -> {
              var known = ports.people().find(owner, person);
              if (known.isEmpty()) {
                return new Noting.UnknownPerson(person);
              }
              var note =
                  new PersonNote(new NoteId(ports.ids().next()), person, stripped, ports.now(), by);
              ports.kept().notes().add(owner, note);
              return new Noting.Noted(known.get(), note);
            });
  }

  @Override
  public Removal remove(OwnerId owner, PersonId person, int number) {
    return ports
        .unitOfWork()
        .run(
            () -> {
              var notes = ports.kept().notes().of(owner, person);
              if (number < 1 || number > notes.size()) {
                return new Removal.NoSuchNote(notes.size());
              }
              var note = notes.get(number - 1);
              ports.kept().notes().remove(owner, note.id());
              return new Removal.Removed(note);
            });
  }
}
