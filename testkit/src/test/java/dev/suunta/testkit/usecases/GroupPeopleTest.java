package dev.suunta.testkit.usecases;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static dev.suunta.testkit.people.PeopleFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.people.driving.GroupPeople.Listed;
import dev.suunta.application.people.driving.GroupPeople.Opening;
import dev.suunta.application.people.driving.GroupPeople.Putting;
import dev.suunta.application.people.driving.GroupPeople.Query;
import dev.suunta.application.people.driving.GroupPeople.Request;
import dev.suunta.application.people.driving.GroupPeople.Showing;
import dev.suunta.application.people.driving.GroupPeople.Taking;
import dev.suunta.application.people.driving.MeetPeople;
import dev.suunta.domain.people.LastMet;
import dev.suunta.domain.people.PartialDate;
import dev.suunta.domain.people.PeopleGroup;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.strategy.GroupId;
import dev.suunta.domain.strategy.ReaderGroup;
import dev.suunta.testkit.people.PeopleFixtures;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Putting people into groups. */
class GroupPeopleTest {
  private final Suunta suunta = Suunta.withStrategy();
  private final ReaderGroup ofStrategy = Suunta.usable().groups().getFirst();

  @BeforeEach
  void knowsThree() {
    suunta.stores.people().add(AINO, person(1), "Outi Mäkelä");
    suunta.stores.people().add(AINO, person(2), "Eero Aho");
    suunta.stores.people().add(AINO, person(3), "Anneli Salo");
  }

  private Putting put(String group, long... people) {
    return suunta.groupPeople().put(request(group, people));
  }

  private static Request request(String group, long... people) {
    return new Request(
        AINO, Arrays.stream(people).mapToObj(PeopleFixtures::person).toList(), group);
  }

  private Showing.Shown shown(String group) {
    return (Showing.Shown) suunta.groupPeople().show(AINO, group);
  }

  @Test
  void makesAGroupOfAName() {
    assertThat(put("Camp 2026", 1, 2))
        .isInstanceOfSatisfying(
            Putting.In.class,
            in -> {
              assertThat(in.group().id().value()).isEqualTo("camp-2026");
              assertThat(in.group().name()).isEqualTo("Camp 2026");
              assertThat(in.people()).hasSize(2);
            });
    put("camp-2026", 3);

    assertThat(shown("camp 2026").group())
        .isEqualTo(new Listed(PeopleGroup.named("Camp 2026").orElseThrow(), 3, false));
    assertThat(suunta.readNoted().of(AINO, person(1)).groups())
        .extracting(PeopleGroup::name)
        .containsExactly("Camp 2026");
  }

  @Test
  void listsTheGroupsOfTheStrategyAlsoWhereNobodyIsInThem() {
    put("Camp", 1);
    var group = new PeopleGroup(ofStrategy.id(), ofStrategy.name());

    assertThat(suunta.groupPeople().groups(AINO))
        .contains(
            new Listed(group, 0, true),
            new Listed(PeopleGroup.named("Camp").orElseThrow(), 1, false));
    assertThat(shown(ofStrategy.name()).members()).isEmpty();
    put(ofStrategy.name(), 2);
    assertThat(shown(ofStrategy.id().value()).group()).isEqualTo(new Listed(group, 1, true));
  }

  @Test
  void takesPeopleOut() {
    put("Camp", 1, 2);

    assertThat(suunta.groupPeople().take(request("camp", 1, 3))).isInstanceOf(Taking.Out.class);
    assertThat(shown("camp").members()).hasSize(1);
    suunta.groupPeople().take(request("camp", 2));
    assertThat(suunta.groupPeople().take(request("camp", 2)))
        .isEqualTo(new Taking.UnknownGroup("camp"));
    put("Choir", 1);
    assertThat(suunta.groupPeople().take(request("choir", 2, 3)))
        .isInstanceOf(Taking.NobodyIn.class);
    assertThat(suunta.groupPeople().show(AINO, "camp")).isEqualTo(new Showing.UnknownGroup("camp"));
  }

  @Test
  void refusesWhatIsNoNameAndWhomNobodyKnows() {
    assertThat(put("?!", 1)).isEqualTo(new Putting.NoName("?!"));
    assertThat(put("x".repeat(81), 1)).isInstanceOf(Putting.NoName.class);
    assertThat(put("Camp", 1, 9)).isEqualTo(new Putting.UnknownPerson(person(9)));
    assertThat(suunta.groupPeople().show(AINO, "camp")).isInstanceOf(Showing.UnknownGroup.class);
  }

  @Test
  void tellsWhoOfAGroupWasNeverMetInPerson() {
    put("Camp", 1, 2, 3);
    suunta
        .meetPeople()
        .met(
            new MeetPeople.Request(
                AINO,
                List.of("eero"),
                PartialDate.parse("2026-03"),
                Optional.empty(),
                Optional.empty(),
                false,
                AINO_HERSELF));

    var camp = shown("Camp");

    assertThat(camp.members())
        .extracting(member -> member.person().id())
        .containsExactly(person(3), person(2), person(1));
    assertThat(camp.members().get(1).lastMet().orElseThrow().on()).hasToString("2026-03");
    assertThat(camp.neverMet()).extracting(Person::id).containsExactly(person(3), person(1));
    assertThat(camp.more()).isFalse();
  }

  @Test
  void opensAGroupPageByPageWithWhenTheyWereLastMet() {
    put("Camp", 1, 2, 3);
    var met = PartialDate.of(2026);
    suunta
        .meetPeople()
        .met(
            new MeetPeople.Request(
                AINO,
                List.of("Outi Mäkelä"),
                Optional.of(met),
                Optional.empty(),
                Optional.empty(),
                false,
                AINO_HERSELF));
    var camp = new GroupId("camp");

    var first = opened(new Query(AINO, camp, Optional.empty(), 2));
    var second = opened(new Query(AINO, camp, first.members().next(), 2));

    assertThat(first.group().people()).isEqualTo(3);
    assertThat(first.members().rows())
        .extracting(member -> member.person().name().orElseThrow())
        .containsExactly("Anneli Salo", "Eero Aho");
    assertThat(second.members().rows())
        .extracting(member -> member.lastMet().map(LastMet::on))
        .containsExactly(Optional.of(met));
    assertThat(second.members().next()).isEmpty();
    assertThat(opened(new Query(AINO, ofStrategy.id(), Optional.empty(), 2)).members().rows())
        .isEmpty();
    assertThat(suunta.groupPeople().open(new Query(ELSE, camp, Optional.empty(), 2)))
        .isEqualTo(new Opening.UnknownGroup(camp));
  }

  private Opening.Opened opened(Query query) {
    return (Opening.Opened) suunta.groupPeople().open(query);
  }
}
