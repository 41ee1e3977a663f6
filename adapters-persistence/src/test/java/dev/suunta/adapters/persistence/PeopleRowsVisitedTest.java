package dev.suunta.adapters.persistence;

import static dev.suunta.testkit.imports.ImportFixtures.NOW;
import static dev.suunta.testkit.imports.ImportFixtures.run;
import static dev.suunta.testkit.network.NetworkFixtures.ON_LINKEDIN;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO_HERSELF;
import static dev.suunta.testkit.people.PeopleFixtures.key;
import static dev.suunta.testkit.people.PeopleFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.baseline.BaselineUseCases;
import dev.suunta.application.baseline.driven.BaselineRepository;
import dev.suunta.application.baseline.driving.SweepBaseline.Decision;
import dev.suunta.application.baseline.driving.SweepBaseline.Next;
import dev.suunta.application.people.PersonDiary;
import dev.suunta.application.people.driven.PeopleRepository.Filter;
import dev.suunta.domain.baseline.Choice;
import dev.suunta.domain.baseline.Ground;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.baseline.SweepOrder;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.Direction;
import dev.suunta.domain.people.PeopleGroup;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.Relation;
import dev.suunta.testkit.people.PeopleFixtures;
import dev.suunta.testkit.people.PeopleFixtures.Telling;
import dev.suunta.testkit.shared.CountingIds;
import dev.suunta.testkit.shared.Stores;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To look somebody up goes through as few rows among thousands of people as among hundreds. */
class PeopleRowsVisitedTest {
  private static final int PORTION = 500;

  private static final PeopleGroup CHOIR = PeopleGroup.named("Choir").orElseThrow();

  private static final List<PersonId> SINGERS =
      IntStream.range(0, 120).mapToObj(PeopleFixtures::person).toList();

  @ParameterizedTest(name = "statistics are made anew: {0}")
  @ValueSource(booleans = {true, false})
  void visitsNoMoreRowsAmongManyPeopleThanAmongFew(boolean anew) {
    var few = visited(500, anew);

    var many = visited(6_000, anew);

    assertThat(many).hasSameSizeAs(few);
    many.forEach((what, rows) -> assertThat(rows).as(what).isLessThanOrEqualTo(few.get(what)));
  }

  private static Map<String, Integer> visited(int people, boolean anew) {
    var rows = new VisitedRows();
    try (var database = TestDatabases.h2(rows)) {
      var stores = new DatabaseStores(database);
      for (var from = 0; from < people; from += PORTION) {
        tell(stores, from);
      }
      stores.peopleGroups().put(AINO, CHOIR, SINGERS);
      stores.imports().begin(AINO, run(999));
      if (anew) {
        ((JooqUnitOfWork) database.unitOfWork()).join(db -> db.execute("analyze"));
      }
      var middle = person(250).value().toString();
      var singer = SINGERS.get(60).value().toString();
      var called = new Filter(List.of("somebody00250"), Optional.empty(), false);
      var links = stores.personLinks();
      var visited = new TreeMap<String, Integer>();
      Map.<String, Runnable>of(
              "a page", () -> stores.people().page(AINO, Filter.ALL, Optional.empty(), 50),
              "a further page",
                  () -> stores.people().page(AINO, Filter.ALL, Optional.of(middle), 50),
              "by a rare name", () -> stores.people().page(AINO, called, Optional.empty(), 50),
              "a person", () -> stores.people().find(AINO, person(250)),
              "by the end of an id",
                  () -> stores.people().endingWith(AINO, person(250).shortForm(), 5),
              "evidence", () -> stores.people().evidence(AINO, person(250)),
              "known connections",
                  () ->
                      stores
                          .peopleIntake()
                          .known(AINO, run(999).id(), ON_LINKEDIN, List.of(key(1), key(250))),
              "called so",
                  () ->
                      stores
                          .peopleIntake()
                          .named(
                              AINO, run(999).id(), ON_LINKEDIN, List.of("Somebody00250 Mäkinen")),
              "groups", () -> links.groups(AINO, List.of(person(1), person(250))),
              "links", () -> links.of(AINO, List.of(person(1), person(250))))
          .forEach((name, asking) -> visited.put(name, rows.by(database, asking)));
      visited.putAll(sweeping(stores, asking -> rows.by(database, asking)));
      Map.<String, Runnable>of(
              "lookalikes", () -> stores.lookalikes().after(AINO, Optional.of(person(100)), 20),
              "last met", () -> stores.encounters().last(AINO, List.of(person(1), person(250))),
              "shown", () -> stores.people().shown(AINO, List.of(person(1), person(250))),
              "notes", () -> stores.personNotes().of(AINO, person(250)),
              "a group", () -> stores.peopleGroups().page(AINO, CHOIR.id(), Optional.empty(), 50),
              "a group further on",
                  () -> stores.peopleGroups().page(AINO, CHOIR.id(), Optional.of(singer), 50),
              "groups of one", () -> stores.peopleGroups().of(AINO, person(250)),
              "calls", () -> stores.callList().of(AINO, person(250)),
              "encounters",
                  () ->
                      stores
                          .encounters()
                          .page(AINO, Optional.of(person(250)), Optional.empty(), 50))
          .forEach((name, asking) -> visited.put(name, rows.by(database, asking)));
      return visited;
    }
  }

