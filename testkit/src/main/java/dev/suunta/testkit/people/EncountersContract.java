package dev.suunta.testkit.people;

import static dev.suunta.testkit.imports.ImportFixtures.NOW;
import static dev.suunta.testkit.imports.ImportFixtures.run;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static dev.suunta.testkit.people.PeopleFixtures.encounter;
import static dev.suunta.testkit.people.PeopleFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.suunta.application.people.driven.Encounters;
import dev.suunta.application.people.driven.Encounters.Traces;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.people.Encounter;
import dev.suunta.domain.people.PartialDate;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.Relation;
import dev.suunta.testkit.people.PeopleFixtures.Telling;
import dev.suunta.testkit.shared.AwkwardTexts;
import dev.suunta.testkit.shared.Instants;
import dev.suunta.testkit.shared.Stores;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link Encounters} must do. */
public interface EncountersContract extends Stores {
  private void people(int number) {
    for (var one = 1; one <= number; one++) {
      people().add(AINO, person(one), "Somebody " + one);
    }
  }

  private static PartialDate date(String text) {
    return PartialDate.parse(text).orElseThrow();
  }

  private static Encounter met(long number, String on, long... people) {
    return new Encounter(
        encounter(number),
        date(on),
        Optional.empty(),
        Optional.empty(),
        java.util.Arrays.stream(people).mapToObj(PeopleFixtures::person).toList(),
        Instants.cut(NOW),
        AINO_HERSELF);
  }

  private void add(Encounter... some) {
    Stream.of(some).forEach(one -> encounters().add(AINO, one));
  }

  private List<Encounter> all(Optional<PersonId> with) {
    return encounters().page(AINO, with, Optional.empty(), Page.MOST).rows();
  }

  @Test
  default void keepsAllOfAnEncounter() {
    people(2);
    var full =
        new Encounter(
            encounter(1),
            date("2026-02"),
            Optional.of(AwkwardTexts.LINES.get(1)),
            Optional.of(AwkwardTexts.text()),
            List.of(person(1), person(2)),
            Instants.cut(NOW),
            AINO_HERSELF);

    add(full);

    assertThat(all(Optional.empty())).containsExactly(full);
    assertThat(encounters().endingWith(AINO, encounter(1).shortForm(), 5)).containsExactly(full);
    assertThat(encounters().endingWith(AINO, "ffffffff", 5)).isEmpty();
    assertThat(encounters().endingWith(ELSE, encounter(1).shortForm(), 5)).isEmpty();
    assertThat(encounters().page(ELSE, Optional.empty(), Optional.empty(), 5).rows()).isEmpty();
  }

  @Test
  default void listsTheLastDateFirstAndPagesWithoutLosingAny() {
    people(1);
    add(
        met(1, "2025-12-31", 1),
        met(2, "2026", 1),
        met(3, "2026-01", 1),
        met(4, "2026-01-02", 1),
        met(5, "2026-01-02", 1));
    var expected = List.of(5L, 4L, 3L, 2L, 1L).stream().map(PeopleFixtures::encounter).toList();

    assertThat(all(Optional.empty())).extracting(Encounter::id).isEqualTo(expected);
    assertThat(all(Optional.of(person(1)))).extracting(Encounter::id).isEqualTo(expected);
    for (var with : List.of(Optional.<PersonId>empty(), Optional.of(person(1)))) {
      var first = encounters().page(AINO, with, Optional.empty(), 2);
      var second = encounters().page(AINO, with, first.next(), 2);
      var third = encounters().page(AINO, with, second.next(), 2);
      assertThat(Stream.of(first, second, third).flatMap(page -> page.rows().stream()))
          .extracting(Encounter::id)
          .isEqualTo(expected);
      assertThat(third.next()).isEmpty();
    }
    assertThatThrownBy(
            () ->
                encounters()
                    .page(AINO, Optional.empty(), Optional.of(new UUID(0, 9).toString()), 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> encounters().page(AINO, Optional.empty(), Optional.empty(), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  default void findsThoseOfAPersonThroughWhoeverIsShownAsOneWithThem() {
    people(3);
    add(met(1, "2026-01-01", 1, 2), met(2, "2026-01-02", 2), met(3, "2026-01-03", 3));
    personLinks().show(AINO, List.of(person(1), person(3)), person(1));

    assertThat(all(Optional.of(person(1))))
        .extracting(Encounter::id)
        .containsExactly(encounter(3), encounter(1));
    assertThat(all(Optional.of(person(3)))).hasSize(2);
    assertThat(all(Optional.of(person(1))).getLast().people())
        .containsExactly(person(1), person(2));
    assertThat(all(Optional.of(person(9)))).isEmpty();
  }

  @Test
  default void findsThoseOfADateJustAsVague() {
    people(1);
    add(met(2, "2026-01-02", 1), met(1, "2026-01-02", 1), met(3, "2026-01", 1));

    assertThat(encounters().on(AINO, date("2026-01-02")))
        .extracting(Encounter::id)
        .containsExactly(encounter(1), encounter(2));
    assertThat(encounters().on(AINO, date("2026-01"))).hasSize(1);
    assertThat(encounters().on(AINO, date("2026"))).isEmpty();
    assertThat(encounters().on(ELSE, date("2026-01"))).isEmpty();
  }

  @Test
  default void takesOneAway() {
    people(1);
    add(met(1, "2026-01-02", 1), met(2, "2026-01-03", 1));

    encounters().remove(ELSE, encounter(2));
    assertThat(all(Optional.of(person(1)))).hasSize(2);
    encounters().remove(AINO, encounter(2));
    encounters().remove(AINO, encounter(9));

    assertThat(all(Optional.of(person(1)))).extracting(Encounter::id).containsExactly(encounter(1));
    assertThat(encounters().last(AINO, List.of(person(1))))
        .containsEntry(person(1), new Traces(Optional.of(date("2026-01-02")), Optional.empty()));
  }

  @Test
  default void tellsWhenEachWasLastMet() {
    Telling.of(run(1))
        .adds(1, "Aino", Relation.GUEST)
        .adds(2, "Outi", Relation.GUEST)
        .adds(4, "Eero", Relation.CONNECTED)
        .meets(1, NOW.minusSeconds(60))
        .meets(2, NOW)
        .takenIn(this, AINO);
    people().add(AINO, person(3), "Anneli");
    add(met(1, "2026", 3), met(2, "2025-12", 3), met(3, "2024", 1));
    personLinks().show(AINO, List.of(person(1), person(2)), person(1));
    Telling.of(run(2)).meets(4, NOW).staged(this, AINO);

    var last =
        encounters().last(AINO, List.of(person(1), person(2), person(3), person(4), person(9)));

    var together = new Traces(Optional.of(date("2024")), Optional.of(Instants.cut(NOW)));
    assertThat(last)
        .isEqualTo(
            Map.of(
                person(1), together,
                person(2), together,
                person(3), new Traces(Optional.of(date("2026")), Optional.empty())));
    assertThat(encounters().last(AINO, List.of())).isEmpty();
    assertThat(encounters().last(ELSE, List.of(person(1)))).isEmpty();
  }
}
