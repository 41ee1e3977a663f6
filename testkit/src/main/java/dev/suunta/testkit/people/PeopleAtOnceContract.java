package dev.suunta.testkit.people;

import static dev.suunta.testkit.imports.ImportFixtures.run;
import static dev.suunta.testkit.network.NetworkFixtures.ON_LINKEDIN;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.people.PeopleFixtures.connection;
import static dev.suunta.testkit.people.PeopleFixtures.key;
import static dev.suunta.testkit.people.PeopleFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.imports.driven.PeopleIntake;
import dev.suunta.application.imports.driven.PeopleIntake.Known;
import dev.suunta.application.imports.driven.PeopleIntake.SharedAnchor;
import dev.suunta.application.people.driven.PeopleRepository.Filter;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.Anchor;
import dev.suunta.domain.people.Connection;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.Relation;
import dev.suunta.testkit.people.PeopleFixtures.Telling;
import dev.suunta.testkit.shared.Stores;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every {@link PeopleIntake} must do where one import is killed, or still runs, while another
 * tells the same of somebody who is known.
 */
public interface PeopleAtOnceContract extends Stores {
  /** What both imports tell anew of the first connection. */
  AccountKey HANDLE = AccountKey.handle("ainok");

  /** The same of what belongs to them. */
  Anchor MAIL = Anchor.email("aino@example.org");

  /** Two who are known; the second has the mail already. */
  @BeforeEach
  default void knowsTwo() {
    Telling.of(run(1))
        .adds(1, "Aino Mäkinen", Relation.CONNECTED)
        .adds(2, "Aino M", Relation.CONNECTED)
        .has(2, MAIL)
        .takenIn(this, AINO);
  }

  private Telling telling(long number) {
    return Telling.of(run(number))
        .sees(1, Relation.CONNECTED)
        .calls(1, "Aino Korhonen", "")
        .has(1, HANDLE)
        .has(1, MAIL);
  }

  private Connection first() {
    return people().find(AINO, person(1)).orElseThrow().connections().getFirst();
  }

  private List<Known> known(long run) {
    return peopleIntake()
        .known(AINO, run(run).id(), ON_LINKEDIN, List.of(HANDLE))
        .getOrDefault(HANDLE, List.of());
  }

  private void expectToldOnce() {
    assertThat(first().keys()).containsExactly(key(1), HANDLE);
    assertThat(first().anchors()).containsExactly(MAIL);
    imports().begin(AINO, run(9));
    assertThat(known(9))
        .containsExactly(
            new Known(
                connection(1),
                person(1),
                Optional.of("Aino Korhonen"),
                Optional.empty(),
                List.of(key(1), HANDLE)));
  }

  @Test
  default void whatAKilledImportToldHidesNothingFromALaterOne() {
    telling(2).staged(this, AINO);

    telling(3).takenIn(this, AINO);

    expectToldOnce();
    assertThat(peopleIntake().sharedAnchors(AINO, run(3).id()))
        .containsExactly(new SharedAnchor(MAIL, List.of(person(1), person(2))));
    var korhonen = new Filter(List.of("korhonen"), Optional.empty(), false);
    assertThat(people().page(AINO, korhonen, Optional.empty(), Page.MOST).rows())
        .extracting(Person::id)
        .containsExactly(person(1));
  }

  @Test
  default void whatAKilledImportToldGoesWithItAndTheRestStays() {
    telling(2).staged(this, AINO);
    telling(3).takenIn(this, AINO);

    imports().sweepUnfinished(run(2).began().plusSeconds(1_000_000));

    expectToldOnce();
  }

  @Test
  default void whatTwoImportsToldAtTheSameTimeIsToldOnce() {
    var one = telling(2);
    var other = telling(3);
    one.staged(this, AINO);
    other.staged(this, AINO);

    one.completed(this, AINO);
    other.completed(this, AINO);

    expectToldOnce();
    assertThat(peopleIntake().sharedAnchors(AINO, run(3).id()))
        .containsExactly(new SharedAnchor(MAIL, List.of(person(1), person(2))));
  }

  @Test
  default void anImportSeesWhatItToldItselfAndNothingOfAnotherUnfinishedOne() {
    telling(2).staged(this, AINO);
    imports().begin(AINO, run(3));

    assertThat(known(2)).extracting(Known::id).containsExactly(connection(1));
    assertThat(known(3)).isEmpty();
  }
}
