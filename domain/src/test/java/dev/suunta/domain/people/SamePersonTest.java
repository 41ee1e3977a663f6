package dev.suunta.domain.people;

import static dev.suunta.domain.people.SamePerson.isSharedByOnlyOne;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.domain.people.Anchor.Kind;
import dev.suunta.domain.people.SamePerson.Group;
import dev.suunta.domain.people.SamePerson.Seen;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.Via;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SamePersonTest {
  private static final OwnAccountId LINKEDIN = new OwnAccountId(new UUID(9, 1));
  private static final OwnAccountId X = new OwnAccountId(new UUID(9, 2));

  private static PersonId person(int number) {
    return new PersonId(new UUID(1, number));
  }

  private static Seen on(OwnAccountId account, int number, String name) {
    return new Seen(person(number), Optional.of(account), named(name));
  }

  private static Seen card(int number, String name) {
    return new Seen(person(number), Optional.empty(), named(name));
  }

  private static Optional<String> named(String name) {
    return Optional.of(name).filter(text -> !text.isEmpty());
  }

  private static Group group(Seen... seen) {
    var members = List.of(seen).stream().map(Seen::person).toList();
    return new Group(members.getFirst(), members, List.of(seen));
  }

  private static boolean isOne(Kind kind, Group... groups) {
    return isSharedByOnlyOne(kind, List.of(groups), List.of());
  }

  @Test
  void isOneWhereNamesAreAlikeOrMissing() {
    assertThat(isOne(Kind.EMAIL, group(on(LINKEDIN, 1, "Aino Mäkinen")), group(card(2, "Aino M"))))
        .isTrue();
    assertThat(isOne(Kind.PHONE, group(on(LINKEDIN, 1, "Aino Mäkinen")), group(on(X, 2, ""))))
        .isTrue();
  }

  @Test
  void isNotOneWhereNamesDiffer() {
    assertThat(
            isOne(
                Kind.EMAIL,
                group(on(LINKEDIN, 1, "Jukka Koskinen")),
                group(card(2, "Tiina Koskinen"))))
        .isFalse();
  }

  @Test
  void tellsNothingOfAnybodyWhereOneOfSeveralDoesNotFit() {
    assertThat(
            isOne(
                Kind.EMAIL,
                group(on(LINKEDIN, 1, "Jukka Koskinen")),
                group(card(2, "Jukka Koskinen")),
                group(card(3, "Tiina Koskinen"))))
        .isFalse();
  }

  @Test
  void leavesTwoAccountsOnOneNetworkToTheOwner() {
    assertThat(isOne(Kind.EMAIL, group(on(X, 1, "Aino")), group(on(X, 2, "Aino")))).isFalse();
    assertThat(isOne(Kind.EMAIL, group(card(1, "Aino")), group(card(2, "Aino")))).isTrue();
  }

  @Test
  void letsTheOwnerCallTheOwnerOfAnAccountAsTheyLikeOnACard() {
    var account = group(on(LINKEDIN, 1, "Liisa Järvinen"));

    assertThat(isOne(Kind.ACCOUNT, account, group(card(2, "Äiti")))).isTrue();
    assertThat(isOne(Kind.ACCOUNT, account, group(card(2, "Äiti"), on(X, 3, "mom 🌲")))).isTrue();
    assertThat(isOne(Kind.EMAIL, account, group(card(2, "Äiti")))).isFalse();
    assertThat(isOne(Kind.ACCOUNT, account, group(card(2, "Äiti")), group(card(3, "Isä"))))
        .isFalse();
  }

  @Test
  void makesNoChains() {
    var both = group(on(LINKEDIN, 1, "Matti K"), card(2, "Matti Korhonen"));

    assertThat(
            isOne(Kind.EMAIL, group(on(LINKEDIN, 1, "Matti K")), group(card(3, "Matti Kinnunen"))))
        .isTrue();
    assertThat(isOne(Kind.EMAIL, both, group(card(3, "Matti Kinnunen")))).isFalse();
    assertThat(isOne(Kind.EMAIL, both, group(card(3, "Matti Korhonen")))).isTrue();
  }

  @Test
  void joinsNobodyOfWhomIsSaidThatTheyAreTwo() {
    var two =
        PersonLink.between(
            person(1),
            person(3),
            PersonLink.State.NOT_SAME,
            PersonLink.Reason.BY_HAND,
            Optional.empty(),
            Instant.EPOCH,
            new Actor("Aino", Via.TERMINAL));
    var groups = List.of(group(on(LINKEDIN, 2, "Aino"), card(1, "Aino")), group(card(3, "Aino")));

    assertThat(isSharedByOnlyOne(Kind.EMAIL, groups, List.of())).isTrue();
    assertThat(isSharedByOnlyOne(Kind.EMAIL, groups, List.of(two))).isFalse();
  }
}
