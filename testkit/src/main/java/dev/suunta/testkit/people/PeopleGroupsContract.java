package dev.suunta.testkit.people;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static dev.suunta.testkit.people.PeopleFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.suunta.application.people.driven.PeopleGroups;
import dev.suunta.application.people.driven.PeopleGroups.Counted;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.people.PeopleGroup;
import dev.suunta.domain.strategy.GroupId;
import dev.suunta.testkit.shared.AwkwardTexts;
import dev.suunta.testkit.shared.Stores;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link PeopleGroups} must do. */
public interface PeopleGroupsContract extends Stores {
  /** A group that was called so. */
  PeopleGroup CAMP = new PeopleGroup(new GroupId("camp"), AwkwardTexts.LINES.getFirst());

  /** Another one, whose id comes later. */
  PeopleGroup CHOIR = new PeopleGroup(new GroupId("choir"), "Choir");

  private void threePeople() {
    people().add(AINO, person(1), "Aino");
    people().add(AINO, person(2), "Outi");
    people().add(AINO, person(3), "Eero");
  }

  @Test
  default void keepsWhoIsInWhichGroup() {
    threePeople();

    peopleGroups().put(AINO, CHOIR, List.of(person(3), person(1)));
    peopleGroups().put(AINO, CHOIR, List.of(person(1)));
    peopleGroups().put(AINO, CAMP, List.of(person(1)));
    peopleGroups().put(AINO, PeopleGroup.named("Nobody").orElseThrow(), List.of());

    assertThat(peopleGroups().all(AINO))
        .containsExactly(new Counted(CAMP, 1), new Counted(CHOIR, 2));
    assertThat(peopleGroups().members(AINO, CHOIR.id(), 9)).containsExactly(person(1), person(3));
    assertThat(peopleGroups().members(AINO, CHOIR.id(), 1)).containsExactly(person(1));
    assertThat(peopleGroups().of(AINO, person(1))).containsExactly(CAMP, CHOIR);
    assertThat(peopleGroups().of(AINO, person(2))).isEmpty();
    assertThat(peopleGroups().all(ELSE)).isEmpty();
    assertThat(peopleGroups().members(ELSE, CHOIR.id(), 9)).isEmpty();
    assertThat(peopleGroups().of(ELSE, person(1))).isEmpty();
  }

  @Test
  default void callsAGroupAnew() {
    threePeople();
    peopleGroups().put(AINO, CHOIR, List.of(person(1)));
    var anew = new PeopleGroup(CHOIR.id(), "The choir");

    peopleGroups().put(AINO, anew, List.of(person(2)));

    assertThat(peopleGroups().all(AINO)).containsExactly(new Counted(anew, 2));
  }

  @Test
  default void countsWhoIsShownAsOneOnceAndTakesThemOutTogether() {
    threePeople();
    peopleGroups().put(AINO, CHOIR, List.of(person(1), person(2), person(3)));
    personLinks().show(AINO, List.of(person(1), person(2)), person(2));

    assertThat(peopleGroups().all(AINO)).containsExactly(new Counted(CHOIR, 2));
    assertThat(peopleGroups().members(AINO, CHOIR.id(), 9)).containsExactly(person(2), person(3));
    peopleGroups().take(ELSE, CHOIR.id(), List.of(person(1)));
    peopleGroups().take(AINO, CHOIR.id(), List.of(person(1)));

    assertThat(peopleGroups().members(AINO, CHOIR.id(), 9)).containsExactly(person(3));
    assertThat(peopleGroups().of(AINO, person(2))).isEmpty();
  }

  @Test
  default void tellsWhoIsInAGroupByNameInPages() {
    threePeople();
    people().add(AINO, person(4), "Outi");
    peopleGroups().put(AINO, CHOIR, List.of(person(1), person(2), person(3), person(4)));
    personLinks().show(AINO, List.of(person(1), person(3)), person(3));

    var first = peopleGroups().page(AINO, CHOIR.id(), Optional.empty(), 2);
    var second = peopleGroups().page(AINO, CHOIR.id(), first.next(), 2);

    assertThat(first.rows()).containsExactly(person(3), person(2));
    assertThat(second).isEqualTo(new Page<>(List.of(person(4)), Optional.empty()));
    assertThat(peopleGroups().page(AINO, CHOIR.id(), Optional.empty(), 3).next()).isEmpty();
    assertThat(peopleGroups().page(ELSE, CHOIR.id(), Optional.empty(), 2).rows()).isEmpty();
    assertThat(peopleGroups().page(AINO, CAMP.id(), Optional.empty(), 2).rows()).isEmpty();
  }

  @Test
  default void goesOnAfterSomebodyWhoIsInTheGroupNoMore() {
    threePeople();
    peopleGroups().put(AINO, CHOIR, List.of(person(1), person(2), person(3)));
    var first = peopleGroups().page(AINO, CHOIR.id(), Optional.empty(), 1);
    peopleGroups().take(AINO, CHOIR.id(), first.rows());

    assertThat(peopleGroups().page(AINO, CHOIR.id(), first.next(), 1).rows())
        .containsExactly(person(3));
  }

  @Test
  default void beginsNoPageAfterNobody() {
    threePeople();
    peopleGroups().put(AINO, CHOIR, List.of(person(1)));

    for (var nowhere : List.of("x", person(9).value().toString())) {
      assertThatThrownBy(() -> peopleGroups().page(AINO, CHOIR.id(), Optional.of(nowhere), 2))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> peopleGroups().page(AINO, CHOIR.id(), Optional.empty(), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  default void forgetsAGroupThatNobodyIsInAnyMore() {
    threePeople();
    peopleGroups().put(AINO, CHOIR, List.of(person(1)));
    peopleGroups().put(AINO, CAMP, List.of(person(1)));

    peopleGroups().take(AINO, CHOIR.id(), List.of(person(1), person(2)));

    assertThat(peopleGroups().all(AINO)).containsExactly(new Counted(CAMP, 1));
  }
}
