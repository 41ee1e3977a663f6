package dev.suunta.testkit.usecases;

import static dev.suunta.testkit.imports.ImportFixtures.run;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static dev.suunta.testkit.people.PeopleFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.people.driven.Lookalikes;
import dev.suunta.application.people.driving.FindDuplicates.Found;
import dev.suunta.application.people.driving.FindDuplicates.Pair;
import dev.suunta.application.people.driving.LinkPeople;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.Relation;
import dev.suunta.domain.people.name.NameReason;
import dev.suunta.testkit.people.PeopleFixtures.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Finding people who may be one. */
class FindDuplicatesTest {
  private final Suunta suunta = new Suunta();

  private void knows(String... names) {
    for (var number = 1; number <= names.length; number++) {
      suunta.stores.people().add(AINO, person(number), names[number - 1]);
    }
  }

  private List<Pair> pairs() {
    var pairs = new ArrayList<Pair>();
    var found = suunta.findDuplicates().find(AINO, Optional.empty());
    pairs.addAll(found.pairs());
    while (found.next().isPresent()) {
      found = suunta.findDuplicates().find(AINO, found.next());
      pairs.addAll(found.pairs());
    }
    return pairs;
  }

  private LinkPeople.Request both(long one, long other) {
    return new LinkPeople.Request(AINO, person(one), person(other), AINO_HERSELF);
  }

  private static List<PersonId> ids(Pair pair) {
    return List.of(pair.one().id(), pair.other().id());
  }

  @Test
  void tellsWhoMayBeOneAndWhyTheStrongestReasonFirst() {
    knows("Aino Mäkinen", "Matti K", "Mäkinen Aino", "Matti Korhonen", "Outi Salo");

    assertThat(pairs())
        .extracting(Pair::reason)
        .containsExactly(NameReason.SAME_NAME, NameReason.NICKNAME_OR_SHORT);
    assertThat(pairs())
        .extracting(FindDuplicatesTest::ids)
        .containsExactly(List.of(person(1), person(3)), List.of(person(2), person(4)));
    assertThat(suunta.findDuplicates().find(ELSE, Optional.empty()).pairs()).isEmpty();
  }

  @Test
  void saysNothingOfASingleWordInCommon() {
    knows("Aino", "aino");

    assertThat(pairs()).isEmpty();
  }

  @Test
  void neverTellsThoseWhoAreOneOrSaidToBeTwo() {
    knows("Aino Mäkinen", "Aino Mäkinen", "Aino Mäkinen");
    assertThat(pairs()).hasSize(3);

    suunta.linkPeople().notSame(both(1, 2));
    assertThat(pairs())
        .extracting(FindDuplicatesTest::ids)
        .containsExactly(List.of(person(1), person(3)), List.of(person(2), person(3)));

    suunta.linkPeople().link(both(1, 3));
    assertThat(pairs()).isEmpty();
  }

  @Test
  void tellsAPairOnceHoweverManyAccountsTheyHave() {
    var telling = Telling.of(run(1));
    for (var number = 1; number <= Lookalikes.MOST + 2; number++) {
      if (number <= 2 || number > Lookalikes.MOST) {
        telling.adds(number, "Aino Mäkinen", Relation.CONNECTED);
      } else {
        telling.addsNameless(number, Relation.CONNECTED);
      }
    }
    telling.takenIn(suunta.stores, AINO);
    suunta.linkPeople().link(both(1, Lookalikes.MOST + 1));
    suunta.linkPeople().link(both(2, Lookalikes.MOST + 2));

    assertThat(pairs())
        .extracting(FindDuplicatesTest::ids)
        .containsExactly(List.of(person(1), person(2)));
  }

  @Test
  void goesThroughManyPeopleInPortionsAndSaysWhereItGaveUp() {
    var telling = Telling.of(run(1));
    for (var number = 1; number <= Lookalikes.MOST + 1; number++) {
      telling.adds(number, "Matti Virtanen", Relation.CONNECTED);
    }
    telling.takenIn(suunta.stores, AINO);

    Found found = suunta.findDuplicates().find(AINO, Optional.empty());

    assertThat(found.next()).contains(person(Lookalikes.MOST));
    assertThat(found.cut()).isTrue();
    assertThat(suunta.findDuplicates().find(AINO, found.next()).pairs()).isEmpty();
  }

  @Test
  void linksNobody() {
    knows("Aino Mäkinen", "Aino Mäkinen");

    pairs();

    assertThat(suunta.stores.people().count(AINO)).isEqualTo(2);
  }
}
