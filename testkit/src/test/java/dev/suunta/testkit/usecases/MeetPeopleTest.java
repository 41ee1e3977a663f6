package dev.suunta.testkit.usecases;

import static dev.suunta.testkit.imports.ImportFixtures.run;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static dev.suunta.testkit.people.PeopleFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.people.driving.LinkPeople;
import dev.suunta.application.people.driving.MeetPeople.Meeting;
import dev.suunta.application.people.driving.MeetPeople.Removal;
import dev.suunta.application.people.driving.MeetPeople.Request;
import dev.suunta.application.people.driving.MeetPeople.Told;
import dev.suunta.domain.people.Encounter;
import dev.suunta.domain.people.LastMet;
import dev.suunta.domain.people.PartialDate;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.Relation;
import dev.suunta.testkit.people.PeopleFixtures.Telling;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Telling whom one met. */
class MeetPeopleTest {
  private final Suunta suunta = Suunta.withStrategy();

  @BeforeEach
  void knowsSome() {
    Telling.of(run(1))
        .adds(1, "Outi Mäkelä", Relation.CONNECTED)
        .adds(2, "Matti Virtanen", Relation.CONNECTED)
        .adds(3, "Matti Virtanen", Relation.FOLLOWED_BY)
        .adds(4, "Eero Aho", Relation.GUEST)
        .meets(4, Instant.parse("2026-02-01T10:00:00Z"))
        .takenIn(suunta.stores, AINO);
  }

  private Meeting met(String on, String at, boolean adding, String... names) {
    return suunta
        .meetPeople()
        .met(
            new Request(
                AINO,
                List.of(names),
                PartialDate.parse(on),
                Optional.of(at),
                Optional.empty(),
                adding,
                AINO_HERSELF));
  }

  private Encounter kept(String on, String at, String... names) {
    return ((Meeting.Met) met(on, at, false, names)).told().encounter();
  }

  private List<Told> all() {
    return suunta.meetPeople().list(AINO, Optional.empty(), Optional.empty(), 50).rows();
  }

  private Optional<LastMet> lastMet(PersonId person) {
    return suunta.readNoted().of(AINO, person).lastMet();
  }

