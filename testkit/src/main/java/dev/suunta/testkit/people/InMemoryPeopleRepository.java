package dev.suunta.testkit.people;

import static dev.suunta.testkit.people.PeopleTables.isOf;

import dev.suunta.application.imports.ImportId;
import dev.suunta.application.imports.driven.PeopleIntake.Counted;
import dev.suunta.application.imports.driven.PeopleIntake.Covered;
import dev.suunta.application.people.driven.PeopleRepository;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.Anchor;
import dev.suunta.domain.people.Connection;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.people.Evidence;
import dev.suunta.domain.people.Evidence.Period;
import dev.suunta.domain.people.HeldTie;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.name.NameKey;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.testkit.people.PeopleTables.ConnectionRow;
import dev.suunta.testkit.people.PeopleTables.CoveredOf;
import dev.suunta.testkit.people.PeopleTables.PersonRow;
import dev.suunta.testkit.shared.Ids;
import dev.suunta.testkit.shared.Owned;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeps people as long as the program runs. */
public final class InMemoryPeopleRepository implements PeopleRepository {
  static final Comparator<AccountKey> SUREST_FIRST =
      Comparator.comparing(AccountKey::kind).thenComparing(AccountKey::value);

  private static final Comparator<Person> BY_NAME =
      Comparator.comparing((Person person) -> Person.sortKey(person.name()))
          .thenComparing(person -> person.id().value(), Ids.ORDER);

  private final PeopleTables tables;

  /** Of these tables. */
  public InMemoryPeopleRepository(PeopleTables tables) {
    this.tables = tables;
  }

  @Override
  public void add(OwnerId owner, PersonId id, String name) {
    tables.memory.locked(
        () -> {
          tables.persons.put(
              new Owned<>(owner, id), new PersonRow(Optional.empty(), Optional.of(name), id));
        });
  }

  @Override
  public Optional<Person> find(OwnerId owner, PersonId id) {
    return tables.memory.locked(
        () ->
            Optional.ofNullable(tables.persons.get(new Owned<>(owner, id)))
                .filter(row -> isShown(owner, row))
                .map(row -> person(owner, row.shownAs())));
  }

  @Override
  public Map<PersonId, Person> shown(OwnerId owner, Collection<PersonId> ids) {
    var shown = new HashMap<PersonId, Person>();
    ids.forEach(id -> find(owner, id).ifPresent(person -> shown.put(id, person)));
    return shown;
  }

  private boolean isShown(OwnerId owner, PersonRow row) {
    return row.run().isEmpty() || tables.isComplete(owner, row.run().get());
  }

  private Person person(OwnerId owner, PersonId id) {
    var given = Optional.ofNullable(tables.persons.get(new Owned<>(owner, id)));
    var connections =
        tables.connections.entrySet().stream()
            .filter(entry -> isOf(owner, entry.getKey()))
            .filter(entry -> isOfPerson(owner, entry.getValue(), id))
            .filter(entry -> tables.isComplete(owner, entry.getValue().run()))
            .map(entry -> connection(owner, entry.getKey().key(), entry.getValue()))
            .sorted(
                Comparator.comparing((Connection one) -> one.network().value())
                    .thenComparing(one -> one.id().value(), Ids.ORDER))
            .toList();
    return new Person(id, given.flatMap(PersonRow::given), connections);
  }

  private boolean isOfPerson(OwnerId owner, ConnectionRow row, PersonId id) {
    var person = tables.persons.get(new Owned<>(owner, row.person()));
    return person != null && person.shownAs().equals(id);
  }

  Connection connection(OwnerId owner, ConnectionId id, ConnectionRow row) {
    return new Connection(
        id,
        row.person(),
        row.account(),
        row.network(),
        tables.keys.entrySet().stream()
            .filter(entry -> isOf(owner, entry.getKey()))
            .filter(entry -> entry.getKey().key().connection().equals(id))
            .filter(entry -> tables.isComplete(owner, entry.getValue()))
            .map(entry -> entry.getKey().key().key())
            .distinct()
            .sorted(SUREST_FIRST)
            .toList(),
        row.name(),
        row.about(),
        tables.anchors.entrySet().stream()
            .filter(entry -> isOf(owner, entry.getKey()))
            .filter(entry -> entry.getKey().key().connection().equals(id))
            .filter(entry -> tables.isComplete(owner, entry.getValue()))
            .map(entry -> entry.getKey().key().anchor())
            .distinct()
            .sorted(Comparator.comparing(Anchor::kind).thenComparing(Anchor::value))
            .toList(),
        ties(owner, id));
  }

  private List<HeldTie> ties(OwnerId owner, ConnectionId id) {
    return tables.ties.entrySet().stream()
        .filter(entry -> isOf(owner, entry.getKey()))
        .filter(entry -> entry.getKey().key().connection().equals(id))
        .map(
            entry ->
                new HeldTie(
                    entry.getKey().key().relation(),
                    entry.getValue().since(),
                    at(owner, entry.getKey().key().first()),
                    at(owner, entry.getValue().last()),
                    entry.getValue().ended().map(ended -> at(owner, ended))))
        .sorted(
            Comparator.comparing((HeldTie tie) -> !tie.holds())
                .thenComparing(HeldTie::relation)
                .thenComparing(HeldTie::firstSeen))
        .toList();
  }

