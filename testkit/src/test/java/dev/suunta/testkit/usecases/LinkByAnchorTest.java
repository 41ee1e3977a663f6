package dev.suunta.testkit.usecases;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.suunta.application.imports.driven.ExportedConnection;
import dev.suunta.application.imports.driving.ImportPosts.Progress;
import dev.suunta.application.imports.driving.ImportPosts.Request;
import dev.suunta.application.imports.driving.ImportPosts.Taken;
import dev.suunta.application.people.driving.ReadPeople.Found;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.Anchor;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonLink;
import dev.suunta.domain.people.Relation;
import dev.suunta.testkit.imports.InMemoryExports.Export;
import dev.suunta.testkit.imports.ToldOfPeople;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whom an import shows as one by itself, from exports as a test writes them down. */
class LinkByAnchorTest {
  private final Suunta suunta = new Suunta();

  private static AccountKey key(int number) {
    return AccountKey.profile("member-" + number);
  }

  private static Export telling(ExportedConnection... connections) {
    return Export.of(NetworkId.LINKEDIN)
        .people(new ToldOfPeople(List.of(connections), 0, List.of(Relation.CONNECTED), List.of()));
  }

  private static ExportedConnection one(String name) {
    return new ExportedConnection(
        Relation.CONNECTED,
        List.of(key(1)),
        Optional.of(name),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private Taken apply(Export export) {
    var path = suunta.exports.put("export.zip", export);
    return suunta
        .importPosts()
        .apply(new Request(AINO, List.of(path), AINO_HERSELF), Progress.NONE)
        .exports()
        .getFirst();
  }

  private Person person(String name) {
    return ((Found.One) suunta.readPeople().find(AINO, name)).person();
  }

  private static ExportedConnection card(String name, Anchor... anchors) {
    return new ExportedConnection(
        Relation.CARD,
        List.of(AccountKey.id("card of " + name)),
        Optional.of(name),
        Optional.empty(),
        Optional.empty(),
        List.of(anchors));
  }

  private static Export cards(ExportedConnection... cards) {
    return Export.of(NetworkId.ADDRESS_BOOK)
        .people(new ToldOfPeople(List.of(cards), 0, List.of(Relation.CARD), List.of()));
  }

  private static ExportedConnection withMail(String name, int number, String mail) {
    return new ExportedConnection(
        Relation.CONNECTED,
        List.of(key(number)),
        Optional.of(name),
        Optional.empty(),
        Optional.empty(),
        List.of(Anchor.email(mail)));
  }

  @Test
  void linksWhoHasTheSameAddressForMailAndALikeName() {
    apply(telling(withMail("Aino Mäkinen, PhD", 1, "aino@example.org")));

    var taken = apply(cards(card("Aino Mäkinen", Anchor.email("AINO@example.org"))));

    assertThat(taken.connections().linked()).isEqualTo(1);
    assertThat(suunta.stores.people().count(AINO)).isEqualTo(1);
    assertThat(suunta.linkPeople().links(AINO, person("Aino").id()))
        .extracting(PersonLink::reason, PersonLink::anchor)
        .containsExactly(tuple(PersonLink.Reason.SAME_EMAIL, Optional.of("aino@example.org")));
  }

  @Test
  void linksNobodyByAnAddressThatAFamilyShares() {
    apply(telling(withMail("Jukka Koskinen", 1, "family@example.org")));

    var taken =
        apply(
            cards(
                card("Jukka Koskinen", Anchor.email("family@example.org")),
                card("Tiina Koskinen", Anchor.email("family@example.org"))));

    assertThat(taken.connections().linked()).isZero();
    assertThat(suunta.stores.people().count(AINO)).isEqualTo(3);
  }

  @Test
  void linksNobodyByNameAlone() {
    apply(telling(one("Matti Virtanen")));

    apply(cards(card("Matti Virtanen")));

    assertThat(suunta.stores.people().count(AINO)).isEqualTo(2);
  }

  @Test
  void linksACardWithTheAccountWhoseAddressItHoldsWhateverTheOwnerCallsThem() {
    apply(cards(card("Äiti", Anchor.account(NetworkId.LINKEDIN, key(1)))));

    var taken = apply(telling(one("Liisa Järvinen")));

    assertThat(taken.connections().linked()).isEqualTo(1);
    assertThat(person("Äiti").connections()).hasSize(2);
    assertThat(person("Liisa").id()).isEqualTo(person("Äiti").id());
  }

  @Test
  void linksNobodyByAnAccountThatTwoCardsHold() {
    var shared = Anchor.account(NetworkId.LINKEDIN, key(1));
    apply(cards(card("Jukka Koskinen", shared), card("Tiina Koskinen", shared)));

    var taken = apply(telling(one("Jukka Koskinen")));

    assertThat(taken.connections().linked()).isZero();
  }

  @Test
  void makesNoChainOfPeopleWhoseNamesAreNotAlike() {
    apply(telling(withMail("Maija Korhonen (Öhman)", 1, "maija@example.org")));
    apply(cards(card("Maija Korhonen", Anchor.email("maija@example.org"))));
    assertThat(person("Korhonen").connections()).hasSize(2);

    // The same account tells another address, which is that of one who bears the former name.
    apply(cards(card("Maija Öhman", Anchor.email("other@example.org"))));
    var taken = apply(telling(withMail("Maija Korhonen (Öhman)", 1, "other@example.org")));

    assertThat(taken.connections().linked()).isZero();
    assertThat(suunta.stores.people().count(AINO)).isEqualTo(2);
  }

  @Test
  void doesNotLinkAgainWhomTheOwnerTookApart() {
    var mail = "aino@example.org";
    apply(telling(withMail("Aino Mäkinen", 1, mail)));
    apply(cards(card("Aino Mäkinen", Anchor.email(mail))));
    var one = person("Aino");
    suunta.linkPeople().unlink(AINO, one.connections().getFirst().person(), AINO_HERSELF);

    var again = apply(cards(card("Aino Mäkinen", Anchor.email(mail))));

    assertThat(again.connections().linked()).isZero();
    assertThat(suunta.stores.people().count(AINO)).isEqualTo(2);
  }

  @Test
  void linksNothingTwiceWhenTheSameIsTakenInAgain() {
    var mail = "aino@example.org";
    apply(telling(withMail("Aino Mäkinen", 1, mail)));
    apply(cards(card("Aino Mäkinen", Anchor.email(mail))));

    assertThat(apply(cards(card("Aino Mäkinen", Anchor.email(mail)))).connections().linked())
        .isZero();
    assertThat(suunta.linkPeople().links(AINO, person("Aino").id())).hasSize(1);
  }
}
