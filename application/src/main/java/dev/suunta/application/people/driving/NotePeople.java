package dev.suunta.application.people.driving;

import dev.suunta.domain.people.NoteId;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.PersonNote;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;

/** Driving port: write something down about somebody. */
public interface NotePeople {
  /** Adds a note. */
  Noting note(OwnerId owner, PersonId person, String text, Actor by);

  /**
   * Takes a note away.
   *
   * @param number which one of the person's, from 1 on, as {@link ReadNoted} tells them
   */
  Removal remove(OwnerId owner, PersonId person, int number);

  /** Takes a note of the person's away, whichever number it has meanwhile. */
  Removal remove(OwnerId owner, PersonId person, NoteId note);

  /** What became of a note. */
  sealed interface Noting {
    /** It is kept. */
    record Noted(Person person, PersonNote note) implements Noting {}

    /** It is blank, longer than {@link PersonNote#MOST}, or cannot be kept. */
    record NoNote() implements Noting {}

    /** There is no such person. */
    record UnknownPerson(PersonId person) implements Noting {}
  }

  /** What became of taking one away. */
  sealed interface Removal {
    /** It is gone. */
    record Removed(PersonNote note) implements Removal {}

    /** There is no such note; there are so many. */
    record NoSuchNote(int notes) implements Removal {}
  }
}
