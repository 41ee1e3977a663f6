package dev.suunta.testkit.people;

import static dev.suunta.testkit.people.PeopleTables.isOf;

import dev.suunta.application.imports.ImportId;
import dev.suunta.application.imports.driven.PeopleIntake.Counted;
import dev.suunta.application.imports.driven.PeopleIntake.Covered;
import dev.suunta.application.imports.driven.PeopleIntake.Told;
import dev.suunta.application.imports.driven.PeopleIntake.ToldList;
import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.people.Relation;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.testkit.people.PeopleTables.CoveredOf;
import dev.suunta.testkit.people.PeopleTables.EvidenceOf;
import dev.suunta.testkit.people.PeopleTables.Held;
import dev.suunta.testkit.people.PeopleTables.ListOf;
import dev.suunta.testkit.people.PeopleTables.SightingOf;
import dev.suunta.testkit.people.PeopleTables.TieOf;
import dev.suunta.testkit.people.PeopleTables.TieRow;
import dev.suunta.testkit.shared.Instants;
import dev.suunta.testkit.shared.Owned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Makes true what an import told, just before it is completed. */
final class InMemorySettlement {
  private final PeopleTables tables;
  private final InMemoryPeopleIntake intake;
  private final OwnerId owner;
  private final ImportId run;

  InMemorySettlement(
      PeopleTables tables, InMemoryPeopleIntake intake, OwnerId owner, ImportId run) {
    this.tables = tables;
    this.intake = intake;
    this.owner = owner;
    this.run = run;
  }

  void settle(Told told) {
    uniteWhatWasToldTwice();
    takeNews();
    var older = isOlderThanKnown(told);
    tieSighted(told, older, isSameAgain(told));
    if (!older) {
      endMissing(told);
    }
    told.lists()
        .forEach(
            list -> tables.lists.put(new Owned<>(owner, new ListOf(run, list.relation())), list));
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
    told.newest().ifPresent(at -> tables.newest.put(new Owned<>(owner, run), Instants.cut(at)));
    tables.sightings.keySet().removeIf(key -> isOf(owner, key) && key.key().run().equals(run));
    tables.news.keySet().removeIf(key -> isOf(owner, key) && key.key().run().equals(run));
  }

  private void uniteWhatWasToldTwice() {
    var fresh =
        tables.connections.entrySet().stream()
            .filter(entry -> isOf(owner, entry.getKey()) && entry.getValue().run().equals(run))
            .toList();
    var held = tables.held(owner, run);
    for (var entry : fresh) {
      var id = entry.getKey().key();
      var surest = intake.known(owner, run, id, entry.getValue()).keys().stream().findFirst();
      surest
          .flatMap(
              key ->
                  intake
                      .found(
                          owner,
                          run,
                          entry.getValue().account(),
                          other ->
                              !other.equals(id)
                                  && !intake.row(owner, other).run().equals(run)
                                  && held.contains(
                                      new Held(entry.getValue().account(), key, other)))
                      .stream()
                      .findFirst())
          .ifPresent(known -> unite(id, known.id()));
    }
  }

  private void unite(ConnectionId fresh, ConnectionId known) {
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

  private void takeNews() {
    tables.news.forEach(
        (key, news) -> {
          if (isOf(owner, key) && key.key().run().equals(run)) {
            tables.connections.computeIfPresent(
                new Owned<>(owner, key.key().connection()), (id, row) -> row.with(news));
          }
        });
  }

  /** Whether an import of the same account told of later days already. */
  private boolean isOlderThanKnown(Told told) {
    var mine = told.newest().map(Instants::cut).orElse(Instant.MIN);
    return tables.newest.entrySet().stream()
        .filter(entry -> isOf(owner, entry.getKey()))
        .filter(entry -> isOfAccount(entry.getKey().key(), told.account()))
        .anyMatch(entry -> entry.getValue().isAfter(mine));
  }

  /** Whether an import of the same account told of the same last day, as the same export does. */
  private boolean isSameAgain(Told told) {
    return told.newest().map(Instants::cut).stream()
        .anyMatch(
            mine ->
                tables.newest.entrySet().stream()
                    .filter(entry -> isOf(owner, entry.getKey()))
                    .filter(entry -> isOfAccount(entry.getKey().key(), told.account()))
                    .anyMatch(entry -> entry.getValue().equals(mine)));
  }

  private boolean isOfAccount(ImportId of, OwnAccountId account) {
    return tables
        .imports
        .find(owner, of)
        .filter(completed -> completed.run().account().equals(account))
        .isPresent();
  }

  private void tieSighted(Told told, boolean older, boolean same) {
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
          if (!older && !same) {
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
                  older ? lastWhole(told.account(), key.key().relation()) : Optional.empty()));
        }
      }
    }
  }

  /** The last import of the account that held the whole list. */
  private Optional<ImportId> lastWhole(OwnAccountId account, Relation relation) {
    return tables.lists.entrySet().stream()
        .filter(entry -> isOf(owner, entry.getKey()))
        .filter(entry -> entry.getValue().relation() == relation && entry.getValue().whole())
        .map(entry -> entry.getKey().key().run())
        .filter(of -> isOfAccount(of, account))
        .max(Comparator.comparing(of -> tables.imports.completedAt(owner, of).orElseThrow()));
  }

  private void endMissing(Told told) {
    var sighted = new HashSet<>();
    tables.sightings.keySet().stream()
        .filter(key -> isOf(owner, key) && key.key().run().equals(run))
        .forEach(key -> sighted.add(List.of(key.key().connection(), key.key().relation())));
    var whole = new ArrayList<Relation>();
    told.lists().stream().filter(ToldList::whole).forEach(list -> whole.add(list.relation()));
    for (var entry : List.copyOf(tables.ties.entrySet())) {
      var row = entry.getValue();
      if (isOf(owner, entry.getKey())
          && whole.contains(entry.getKey().key().relation())
          && row.account().equals(told.account())
          && row.ended().isEmpty()
          && !sighted.contains(
              List.of(entry.getKey().key().connection(), entry.getKey().key().relation()))) {
        tables.ties.put(
            entry.getKey(), new TieRow(row.account(), row.since(), row.last(), Optional.of(run)));
      }
    }
  }
}
