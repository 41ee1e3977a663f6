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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    return isOne(anchor(kind), groups);
  }

  private static boolean isOne(Anchor anchor, Group... groups) {
    return isSharedByOnlyOne(anchor, List.of(groups), List.of());
  }

  private static Anchor anchor(Kind kind) {
    return new Anchor(kind, "what both have");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Aino Mäkinen   | MÄKINEN Aino, PhD
          Outi Salo      | Outi Laine (Salo)
          Jürgen Müller  | Juergen Mueller
          Иван Петров    | Ivan Petrov
          Lê Thị Hương   | Le Thi Huong
          John Walker Jr | John Walker, Jr.
          Aino           | Aino 🌲
          """)
  void isOneWhereTheNameIsOne(String name, String other) {
    assertThat(isOne(Kind.EMAIL, group(on(LINKEDIN, 1, name)), group(card(2, other)))).isTrue();
    assertThat(isOne(Kind.PHONE, group(card(2, other)), group(on(LINKEDIN, 1, name)))).isTrue();
  }

  /** Each of them is two people under one roof, and often enough one person. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mika Korhonen        | Mikko Korhonen
          M. Korhonen          | Maija Korhonen
          M. Korhonen          | M. Korhonen
          Sam Walker           | Samantha Walker
          María García         | María José García
          Gabriel Hakkarainen  | Gabriela Hakkarainen
          Lê Thị Hương         | Lê Thị Hường
          John Walker Jr.      | John Walker Sr.
          John Walker Jr.      | John Walker
          """)
  void isNotOneWhereARelativeIsCalledNearlyTheSame(String name, String other) {
    assertThat(isOne(Kind.EMAIL, group(on(LINKEDIN, 1, name)), group(card(2, other)))).isFalse();
    assertThat(isOne(Kind.PHONE, group(card(2, other)), group(on(LINKEDIN, 1, name)))).isFalse();
  }

  @Test
  void isOneWhereANameIsMissingButNotByANumberWhichIsGivenToOthers() {
    var named = group(on(LINKEDIN, 1, "Aino Mäkinen"));

    assertThat(isOne(Kind.EMAIL, named, group(card(2, "")))).isTrue();
    assertThat(isOne(Kind.ACCOUNT, named, group(card(2, "")))).isTrue();
    assertThat(isOne(Kind.PHONE, named, group(card(2, "")))).isFalse();
  }

  @Test
  void isNotOneByAnAddressOrATelephoneOfAPlace() {
    var one = group(on(LINKEDIN, 1, "An Nguyễn"));
    var other = group(card(2, "An Nguyễn"));

    assertThat(isOne(Anchor.email("info@example.org"), one, other)).isFalse();
    assertThat(isOne(Anchor.email("No-Reply+7@example.org"), one, group(card(2, "")))).isFalse();
    assertThat(isOne(Anchor.email("an.nguyen@info.example"), one, other)).isTrue();
    assertThat(isOne(Anchor.landline("+35891234567"), one, other)).isFalse();
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

  /** Telephones merge contacts, and a handle that was given up is somebody else's. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Matti Korhonen  | Sanna Korhonen
          Mika Korhonen   | Mikko Korhonen
          Outi Salo       | Pentti Laine
          María García    | María José García
          S. Walker       | Samantha Walker
          Lê Văn An       | Lê Thị Mai
          강민준             | 강수진
          Korhonen, Matti | Korhonen, Sanna
          """)
  void believesNoCardThatHoldsTheAccountOfSomebodyWithAnotherName(String name, String other) {
    assertThat(isOne(Kind.ACCOUNT, group(on(LINKEDIN, 1, name)), group(card(2, other)))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Maija Korhonen  | Maija Öhman
          Wei Wang        | 王伟
          강민준             | 엄마
          Fatima Haddad   | فاطمة حداد
          Korhonen, Matti | Matti Korhonen
          """)
  void believesACardWhereANameIsWrittenOtherwiseOrWasChanged(String name, String other) {
    assertThat(isOne(Kind.ACCOUNT, group(on(LINKEDIN, 1, name)), group(card(2, other)))).isTrue();
  }

  @Test
  void makesNoChains() {
    var both = group(on(LINKEDIN, 1, "Maija Korhonen (Öhman)"), card(2, "Maija Korhonen"));

    assertThat(
            isOne(
                Kind.EMAIL,
                group(on(LINKEDIN, 1, "Maija Korhonen (Öhman)")),
                group(card(3, "Maija Öhman"))))
        .isTrue();
    assertThat(isOne(Kind.EMAIL, both, group(card(3, "Maija Öhman")))).isFalse();
    assertThat(isOne(Kind.EMAIL, both, group(card(3, "Maija Korhonen")))).isTrue();
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

    assertThat(isSharedByOnlyOne(anchor(Kind.EMAIL), groups, List.of())).isTrue();
    assertThat(isSharedByOnlyOne(anchor(Kind.EMAIL), groups, List.of(two))).isFalse();
  }
}
