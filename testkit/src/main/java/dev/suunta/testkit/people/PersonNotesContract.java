package dev.suunta.testkit.people;

import static dev.suunta.testkit.imports.ImportFixtures.NOW;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static dev.suunta.testkit.people.PeopleFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.people.driven.PersonNotes;
import dev.suunta.domain.people.NoteId;
import dev.suunta.domain.people.PersonNote;
import dev.suunta.testkit.shared.AwkwardTexts;
import dev.suunta.testkit.shared.CountingIds;
import dev.suunta.testkit.shared.Instants;
import dev.suunta.testkit.shared.Stores;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link PersonNotes} must do. */
public interface PersonNotesContract extends Stores {
  private static PersonNote note(long number, long person, String text, int seconds) {
    return new PersonNote(
        new NoteId(CountingIds.id(number)),
        person(person),
        text,
        Instants.cut(NOW).plusSeconds(seconds),
        AINO_HERSELF);
  }

  private void twoPeople() {
    people().add(AINO, person(1), "Aino");
    people().add(AINO, person(2), "Outi");
  }

  @Test
  default void keepsNotesInTheOrderInWhichTheyWereWritten() {
    twoPeople();
    var first = note(3, 1, AwkwardTexts.text(), 0);
    var second = note(1, 1, "second", 1);
    var third = note(2, 1, "third", 1);
    List.of(third, second, first).forEach(one -> personNotes().add(AINO, one));
    personNotes().add(AINO, note(4, 2, "of another", 0));

    assertThat(personNotes().of(AINO, person(1))).containsExactly(first, second, third);
    assertThat(personNotes().of(ELSE, person(1))).isEmpty();
    assertThat(personNotes().of(AINO, person(9))).isEmpty();
  }

  @Test
  default void findsThemThroughWhoeverIsShownAsOneAndLeavesThemWhereTheyWereGiven() {
    twoPeople();
    personNotes().add(AINO, note(1, 2, "sings", 0));
    personLinks().show(AINO, List.of(person(1), person(2)), person(1));

    assertThat(personNotes().of(AINO, person(1))).containsExactly(note(1, 2, "sings", 0));
    assertThat(personNotes().of(AINO, person(2))).hasSize(1);
  }

  @Test
  default void takesOneAway() {
    twoPeople();
    personNotes().add(AINO, note(1, 1, "sings", 0));
    personNotes().add(AINO, note(2, 1, "dances", 1));

    personNotes().remove(ELSE, new NoteId(CountingIds.id(1)));
    personNotes().remove(AINO, new NoteId(CountingIds.id(1)));
    personNotes().remove(AINO, new NoteId(CountingIds.id(9)));

    assertThat(personNotes().of(AINO, person(1))).containsExactly(note(2, 1, "dances", 1));
  }
}
