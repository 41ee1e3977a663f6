package dev.suunta.testkit.people;

import static dev.suunta.testkit.imports.ImportFixtures.NOW;
import static dev.suunta.testkit.imports.ImportFixtures.run;
import static dev.suunta.testkit.network.NetworkFixtures.ON_LINKEDIN;
import static dev.suunta.testkit.network.NetworkFixtures.ON_X;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static dev.suunta.testkit.people.PeopleFixtures.connection;
import static dev.suunta.testkit.people.PeopleFixtures.key;
import static dev.suunta.testkit.people.PeopleFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.suunta.application.imports.driven.PeopleIntake;
import dev.suunta.application.imports.driven.PeopleIntake.Known;
import dev.suunta.application.imports.driven.PeopleIntake.Portion;
import dev.suunta.application.people.driven.PeopleRepository;
import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.Anchor;
import dev.suunta.domain.people.Direction;
import dev.suunta.domain.people.Evidence;
import dev.suunta.domain.people.HeldTie;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.Relation;
import dev.suunta.testkit.people.PeopleFixtures.Telling;
import dev.suunta.testkit.shared.AwkwardTexts;
import dev.suunta.testkit.shared.Instants;
import dev.suunta.testkit.shared.Stores;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link PeopleIntake} must do. */
public interface PeopleIntakeContract extends Stores {
  private Telling first() {
    return Telling.of(run(1)).adds(1, "Aino Mäkinen", Relation.CONNECTED);
  }

  private Person one(long number) {
    return people().find(AINO, person(number)).orElseThrow();
  }

  private List<HeldTie> ties(long number) {
    return one(number).connections().getFirst().ties();
  }

  @Test
  default void showsNobodyOfAnUnfinishedImport() {
    first().staged(this, AINO);

    assertThat(people().find(AINO, person(1))).isEmpty();
    assertThat(people().count(AINO)).isZero();
    assertThat(people().page(AINO, PeopleRepository.Filter.ALL, Optional.empty(), 10).rows())
        .isEmpty();
  }

  @Test
  default void showsEverybodyOnceTheImportIsComplete() {
    first()
        .has(1, AccountKey.named("Aino Mäkinen", "2019-11-14"))
        .has(1, Anchor.email("aino@example.org"))
        .calls(1, "", "Teacher, School")
        .takenIn(this, AINO);

    var aino = one(1);
    assertThat(aino.name()).contains("Aino Mäkinen");
    var connection = aino.connections().getFirst();
    assertThat(connection.id()).isEqualTo(connection(1));
    assertThat(connection.account()).isEqualTo(ON_LINKEDIN);
    assertThat(connection.about()).contains("Teacher, School");
    assertThat(connection.keys())
        .containsExactly(key(1), AccountKey.named("Aino Mäkinen", "2019-11-14"));
    assertThat(connection.anchors()).containsExactly(Anchor.email("aino@example.org"));
    assertThat(connection.ties())
        .containsExactly(
            new HeldTie(
                Relation.CONNECTED,
                Optional.of(PeopleFixtures.SINCE),
                Instants.cut(NOW.plusSeconds(2)),
                Instants.cut(NOW.plusSeconds(2)),
                Optional.empty()));
    assertThat(people().count(AINO)).isEqualTo(1);
  }

  @Test
  default void knowsConnectionsByAnyOfTheirKeysAndOnlyOnTheirAccount() {
    first().takenIn(this, AINO);
    imports().begin(AINO, run(2));

    var known = peopleIntake().known(AINO, run(2).id(), ON_LINKEDIN, List.of(key(1), key(2)));

    assertThat(known).containsOnlyKeys(key(1));
    assertThat(known.get(key(1)))
        .containsExactly(
            new Known(
                connection(1),
                person(1),
                Optional.of("Aino Mäkinen"),
                Optional.empty(),
                List.of(key(1))));
    assertThat(peopleIntake().known(AINO, run(2).id(), ON_X, List.of(key(1)))).isEmpty();
    assertThat(peopleIntake().known(ELSE, run(2).id(), ON_LINKEDIN, List.of(key(1)))).isEmpty();
    assertThat(peopleIntake().known(AINO, run(2).id(), ON_LINKEDIN, List.of())).isEmpty();
  }

