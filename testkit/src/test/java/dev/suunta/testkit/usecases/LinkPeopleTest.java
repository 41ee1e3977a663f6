package dev.suunta.testkit.usecases;

import static dev.suunta.testkit.imports.ImportFixtures.run;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static dev.suunta.testkit.people.PeopleFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.people.driving.LinkPeople.Linking;
import dev.suunta.application.people.driving.LinkPeople.Parting;
import dev.suunta.application.people.driving.LinkPeople.Request;
import dev.suunta.application.people.driving.LinkPeople.Unlinking;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.PersonLink;
import dev.suunta.domain.people.Relation;
import dev.suunta.testkit.people.PeopleFixtures.Telling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Saying by hand who is who. */
class LinkPeopleTest {
  private final Suunta suunta = new Suunta();

  @BeforeEach
  void knowsFour() {
    Telling.of(run(1))
        .adds(1, "Aino Mäkinen", Relation.CONNECTED)
        .adds(2, "Ainski", Relation.CONNECTED)
        .adds(3, "Aino M", Relation.CONNECTED)
        .addsNameless(4, Relation.CONNECTED)
        .takenIn(suunta.stores, AINO);
  }

  private Linking link(int one, int other) {
    return suunta.linkPeople().link(new Request(AINO, person(one), person(other), AINO_HERSELF));
  }

  private Parting notSame(int one, int other) {
    return suunta.linkPeople().notSame(new Request(AINO, person(one), person(other), AINO_HERSELF));
  }

  private Unlinking unlink(int one) {
    return suunta.linkPeople().unlink(AINO, person(one), AINO_HERSELF);
  }

  private PersonId shown(int one) {
    return suunta.stores.people().find(AINO, person(one)).orElseThrow().id();
  }

  @Test
  void showsTwoAsOneUnderTheFirstWithAName() {
    assertThat(link(4, 2)).isInstanceOf(Linking.Linked.class);

    assertThat(shown(4)).isEqualTo(person(2));
    assertThat(suunta.stores.people().count(AINO)).isEqualTo(3);
    assertThat(link(2, 4)).isInstanceOf(Linking.OneAlready.class);
    assertThat(suunta.linkPeople().links(AINO, person(4)))
        .extracting(PersonLink::reason)
        .containsExactly(PersonLink.Reason.BY_HAND);
  }

  @Test
  void showsWhomTheOwnerNamedByTheNameTheyGave() {
    suunta.stores.people().add(AINO, person(9), "Mother");

    link(1, 9);

    assertThat(shown(1)).isEqualTo(person(9));
  }

  @Test
  void joinsWholeGroups() {
    link(1, 2);
    link(3, 4);

    assertThat(link(2, 4)).isInstanceOf(Linking.Linked.class);

    assertThat(suunta.stores.people().count(AINO)).isEqualTo(1);
    assertThat(suunta.stores.people().find(AINO, person(1)).orElseThrow().connections()).hasSize(4);
  }

  @Test
  void refusesToJoinByWayOfAnotherWhoIsSaidToBeTwo() {
    notSame(1, 3);
    link(1, 2);

    assertThat(link(2, 3))
        .isInstanceOfSatisfying(
            Linking.SaidToBeTwo.class,
            two -> {
              assertThat(two.one().id()).isEqualTo(person(1));
              assertThat(two.other().id()).isEqualTo(person(3));
            });
    assertThat(suunta.stores.people().count(AINO)).isEqualTo(3);
  }

  @Test
  void joinsTwoAfterAllWhereTheOwnerSaysSoOfJustThem() {
    notSame(1, 3);

    assertThat(link(3, 1)).isInstanceOf(Linking.Linked.class);
    assertThat(shown(3)).isEqualTo(person(1));
  }

  @Test
  void partsTwoWhoWereJoinedAndKeepsTheRestTogether() {
    link(1, 2);
    link(1, 3);

    assertThat(notSame(1, 3)).isInstanceOf(Parting.Parted.class);

    assertThat(shown(3)).isEqualTo(person(3));
    assertThat(shown(2)).isEqualTo(person(1));
    assertThat(notSame(1, 1)).isInstanceOf(Parting.OnlyOne.class);
  }

  @Test
  void takesSomebodyOutWithoutTakingTheRestApart() {
    link(1, 2);
    link(2, 3);
    link(3, 4);

    assertThat(unlink(4))
        .isInstanceOfSatisfying(
            Unlinking.Unlinked.class,
            unlinked -> {
              assertThat(unlinked.person().id()).isEqualTo(person(4));
              assertThat(unlinked.rest()).hasSize(1);
            });
    assertThat(shown(3)).isEqualTo(person(1));
    assertThat(unlink(4)).isInstanceOf(Unlinking.Alone.class);
  }

  @Test
  void takesApartWhatOnlyTheOneHeldTogether() {
    link(1, 2);
    link(2, 3);

    var unlinked = (Unlinking.Unlinked) unlink(2);

    assertThat(unlinked.rest()).hasSize(2);
    assertThat(suunta.stores.people().count(AINO)).isEqualTo(4);
  }

  @Test
  void knowsNobodyOfAnotherOwner() {
    var request = new Request(ELSE, person(1), person(2), AINO_HERSELF);

    assertThat(suunta.linkPeople().link(request)).isEqualTo(new Linking.UnknownPerson(person(1)));
    assertThat(suunta.linkPeople().notSame(request))
        .isEqualTo(new Parting.UnknownPerson(person(1)));
    assertThat(suunta.linkPeople().unlink(ELSE, person(1), AINO_HERSELF))
        .isEqualTo(new Unlinking.UnknownPerson(person(1)));
    assertThat(suunta.linkPeople().links(ELSE, person(1))).isEmpty();
    assertThat(link(1, 9)).isEqualTo(new Linking.UnknownPerson(person(9)));
    assertThat(notSame(1, 9)).isEqualTo(new Parting.UnknownPerson(person(9)));
  }
}
