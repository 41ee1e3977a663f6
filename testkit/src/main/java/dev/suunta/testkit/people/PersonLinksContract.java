package dev.suunta.testkit.people;

import static dev.suunta.testkit.imports.ImportFixtures.NOW;
import static dev.suunta.testkit.imports.ImportFixtures.run;
import static dev.suunta.testkit.network.NetworkFixtures.ON_LINKEDIN;
import static dev.suunta.testkit.network.NetworkFixtures.ON_X;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static dev.suunta.testkit.people.PeopleFixtures.key;
import static dev.suunta.testkit.people.PeopleFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.imports.driven.PeopleIntake.SharedAnchor;
import dev.suunta.application.people.driven.PeopleRepository.Filter;
import dev.suunta.application.people.driven.PersonLinks;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.Anchor;
import dev.suunta.domain.people.Connection;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonLink;
import dev.suunta.domain.people.PersonLink.Reason;
import dev.suunta.domain.people.PersonLink.State;
import dev.suunta.domain.people.Relation;
import dev.suunta.domain.people.SamePerson.Seen;
import dev.suunta.testkit.network.NetworkFixtures;
import dev.suunta.testkit.people.PeopleFixtures.Telling;
import dev.suunta.testkit.shared.AwkwardTexts;
import dev.suunta.testkit.shared.Instants;
import dev.suunta.testkit.shared.Stores;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link PersonLinks} must do, and what tells it which anchors people share. */
public interface PersonLinksContract extends Stores {
  private void three() {
    Telling.of(run(1))
        .adds(1, "Aino Mäkinen", Relation.CONNECTED)
        .adds(2, "A. Mäkinen", Relation.CONNECTED)
        .addsNameless(3, Relation.CONNECTED)
        .takenIn(this, AINO);
  }

  private static PersonLink link(long one, long other, State state) {
    return PersonLink.between(
        person(one),
        person(other),
        state,
        Reason.SAME_EMAIL,
        Optional.of(AwkwardTexts.LINES.get(1)),
        Instants.cut(NOW),
        AINO_HERSELF);
  }

  @Test
  default void tellsOfEachPersonInWhichGroupTheyAreShown() {
    three();
    people().add(AINO, person(4), "Ainski");

    var groups = personLinks().groups(AINO, List.of(person(4), person(1), person(9), person(1)));

    assertThat(groups).hasSize(2);
    assertThat(groups.getFirst().people().shownAs()).isEqualTo(person(1));
    assertThat(groups.getFirst().people().members()).containsExactly(person(1));
    assertThat(groups.getFirst().people().seen())
        .containsExactly(
            new Seen(person(1), Optional.of(ON_LINKEDIN), Optional.of("Aino Mäkinen")));
    assertThat(groups.getFirst().named()).isEmpty();
    assertThat(groups.getLast().people().seen())
        .containsExactly(new Seen(person(4), Optional.empty(), Optional.of("Ainski")));
    assertThat(groups.getLast().named()).containsExactly(person(4));
    assertThat(personLinks().groups(ELSE, List.of(person(1)))).isEmpty();
    assertThat(personLinks().groups(AINO, List.of())).isEmpty();
  }

  @Test
  default void knowsNobodyOfAnUnfinishedImport() {
    Telling.of(run(1)).adds(1, "Aino", Relation.CONNECTED).staged(this, AINO);

    assertThat(personLinks().groups(AINO, List.of(person(1)))).isEmpty();
  }

  @Test
  default void showsPeopleAsOneAndApartAgain() {
    three();

    personLinks().show(AINO, List.of(person(1), person(3)), person(1));

    var one = people().find(AINO, person(3)).orElseThrow();
    assertThat(one.id()).isEqualTo(person(1));
    assertThat(one.name()).contains("Aino Mäkinen");
    assertThat(one.connections())
        .extracting(Connection::person)
        .containsExactly(person(1), person(3));
    assertThat(people().count(AINO)).isEqualTo(2);
    assertThat(people().page(AINO, Filter.ALL, Optional.empty(), 9).rows())
        .extracting(Person::id)
        .containsExactly(person(2), person(1));
    assertThat(people().endingWith(AINO, person(3).shortForm(), 9)).containsExactly(one);

    personLinks().show(AINO, List.of(person(3)), person(3));

    assertThat(people().find(AINO, person(3)).orElseThrow().id()).isEqualTo(person(3));
    assertThat(people().count(AINO)).isEqualTo(3);
  }

