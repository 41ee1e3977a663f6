package dev.suunta.testkit.usecases;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.suunta.application.imports.driven.ExportedConnection;
import dev.suunta.application.imports.driven.ExportedEvidence;
import dev.suunta.application.imports.driving.ImportPosts.Progress;
import dev.suunta.application.imports.driving.ImportPosts.Request;
import dev.suunta.application.imports.driving.ImportPosts.Taken;
import dev.suunta.application.people.driving.ReadPeople.Found;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.Direction;
import dev.suunta.domain.people.Evidence;
import dev.suunta.domain.people.EvidenceKind;
import dev.suunta.domain.people.HeldTie;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.Relation;
import dev.suunta.testkit.imports.InMemoryExports.Export;
import dev.suunta.testkit.imports.ToldOfPeople;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Taking in whom an export tells of, from exports as a test writes them down. */
class ImportPeopleTest {
  private static final Instant MARCH = Instant.parse("2026-03-01T12:00:00Z");
  private static final LocalDate SINCE = LocalDate.of(2019, 3, 1);

  private final Suunta suunta = new Suunta();

  private static ExportedConnection one(Relation relation, String name, AccountKey... keys) {
    return new ExportedConnection(
        relation,
        List.of(keys),
        Optional.of(name).filter(text -> !text.isEmpty()),
        Optional.of(SINCE),
        Optional.empty(),
        List.of());
  }

  private static ExportedEvidence message(Direction direction, String name, AccountKey... keys) {
    return new ExportedEvidence(
        EvidenceKind.MESSAGE,
        direction,
        List.of(keys),
        Optional.of(name).filter(text -> !text.isEmpty()),
        MARCH);
  }

  private static AccountKey key(int number) {
    return AccountKey.profile("member-" + number);
  }

  private static Export telling(ToldOfPeople people) {
    return Export.of(NetworkId.LINKEDIN).people(people);
  }

  private static Export telling(ExportedConnection... connections) {
    return telling(
        new ToldOfPeople(List.of(connections), 0, List.of(Relation.CONNECTED), List.of()));
  }

  private Taken apply(Export export) {
    var path = suunta.exports.put("export.zip", export);
    return suunta
        .importPosts()
        .apply(new Request(AINO, List.of(path), AINO_HERSELF), Progress.NONE)
        .exports()
        .getFirst();
  }

  private Taken preview(Export export) {
    var path = suunta.exports.put("export.zip", export);
    return suunta
        .importPosts()
        .preview(new Request(AINO, List.of(path), AINO_HERSELF), Progress.NONE)
        .exports()
        .getFirst();
  }

  private Person person(String name) {
    return ((Found.One) suunta.readPeople().find(AINO, name)).person();
  }

  private List<Evidence> evidence(String name) {
    return ((Found.One) suunta.readPeople().find(AINO, name)).evidence();
  }

  @Test
  void takesInConnectionsEachAsAPersonOfTheirOwn() {
    var taken =
        apply(
            telling(
                new ToldOfPeople(
                    List.of(
                        one(Relation.CONNECTED, "Aino Mäkinen", key(1)),
                        one(Relation.CONNECTED, "Matti Virtanen", key(2)),
                        one(Relation.CONNECTED, "Matti Virtanen", key(3)),
                        one(Relation.CONNECTED, "Aino Mäkinen", key(1)),
                        one(Relation.ASKED, "Aino Mäkinen", key(1))),
                    2,
                    List.of(Relation.CONNECTED),
                    List.of())));

    assertThat(taken.connections().added()).isEqualTo(3);
    assertThat(taken.connections().known()).isZero();
    assertThat(taken.connections().repeated()).isEqualTo(1);
    assertThat(taken.connections().nobodies()).isEqualTo(2);
    assertThat(taken.connections().lists())
        .isEqualTo(Map.of(Relation.CONNECTED, 3, Relation.ASKED, 1));
    assertThat(suunta.stores.people().count(AINO)).isEqualTo(3);
    assertThat(person("Aino").connections().getFirst().ties())
        .extracting(HeldTie::relation)
        .containsExactly(Relation.CONNECTED, Relation.ASKED);
    assertThat(suunta.readPeople().find(AINO, "matti virtanen")).isInstanceOf(Found.Several.class);
  }

  @Test
  void previewsTheSameCountsAndKeepsNothing() {
    var export =
        telling(
            one(Relation.CONNECTED, "Aino Mäkinen", key(1)),
            one(Relation.FOLLOWS, "Aino Mäkinen", key(1)),
            one(Relation.CONNECTED, "Outi", key(2)));

    var preview = preview(export);

    assertThat(suunta.stores.people().count(AINO)).isZero();
    assertThat(preview.connections()).isEqualTo(apply(export).connections());
  }

  @Test
  void knowsEverybodyWhenTheSameIsTakenInAgain() {
    var export =
        telling(
            new ToldOfPeople(
                List.of(one(Relation.CONNECTED, "Aino Mäkinen", key(1))),
                0,
                List.of(Relation.CONNECTED),
                List.of(message(Direction.TO_OWNER, "Aino Mäkinen", key(1)))));
    apply(export);
    var before = person("Aino");

    var again = apply(export);

    assertThat(again.connections().added()).isZero();
    assertThat(again.connections().known()).isEqualTo(1);
    assertThat(person("Aino").id()).isEqualTo(before.id());
    assertThat(person("Aino").connections()).hasSize(1);
    assertThat(evidence("Aino")).extracting(Evidence::amount).containsExactly(1, 1);
  }

