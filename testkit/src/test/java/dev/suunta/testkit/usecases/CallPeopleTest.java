package dev.suunta.testkit.usecases;

import static dev.suunta.testkit.imports.ImportFixtures.run;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static dev.suunta.testkit.people.PeopleFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.people.driving.CallPeople.Ending;
import dev.suunta.application.people.driving.CallPeople.Listing;
import dev.suunta.application.people.driving.CallPeople.Request;
import dev.suunta.application.people.driving.CallPeople.ToCall;
import dev.suunta.application.people.driving.LinkPeople;
import dev.suunta.domain.people.Anchor;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PlannedCall.How;
import dev.suunta.domain.people.Relation;
import dev.suunta.testkit.people.PeopleFixtures;
import dev.suunta.testkit.people.PeopleFixtures.Telling;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keeping a short list of those whom one wants to call. */
class CallPeopleTest {
  private final Suunta suunta = new Suunta();

  @BeforeEach
  void knowsThree() {
    Telling.of(run(1))
        .adds(1, "Outi Mäkelä", Relation.CARD)
        .adds(2, "Eero Aho", Relation.CONNECTED)
        .adds(3, "Anneli Salo", Relation.CONNECTED)
        .has(1, Anchor.phone("+358401234567"))
        .has(1, Anchor.email("outi@example.org"))
        .takenIn(suunta.stores, AINO);
  }

  private Listing list(String note, long... people) {
    return suunta
        .callPeople()
        .list(
            new Request(
                AINO,
                Arrays.stream(people).mapToObj(PeopleFixtures::person).toList(),
                Optional.of(note).filter(text -> !text.isEmpty()),
                AINO_HERSELF));
  }

  private List<ToCall> toCall() {
    return suunta.callPeople().toCall(AINO, Optional.empty(), 50).rows();
  }

  @Test
  void listsWhomToCallWithTheirNumbersTheLongestWaitingFirst() {
    list("about the choir", 2);
    suunta.time.advance(Duration.ofDays(1));
    assertThat(list("", 1, 2))
        .isInstanceOfSatisfying(
            Listing.OnList.class,
            listed -> {
              assertThat(listed.added()).extracting(Person::id).containsExactly(person(1));
              assertThat(listed.before()).extracting(Person::id).containsExactly(person(2));
            });

    assertThat(toCall()).extracting(one -> one.person().id()).containsExactly(person(2), person(1));
    assertThat(toCall().getFirst().call().note()).contains("about the choir");
    assertThat(toCall().getFirst().phones()).isEmpty();
    assertThat(toCall().getLast().phones()).containsExactly("+358401234567");
  }

  @Test
  void takesSomebodyOffWhoWasCalledAndKeepsItAsHistory() {
    list("", 1, 2);

    assertThat(suunta.callPeople().end(AINO, person(1), How.CALLED))
        .isInstanceOfSatisfying(
            Ending.Ended.class,
            ended -> {
              assertThat(ended.person().id()).isEqualTo(person(1));
              assertThat(ended.call().ended().orElseThrow().how()).isEqualTo(How.CALLED);
            });

    assertThat(toCall()).extracting(one -> one.person().id()).containsExactly(person(2));
    assertThat(suunta.readNoted().of(AINO, person(1)).calls()).hasSize(1);
    assertThat(suunta.readNoted().of(AINO, person(1)).toCall()).isEmpty();
    assertThat(suunta.callPeople().end(AINO, person(1), How.CALLED))
        .isInstanceOf(Ending.NotListed.class);
    assertThat(suunta.callPeople().end(AINO, person(2), How.DROPPED))
        .isInstanceOf(Ending.Ended.class);
    assertThat(toCall()).isEmpty();
    list("", 1);
    assertThat(suunta.readNoted().of(AINO, person(1)).toCall()).isPresent();
  }

  @Test
  void takesBothOffWhereTwoOnTheListTurnOutToBeOne() {
    list("", 1, 2);
    suunta.linkPeople().link(new LinkPeople.Request(AINO, person(1), person(2), AINO_HERSELF));

    suunta.callPeople().end(AINO, person(1), How.CALLED);

    assertThat(toCall()).isEmpty();
  }

  @Test
  void refusesWhatIsNoNoteAndWhomNobodyKnows() {
    assertThat(list("x".repeat(2_001), 1)).isInstanceOf(Listing.NoNote.class);
    assertThat(list("", 1, 9)).isEqualTo(new Listing.UnknownPerson(person(9)));
    assertThat(suunta.callPeople().end(AINO, person(9), How.CALLED))
        .isEqualTo(new Ending.UnknownPerson(person(9)));
    assertThat(toCall()).isEmpty();
  }
}