  private static void tell(Stores stores, int from) {
    var telling = Telling.of(run(1 + from / PORTION));
    for (var number = from; number < from + PORTION; number++) {
      telling.adds(number, "Somebody%05d Mäkinen".formatted(number), Relation.CONNECTED);
      telling.messages(number, Direction.TO_OWNER, 1, NOW, NOW);
    }
    telling.takenIn(stores, AINO);
  }

  /** Somebody in the middle of a sweep, half of which is decided. */
  private static Map<String, Integer> sweeping(
      DatabaseStores stores, ToIntFunction<Runnable> rows) {
    var people = new TreeMap<String, Integer>();
    var ports =
        new BaselineUseCases(
            stores.baselines(),
            stores.followedAccounts(),
            stores.people(),
            new PersonDiary(
                stores.encounters(), stores.callList(), stores.strategies(), UUID::randomUUID),
            stores.unitOfWork(),
            new CountingIds(),
            () -> NOW.plusSeconds(9));
    ports.sweepBaseline().start(AINO, SweepOrder.RANDOM, false, AINO_HERSELF);
    var baseline = stores.baselines().open(AINO).orElseThrow().id();
    for (var times = 0; times < 200; times++) {
      var next = (Next.Shown) ports.sweepBaseline().next(AINO, Optional.empty());
      decide(ports, next);
    }
    people.put(
        "the next one", rows.applyAsInt(() -> ports.sweepBaseline().next(AINO, Optional.empty())));
    people.put(
        "the next one on a network",
        rows.applyAsInt(() -> ports.sweepBaseline().next(AINO, Optional.of(NetworkId.LINKEDIN))));
    var shown = (Next.Shown) ports.sweepBaseline().next(AINO, Optional.empty());
    people.put("a decision", rows.applyAsInt(() -> decide(ports, shown)));
    people.put("taking it back", rows.applyAsInt(() -> ports.sweepBaseline().undo(AINO)));
    people.put(
        "a worksheet",
        rows.applyAsInt(
            () ->
                stores
                    .baselines()
                    .page(
                        AINO,
                        baseline,
                        BaselineRepository.Filter.of(Line.State.KEEP),
                        Optional.empty(),
                        10)));
    return people;
  }

  private static void decide(BaselineUseCases ports, Next.Shown shown) {
    ports
        .sweepBaseline()
        .decide(
            new Decision(
                AINO,
                shown.person().id(),
                Optional.empty(),
                Optional.of(Choice.KEEP),
                Optional.of(Ground.MET),
                Optional.empty(),
                AINO_HERSELF));
  }
}