  @Test
  void keepsWhoWasThereAndWhen() {
    var outcome = met("2026-02", " Camp ", false, "outi  mäk", "Eero");

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Meeting.Met.class,
            met -> {
              assertThat(met.added()).isEmpty();
              assertThat(met.told().people())
                  .extracting(Person::id)
                  .containsExactly(person(1), person(4));
              assertThat(met.told().encounter().at()).contains("Camp");
              assertThat(met.told().encounter().by()).isEqualTo(AINO_HERSELF);
            });
    assertThat(all()).containsExactly(((Meeting.Met) outcome).told());
  }

  @Test
  void takesTheOwnersTodayIfNoDayIsTold() {
    // Half past one in Helsinki, where it is the next day already.
    suunta.time.set(Instant.parse("2026-03-28T23:30:00Z"));

    assertThat(kept("", "", "outi").on()).hasToString("2026-03-29");
    assertThat(kept("2026-03-29", "Camp", "outi").on()).hasToString("2026-03-29");
    assertThat(met("2026-03-30", "", false, "outi"))
        .isInstanceOfSatisfying(
            Meeting.NotYet.class, notYet -> assertThat(notYet.today()).isEqualTo("2026-03-29"));
  }

  @Test
  void addsWhomNobodyKnewOnlyIfItIsSaid() {
    assertThat(met("2026", "", false, "outi", "Newcomer One", "newcomer two"))
        .isEqualTo(new Meeting.Nobody(List.of("Newcomer One", "newcomer two")));
    assertThat(all()).isEmpty();
    assertThat(suunta.stores.people().count(AINO)).isEqualTo(4);

    assertThat(met("2026", "", true, "outi", "Newcomer One", "newcomer two"))
        .isInstanceOfSatisfying(
            Meeting.Met.class,
            met -> {
              assertThat(met.added())
                  .extracting(Person::name)
                  .contains(Optional.of("Newcomer One"));
              assertThat(met.told().people()).hasSize(3);
            });
    assertThat(suunta.stores.people().count(AINO)).isEqualTo(6);
  }

  @Test
  void asksWhomOfSeveralOneMeansAndKeepsNothing() {
    assertThat(met("2026", "", true, "Newcomer", "Matti Virtanen"))
        .isInstanceOfSatisfying(
            Meeting.Several.class,
            several -> {
              assertThat(several.typed()).isEqualTo("Matti Virtanen");
              assertThat(several.people()).hasSize(2);
              assertThat(several.more()).isFalse();
            });
    assertThat(suunta.stores.people().count(AINO)).isEqualTo(4);
    assertThat(kept("2026", "", person(3).shortForm()).people()).containsExactly(person(3));
  }

  @Test
  void refusesWhatCannotBeKept() {
    assertThat(met("2026", "", true)).isEqualTo(new Meeting.NotSoMany(0));
    assertThat(met("2026", "", true, "  ")).isEqualTo(new Meeting.NotSoMany(0));
    assertThat(met("2026", "", true, "?!")).isEqualTo(new Meeting.NoName("?!"));
    assertThat(met("2026", "x".repeat(301), true, "outi")).isInstanceOf(Meeting.NoPlace.class);
    assertThat(met("2026", "two\nlines", true, "outi")).isInstanceOf(Meeting.NoPlace.class);
    assertThat(
            suunta
                .meetPeople()
                .met(
                    new Request(
                        AINO,
                        List.of("outi"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("x".repeat(2_001)),
                        false,
                        AINO_HERSELF)))
        .isInstanceOf(Meeting.NoNote.class);
    assertThat(all()).isEmpty();
  }

  @Test
  void keepsTheSameEncounterOnce() {
    var first = kept("2026-02-03", "Camp", "outi", "eero");

    assertThat(met("2026-02-03", "camp", false, "Eero Aho", "Outi Mäkelä"))
        .isInstanceOfSatisfying(
            Meeting.ToldAlready.class,
            already -> assertThat(already.told().encounter()).isEqualTo(first));
    assertThat(all()).hasSize(1);
    kept("2026-02-03", "Camp", "outi");
    kept("2026-02-03", "", "outi", "eero");
    kept("2026-02-04", "Camp", "outi", "eero");
    assertThat(all()).hasSize(4);
  }

  @Test
  void showsEncountersThroughWhoeverIsOneWithThemAndLeavesThemWhereTheyWereGiven() {
    kept("2026-01-01", "", person(3).shortForm());
    kept("2026-01-02", "", "outi");
    suunta.linkPeople().link(new LinkPeople.Request(AINO, person(1), person(3), AINO_HERSELF));

    assertThat(suunta.readNoted().of(AINO, person(3)).encounters()).hasSize(2);
    assertThat(lastMet(person(3))).isEqualTo(lastMet(person(1)));

    suunta.linkPeople().unlink(AINO, person(3), AINO_HERSELF);

    assertThat(suunta.readNoted().of(AINO, person(3)).encounters())
        .extracting(encounter -> encounter.on().toString())
        .containsExactly("2026-01-01");
  }

  @Test
  void tellsWhenSomebodyWasLastMetFromWhatWasToldAndFromTheCalendar() {
    assertThat(lastMet(person(1))).isEmpty();
    assertThat(lastMet(person(4)).orElseThrow().source()).isEqualTo(LastMet.Source.CALENDAR);

    kept("2026-01", "", "eero");
    assertThat(lastMet(person(4)).orElseThrow().on()).hasToString("2026-02-01");
    kept("2026-03", "", "eero");
    assertThat(lastMet(person(4)).orElseThrow().on()).hasToString("2026-03");
  }

  @Test
  void tellsOnlyTheLastFewEncountersOfAPerson() {
    for (var day = 10; day < 17; day++) {
      kept("2026-01-" + day, "", "outi");
    }

    var noted = suunta.readNoted().of(AINO, person(1));

    assertThat(noted.encounters()).hasSize(5);
    assertThat(noted.more()).isTrue();
  }

  @Test
  void takesAnEncounterBack() {
    var first = kept("2026-01-01", "", "outi");
    var second = kept("2026-01-02", "", "outi");

    assertThat(suunta.meetPeople().remove(AINO, first.id().shortForm().substring(1)))
        .isInstanceOf(Removal.Unknown.class);
    assertThat(suunta.meetPeople().remove(ELSE, first.id().shortForm()))
        .isInstanceOf(Removal.Unknown.class);
    assertThat(suunta.meetPeople().remove(AINO, first.id().shortForm()))
        .isInstanceOfSatisfying(
            Removal.Removed.class,
            removed -> assertThat(removed.told().encounter()).isEqualTo(first));
    assertThat(suunta.meetPeople().remove(AINO, second.id().value().toString()))
        .isInstanceOf(Removal.Removed.class);
    assertThat(all()).isEmpty();
  }
}
