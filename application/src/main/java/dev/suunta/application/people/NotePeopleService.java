package dev.suunta.application.people;

import dev.suunta.application.people.driving.NotePeople;
import dev.suunta.domain.people.NoteId;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.PersonNote;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
    return removed(
        owner,
        person,
        notes ->
            number < 1 || number > notes.size()
                ? Optional.empty()
                : Optional.of(notes.get(number - 1)));
  }

  @Override
  public Removal remove(OwnerId owner, PersonId person, NoteId note) {
    return removed(
        owner, person, notes -> notes.stream().filter(one -> one.id().equals(note)).findFirst());
  }

  private Removal removed(
      OwnerId owner, PersonId person, Function<List<PersonNote>, Optional<PersonNote>> which) {
    return ports
        .unitOfWork()
        .run(
            () -> {
              var notes = ports.kept().notes().of(owner, person);
              var note = which.apply(notes);
              note.ifPresent(one -> ports.kept().notes().remove(owner, one.id()));
              return note.<Removal>map(Removal.Removed::new)
                  .orElseGet(() -> new Removal.NoSuchNote(notes.size()));
            });
  }
}
