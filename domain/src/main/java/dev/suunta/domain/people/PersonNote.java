package dev.suunta.domain.people;

import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.Text;
import java.time.Instant;

/**
 * What the owner wrote down about somebody. It is never changed; it may be taken away.
 *
 * @param id its id
 * @param person to whom it was given
 * @param text not blank, at most {@link #MOST} characters
 * @param at when it was written
 * @param by who wrote it
 */
public record PersonNote(NoteId id, PersonId person, String text, Instant at, Actor by) {
  /** The greatest length, in UTF-16 units. */
  public static final int MOST = 2_000;

  public PersonNote {
    if (!isText(text)) {
      throw new IllegalArgumentException("no note");
    }
  }

  /** Whether a text can be a note. */
  public static boolean isText(String text) {
    return !text.isBlank() && text.length() <= MOST && Text.isStorable(text);
  }
}
