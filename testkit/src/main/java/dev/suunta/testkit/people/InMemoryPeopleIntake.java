package dev.suunta.testkit.people;

import static dev.suunta.testkit.people.PeopleTables.isOf;

import dev.suunta.application.imports.ImportId;
import dev.suunta.application.imports.driven.PeopleIntake;
import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.Anchor;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.Relation;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.testkit.people.PeopleTables.AnchorOf;
import dev.suunta.testkit.people.PeopleTables.ConnectionRow;
import dev.suunta.testkit.people.PeopleTables.CoveredOf;
import dev.suunta.testkit.people.PeopleTables.EvidenceOf;
import dev.suunta.testkit.people.PeopleTables.KeyOf;
import dev.suunta.testkit.people.PeopleTables.ListOf;
import dev.suunta.testkit.people.PeopleTables.NewsOf;
import dev.suunta.testkit.people.PeopleTables.PersonRow;
import dev.suunta.testkit.people.PeopleTables.SightingOf;
import dev.suunta.testkit.people.PeopleTables.TieOf;
import dev.suunta.testkit.people.PeopleTables.TieRow;
import dev.suunta.testkit.shared.Ids;
import dev.suunta.testkit.shared.Instants;
import dev.suunta.testkit.shared.Owned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Takes in connections and evidence as long as the program runs. */
public final class InMemoryPeopleIntake implements PeopleIntake {
  private static final Comparator<Anchor> BY_KIND =
      Comparator.comparing(Anchor::kind).thenComparing(Anchor::value);

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
          for (var key : Set.copyOf(keys)) {
            var known =
                found(
                    owner,
                    run,
                    account,
                    id -> tables.keys.containsKey(new Owned<>(owner, new KeyOf(account, key, id))));
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

  private ConnectionRow row(OwnerId owner, ConnectionId id) {
    return PeopleTables.get(tables.connections, owner, id);
  }

  private List<Known> found(
      OwnerId owner, ImportId run, OwnAccountId account, Predicate<ConnectionId> wanted) {
    return tables.connections.entrySet().stream()
        .filter(entry -> isOf(owner, entry.getKey()))
        .filter(entry -> entry.getValue().account().equals(account))
        .filter(
            entry ->
                entry.getValue().run().equals(run)
                    || tables.isComplete(owner, entry.getValue().run()))
        .filter(entry -> wanted.test(entry.getKey().key()))
        .sorted(
            Comparator.comparing(
                    (Map.Entry<Owned<ConnectionId>, ConnectionRow> entry) ->
                        entry.getValue().run().equals(run))
                .thenComparing(entry -> entry.getKey().key().value(), Ids.ORDER))
        .map(entry -> known(owner, run, entry.getKey().key(), entry.getValue()))
        .toList();
  }

  private Known known(OwnerId owner, ImportId run, ConnectionId id, ConnectionRow row) {
    var keys =
        tables.keys.entrySet().stream()
            .filter(entry -> isOf(owner, entry.getKey()))
            .filter(entry -> entry.getKey().key().connection().equals(id))
            .filter(
                entry -> entry.getValue().equals(run) || tables.isComplete(owner, entry.getValue()))
            .map(entry -> entry.getKey().key().key())
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
          portion.traits().forEach(traits -> stage(owner, run, traits));
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

  private void stage(OwnerId owner, ImportId run, Traits traits) {
    traits
        .keys()
        .forEach(
            key ->
                tables.keys.putIfAbsent(
                    new Owned<>(owner, new KeyOf(traits.account(), key, traits.connection())),
                    run));
    traits
        .anchors()
        .forEach(
            anchor ->
                tables.anchors.putIfAbsent(
                    new Owned<>(owner, new AnchorOf(traits.connection(), anchor)), run));
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

  private static Counted sum(Counted one, Counted other) {
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
          uniteWhatWasToldTwice(owner, run);
          takeNews(owner, run);
          var older = isOlderThanKnown(owner, told);
          tieSighted(owner, run, told, older);
          if (!older) {
            endMissing(owner, run, told);
          }
          told.lists()
              .forEach(
                  list ->
                      tables.lists.put(new Owned<>(owner, new ListOf(run, list.relation())), list));
          told.covered()
              .forEach(
                  kind ->
                      tables.covered.put(
                          new Owned<>(owner, new CoveredOf(run, kind.kind())),
                          new Covered(
                              kind.kind(),
                              kind.amount(),
                              kind.untold(),
                              Instants.cut(kind.first()),
                              Instants.cut(kind.last()))));
          told.newest()
              .ifPresent(at -> tables.newest.put(new Owned<>(owner, run), Instants.cut(at)));
          tables
              .sightings
              .keySet()
              .removeIf(key -> isOf(owner, key) && key.key().run().equals(run));
          tables.news.keySet().removeIf(key -> isOf(owner, key) && key.key().run().equals(run));
        });
  }

  private void uniteWhatWasToldTwice(OwnerId owner, ImportId run) {
    var fresh =
        tables.connections.entrySet().stream()
            .filter(entry -> isOf(owner, entry.getKey()) && entry.getValue().run().equals(run))
            .toList();
    for (var entry : fresh) {
      var id = entry.getKey().key();
      var surest = known(owner, run, id, entry.getValue()).keys().stream().findFirst();
      surest
          .flatMap(
              key ->
                  found(
                          owner,
                          run,
                          entry.getValue().account(),
                          other ->
                              !other.equals(id)
                                  && !row(owner, other).run().equals(run)
                                  && tables.keys.containsKey(
                                      new Owned<>(
                                          owner,
                                          new KeyOf(entry.getValue().account(), key, other))))
                      .stream()
                      .findFirst())
          .ifPresent(known -> unite(owner, run, id, known.id()));
    }
  }

  private void unite(OwnerId owner, ImportId run, ConnectionId fresh, ConnectionId known) {
    for (var key : List.copyOf(tables.sightings.keySet())) {
      if (isOf(owner, key) && key.key().connection().equals(fresh)) {
        var since = PeopleTables.get(tables.sightings, owner, key.key());
        tables.sightings.remove(key);
        tables.sightings.putIfAbsent(
            new Owned<>(owner, new SightingOf(run, known, key.key().relation())), since);
      }
    }
    for (var key : List.copyOf(tables.evidence.keySet())) {
      if (isOf(owner, key) && key.key().connection().equals(fresh)) {
        var counted = PeopleTables.get(tables.evidence, owner, key.key());
        tables.evidence.remove(key);
        var moved =
            new Counted(
                known,
                counted.kind(),
                counted.direction(),
                counted.amount(),
                counted.first(),
                counted.last());
        tables.evidence.merge(
            new Owned<>(owner, new EvidenceOf(known, counted.kind(), counted.direction(), run)),
            moved,
            InMemoryPeopleIntake::sum);
      }
    }
    tables.remove(owner, fresh);
  }

  private void takeNews(OwnerId owner, ImportId run) {
    tables.news.forEach(
        (key, news) -> {
          if (isOf(owner, key) && key.key().run().equals(run)) {
            tables.connections.computeIfPresent(
                new Owned<>(owner, key.key().connection()), (id, row) -> row.with(news));
          }
        });
  }

  /** Whether an import of the same account told of later days already. */
  private boolean isOlderThanKnown(OwnerId owner, Told told) {
    var mine = told.newest().map(Instants::cut).orElse(Instant.MIN);
    return tables.newest.entrySet().stream()
        .filter(entry -> isOf(owner, entry.getKey()))
        .filter(entry -> isOfAccount(owner, entry.getKey().key(), told.account()))
        .anyMatch(entry -> entry.getValue().isAfter(mine));
  }

  private boolean isOfAccount(OwnerId owner, ImportId run, OwnAccountId account) {
    return tables
        .imports
        .find(owner, run)
        .filter(completed -> completed.run().account().equals(account))
        .isPresent();
  }

  private void tieSighted(OwnerId owner, ImportId run, Told told, boolean older) {
    for (var entry : List.copyOf(tables.sightings.entrySet())) {
      var key = entry.getKey();
      if (isOf(owner, key) && key.key().run().equals(run)) {
        var open =
            tables.ties.entrySet().stream()
                .filter(tie -> isOf(owner, tie.getKey()))
                .filter(tie -> tie.getKey().key().connection().equals(key.key().connection()))
                .filter(tie -> tie.getKey().key().relation() == key.key().relation())
                .filter(tie -> tie.getValue().ended().isEmpty())
                .findFirst();
        if (open.isPresent()) {
          if (!older) {
            var row = open.get().getValue();
            tables.ties.put(
                open.get().getKey(), new TieRow(row.account(), row.since(), run, Optional.empty()));
          }
        } else {
          tables.ties.put(
              new Owned<>(owner, new TieOf(key.key().connection(), key.key().relation(), run)),
              new TieRow(
                  told.account(),
                  entry.getValue(),
                  run,
                  older
                      ? lastWhole(owner, told.account(), key.key().relation())
                      : Optional.empty()));
        }
      }
    }
  }

  /** The last import of the account that held the whole list. */
  private Optional<ImportId> lastWhole(OwnerId owner, OwnAccountId account, Relation relation) {
    return tables.lists.entrySet().stream()
        .filter(entry -> isOf(owner, entry.getKey()))
        .filter(entry -> entry.getValue().relation() == relation && entry.getValue().whole())
        .map(entry -> entry.getKey().key().run())
        .filter(run -> isOfAccount(owner, run, account))
        .max(Comparator.comparing(run -> tables.imports.completedAt(owner, run).orElseThrow()));
  }

  private void endMissing(OwnerId owner, ImportId run, Told told) {
    var whole = new ArrayList<Relation>();
    told.lists().stream().filter(ToldList::whole).forEach(list -> whole.add(list.relation()));
    for (var entry : List.copyOf(tables.ties.entrySet())) {
      var row = entry.getValue();
      if (isOf(owner, entry.getKey())
          && whole.contains(entry.getKey().key().relation())
          && row.account().equals(told.account())
          && row.ended().isEmpty()
          && !row.last().equals(run)) {
        tables.ties.put(
            entry.getKey(), new TieRow(row.account(), row.since(), row.last(), Optional.of(run)));
      }
    }
  }

  @Override
  public List<SharedAnchor> sharedAnchors(OwnerId owner, ImportId run) {
    return tables.memory.locked(
        () -> {
          var holders = new TreeMap<Anchor, TreeSet<PersonId>>(BY_KIND);
          var told = new HashSet<Anchor>();
          for (var entry : tables.anchors.entrySet()) {
            if (isOf(owner, entry.getKey()) && tables.isComplete(owner, entry.getValue())) {
              var anchor = entry.getKey().key().anchor();
              var holder = row(owner, entry.getKey().key().connection());
              holders.computeIfAbsent(anchor, none -> new TreeSet<>()).add(holder.person());
              if (entry.getValue().equals(run) || isOfAccountIn(owner, run, anchor)) {
                told.add(anchor);
              }
            }
          }
          holders.keySet().retainAll(told);
          holders.forEach((anchor, people) -> people.addAll(accountsOf(owner, anchor)));
          return holders.entrySet().stream()
              .filter(entry -> entry.getValue().size() > 1)
              .map(entry -> new SharedAnchor(entry.getKey(), List.copyOf(entry.getValue())))
              .toList();
        });
  }

  private boolean isOfAccountIn(OwnerId owner, ImportId run, Anchor anchor) {
    return anchor
        .ofAccount()
        .filter(
            account ->
                tables.keys.entrySet().stream()
                    .filter(entry -> isOf(owner, entry.getKey()))
                    .filter(entry -> entry.getKey().key().key().equals(account.key()))
                    .filter(entry -> entry.getValue().equals(run))
                    .anyMatch(
                        entry ->
                            row(owner, entry.getKey().key().connection())
                                .network()
                                .equals(account.network())))
        .isPresent();
  }

  private List<PersonId> accountsOf(OwnerId owner, Anchor anchor) {
    return anchor
        .ofAccount()
        .map(
            account ->
                tables.keys.entrySet().stream()
                    .filter(entry -> isOf(owner, entry.getKey()))
                    .filter(entry -> entry.getKey().key().key().equals(account.key()))
                    .filter(entry -> tables.isComplete(owner, entry.getValue()))
                    .map(entry -> row(owner, entry.getKey().key().connection()))
                    .filter(row -> row.network().equals(account.network()))
                    .map(ConnectionRow::person)
                    .toList())
        .orElse(List.of());
  }
}
