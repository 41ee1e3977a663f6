package dev.suunta.testkit.people;

import static dev.suunta.testkit.imports.ImportFixtures.NOW;
import static dev.suunta.testkit.imports.ImportFixtures.run;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static dev.suunta.testkit.people.PeopleFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.suunta.application.people.driven.PeopleRepository;
import dev.suunta.application.people.driven.PeopleRepository.Filter;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.Direction;
import dev.suunta.domain.people.Evidence.Period;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.Relation;
import dev.suunta.testkit.people.PeopleFixtures.Telling;
import dev.suunta.testkit.shared.Instants;
import dev.suunta.testkit.shared.Stores;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link PeopleRepository} must do. */
public interface PeopleRepositoryContract extends Stores {
  private void some() {
    Telling.of(run(1))
        .adds(1, "Outi Mäkelä", Relation.CONNECTED)
        .adds(2, "Aino Mäkinen", Relation.CONNECTED)
        .addsNameless(3, Relation.CONNECTED)
        .adds(4, "Siobhán O’Brien", Relation.ASKED)
        .adds(5, "aino korhonen", Relation.FOLLOWED_BY)
        .takenIn(this, AINO);
  }

  private List<Optional<String>> names(Filter filter) {
    return people().page(AINO, filter, Optional.empty(), 100).rows().stream()
        .map(Person::name)
        .toList();
  }

  private static Filter called(String... words) {
    return new Filter(List.of(words), Optional.empty(), false);
  }

  @Test
  default void listsPeopleByTheirFoldedNamesAndTheNamelessLast() {
    some();

    assertThat(names(Filter.ALL))
        .containsExactly(
            Optional.of("aino korhonen"),
            Optional.of("Aino Mäkinen"),
            Optional.of("Outi Mäkelä"),
            Optional.of("Siobhán O’Brien"),
            Optional.empty());
    assertThat(people().count(AINO)).isEqualTo(5);
  }

  @Test
  default void pagesWithoutLosingOrRepeatingAnybody() {
    some();

    Page<Person> page = people().page(AINO, Filter.ALL, Optional.empty(), 2);
    assertThat(page.rows()).extracting(Person::id).containsExactly(person(5), person(2));
    page = people().page(AINO, Filter.ALL, page.next(), 2);
    assertThat(page.rows()).extracting(Person::id).containsExactly(person(1), person(4));
    page = people().page(AINO, Filter.ALL, page.next(), 2);
    assertThat(page.rows()).extracting(Person::id).containsExactly(person(3));
    assertThat(page.next()).isEmpty();
  }

  @Test
  default void pagesPastPeopleOfOneName() {
    var telling = Telling.of(run(1));
    for (var number = 0; number < 7; number++) {
      telling.adds(number, "Matti Virtanen", Relation.FRIEND);
    }
    telling.takenIn(this, AINO);

    var first = people().page(AINO, called("virt"), Optional.empty(), 4);
    var second = people().page(AINO, called("virt"), first.next(), 4);

    assertThat(first.rows()).hasSize(4).doesNotContainAnyElementsOf(second.rows());
    assertThat(second.rows()).hasSize(3);
  }

