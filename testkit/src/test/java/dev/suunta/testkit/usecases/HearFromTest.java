package dev.suunta.testkit.usecases;

import static dev.suunta.testkit.imports.ImportFixtures.run;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static dev.suunta.testkit.people.PeopleFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.people.driving.HearFrom;
import dev.suunta.application.people.driving.HearFrom.Dropping;
import dev.suunta.application.people.driving.HearFrom.Request;
import dev.suunta.application.people.driving.HearFrom.Wishing;
import dev.suunta.application.people.driving.LinkPeople;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.Relation;
import dev.suunta.domain.people.WishedPerson;
import dev.suunta.testkit.people.PeopleFixtures.Telling;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keeping from whom one would like to hear, once the networks are empty. */
class HearFromTest {
  private final Suunta suunta = new Suunta();

  @BeforeEach
  void knowsFour() {
    Telling.of(run(1))
        .adds(1, "Outi Mäkelä", Relation.CARD)
        .adds(2, "Matti Aho", Relation.CARD)
        .adds(3, "Matti Salo", Relation.CARD)
        .adds(4, "Eero Ek", Relation.CONNECTED)
        .takenIn(suunta.stores, AINO);
  }

  private Wishing wish(boolean adding, String... names) {
    return suunta.hearFrom().wish(new Request(AINO, List.of(names), adding, AINO_HERSELF));
  }

  private List<String> wished() {
    return suunta.hearFrom().wished(AINO, Optional.empty(), 50).rows().stream()
        .map(wished -> wished.person().name().orElseThrow())
        .toList();
  }

  @Test
  void keepsWhomOneWouldLikeToHearFromTheLongestWaitingFirst() {
    wish(false, "outi");
    suunta.time.advance(Duration.ofDays(1));

    assertThat(wish(true, "Ann Author", "matti aho", "outi"))
        .isInstanceOfSatisfying(
            Wishing.OnList.class,
            kept -> {
              assertThat(kept.people()).hasSize(3);
              assertThat(kept.added())
                  .extracting(Person::name)
                  .containsExactly(Optional.of("Ann Author"));
              assertThat(kept.followed()).isEmpty();
            });
    assertThat(wished()).startsWith("Outi Mäkelä").hasSize(3).contains("Ann Author", "Matti Aho");
    assertThat(suunta.hearFrom().wished(AINO, Optional.empty(), 50).rows().getFirst().wish().by())
        .isEqualTo(AINO_HERSELF);
  }

  @Test
  void doesNotListWhomOneFollowsAlreadyOrFollowsSince() {
    assertThat(wish(false, "eero", "outi"))
        .isInstanceOfSatisfying(
            Wishing.OnList.class,
            kept -> {
              assertThat(kept.followed()).extracting(Person::id).containsExactly(person(4));
              assertThat(kept.people()).extracting(Person::id).containsExactly(person(1));
            });
    assertThat(wished()).containsExactly("Outi Mäkelä");

    suunta.linkPeople().link(new LinkPeople.Request(AINO, person(1), person(4), AINO_HERSELF));

    assertThat(wished()).isEmpty();
  }

  @Test
  void goesOnBehindThoseWhoAreFollowedByNowAndForgetsTheirWishesInTime() {
    wish(false, "outi");
    suunta.time.advance(Duration.ofDays(1));
    wish(false, "matti aho", "matti salo");
    Telling.of(run(2)).sees(1, Relation.CONNECTED).takenIn(suunta.stores, AINO);

    var first = suunta.hearFrom().wished(AINO, Optional.empty(), 1);
    assertThat(first.rows()).hasSize(1);
    var second = suunta.hearFrom().wished(AINO, first.next(), 1);
    assertThat(second.rows()).hasSize(1).doesNotContainAnyElementsOf(first.rows());
    assertThat(second.next()).isEmpty();

    wish(true, "Ann Author");

    assertThat(suunta.stores.wishedPeople().page(AINO, Optional.empty(), 50).rows())
        .extracting(WishedPerson::person)
        .hasSize(3)
        .doesNotContain(person(1));
  }

  @Test
  void addsOnePersonOnceWhoIsWrittenInTwoWays() {
    assertThat(wish(true, "Veikko Uusi", "veikko  uusi", "Véikko-Uusi", "Bo"))
        .isInstanceOfSatisfying(
            Wishing.OnList.class,
            kept ->
                assertThat(kept.added())
                    .extracting(Person::name)
                    .containsExactly(Optional.of("Veikko Uusi"), Optional.of("Bo")));
  }

  @Test
  void tellsOnePersonOnceWhoWasWishedForAsTwo() {
    wish(false, "matti aho", "matti salo");

    suunta.linkPeople().link(new LinkPeople.Request(AINO, person(2), person(3), AINO_HERSELF));

    assertThat(wished()).hasSize(1);
    assertThat(suunta.hearFrom().drop(AINO, person(3))).isInstanceOf(Dropping.Dropped.class);
    assertThat(wished()).isEmpty();
  }

  @Test
  void keepsNothingWhereItCannotTellWhomIsMeant() {
    assertThat(wish(true, "outi", "matti"))
        .isInstanceOfSatisfying(
            Wishing.Several.class,
            several -> {
              assertThat(several.typed()).isEqualTo("matti");
              assertThat(several.people()).hasSize(2);
              assertThat(several.more()).isFalse();
            });
    assertThat(wish(false, "outi", "Ann Author"))
        .isEqualTo(new Wishing.Nobody(List.of("Ann Author")));
    assertThat(wish(true, "outi", "?".repeat(301))).isInstanceOf(Wishing.NoName.class);
    assertThat(wish(true)).isEqualTo(new Wishing.NotSoMany(0));
    assertThat(wish(true, Collections.nCopies(2, " ").toArray(String[]::new)))
        .isEqualTo(new Wishing.NotSoMany(0));
    var many = new String[HearFrom.MOST_PEOPLE + 1];
    java.util.Arrays.setAll(many, number -> "Author " + number);
    assertThat(wish(true, many)).isEqualTo(new Wishing.NotSoMany(51));

    assertThat(wished()).isEmpty();
  }

  @Test
  void takesSomebodyOffTheList() {
    wish(false, "outi");

    assertThat(suunta.hearFrom().drop(AINO, person(1))).isInstanceOf(Dropping.Dropped.class);

    assertThat(wished()).isEmpty();
    assertThat(suunta.hearFrom().drop(AINO, person(1))).isInstanceOf(Dropping.NotListed.class);
    assertThat(suunta.hearFrom().drop(AINO, person(99)))
        .isEqualTo(new Dropping.UnknownPerson(person(99)));
  }
}
