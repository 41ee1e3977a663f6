package dev.suunta.testkit.people;

import static dev.suunta.testkit.imports.ImportFixtures.NOW;
import static dev.suunta.testkit.imports.ImportFixtures.run;
import static dev.suunta.testkit.network.NetworkFixtures.ON_LINKEDIN;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static dev.suunta.testkit.people.PeopleFixtures.encounter;
import static dev.suunta.testkit.people.PeopleFixtures.key;
import static dev.suunta.testkit.people.PeopleFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.people.driven.Erasure;
import dev.suunta.application.people.driven.PeopleGroups.Counted;
import dev.suunta.application.people.driven.PeopleRepository.Filter;
import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.Anchor;
import dev.suunta.domain.people.Direction;
import dev.suunta.domain.people.Encounter;
import dev.suunta.domain.people.ForgottenKey;
import dev.suunta.domain.people.NoteId;
import dev.suunta.domain.people.PartialDate;
import dev.suunta.domain.people.PeopleGroup;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.PersonLink;
import dev.suunta.domain.people.PersonNote;
import dev.suunta.domain.people.PlannedCall;
import dev.suunta.domain.people.PlannedCallId;
import dev.suunta.domain.people.Relation;
import dev.suunta.domain.people.Salt;
import dev.suunta.domain.people.WishedPerson;
import dev.suunta.testkit.people.PeopleFixtures.Telling;
import dev.suunta.testkit.shared.CountingIds;
import dev.suunta.testkit.shared.Stores;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link Erasure} must do. */
public interface ErasureContract extends Stores {
  private void two() {
    Telling.of(run(1))
        .adds(1, "Aino Mäkinen", Relation.CONNECTED)
        .adds(2, "Outi Salo", Relation.CONNECTED)
        .has(1, Anchor.email("aino@example.org"))
        .has(1, Anchor.email("family@example.org"))
        .has(2, Anchor.email("family@example.org"))
        .has(1, Anchor.phone("+358401234567"))
        .messages(1, Direction.TO_OWNER, 1, NOW, NOW)
        .takenIn(this, AINO);
  }

  private static Encounter met(long number, PersonId... people) {
    return new Encounter(
        encounter(number),
        PartialDate.of(2026),
        Optional.empty(),
        Optional.empty(),
        List.of(people),
        NOW,
        AINO_HERSELF);
  }

  private void note(long number, PersonId person) {
    personNotes()
        .add(
            AINO,
            new PersonNote(new NoteId(CountingIds.id(number)), person, "Sings", NOW, AINO_HERSELF));
    callList()
        .save(
            AINO,
            new PlannedCall(
                new PlannedCallId(CountingIds.id(number)),
                person,
                Optional.empty(),
                NOW,
                AINO_HERSELF,
                Optional.empty()));
    wishedPeople().add(AINO, new WishedPerson(person, NOW, AINO_HERSELF));
  }

  @Test
  default void keepsASaltForEachOwner() {
    assertThat(erasure().salt(AINO)).isEmpty();
    assertThat(forgottenKeys().salt(AINO)).isEmpty();

    erasure().keepSalt(AINO, new Salt("0b".repeat(32)));

    assertThat(erasure().salt(AINO)).contains(new Salt("0b".repeat(32)));
    assertThat(forgottenKeys().salt(AINO)).contains(new Salt("0b".repeat(32)));
    assertThat(erasure().salt(ELSE)).isEmpty();
  }

  @Test
  default void tellsTheAnchorsThatNobodyElseHas() {
    two();

    assertThat(erasure().ownAnchors(AINO, List.of(person(1))))
        .containsExactly(Anchor.email("aino@example.org"), Anchor.phone("+358401234567"));
    assertThat(erasure().ownAnchors(AINO, List.of(person(1), person(2)))).hasSize(3);
    assertThat(erasure().ownAnchors(AINO, List.of())).isEmpty();
    assertThat(erasure().ownAnchors(ELSE, List.of(person(1)))).isEmpty();
  }

  @Test
  default void erasesSomebodyWithAllThatHangsOnThem() {
    two();
    note(1, person(1));
    note(2, person(2));
    encounters().add(AINO, met(1, person(1)));
    encounters().add(AINO, met(2, person(1), person(2)));
    var choir = PeopleGroup.named("Choir").orElseThrow();
    peopleGroups().put(AINO, choir, List.of(person(1), person(2)));
    peopleGroups().put(AINO, PeopleGroup.named("Camp").orElseThrow(), List.of(person(1)));
    personLinks()
        .save(
            AINO,
            PersonLink.between(
                person(1),
                person(2),
                PersonLink.State.NOT_SAME,
                PersonLink.Reason.BY_HAND,
                Optional.empty(),
                NOW,
                AINO_HERSELF));

    erasure().erase(ELSE, List.of(person(1)), List.of());
    assertThat(people().count(AINO)).isEqualTo(2);
    erasure().erase(AINO, List.of(person(1)), List.of());

    assertThat(people().find(AINO, person(1))).isEmpty();
    assertThat(people().count(AINO)).isEqualTo(1);
    assertThat(people().evidence(AINO, person(1))).isEmpty();
    assertThat(
            people()
                .page(
                    AINO, new Filter(List.of("aino"), Optional.empty(), false), Optional.empty(), 9)
                .rows())
        .isEmpty();
    assertThat(personLinks().of(AINO, List.of(person(2)))).isEmpty();
    assertThat(encounters().page(AINO, Optional.empty(), Optional.empty(), 9).rows())
        .extracting(Encounter::people)
        .containsExactly(List.of(person(2)));
    assertThat(peopleGroups().all(AINO)).containsExactly(new Counted(choir, 1));
    assertThat(callList().open(AINO, Optional.empty(), 9).rows())
        .extracting(PlannedCall::person)
        .containsExactly(person(2));
    assertThat(wishedPeople().page(AINO, Optional.empty(), 9).rows())
        .extracting(WishedPerson::person)
        .containsExactly(person(2));
    assertThat(personNotes().of(AINO, person(2))).hasSize(1);
    assertThat(peopleIntake().known(AINO, run(9).id(), ON_LINKEDIN, List.of(key(1)))).isEmpty();
  }

  @Test
  default void keepsHashesOfKeysInTheirPlace() {
    two();
    var account = CountingIds.id(7);
    var profile = new ForgottenKey(account, Optional.of(AccountKey.Kind.PROFILE), "aa");
    var handle = new ForgottenKey(account, Optional.of(AccountKey.Kind.HANDLE), "bb");
    var anchor = new ForgottenKey(CountingIds.id(8), Optional.empty(), "cc");

    erasure().erase(AINO, List.of(person(1)), List.of(profile, handle, anchor));

    assertThat(forgottenKeys().having(AINO, List.of("bb", "dd", "bb")))
        .containsExactly(profile, handle);
    assertThat(forgottenKeys().having(AINO, List.of("cc"))).containsExactly(anchor);
    assertThat(forgottenKeys().having(AINO, List.of("aa", "cc")))
        .containsExactly(profile, handle, anchor);
    assertThat(forgottenKeys().having(AINO, List.of())).isEmpty();
    assertThat(forgottenKeys().having(ELSE, List.of("aa"))).isEmpty();
  }
}
