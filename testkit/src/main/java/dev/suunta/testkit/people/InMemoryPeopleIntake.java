package dev.suunta.testkit.people;

import static dev.suunta.testkit.people.PeopleTables.isOf;

import dev.suunta.application.imports.ImportId;
import dev.suunta.application.imports.driven.PeopleIntake;
import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.testkit.people.PeopleTables.AnchorOf;
import dev.suunta.testkit.people.PeopleTables.ConnectionRow;
import dev.suunta.testkit.people.PeopleTables.EvidenceOf;
import dev.suunta.testkit.people.PeopleTables.Held;
import dev.suunta.testkit.people.PeopleTables.HeldAnchor;
import dev.suunta.testkit.people.PeopleTables.KeyOf;
import dev.suunta.testkit.people.PeopleTables.NewsOf;
import dev.suunta.testkit.people.PeopleTables.PersonRow;
import dev.suunta.testkit.people.PeopleTables.SightingOf;
import dev.suunta.testkit.shared.Ids;
import dev.suunta.testkit.shared.Instants;
import dev.suunta.testkit.shared.Owned;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Takes in connections and evidence as long as the program runs. */
public final class InMemoryPeopleIntake implements PeopleIntake {
  private final PeopleTables tables;

  /** Into these tables. */
  public InMemoryPeopleIntake(PeopleTables tables) {
    this.tables = tables;
  }

  @Override
  public Map<AccountKey, List<Known>> known(
      OwnerId owner, ImportId run, OwnAccountId account, Collection<AccountKey> keys) {
    return tables.memory.locked(
        () -> {
          var found = new HashMap<AccountKey, List<Known>>();
          var held = tables.held(owner, run);
          for (var key : Set.copyOf(keys)) {
            var known = found(owner, run, account, id -> held.contains(new Held(account, key, id)));
            if (!known.isEmpty()) {
              found.put(key, known);
            }
          }
          return found;
        });
  }

  @Override
  public Map<String, List<Known>> named(
      OwnerId owner, ImportId run, OwnAccountId account, Collection<String> names) {
    return tables.memory.locked(
        () -> {
          var found = new HashMap<String, List<Known>>();
          for (var name : Set.copyOf(names)) {
            var known =
                found(
                    owner,
                    run,
                    account,
                    id -> row(owner, id).name().filter(name::equals).isPresent());
            if (!known.isEmpty()) {
              found.put(name, known.subList(0, Math.min(2, known.size())));
            }
          }
          return found;
        });
  }

  ConnectionRow row(OwnerId owner, ConnectionId id) {
    return PeopleTables.get(tables.connections, owner, id);
  }

  List<Known> found(
      OwnerId owner, ImportId run, OwnAccountId account, Predicate<ConnectionId> wanted) {
    return tables.connections.entrySet().stream()
        .filter(entry -> isOf(owner, entry.getKey()))
        .filter(entry -> entry.getValue().account().equals(account))
        .filter(entry -> tables.isSeen(owner, run, entry.getValue().run()))
        .filter(entry -> wanted.test(entry.getKey().key()))
        .sorted(
            Comparator.comparing(
                    (Map.Entry<Owned<ConnectionId>, ConnectionRow> entry) ->
                        entry.getValue().run().equals(run))
                .thenComparing(entry -> entry.getKey().key().value(), Ids.ORDER))
        .map(entry -> known(owner, run, entry.getKey().key(), entry.getValue()))
        .toList();
  }

  Known known(OwnerId owner, ImportId run, ConnectionId id, ConnectionRow row) {
    var keys =
        tables.keys.entrySet().stream()
            .filter(entry -> isOf(owner, entry.getKey()))
            .filter(entry -> entry.getKey().key().connection().equals(id))
            .filter(entry -> tables.isSeen(owner, run, entry.getValue()))
            .map(entry -> entry.getKey().key().key())
            .distinct()
            .sorted(InMemoryPeopleRepository.SUREST_FIRST)
            .toList();
    return new Known(id, row.person(), row.name(), row.about(), keys);
  }