  private Instant at(OwnerId owner, ImportId run) {
    return tables.imports.completedAt(owner, run).orElseThrow();
  }

  @Override
  public List<Person> endingWith(OwnerId owner, String shortForm, int most) {
    return tables.memory.locked(
        () ->
            tables.persons.entrySet().stream()
                .filter(entry -> isOf(owner, entry.getKey()))
                .filter(entry -> entry.getKey().key().shortForm().equals(shortForm))
                .filter(entry -> isShown(owner, entry.getValue()))
                .map(entry -> entry.getValue().shownAs())
                .distinct()
                .sorted(Comparator.comparing(PersonId::value, Ids.ORDER))
                .limit(most)
                .map(id -> person(owner, id))
                .toList());
  }

  @Override
  public Page<Person> page(OwnerId owner, Filter filter, Optional<String> after, int most) {
    Page.requireMost(most);
    return tables.memory.locked(
        () -> {
          var all =
              tables.persons.entrySet().stream()
                  .filter(entry -> isOf(owner, entry.getKey()))
                  .filter(entry -> isShown(owner, entry.getValue()))
                  .filter(entry -> entry.getValue().shownAs().equals(entry.getKey().key()))
                  .map(entry -> person(owner, entry.getKey().key()))
                  .filter(person -> matches(person, filter))
                  .sorted(BY_NAME)
                  .toList();
          var from = after.map(UUID::fromString).map(id -> 1 + indexOf(all, id)).orElse(0);
          var rows = all.subList(from, Math.min(all.size(), from + most));
          return new Page<>(
              rows,
              from + most < all.size()
                  ? Optional.of(rows.getLast().id().value().toString())
                  : Optional.empty());
        });
  }

  private static int indexOf(List<Person> people, UUID id) {
    for (var index = 0; index < people.size(); index++) {
      if (people.get(index).id().value().equals(id)) {
        return index;
      }
    }
    throw new IllegalArgumentException("no page begins after " + id);
  }

  private static boolean matches(Person person, Filter filter) {
    var words =
        Stream.concat(
                person.given().stream(),
                person.connections().stream().flatMap(one -> one.name().stream()))
            .flatMap(name -> NameKey.words(name).stream())
            .toList();
    return filter.words().stream()
            .allMatch(wanted -> words.stream().anyMatch(word -> word.startsWith(wanted)))
        && (filter.network().isEmpty()
            || person.connections().stream()
                .anyMatch(one -> one.network().equals(filter.network().get())))
        && (!filter.read() || person.connections().stream().anyMatch(Connection::isRead));
  }

  @Override
  public int count(OwnerId owner) {
    return tables.memory.locked(
        () ->
            (int)
                tables.persons.entrySet().stream()
                    .filter(entry -> isOf(owner, entry.getKey()))
                    .filter(entry -> isShown(owner, entry.getValue()))
                    .filter(entry -> entry.getValue().shownAs().equals(entry.getKey().key()))
                    .count());
  }

  @Override
  public List<Evidence> evidence(OwnerId owner, PersonId id) {
    return tables.memory.locked(
        () ->
            tables.evidence.entrySet().stream()
                .filter(entry -> isOf(owner, entry.getKey()))
                .filter(entry -> tables.isComplete(owner, entry.getKey().key().run()))
                .filter(
                    entry ->
                        isOfPerson(
                            owner,
                            PeopleTables.get(
                                tables.connections, owner, entry.getKey().key().connection()),
                            id))
                .map(entry -> evidence(owner, entry.getKey().key().run(), entry.getValue()))
                .sorted(
                    Comparator.comparing(Evidence::imported)
                        .reversed()
                        .thenComparing(Evidence::kind)
                        .thenComparing(Evidence::direction)
                        .thenComparing(one -> one.connection().value(), Ids.ORDER))
                .toList());
  }

  @Override
  public Optional<Period> covered(OwnerId owner, PersonId id) {
    return tables.memory.locked(
        () -> {
          var accounts =
              tables.connections.entrySet().stream()
                  .filter(entry -> isOf(owner, entry.getKey()))
                  .map(Map.Entry::getValue)
                  .filter(row -> isOfPerson(owner, row, id))
                  .map(ConnectionRow::account)
                  .toList();
          var covered =
              tables.covered.entrySet().stream()
                  .filter(entry -> isOf(owner, entry.getKey()))
                  .filter(entry -> tables.isComplete(owner, entry.getKey().key().run()))
                  .filter(
                      entry ->
                          tables
                              .imports
                              .find(owner, entry.getKey().key().run())
                              .filter(run -> accounts.contains(run.run().account()))
                              .isPresent())
                  .map(Map.Entry::getValue)
                  .toList();
          return covered.stream()
              .map(Covered::first)
              .min(Comparator.naturalOrder())
              .map(
                  first ->
                      new Period(
                          first,
                          covered.stream()
                              .map(Covered::last)
                              .max(Comparator.naturalOrder())
                              .orElseThrow()));
        });
  }

  private Evidence evidence(OwnerId owner, ImportId run, Counted counted) {
    var covered = PeopleTables.get(tables.covered, owner, new CoveredOf(run, counted.kind()));
    return new Evidence(
        counted.connection(),
        counted.kind(),
        counted.direction(),
        counted.amount(),
        counted.first(),
        counted.last(),
        new Evidence.Period(covered.first(), covered.last()),
        at(owner, run));
  }
}