  @Test
  default void findsTheWholeByTheNameOfAnyMember() {
    three();
    people().add(AINO, person(4), "Ainski");
    personLinks().show(AINO, List.of(person(4), person(2)), person(4));

    var found =
        people()
            .page(
                AINO, new Filter(List.of("makinen"), Optional.empty(), false), Optional.empty(), 9)
            .rows();

    assertThat(found).extracting(Person::id).containsExactly(person(1), person(4));
    assertThat(found.getLast().name()).contains("Ainski");
  }

  @Test
  default void keepsALinkUntilItIsReplacedOrTakenBack() {
    three();

    personLinks().save(AINO, link(1, 2, State.SAME));
    assertThat(personLinks().of(AINO, List.of(person(2)))).containsExactly(link(1, 2, State.SAME));
    personLinks().save(AINO, link(2, 1, State.NOT_SAME));
    assertThat(personLinks().of(AINO, List.of(person(1), person(2))))
        .containsExactly(link(1, 2, State.NOT_SAME));
    personLinks().save(AINO, link(3, 1, State.SAME));
    assertThat(personLinks().of(AINO, List.of(person(1)))).hasSize(2);
    assertThat(personLinks().of(ELSE, List.of(person(1)))).isEmpty();
    assertThat(personLinks().of(AINO, List.of())).isEmpty();

    personLinks().remove(AINO, person(2), person(1));
    personLinks().remove(AINO, person(2), person(3));

    assertThat(personLinks().of(AINO, List.of(person(1), person(2), person(3))))
        .containsExactly(link(1, 3, State.SAME));
  }

  @Test
  default void tellsWhichAnchorsOfAnImportSeveralHave() {
    var mail = Anchor.email("aino@example.org");
    Telling.of(run(1))
        .adds(1, "Aino", Relation.CONNECTED)
        .adds(2, "Outi", Relation.CONNECTED)
        .has(1, mail)
        .has(2, Anchor.email("outi@example.org"))
        .takenIn(this, AINO);
    assertThat(peopleIntake().sharedAnchors(AINO, run(1).id())).isEmpty();

    Telling.of(run(2, ON_X))
        .adds(3, "Aino M", Relation.CARD)
        .has(3, mail)
        .has(3, Anchor.phone("+358401234567"))
        .takenIn(this, AINO);

    assertThat(peopleIntake().sharedAnchors(AINO, run(2).id()))
        .containsExactly(new SharedAnchor(mail, List.of(person(1), person(3))));
    assertThat(peopleIntake().sharedAnchors(ELSE, run(2).id())).isEmpty();
  }

  @Test
  default void tellsOfAnAccountThatACardHoldsWhicheverCameFirst() {
    var onLinkedIn = Anchor.account(NetworkId.LINKEDIN, key(1));
    ownAccounts().add(AINO, NetworkFixtures.account(ON_LINKEDIN, NetworkId.LINKEDIN), 0);
    Telling.of(run(1)).adds(1, "Aino", Relation.CONNECTED).takenIn(this, AINO);
    Telling.of(run(2, ON_X))
        .adds(2, "Ainski", Relation.CARD)
        .has(2, onLinkedIn)
        .takenIn(this, AINO);

    var expected = new SharedAnchor(onLinkedIn, List.of(person(1), person(2)));
    assertThat(peopleIntake().sharedAnchors(AINO, run(2).id())).containsExactly(expected);
    assertThat(peopleIntake().sharedAnchors(AINO, run(1).id())).containsExactly(expected);
  }
}
