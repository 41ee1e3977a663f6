package dev.suunta.adapters.persistence;

import static dev.suunta.testkit.imports.ImportFixtures.COUNTS;
import static dev.suunta.testkit.imports.ImportFixtures.NOW;
import static dev.suunta.testkit.imports.ImportFixtures.run;
import static dev.suunta.testkit.imports.PastPostFixtures.id;
import static dev.suunta.testkit.imports.PastPostFixtures.pastPost;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static dev.suunta.testkit.post.PostFixtures.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.adapters.persistence.generated.DefaultSchema;
import dev.suunta.adapters.persistence.generated.Tables;
import dev.suunta.application.imports.driven.ImportRepository.Echo;
import dev.suunta.application.network.driven.OwnNetworkRepository.Stored;
import dev.suunta.application.post.driven.GateRecords.Check;
import dev.suunta.application.post.driven.GateRecords.Reason;
import dev.suunta.domain.baseline.Choice;
import dev.suunta.domain.baseline.Ground;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.baseline.Proof;
import dev.suunta.domain.baseline.Verdict;
import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.finding.Finding;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.Anchor;
import dev.suunta.domain.people.Direction;
import dev.suunta.domain.people.Encounter;
import dev.suunta.domain.people.ForgottenKey;
import dev.suunta.domain.people.NoteId;
import dev.suunta.domain.people.PartialDate;
import dev.suunta.domain.people.PeopleGroup;
import dev.suunta.domain.people.PersonLink;
import dev.suunta.domain.people.PersonNote;
import dev.suunta.domain.people.PlannedCall;
import dev.suunta.domain.people.PlannedCallId;
import dev.suunta.domain.people.Relation;
import dev.suunta.domain.people.Salt;
import dev.suunta.domain.people.WishedPerson;
import dev.suunta.domain.strategy.StrategyFinding;
import dev.suunta.testkit.baseline.BaselineFixtures;
import dev.suunta.testkit.network.NetworkFixtures;
import dev.suunta.testkit.owner.OwnerFixtures;
import dev.suunta.testkit.people.PeopleFixtures;
import dev.suunta.testkit.people.PeopleFixtures.Telling;
import dev.suunta.testkit.post.PostFixtures;
import dev.suunta.testkit.shared.CountingIds;
import dev.suunta.testkit.shared.Stores;
import dev.suunta.testkit.strategy.StrategyFixtures;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** No column that nothing writes: it would be dead, or forgotten. */
class EveryColumnTest {
  @Test
  void isWrittenBySomething() {
    try (var database = TestDatabases.h2()) {
      fill(database);
      var units = (JooqUnitOfWork) database.unitOfWork();
      var unwritten = new TreeSet<String>();
      for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
        for (var column : table.fields()) {
          if (units.<Integer>join(db -> db.fetchCount(table, column.isNotNull())) == 0) {
            unwritten.add(table.getName() + "." + column.getName());
          }
        }
      }

      assertThat(unwritten).isEmpty();
    }
  }

  @Test
  void keepsAllThatACheckFound() {
    try (var database = TestDatabases.h2()) {
      fill(database);
      var row =
          ((JooqUnitOfWork) database.unitOfWork()).join(db -> db.fetchSingle(Tables.GATE_CHECK));

      assertThat(row.getRenditionId()).isEqualTo(FIRST.value());
      assertThat(row.getVersion()).isEqualTo(3);
      assertThat(row.getRevision()).isEqualTo(7);
      assertThat(row.getCheckedAt()).isEqualTo(Columns.cut(NOW));
      assertThat(row.getFindings()).contains("GOAL_UNSERVED", "BLOCK", "\"goal\"", "\"work\"");
    }
  }

  private static void fill(Database database) {
    var kept = database.repositories();
    kept.owners().save(OwnerFixtures.owner(AINO));
    kept.strategies().save(AINO, StrategyFixtures.adopted(1));
    kept.ownNetworks().save(AINO, new Stored(new NetworkId("choir"), "document"));
    assertThat(
            kept.ownAccounts()
                .add(AINO, NetworkFixtures.account(NetworkFixtures.ON_X, NetworkId.X), 0))
        .isTrue();
    kept.posts().save(AINO, PostFixtures.fullPost());
    kept.gateRecords()
        .add(
            AINO,
            new Check(
                FIRST,
                3,
                7,
                NOW,
                List.of(Finding.of(StrategyFinding.GOAL_UNSERVED, Fact.of("work")))));
    kept.gateRecords()
        .add(AINO, new Reason(FIRST, 3, 7, "CODE", "it is meant so", NOW, AINO_HERSELF));
    kept.imports().begin(AINO, run(1));
    kept.imports()
        .stage(
            AINO,
            run(1).id(),
            List.of(pastPost(1).values(1L).staged(), pastPost(2).onX().values(1L).staged()));
    kept.imports().echo(AINO, run(1).id(), List.of(new Echo(id(1), id(2), 1.0)));
    database.unitOfWork().run(() -> kept.imports().complete(AINO, run(1).id(), NOW, COUNTS));
    fillPeople(new DatabaseStores(database));
  }

  private static void fillPeople(Stores stores) {
    stores.people().add(AINO, PeopleFixtures.person(9), "Anneli");
    Telling.of(run(2))
        .adds(1, "Aino", Relation.CONNECTED)
        .calls(1, "", "Teacher")
        .has(1, Anchor.email("aino@example.org"))
        .messages(1, Direction.TO_OWNER, 1, NOW, NOW)
        .whole(Relation.CONNECTED)
        .newest(NOW)
        .takenIn(stores, AINO);
    stores
        .personLinks()
        .save(
            AINO,
            PersonLink.between(
                PeopleFixtures.person(1),
                PeopleFixtures.person(9),
                PersonLink.State.SAME,
                PersonLink.Reason.SAME_EMAIL,
                Optional.of("aino@example.org"),
                NOW,
                AINO_HERSELF));
    stores
        .encounters()
        .add(
            AINO,
            new Encounter(
                PeopleFixtures.encounter(1),
                PartialDate.of(2026),
                Optional.of("Camp"),
                Optional.of("We sang."),
                List.of(PeopleFixtures.person(1)),
                NOW,
                AINO_HERSELF));
    stores
        .personNotes()
        .add(
            AINO,
            new PersonNote(
                new NoteId(CountingIds.id(1)),
                PeopleFixtures.person(1),
                "Sings",
                NOW,
                AINO_HERSELF));
    stores
        .peopleGroups()
        .put(AINO, PeopleGroup.named("Choir").orElseThrow(), List.of(PeopleFixtures.person(1)));
    stores
        .callList()
        .save(
            AINO,
            new PlannedCall(
                    new PlannedCallId(CountingIds.id(1)),
                    PeopleFixtures.person(1),
                    Optional.of("her birthday"),
                    NOW,
                    AINO_HERSELF,
                    Optional.empty())
                .ended(PlannedCall.How.CALLED, NOW));
    stores.wishedPeople().add(AINO, new WishedPerson(PeopleFixtures.person(1), NOW, AINO_HERSELF));
    stores.erasure().keepSalt(AINO, new Salt("0b".repeat(32)));
    stores
        .erasure()
        .erase(
            AINO,
            List.of(),
            List.of(new ForgottenKey(CountingIds.id(1), Optional.of(AccountKey.Kind.ID), "hash")));
    fillBaseline(stores);
    Telling.of(run(3)).whole(Relation.CONNECTED).newest(NOW).takenIn(stores, AINO);
    Telling.of(run(4)).sees(1, Relation.CONNECTED).calls(1, "Aino K", "Head").staged(stores, AINO);
  }

  private static void fillBaseline(Stores stores) {
    var open = BaselineFixtures.line(1, "a");
    stores.baselines().save(AINO, BaselineFixtures.baseline(1).lookedAt(NOW).ended(NOW));
    stores
        .baselines()
        .append(
            AINO,
            BaselineFixtures.baselineId(1),
            List.of(
                new Line(
                    open.connection(),
                    open.network(),
                    open.place(),
                    1,
                    BaselineFixtures.decided(open, Choice.PART, Ground.DRIFTED).standing(),
                    Optional.of(NOW),
                    Optional.of(NOW),
                    Proof.UNTOLD)));
    stores
        .baselines()
        .add(
            AINO,
            BaselineFixtures.baselineId(1),
            List.of(
                new Verdict(
                        1,
                        open.connection(),
                        Optional.of(Choice.PART),
                        Optional.of(Ground.DRIFTED),
                        Optional.of("long ago"),
                        NOW,
                        AINO_HERSELF,
                        Optional.empty())
                    .undone(NOW)));
  }
}
