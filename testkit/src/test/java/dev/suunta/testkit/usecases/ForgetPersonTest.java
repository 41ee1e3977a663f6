package dev.suunta.testkit.usecases;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static dev.suunta.testkit.people.PeopleFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.imports.driven.ExportedConnection;
import dev.suunta.application.imports.driving.ImportPosts.Progress;
import dev.suunta.application.imports.driving.ImportPosts.Request;
import dev.suunta.application.imports.driving.ImportPosts.TakenConnections;
import dev.suunta.application.people.driving.ForgetPerson.Outcome;
import dev.suunta.application.people.driving.LinkPeople;
import dev.suunta.application.people.driving.ReadPeople.Found;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.Anchor;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.Relation;
import dev.suunta.testkit.imports.InMemoryExports.Export;
import dev.suunta.testkit.imports.ToldOfPeople;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Erasing somebody for good. */
class ForgetPersonTest {
  private static final Anchor MAIL = Anchor.email("aino@example.org");

  private final Suunta suunta = new Suunta();

  private static ExportedConnection one(String name, List<Anchor> anchors, AccountKey... keys) {
    return new ExportedConnection(
        Relation.CONNECTED,
        List.of(keys),
        Optional.of(name),
        Optional.empty(),
        Optional.empty(),
        anchors);
  }

  private static Export telling(NetworkId network, ExportedConnection... connections) {
    return Export.of(network)
        .people(new ToldOfPeople(List.of(connections), 0, List.of(Relation.CONNECTED), List.of()));
  }

  private TakenConnections apply(NetworkId network, ExportedConnection... connections) {
    var path = suunta.exports.put("export.zip", telling(network, connections));
    return suunta
        .importPosts()
        .apply(new Request(AINO, List.of(path), AINO_HERSELF), Progress.NONE)
        .exports()
        .getFirst()
        .connections();
  }

  private PersonId idOf(String name) {
    return ((Found.One) suunta.readPeople().find(AINO, name)).person().id();
  }

  private Outcome forget(String name) {
    return suunta.forgetPerson().forget(AINO, idOf(name));
  }

  private int people() {
    return suunta.stores.people().count(AINO);
  }

  @Test
  void erasesSomebodyWhomNoLaterImportBringsBack() {
    var aino = one("Aino Mäkinen", List.of(), AccountKey.profile("aino-1"));
    var outi = one("Outi Salo", List.of(), AccountKey.profile("outi-1"));
    apply(NetworkId.LINKEDIN, aino, outi);

    assertThat(forget("aino")).isInstanceOf(Outcome.Forgotten.class);

    assertThat(people()).isEqualTo(1);
    var again = apply(NetworkId.LINKEDIN, aino, outi);
    assertThat(again.forgotten()).isEqualTo(1);
    assertThat(again.added()).isZero();
    assertThat(again.known()).isEqualTo(1);
    assertThat(people()).isEqualTo(1);
    assertThat(suunta.readPeople().find(AINO, "aino")).isInstanceOf(Found.Nobody.class);
  }

  @Test
  void knowsThemAgainByAnyKeyButNotWhoeverHasTheirHandleNow() {
    apply(NetworkId.X, one("Aino", List.of(), AccountKey.id("5"), AccountKey.handle("aino")));
    forget("aino");

    assertThat(apply(NetworkId.X, one("A", List.of(), AccountKey.handle("aino"))).forgotten())
        .isEqualTo(1);
    assertThat(
            apply(NetworkId.X, one("A", List.of(), AccountKey.id("5"), AccountKey.handle("anew")))
                .forgotten())
        .isEqualTo(1);
    assertThat(
            apply(
                    NetworkId.X,
                    one("Another", List.of(), AccountKey.id("6"), AccountKey.handle("aino")))
                .forgotten())
        .isZero();
    assertThat(
            apply(NetworkId.LINKEDIN, one("A", List.of(), AccountKey.handle("aino"))).forgotten())
        .isZero();
  }

  @Test
  void knowsThemAgainOnAnotherNetworkByWhatWasTheirsAlone() {
    var family = Anchor.email("family@example.org");
    apply(
        NetworkId.LINKEDIN,
        one("Aino", List.of(MAIL, family), AccountKey.profile("aino-1")),
        one("Outi", List.of(family), AccountKey.profile("outi-1")));
    forget("aino");

    assertThat(apply(NetworkId.X, one("A", List.of(MAIL), AccountKey.id("5"))).forgotten())
        .isEqualTo(1);
    assertThat(apply(NetworkId.X, one("B", List.of(family), AccountKey.id("6"))).forgotten())
        .isZero();
    var onACard = Anchor.account(NetworkId.LINKEDIN, AccountKey.profile("aino-1"));
    assertThat(apply(NetworkId.X, one("C", List.of(onACard), AccountKey.id("7"))).forgotten())
        .isEqualTo(1);
  }

  @Test
  void leavesWhoeverIsKnownEvenIfTheyShareAKey() {
    apply(
        NetworkId.X,
        one("Aino", List.of(), AccountKey.id("5"), AccountKey.handle("shared")),
        one("Outi", List.of(), AccountKey.id("6"), AccountKey.handle("other")));
    forget("aino");

    var again =
        apply(NetworkId.X, one("Outi", List.of(), AccountKey.id("6"), AccountKey.handle("shared")));

    assertThat(again.known()).isEqualTo(1);
    assertThat(again.forgotten()).isZero();
  }

  @Test
  void erasesAllWithWhomTheyAreShownAsOne() {
    suunta.stores.people().add(AINO, person(1), "Aino");
    suunta.stores.people().add(AINO, person(2), "Ainski");
    suunta.linkPeople().link(new LinkPeople.Request(AINO, person(1), person(2), AINO_HERSELF));

    forget("aino");

    assertThat(people()).isZero();
  }

  @Test
  void knowsNobodyOfAnotherOwner() {
    suunta.stores.people().add(AINO, person(1), "Aino");

    assertThat(suunta.forgetPerson().forget(ELSE, person(1)))
        .isEqualTo(new Outcome.UnknownPerson(person(1)));
    assertThat(people()).isEqualTo(1);
  }
}
