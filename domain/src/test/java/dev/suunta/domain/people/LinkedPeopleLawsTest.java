package dev.suunta.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.people.LinkedPeople.Naming;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.Via;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LinkedPeopleLawsTest {
  private static final int PEOPLE = 8;

  private static PersonId person(int number) {
    return new PersonId(new UUID(1, number));
  }

  private static List<PersonId> everybody() {
    return IntStream.range(0, PEOPLE).mapToObj(LinkedPeopleLawsTest::person).toList();
  }

  private static PersonLink link(int one, int other, PersonLink.State state) {
    return PersonLink.between(
        person(one),
        person(other),
        state,
        PersonLink.Reason.BY_HAND,
        Optional.empty(),
        Instant.EPOCH,
        new Actor("Aino", Via.TERMINAL));
  }

  @Provide
  static Arbitrary<List<PersonLink>> links() {
    var number = Arbitraries.integers().between(0, PEOPLE - 1);
    return Combinators.combine(number, number, Arbitraries.of(PersonLink.State.class))
        .filter((one, other, state) -> !one.equals(other))
        .as(LinkedPeopleLawsTest::link)
        .list()
        .ofMaxSize(10);
  }

  @Property
  void everybodyIsInJustOneGroup(@ForAll("links") List<PersonLink> links) {
    var all = new ArrayList<PersonId>();
    LinkedPeople.groups(everybody(), links).forEach(all::addAll);

    assertThat(all).containsExactlyInAnyOrderElementsOf(everybody());
  }

  @Property
  void whoeverIsLinkedIsInOneGroup(@ForAll("links") List<PersonLink> links) {
    var groups = LinkedPeople.groups(everybody(), links);

    for (var link : links) {
      if (link.state() == PersonLink.State.SAME) {
        assertThat(groups)
            .anyMatch(group -> group.contains(link.one()) && group.contains(link.other()));
      }
    }
  }

  @Property
  void thereAreNoMoreLinksThanJoinedPeople(@ForAll("links") List<PersonLink> links) {
    var same = links.stream().filter(link -> link.state() == PersonLink.State.SAME).count();

    assertThat(LinkedPeople.groups(everybody(), links).size())
        .isGreaterThanOrEqualTo(PEOPLE - (int) same);
  }

  @Property
  void theOrderOfLinksDoesNotMatter(@ForAll("links") List<PersonLink> links) {
    var turned = new ArrayList<>(links);
    Collections.reverse(turned);

    assertThat(LinkedPeople.groups(everybody(), turned))
        .isEqualTo(LinkedPeople.groups(everybody(), links));
  }

  @Example
  void aGroupIsShownAsWhomTheOwnerNamedElseAsSomebodyWithAName() {
    assertThat(
            LinkedPeople.head(
                Map.of(
                    person(1), Naming.NAMELESS, person(2), Naming.NAMED, person(3), Naming.GIVEN)))
        .isEqualTo(person(3));
    assertThat(
            LinkedPeople.head(
                Map.of(
                    person(1), Naming.NAMELESS, person(3), Naming.NAMED, person(2), Naming.NAMED)))
        .isEqualTo(person(2));
    assertThat(LinkedPeople.head(Map.of(person(2), Naming.NAMELESS, person(1), Naming.NAMELESS)))
        .isEqualTo(person(1));
  }
}
