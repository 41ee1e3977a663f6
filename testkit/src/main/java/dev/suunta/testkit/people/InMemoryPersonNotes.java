package dev.suunta.testkit.people;

import static dev.suunta.testkit.people.PeopleTables.isOf;

import dev.suunta.application.people.driven.PersonNotes;
import dev.suunta.domain.people.NoteId;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.PersonNote;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.testkit.shared.Ids;
import dev.suunta.testkit.shared.Instants;
import dev.suunta.testkit.shared.Owned;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Keeps what the owners wrote down about people as long as the program runs. */
public final class InMemoryPersonNotes implements PersonNotes {
  private final PeopleTables tables;

  /** Of these tables. */
  public InMemoryPersonNotes(PeopleTables tables) {
    this.tables = tables;
  }

  @Override
  public void add(OwnerId owner, PersonNote note) {
    tables.memory.locked(
        () -> {
          tables.notes.put(
              new Owned<>(owner, note.id()),
              new PersonNote(
                  note.id(), note.person(), note.text(), Instants.cut(note.at()), note.by()));
        });
  }

  @Override
  public List<PersonNote> of(OwnerId owner, PersonId person) {
    return tables.memory.locked(
        () ->
            tables.notes.entrySet().stream()
                .filter(entry -> isOf(owner, entry.getKey()))
                .map(Map.Entry::getValue)
                .filter(note -> tables.isOne(owner, note.person(), person))
                .sorted(
                    Comparator.comparing(PersonNote::at)
                        .thenComparing(note -> note.id().value(), Ids.ORDER))
                .toList());
  }

  @Override
  public void remove(OwnerId owner, NoteId id) {
    tables.memory.locked(
        () -> {
          tables.notes.remove(new Owned<>(owner, id));
        });
  }
}
