package dev.suunta.testkit.usecases;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static dev.suunta.testkit.people.PeopleFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.people.driving.FindPeople;
import dev.suunta.application.people.driving.NotePeople.Noting;
import dev.suunta.application.people.driving.NotePeople.Removal;
import dev.suunta.domain.people.PersonNote;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writing something down about somebody, and finding several people at once. */
class NotePeopleTest {
  private final Suunta suunta = new Suunta();

  @BeforeEach
  void knowsThree() {
    suunta.stores.people().add(AINO, person(1), "Outi Mäkelä");
    suunta.stores.people().add(AINO, person(2), "Eero Aho");
    suunta.stores.people().add(AINO, person(3), "Eero Salo");
  }

  private Noting note(long number, String text) {
    return suunta.notePeople().note(AINO, person(number), text, AINO_HERSELF);
  }

  @Test
  void keepsNotesAndTakesThemAwayByTheirNumber() {
    assertThat(note(1, " Sings in a choir. ")).isInstanceOf(Noting.Noted.class);
    note(1, "Moved to Turku.");

    assertThat(suunta.readNoted().of(AINO, person(1)).notes())
        .extracting(PersonNote::text)
        .containsExactly("Sings in a choir.", "Moved to Turku.");
    assertThat(suunta.notePeople().remove(AINO, person(1), 3)).isEqualTo(new Removal.NoSuchNote(2));
    assertThat(suunta.notePeople().remove(AINO, person(1), 0)).isEqualTo(new Removal.NoSuchNote(2));
    assertThat(suunta.notePeople().remove(AINO, person(1), 1))
        .isInstanceOfSatisfying(
            Removal.Removed.class,
            removed -> assertThat(removed.note().text()).isEqualTo("Sings in a choir."));
    assertThat(suunta.readNoted().of(AINO, person(1)).notes()).hasSize(1);
  }

  @Test
  void takesTheNoteAwayThatIsMeantThoughItsNumberChanged() {
    note(1, "Sings in a choir.");
    note(1, "Moved to Turku.");
    var moved = suunta.readNoted().of(AINO, person(1)).notes().getLast().id();
    suunta.notePeople().remove(AINO, person(1), 1);

    assertThat(suunta.notePeople().remove(AINO, person(2), moved))
        .isEqualTo(new Removal.NoSuchNote(0));
    assertThat(suunta.notePeople().remove(AINO, person(1), moved))
        .isInstanceOf(Removal.Removed.class);
    assertThat(suunta.notePeople().remove(AINO, person(1), moved))
        .isEqualTo(new Removal.NoSuchNote(0));
    assertThat(suunta.readNoted().of(AINO, person(1)).notes()).isEmpty();
  }

  @Test
  void refusesWhatIsNoNoteAndWhomNobodyKnows() {
    assertThat(note(1, "  ")).isInstanceOf(Noting.NoNote.class);
    assertThat(note(1, "x".repeat(2_001))).isInstanceOf(Noting.NoNote.class);
    assertThat(note(9, "Sings")).isEqualTo(new Noting.UnknownPerson(person(9)));
  }

  @Test
  void findsSeveralPeopleAtOnce() {
    assertThat(suunta.findPeople().find(AINO, List.of("eero aho", "outi", "Outi Mäkelä")))
        .isInstanceOfSatisfying(
            FindPeople.Found.All.class,
            all -> assertThat(all.people().keySet()).containsExactly(person(2), person(1)));
    assertThat(suunta.findPeople().find(AINO, List.of("outi", "eero")))
        .isInstanceOfSatisfying(
            FindPeople.Found.Several.class,
            several -> assertThat(several.typed()).isEqualTo("eero"));
    assertThat(suunta.findPeople().find(AINO, List.of("somebody", "outi", "else")))
        .isEqualTo(new FindPeople.Found.Nobody(List.of("somebody", "else")));
  }
}
