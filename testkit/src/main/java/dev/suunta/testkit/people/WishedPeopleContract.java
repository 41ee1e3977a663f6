package dev.suunta.testkit.people;

import static dev.suunta.testkit.imports.ImportFixtures.NOW;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static dev.suunta.testkit.people.PeopleFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.suunta.application.people.driven.WishedPeople;
import dev.suunta.domain.people.WishedPerson;
import dev.suunta.testkit.shared.Instants;
import dev.suunta.testkit.shared.Stores;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link WishedPeople} must do. */
public interface WishedPeopleContract extends Stores {
  private static WishedPerson wish(long person, int seconds) {
    return new WishedPerson(person(person), Instants.cut(NOW).plusSeconds(seconds), AINO_HERSELF);
  }

  private void knowsFour() {
    for (var number = 1; number <= 4; number++) {
      people().add(AINO, person(number), "Somebody " + number);
    }
  }

  private List<WishedPerson> all() {
    return wishedPeople().page(AINO, Optional.empty(), 50).rows();
  }

  @Test
  default void keepsAllOfAWishForItsOwnerAlone() {
    knowsFour();

    assertThat(wishedPeople().add(AINO, wish(1, 0))).isTrue();

    assertThat(all()).containsExactly(wish(1, 0));
    assertThat(wishedPeople().page(ELSE, Optional.empty(), 50).rows()).isEmpty();
    assertThat(wishedPeople().remove(ELSE, person(1))).isFalse();
    assertThat(all()).hasSize(1);
  }

  @Test
  default void keepsTheFirstOfTwoWishesAboutOnePerson() {
    knowsFour();
    personLinks().show(AINO, List.of(person(1), person(2)), person(1));

    assertThat(wishedPeople().add(AINO, wish(2, 0))).isTrue();
    assertThat(wishedPeople().add(AINO, wish(2, 5))).isFalse();
    assertThat(wishedPeople().add(AINO, wish(1, 5))).isFalse();

    assertThat(all()).containsExactly(wish(2, 0));
  }

  @Test
  default void removesTheWishesAboutAllWhoAreShownAsOne() {
    knowsFour();
    List.of(wish(1, 0), wish(2, 1), wish(3, 2)).forEach(one -> wishedPeople().add(AINO, one));
    personLinks().show(AINO, List.of(person(1), person(2)), person(1));

    assertThat(wishedPeople().remove(AINO, person(2))).isTrue();

    assertThat(all()).containsExactly(wish(3, 2));
    assertThat(wishedPeople().remove(AINO, person(2))).isFalse();
    assertThat(wishedPeople().remove(AINO, person(9))).isFalse();
  }

  @Test
  default void listsTheOldestFirstAndPagesWithoutLosingAny() {
    knowsFour();
    List.of(wish(4, 1), wish(3, 0), wish(1, 2), wish(2, 1))
        .forEach(one -> wishedPeople().add(AINO, one));

    var page = wishedPeople().page(AINO, Optional.empty(), 2);
    assertThat(page.rows()).containsExactly(wish(3, 0), wish(2, 1));
    page = wishedPeople().page(AINO, page.next(), 2);
    assertThat(page.rows()).containsExactly(wish(4, 1), wish(1, 2));
    assertThat(page.next()).isEmpty();
    assertThatThrownBy(() -> wishedPeople().page(AINO, Optional.of(new UUID(0, 9).toString()), 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> wishedPeople().page(AINO, Optional.of("?"), 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> wishedPeople().page(AINO, Optional.empty(), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
