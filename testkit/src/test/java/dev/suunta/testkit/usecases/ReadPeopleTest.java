package dev.suunta.testkit.usecases;

import static dev.suunta.testkit.imports.ImportFixtures.run;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static dev.suunta.testkit.people.PeopleFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.people.driving.ReadPeople.Found;
import dev.suunta.application.people.driving.ReadPeople.Query;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.Relation;
import dev.suunta.testkit.people.PeopleFixtures.Telling;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Looking people up. */
class ReadPeopleTest {
  private final Suunta suunta = new Suunta();

  @BeforeEach
  void knowsSome() {
    Telling.of(run(1))
        .adds(1, "Outi Mäkelä", Relation.CONNECTED)
        .adds(2, "Matti Virtanen", Relation.CONNECTED)
        .adds(3, "Matti Virtanen", Relation.FOLLOWED_BY)
        .adds(4, "Иван Петров", Relation.CONNECTED)
        .adds(5, "Aino", Relation.CONNECTED)
        .adds(6, "Aino Korhonen", Relation.CONNECTED)
        .takenIn(suunta.stores, AINO);
  }

  private Page<Person> list(String text) {
    return suunta
        .readPeople()
        .list(new Query(AINO, text, Optional.empty(), false, Optional.empty(), 10));
  }

  private Found find(String typed) {
    return suunta.readPeople().find(AINO, typed);
  }

  @Test
  void listsEverybodyWhereNothingIsTyped() {
    assertThat(list("").rows()).hasSize(6);
    assertThat(list("  ").rows()).hasSize(6);
  }

  @Test
  void findsHoweverANameIsWritten() {
    assertThat(list("MAKELA o").rows()).extracting(Person::id).containsExactly(person(1));
    assertThat(list("ivan").rows()).extracting(Person::id).containsExactly(person(4));
    assertThat(list("Петров").rows()).extracting(Person::id).containsExactly(person(4));
  }

  @Test
  void findsNobodyByWhatNoNameHolds() {
    assertThat(list("?!").rows()).isEmpty();
    assertThat(find("?!")).isEqualTo(new Found.Nobody("?!"));
    assertThat(find("nobody")).isEqualTo(new Found.Nobody("nobody"));
  }

  @Test
  void answersOneWhoFits() {
    assertThat(find("makela"))
        .isInstanceOfSatisfying(
            Found.One.class, one -> assertThat(one.person().id()).isEqualTo(person(1)));
  }

  @Test
  void asksWhomOfSeveralOneMeans() {
    assertThat(find("Matti Virtanen"))
        .isInstanceOfSatisfying(
            Found.Several.class,
            several -> {
              assertThat(several.people())
                  .extracting(Person::id)
                  .containsExactly(person(2), person(3));
              assertThat(several.more()).isFalse();
            });
  }

  @Test
  void wantsAWordOfTheNameForEachWord() {
    Telling.of(run(2)).adds(7, "Matti Mäkinen", Relation.CONNECTED).takenIn(suunta.stores, AINO);

    assertThat(find("matti m"))
        .isInstanceOfSatisfying(
            Found.One.class, one -> assertThat(one.person().id()).isEqualTo(person(7)));
    assertThat(find("m matti")).isInstanceOf(Found.One.class);
    assertThat(find("matti matti")).isInstanceOf(Found.Nobody.class);

    Telling.of(run(3)).adds(8, "Ali Ali", Relation.CONNECTED).takenIn(suunta.stores, AINO);
    assertThat(find("ali ali")).isInstanceOf(Found.One.class);
  }

  @Test
  void takesWhoIsCalledJustSoBeforeThoseWhoseNameBeginsSo() {
    assertThat(find("aino"))
        .isInstanceOfSatisfying(
            Found.One.class, one -> assertThat(one.person().id()).isEqualTo(person(5)));
  }

  @Test
  void findsByTheWholeIdAndByItsEnd() {
    var id = person(3);

    assertThat(find(id.value().toString())).isInstanceOf(Found.One.class);
    assertThat(find(id.shortForm().toUpperCase(java.util.Locale.ROOT)))
        .isInstanceOf(Found.One.class);
    assertThat(find("00000000-0000-0000-0000-000000000001")).isInstanceOf(Found.Nobody.class);
    assertThat(suunta.readPeople().find(ELSE, id.value().toString()))
        .isInstanceOf(Found.Nobody.class);
  }

  @Test
  void tellsWhoMayHaveBeenMeantWhereNobodyIsCalledSo() {
    assertThat(near("mati virtannen")).extracting(Person::id).containsExactly(person(2), person(3));
    assertThat(near("mkela")).extracting(Person::id).containsExactly(person(1));
    assertThat(near("nobody at all")).isEmpty();
    assertThat(near("?!")).isEmpty();
    assertThat(near(person(3).shortForm())).isEmpty();
    assertThat(suunta.readPeople().near(ELSE, "mati virtannen")).isEmpty();
  }

  @Test
  void tellsAtMostFiveWhoMayHaveBeenMeant() {
    var telling = Telling.of(run(2));
    for (var number = 0; number < 450; number++) {
      telling.adds(100 + number, "Tuula Salonen " + number, Relation.CONNECTED);
    }
    telling.takenIn(suunta.stores, AINO);

    assertThat(near("tuula salonem")).hasSize(5);
    assertThat(near("tuula salonem 119")).first().extracting(Person::id).isEqualTo(person(219));
  }

  private List<Person> near(String typed) {
    return suunta.readPeople().near(AINO, typed);
  }
}
