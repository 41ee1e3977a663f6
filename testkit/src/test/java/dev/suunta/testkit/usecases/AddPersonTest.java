package dev.suunta.testkit.usecases;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.people.driving.AddPerson.Outcome;
import dev.suunta.application.people.driving.AddPerson.Request;
import dev.suunta.application.people.driving.ReadPeople.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Adding people by hand. */
class AddPersonTest {
  private final Suunta suunta = new Suunta();

  private Outcome add(String name) {
    return suunta.addPerson().add(new Request(AINO, name, false));
  }

  @Test
  void addsSomebodyWhomOneFindsThen() {
    var added = (Outcome.Added) add("  Aino \t Mäkinen ");

    assertThat(added.person().name()).contains("Aino Mäkinen");
    assertThat(suunta.readPeople().find(AINO, "makinen"))
        .isInstanceOfSatisfying(
            Found.One.class, one -> assertThat(one.person()).isEqualTo(added.person()));
  }

  @Test
  void addsASecondOfTheSameNameOnlyWhereOneSaysSo() {
    var first = (Outcome.Added) add("Matti Virtanen");

    assertThat(add("MATTI VIRTANEN"))
        .isInstanceOfSatisfying(
            Outcome.CalledSoAlready.class,
            alike -> assertThat(alike.people()).containsExactly(first.person()));
    assertThat(add("Matti Virta")).isInstanceOf(Outcome.Added.class);
    assertThat(suunta.addPerson().add(new Request(AINO, "Matti Virtanen", true)))
        .isInstanceOf(Outcome.Added.class);
    assertThat(suunta.stores.people().count(AINO)).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "?!", "\u202e", "a\u0000b", "a\ud800"})
  void refusesWhatIsNoName(String name) {
    assertThat(add(name)).isEqualTo(new Outcome.NoName(name));
    assertThat(add("a".repeat(301))).isInstanceOf(Outcome.NoName.class);
    assertThat(suunta.stores.people().count(AINO)).isZero();
  }
}