  @Test
  default void knowsWhatItStagedItselfAndNothingOfAnotherUnfinishedImport() {
    first().staged(this, AINO);
    imports().begin(AINO, run(2));

    assertThat(peopleIntake().known(AINO, run(1).id(), ON_LINKEDIN, List.of(key(1)))).hasSize(1);
    assertThat(peopleIntake().known(AINO, run(2).id(), ON_LINKEDIN, List.of(key(1)))).isEmpty();
    assertThat(peopleIntake().named(AINO, run(1).id(), ON_LINKEDIN, List.of("Aino Mäkinen")))
        .hasSize(1);
    assertThat(peopleIntake().named(AINO, run(2).id(), ON_LINKEDIN, List.of("Aino Mäkinen")))
        .isEmpty();
  }

  @Test
  default void answersAllThatShareAWeakKey() {
    var shared = AccountKey.named("Matti Virtanen", "2020-01-01");
    first()
        .adds(2, "Matti Virtanen", Relation.CONNECTED)
        .adds(3, "Matti Virtanen", Relation.CONNECTED)
        .has(2, shared)
        .has(3, shared)
        .takenIn(this, AINO);
    imports().begin(AINO, run(2));

    assertThat(peopleIntake().known(AINO, run(2).id(), ON_LINKEDIN, List.of(shared)).get(shared))
        .extracting(Known::id)
        .containsExactly(connection(2), connection(3));
    assertThat(
            peopleIntake()
                .named(AINO, run(2).id(), ON_LINKEDIN, List.of("Matti Virtanen", "Matti"))
                .get("Matti Virtanen"))
        .hasSize(2);
  }

  @Test
  default void takesPortionsOfNothing() {
    imports().begin(AINO, run(1));
    peopleIntake()
        .stage(AINO, run(1).id(), new Portion(List.of(), List.of(), List.of(), List.of()));
    peopleIntake().evidence(AINO, run(1).id(), List.of());

    Telling.of(run(1)).completed(this, AINO);

    assertThat(people().count(AINO)).isZero();
  }