  @Test
  void takesMoreThanOnePortion() {
    var many = new ArrayList<ExportedConnection>();
    for (var number = 0; number < 1_203; number++) {
      many.add(one(Relation.CONNECTED, "Somebody " + number, key(number)));
    }
    var people = new ToldOfPeople(many, 0, List.of(), List.of());

    assertThat(apply(telling(people)).connections().added()).isEqualTo(1_203);
    assertThat(apply(telling(people)).connections().known()).isEqualTo(1_203);
  }

  @Test
  void recognisesByAnOlderLayoutWhoStandsThereWithoutAnAddress() {
    var dated = AccountKey.named("Owen Clarke", "2026-05-22");
    apply(telling(one(Relation.CONNECTED, "Owen Clarke", key(1), dated)));

    var older = apply(telling(one(Relation.CONNECTED, "Owen Clarke", dated)));

    assertThat(older.connections().known()).isEqualTo(1);
    assertThat(suunta.stores.people().count(AINO)).isEqualTo(1);
  }

  @Test
  void keepsTwoOfOneNameAndDayApartThatHaveDifferentAddresses() {
    var dated = AccountKey.named("Matti Virtanen", "2026-05-22");
    apply(telling(one(Relation.CONNECTED, "Matti Virtanen", key(1), dated)));

    var other = apply(telling(one(Relation.CONNECTED, "Matti Virtanen", key(2), dated)));

    assertThat(other.connections().added()).isEqualTo(1);
    assertThat(suunta.stores.people().count(AINO)).isEqualTo(2);
  }

  @Test
  void countsWhatWasDoneWithAConnectionAndHowMuchWithNobodyItKnows() {
    var taken =
        apply(
            telling(
                new ToldOfPeople(
                    List.of(
                        one(Relation.CONNECTED, "Aino Mäkinen", key(1)),
                        one(Relation.CONNECTED, "Matti Virtanen", key(2)),
                        one(Relation.CONNECTED, "Matti Virtanen", key(3))),
                    0,
                    List.of(),
                    List.of(
                        message(Direction.TO_OWNER, "Aino Mäkinen", key(1)),
                        message(Direction.TO_OWNER, "Aino Mäkinen"),
                        message(Direction.BY_OWNER, "", key(1)),
                        message(Direction.TO_OWNER, "Matti Virtanen"),
                        message(Direction.TO_OWNER, "A Stranger", key(9)),
                        message(Direction.TO_OWNER, "")))));

    assertThat(taken.evidence().amounts()).isEqualTo(Map.of(EvidenceKind.MESSAGE, 6));
    assertThat(taken.evidence().untold()).isEqualTo(Map.of(EvidenceKind.MESSAGE, 3));
    assertThat(evidence("Aino"))
        .extracting(Evidence::direction, Evidence::amount)
        .containsExactly(tuple(Direction.BY_OWNER, 1), tuple(Direction.TO_OWNER, 2));
    assertThat(suunta.stores.people().count(AINO)).isEqualTo(3);
  }

  @Test
  void learnsNameAndHandleFromAMentionWhereTheListHasNone() {
    apply(
        telling(
            new ToldOfPeople(
                List.of(one(Relation.FOLLOWS, "", AccountKey.id("222"))),
                0,
                List.of(),
                List.of(
                    message(
                        Direction.BY_OWNER,
                        "Otso",
                        AccountKey.id("222"),
                        AccountKey.handle("otso"))))));

    assertThat(person("Otso").connections().getFirst().keys())
        .containsExactly(AccountKey.id("222"), AccountKey.handle("otso"));
  }

  @Test
  void learnsThemAlsoWhereTheLatestThingTellsANumberOnly() {
    var later =
        new ExportedEvidence(
            EvidenceKind.MESSAGE,
            Direction.BY_OWNER,
            List.of(AccountKey.id("222")),
            Optional.empty(),
            MARCH.plusSeconds(60));
    var mention =
        message(Direction.BY_OWNER, "Otso", AccountKey.id("222"), AccountKey.handle("otso"));

    apply(
        telling(
            new ToldOfPeople(
                List.of(one(Relation.FOLLOWS, "", AccountKey.id("222"))),
                0,
                List.of(),
                List.of(mention, later))));

    assertThat(person("Otso").connections().getFirst().keys())
        .containsExactly(AccountKey.id("222"), AccountKey.handle("otso"));
    assertThat(evidence("Otso")).extracting(Evidence::amount).containsExactly(2);
  }

  @Test
  void doesNotTakeAHandleForWhoeverHadItBefore() {
    apply(telling(one(Relation.FOLLOWS, "Otso", AccountKey.id("222"), AccountKey.handle("otso"))));

    var other =
        apply(
            telling(
                one(Relation.FOLLOWS, "Osku", AccountKey.id("333"), AccountKey.handle("otso"))));

    assertThat(other.connections().added()).isEqualTo(1);
  }

  @Test
  void saysOfWhomAWholeListHasNoMoreThatTheTieEnded() {
    apply(
        telling(
            one(Relation.CONNECTED, "Aino Mäkinen", key(1)),
            one(Relation.CONNECTED, "Outi", key(2))));

    apply(telling(one(Relation.CONNECTED, "Outi", key(2))));

    assertThat(person("Aino").connections().getFirst().isRead()).isFalse();
    assertThat(person("Outi").connections().getFirst().isRead()).isTrue();
  }
}
