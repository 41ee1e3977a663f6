package dev.suunta.testkit.people;

import static dev.suunta.testkit.imports.ImportFixtures.run;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static dev.suunta.testkit.people.PeopleFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.suunta.application.people.driven.Lookalikes;
import dev.suunta.application.people.driven.Lookalikes.Candidates;
import dev.suunta.application.people.driven.Lookalikes.Portion;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.Relation;
import dev.suunta.testkit.people.PeopleFixtures.Telling;
import dev.suunta.testkit.shared.Stores;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link Lookalikes} must do. */
public interface LookalikesContract extends Stores {
  private void some() {
    Telling.of(run(1))
        .adds(1, "Aino Mäkinen", Relation.CONNECTED)
        .adds(2, "Outi Salo", Relation.CONNECTED)
        .addsNameless(3, Relation.CONNECTED)
        .adds(4, "Mäkinen, Aino", Relation.CONNECTED)
        .takenIn(this, AINO);
    people().add(AINO, person(5), "Aino M");
  }

  private Portion after(Optional<PersonId> after, int most) {
    return lookalikes().after(AINO, after, most);
  }

  private static Candidates of(long person, Long... others) {
    return new Candidates(
        person(person), List.of(others).stream().map(PeopleFixtures::person).toList(), false);
  }

  @Test
  default void findsThoseOfGreaterIdsWhoHaveAKeyInCommon() {
    some();

    var all = after(Optional.empty(), Lookalikes.MOST);

    assertThat(all.people()).containsExactly(of(1, 4L, 5L), of(2), of(3), of(4, 5L), of(5));
    assertThat(all.next()).isEmpty();
    assertThat(lookalikes().after(ELSE, Optional.empty(), 9).people()).isEmpty();
  }

  @Test
  default void goesThroughPeopleInPortionsWithoutLosingAny() {
    some();

    var first = after(Optional.empty(), 2);
    assertThat(first.people()).containsExactly(of(1, 4L, 5L), of(2));
    var second = after(first.next(), 2);
    assertThat(second.people()).containsExactly(of(3), of(4, 5L));
    var third = after(second.next(), 2);
    assertThat(third.people()).containsExactly(of(5));
    assertThat(third.next()).isEmpty();
    assertThatThrownBy(() -> after(Optional.empty(), 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> after(Optional.empty(), Lookalikes.MOST + 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  default void knowsNothingOfWhatAnUnfinishedImportTells() {
    some();
    Telling.of(run(2))
        .adds(6, "Aino Mäkinen", Relation.CONNECTED)
        .calls(3, "Outi Salo", "")
        .staged(this, AINO);

    assertThat(after(Optional.empty(), 9).people())
        .containsExactly(of(1, 4L, 5L), of(2), of(3), of(4, 5L), of(5));
  }

  @Test
  default void findsThemByANameThatANewerImportTold() {
    some();

    Telling.of(run(2)).calls(3, "Outi Salo", "").takenIn(this, AINO);

    assertThat(after(Optional.empty(), 9).people()).contains(of(2, 3L));
  }

  @Test
  default void findsOnlySomeOfThoseWhoHaveANameThatManyHave() {
    var telling = Telling.of(run(1));
    for (var number = 1; number <= Lookalikes.MOST_OF_KEY + 2; number++) {
      telling.adds(number, "Matti Virtanen", Relation.CONNECTED);
    }
    telling.takenIn(this, AINO);

    var found = after(Optional.empty(), 1).people().getFirst();

    assertThat(found.cut()).isTrue();
    assertThat(found.others())
        .hasSize(Lookalikes.MOST_OF_KEY)
        .startsWith(person(2), person(3))
        .isSorted();
  }
}
