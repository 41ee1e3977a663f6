package dev.suunta.application.people.driven;

import dev.suunta.domain.people.NoteId;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.PersonNote;
import dev.suunta.domain.shared.OwnerId;
import java.util.List;

/**
 * Driven port: keeps what the owners wrote down about people. Notes stay with the person to whom
 * they were given. Another owner's are unknown.
 */
public interface PersonNotes {
  /** Adds a note of a new id. */
  void add(OwnerId owner, PersonNote note);

  /**
   * The notes about all who are shown as one with a person, the first written first, then by id.
   */
  List<PersonNote> of(OwnerId owner, PersonId person);

  /** Takes a note away; nothing if there is none. */
  void remove(OwnerId owner, NoteId id);
}