  @Override
  public void stage(OwnerId owner, ImportId run, Portion portion) {
    tables.memory.locked(
        () -> {
          tables.imports.refuseUnlessUnfinished(owner, run);
          for (var added : portion.added()) {
            tables.persons.put(
                new Owned<>(owner, added.person()),
                new PersonRow(Optional.of(run), Optional.empty(), added.person()));
            tables.connections.put(
                new Owned<>(owner, added.id()),
                new ConnectionRow(
                    run,
                    added.person(),
                    added.account(),
                    added.network(),
                    Optional.empty(),
                    Optional.empty()));
          }
          portion
              .sightings()
              .forEach(
                  sighting ->
                      tables.sightings.putIfAbsent(
                          new Owned<>(
                              owner,
                              new SightingOf(run, sighting.connection(), sighting.relation())),
                          sighting.since()));
          portion.news().forEach(news -> stage(owner, run, news));
          var held = tables.held(owner, run);
          var anchors = tables.heldAnchors(owner, run);
          portion.traits().forEach(traits -> stage(owner, run, traits, held, anchors));
        });
  }

  private void stage(OwnerId owner, ImportId run, News news) {
    if (row(owner, news.connection()).run().equals(run)) {
      tables.connections.computeIfPresent(
          new Owned<>(owner, news.connection()), (id, row) -> row.with(news));
    } else {
      tables.news.merge(
          new Owned<>(owner, new NewsOf(run, news.connection())),
          news,
          (before, after) ->
              new News(
                  after.connection(),
                  after.person(),
                  after.name().or(before::name),
                  after.about().or(before::about)));
    }
  }

  private void stage(
      OwnerId owner, ImportId run, Traits traits, Set<Held> held, Set<HeldAnchor> heldAnchors) {
    for (var key : traits.keys()) {
      var told = new KeyOf(traits.account(), key, traits.connection(), run);
      if (!held.contains(told.held())) {
        tables.keys.put(new Owned<>(owner, told), run);
      }
    }
    for (var anchor : traits.anchors()) {
      var told = new AnchorOf(traits.connection(), anchor, run);
      if (!heldAnchors.contains(told.held())) {
        tables.anchors.put(new Owned<>(owner, told), run);
      }
    }
  }

  @Override
  public void evidence(OwnerId owner, ImportId run, Collection<Counted> evidence) {
    tables.memory.locked(
        () -> {
          tables.imports.refuseUnlessUnfinished(owner, run);
          evidence.forEach(
              counted ->
                  tables.evidence.merge(
                      new Owned<>(
                          owner,
                          new EvidenceOf(
                              counted.connection(), counted.kind(), counted.direction(), run)),
                      cut(counted),
                      InMemoryPeopleIntake::sum));
        });
  }

  private static Counted cut(Counted counted) {
    return new Counted(
        counted.connection(),
        counted.kind(),
        counted.direction(),
        counted.amount(),
        Instants.cut(counted.first()),
        Instants.cut(counted.last()));
  }

  static Counted sum(Counted one, Counted other) {
    return new Counted(
        one.connection(),
        one.kind(),
        one.direction(),
        one.amount() + other.amount(),
        one.first().isBefore(other.first()) ? one.first() : other.first(),
        one.last().isAfter(other.last()) ? one.last() : other.last());
  }

  @Override
  public void settle(OwnerId owner, ImportId run, Told told) {
    tables.memory.locked(
        () -> {
          tables.imports.refuseUnlessUnfinished(owner, run);
          new InMemorySettlement(tables, this, owner, run).settle(told);
        });
  }

  @Override
  public List<SharedAnchor> sharedAnchors(OwnerId owner, ImportId run) {
    return tables.memory.locked(() -> new InMemorySharedAnchors(tables, owner, run).found());
  }
}