  @Test
  default void refusesAPageThatNobodyBegins() {
    assertThatThrownBy(
            () -> people().page(AINO, Filter.ALL, Optional.of(new UUID(0, 9).toString()), 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> people().page(AINO, Filter.ALL, Optional.empty(), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  default void findsPeopleByBeginningsOfTheWordsOfTheirNamesInAnyOrder() {
    some();

    assertThat(names(called("mak"))).hasSize(2);
    assertThat(names(called("makela"))).containsExactly(Optional.of("Outi Mäkelä"));
    assertThat(names(called("makinen", "ai"))).containsExactly(Optional.of("Aino Mäkinen"));
    assertThat(names(called("aino", "outi"))).isEmpty();
    assertThat(names(called("kinen"))).isEmpty();
    assertThat(names(called("zz"))).isEmpty();
  }

  @Test
  default void findsPeopleByANameThatANewerImportTold() {
    some();
    Telling.of(run(2))
        .sees(1, Relation.CONNECTED)
        .calls(1, "Outi Åkerblom", "")
        .takenIn(this, AINO);

    assertThat(names(called("akerblom"))).containsExactly(Optional.of("Outi Åkerblom"));
    assertThat(names(Filter.ALL).get(2)).contains("Outi Åkerblom");
  }

  @Test
  default void listsOnlyThoseWhomTheOwnerReadsIfAsked() {
    some();

    assertThat(names(new Filter(List.of(), Optional.empty(), true)))
        .containsExactly(Optional.of("Aino Mäkinen"), Optional.of("Outi Mäkelä"), Optional.empty());
    assertThat(names(new Filter(List.of("aino"), Optional.empty(), true))).hasSize(1);
  }

  @Test
  default void listsOnlyThoseOfANetworkIfAsked() {
    some();

    assertThat(names(new Filter(List.of(), Optional.of(NetworkId.LINKEDIN), false))).hasSize(5);
    assertThat(names(new Filter(List.of(), Optional.of(NetworkId.X), false))).isEmpty();
    assertThat(names(new Filter(List.of("outi"), Optional.of(NetworkId.X), false))).isEmpty();
  }

  @Test
  default void showsPeopleByAnyOfTheirIds() {
    some();
    personLinks().show(AINO, List.of(person(1), person(3)), person(1));

    var shown = people().shown(AINO, List.of(person(3), person(2), person(3), person(9)));

    assertThat(shown).containsOnlyKeys(person(2), person(3));
    assertThat(shown)
        .containsEntry(person(3), people().find(AINO, person(1)).orElseThrow())
        .containsEntry(person(2), people().find(AINO, person(2)).orElseThrow());
    assertThat(people().shown(AINO, List.of())).isEmpty();
    assertThat(people().shown(ELSE, List.of(person(2)))).isEmpty();
  }

  @Test
  default void findsAPersonByTheEndOfTheirId() {
    some();

    assertThat(people().endingWith(AINO, person(2).shortForm(), 5))
        .extracting(Person::id)
        .containsExactly(person(2));
    assertThat(people().endingWith(AINO, "ffffffff", 5)).isEmpty();
    assertThat(people().endingWith(ELSE, person(2).shortForm(), 5)).isEmpty();
  }

  @Test
  default void tellsForWhichTimeImportsOfTheirAccountsTellOfAnybody() {
    var first = NOW.minusSeconds(9_000);
    var last = NOW.minusSeconds(1_000);
    Telling.of(run(1))
        .adds(1, "Aino", Relation.CONNECTED)
        .adds(2, "Outi", Relation.CONNECTED)
        .messages(1, Direction.TO_OWNER, 2, first, NOW.minusSeconds(5_000))
        .takenIn(this, AINO);
    Telling.of(run(2))
        .messages(1, Direction.TO_OWNER, 2, NOW.minusSeconds(7_000), last)
        .takenIn(this, AINO);
    Telling.of(run(3)).messages(1, Direction.TO_OWNER, 2, NOW, NOW).staged(this, AINO);
    people().add(AINO, person(7), "By Hand");

    var told = new Period(Instants.cut(first), Instants.cut(last));
    assertThat(people().covered(AINO, person(2))).contains(told);
    assertThat(people().covered(AINO, person(1))).contains(told);
    assertThat(people().covered(AINO, person(7))).isEmpty();
    assertThat(people().covered(ELSE, person(2))).isEmpty();
  }

  @Test
  default void knowsNobodyOfAnotherOwner() {
    some();

    assertThat(people().page(ELSE, Filter.ALL, Optional.empty(), 10).rows()).isEmpty();
    assertThat(people().page(ELSE, called("aino"), Optional.empty(), 10).rows()).isEmpty();
  }

  @Test
  default void keepsWhoWasAddedByHand() {
    some();

    people().add(AINO, person(9), "Anneli Åkerblom");

    assertThat(people().find(AINO, person(9)))
        .contains(new Person(person(9), Optional.of("Anneli Åkerblom"), List.of()));
    assertThat(names(called("akerb"))).containsExactly(Optional.of("Anneli Åkerblom"));
    assertThat(names(Filter.ALL).get(2)).contains("Anneli Åkerblom");
    assertThat(people().count(AINO)).isEqualTo(6);
    assertThat(people().find(ELSE, person(9))).isEmpty();
  }
}