  @Test
  default void takesNothingIntoAnImportThatIsNotThereOrComplete() {
    var portion = new Portion(List.of(), List.of(), List.of(), List.of());
    first().takenIn(this, AINO);

    assertThatThrownBy(() -> peopleIntake().stage(AINO, run(1).id(), portion))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> peopleIntake().stage(AINO, run(9).id(), portion))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> peopleIntake().evidence(ELSE, run(1).id(), List.of()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  default void keepsAwkwardTexts() {
    var telling = Telling.of(run(1));
    for (var index = 0; index < AwkwardTexts.LINES.size(); index++) {
      telling.adds(index, AwkwardTexts.LINES.get(index), Relation.FRIEND);
    }

    telling.takenIn(this, AINO);

    for (var index = 0; index < AwkwardTexts.LINES.size(); index++) {
      assertThat(one(index).name()).contains(AwkwardTexts.LINES.get(index));
    }
  }

  @Test
  default void takesNewsOfAKnownConnectionOnlyWhenTheImportIsComplete() {
    first().calls(1, "", "Teacher, School").takenIn(this, AINO);
    var second =
        Telling.of(run(2))
            .sees(1, Relation.CONNECTED)
            .calls(1, "Aino Korhonen", "")
            .has(1, AccountKey.handle("ainok"))
            .has(1, Anchor.email("ainok@example.org"));

    second.staged(this, AINO);
    assertThat(one(1).name()).contains("Aino Mäkinen");
    assertThat(one(1).connections().getFirst().keys()).containsExactly(key(1));
    second.completed(this, AINO);

    assertThat(one(1).name()).contains("Aino Korhonen");
    assertThat(one(1).connections().getFirst().about()).contains("Teacher, School");
    assertThat(one(1).connections().getFirst().keys())
        .containsExactly(key(1), AccountKey.handle("ainok"));
    assertThat(one(1).connections().getFirst().anchors())
        .containsExactly(Anchor.email("ainok@example.org"));
    assertThat(people().count(AINO)).isEqualTo(1);
  }

  @Test
  default void tellsHowLongATieWasSeen() {
    first().whole(Relation.CONNECTED).takenIn(this, AINO);
    Telling.of(run(2))
        .sees(1, Relation.CONNECTED)
        .sees(1, Relation.FOLLOWS)
        .whole(Relation.CONNECTED)
        .takenIn(this, AINO);

    assertThat(ties(1))
        .extracting(HeldTie::relation)
        .containsExactly(Relation.CONNECTED, Relation.FOLLOWS);
    assertThat(ties(1).getFirst().firstSeen()).isEqualTo(Instants.cut(NOW.plusSeconds(2)));
    assertThat(ties(1).getFirst().lastSeen()).isEqualTo(Instants.cut(NOW.plusSeconds(3)));
    assertThat(ties(1).getFirst().holds()).isTrue();
  }

  @Test
  default void endsATieThatAWholeListHasNoMore() {
    first().adds(2, "Outi", Relation.CONNECTED).whole(Relation.CONNECTED).takenIn(this, AINO);
    Telling.of(run(2)).sees(2, Relation.CONNECTED).whole(Relation.CONNECTED).takenIn(this, AINO);

    assertThat(ties(1).getFirst().ended()).contains(Instants.cut(NOW.plusSeconds(3)));
    assertThat(ties(2).getFirst().holds()).isTrue();
    assertThat(one(1).connections().getFirst().isRead()).isFalse();
  }

  @Test
  default void endsNoTieBecauseOfAListThatWasNotReadToItsEndOrOfAnotherAccount() {
    first().whole(Relation.CONNECTED).takenIn(this, AINO);
    Telling.of(run(2)).partly(Relation.CONNECTED).whole(Relation.FOLLOWS).takenIn(this, AINO);
    Telling.of(run(3, ON_X)).whole(Relation.CONNECTED).takenIn(this, AINO);

    assertThat(ties(1).getFirst().holds()).isTrue();
  }

  @Test
  default void tiesAnewWhoComesBack() {
    first().whole(Relation.CONNECTED).takenIn(this, AINO);
    Telling.of(run(2)).whole(Relation.CONNECTED).takenIn(this, AINO);
    Telling.of(run(3)).sees(1, Relation.CONNECTED).whole(Relation.CONNECTED).takenIn(this, AINO);

    assertThat(ties(1)).hasSize(2);
    assertThat(ties(1).getFirst().holds()).isTrue();
    assertThat(ties(1).getFirst().firstSeen()).isEqualTo(Instants.cut(NOW.plusSeconds(4)));
    assertThat(ties(1).getLast().ended()).isPresent();
  }

  @Test
  default void learnsFromAnOlderExportWithoutEndingWhatANewerOneTold() {
    first().whole(Relation.CONNECTED).newest(NOW).takenIn(this, AINO);
    Telling.of(run(2))
        .adds(2, "Heikki", Relation.CONNECTED)
        .whole(Relation.CONNECTED)
        .newest(NOW.minusSeconds(86_400))
        .takenIn(this, AINO);

    assertThat(ties(1).getFirst().holds()).isTrue();
    assertThat(ties(2).getFirst().ended()).contains(Instants.cut(NOW.plusSeconds(2)));
  }

  @Test
  default void theSameExportAgainTellsNothingOfALaterTime() {
    first().sees(1, Relation.FOLLOWS).whole(Relation.CONNECTED).newest(NOW).takenIn(this, AINO);
    var seen = ties(1).getFirst().lastSeen();

    Telling.of(run(2))
        .sees(1, Relation.CONNECTED)
        .whole(Relation.CONNECTED)
        .whole(Relation.FOLLOWS)
        .newest(NOW)
        .takenIn(this, AINO);

    assertThat(ties(1).getFirst().relation()).isEqualTo(Relation.CONNECTED);
    assertThat(ties(1).getFirst().lastSeen()).isEqualTo(seen);
    assertThat(ties(1).getLast().ended()).isPresent();

    Telling.of(run(3))
        .sees(1, Relation.CONNECTED)
        .whole(Relation.CONNECTED)
        .newest(NOW.plusSeconds(86_400))
        .takenIn(this, AINO);

    assertThat(ties(1).getFirst().lastSeen()).isAfter(seen);
  }

  @Test
  default void makesOneOfWhatTwoImportsToldAtTheSameTime() {
    var one = first().messages(1, Direction.TO_OWNER, 2, NOW, NOW);
    // The same account under another id, because neither import saw the other.
    var other =
        Telling.of(run(2))
            .adds(2, "Aino Mäkinen", Relation.CONNECTED)
            .has(2, key(1))
            .messages(2, Direction.TO_OWNER, 3, NOW, NOW);
    one.staged(this, AINO);
    other.staged(this, AINO);

    one.completed(this, AINO);
    other.completed(this, AINO);

    assertThat(people().evidence(AINO, person(1)))
        .extracting(Evidence::amount)
        .containsExactly(3, 2);
    assertThat(people().count(AINO)).isEqualTo(1);
    assertThat(ties(1).getFirst().lastSeen()).isEqualTo(Instants.cut(NOW.plusSeconds(3)));
  }

  @Test
  default void addsUpTheEvidenceOfOneImportAndKeepsThatOfEachApart() {
    var day = NOW.minusSeconds(86_400);
    first()
        .messages(1, Direction.TO_OWNER, 2, day, day)
        .messages(1, Direction.TO_OWNER, 3, NOW, NOW)
        .messages(1, Direction.BY_OWNER, 1, NOW, NOW)
        .takenIn(this, AINO);
    Telling.of(run(2))
        .sees(1, Relation.CONNECTED)
        .messages(1, Direction.TO_OWNER, 7, NOW, NOW)
        .takenIn(this, AINO);

    var evidence = people().evidence(AINO, person(1));

    assertThat(evidence).extracting(Evidence::amount).containsExactly(7, 1, 5);
    assertThat(evidence.getLast().first()).isEqualTo(Instants.cut(day));
    assertThat(evidence.getLast().last()).isEqualTo(Instants.cut(NOW));
    assertThat(evidence.getFirst().imported()).isEqualTo(Instants.cut(NOW.plusSeconds(3)));
    assertThat(evidence.getFirst().period())
        .isEqualTo(new Evidence.Period(Instants.cut(NOW), Instants.cut(NOW)));
  }

  @Test
  default void leavesNothingOfAnImportThatIsSwept() {
    first().takenIn(this, AINO);
    Telling.of(run(2))
        .adds(2, "Outi", Relation.CONNECTED)
        .sees(1, Relation.FOLLOWS)
        .calls(1, "Somebody Else", "")
        .messages(1, Direction.TO_OWNER, 7, NOW, NOW)
        .staged(this, AINO);

    imports().sweepUnfinished(NOW.plusSeconds(10_000));

    assertThat(one(1).name()).contains("Aino Mäkinen");
    assertThat(ties(1)).hasSize(1);
    assertThat(people().evidence(AINO, person(1))).isEmpty();
    assertThat(people().find(AINO, person(2))).isEmpty();
  }

  @Test
  default void keepsOwnersApart() {
    first().takenIn(this, AINO);

    assertThat(people().find(ELSE, person(1))).isEmpty();
    assertThat(people().count(ELSE)).isZero();
    assertThat(people().evidence(ELSE, person(1))).isEmpty();
  }
}
