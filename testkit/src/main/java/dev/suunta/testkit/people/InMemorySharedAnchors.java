package dev.suunta.testkit.people;

import static dev.suunta.testkit.people.PeopleTables.isOf;

import dev.suunta.application.imports.ImportId;
import dev.suunta.application.imports.driven.PeopleIntake.SharedAnchor;
import dev.suunta.domain.people.Anchor;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.testkit.people.PeopleTables.ConnectionRow;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds which anchors of an import the connections of several people have. */
final class InMemorySharedAnchors {
  private static final Comparator<Anchor> BY_KIND =
      Comparator.comparing(Anchor::kind).thenComparing(Anchor::value);

  private final PeopleTables tables;
  private final OwnerId owner;
  private final ImportId run;

  InMemorySharedAnchors(PeopleTables tables, OwnerId owner, ImportId run) {
    this.tables = tables;
    this.owner = owner;
    this.run = run;
  }

  List<SharedAnchor> found() {
    var holders = new TreeMap<Anchor, TreeSet<PersonId>>(BY_KIND);
    var told = new HashSet<Anchor>();
    for (var entry : tables.anchors.entrySet()) {
      if (isOf(owner, entry.getKey()) && tables.isComplete(owner, entry.getValue())) {
        var anchor = entry.getKey().key().anchor();
        var holder = PeopleTables.get(tables.connections, owner, entry.getKey().key().connection());
        holders.computeIfAbsent(anchor, none -> new TreeSet<>()).add(holder.person());
        if (entry.getValue().equals(run) || isOfAccountIn(anchor)) {
          told.add(anchor);
        }
      }
    }
    holders.keySet().retainAll(told);
    holders.forEach((anchor, people) -> people.addAll(accountsOf(anchor)));
    return holders.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> new SharedAnchor(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  private boolean isOfAccountIn(Anchor anchor) {
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
                            PeopleTables.get(
                                    tables.connections, owner, entry.getKey().key().connection())
                                .network()
                                .equals(account.network())))
        .isPresent();
  }

  private List<PersonId> accountsOf(Anchor anchor) {
    return anchor
        .ofAccount()
        .map(
            account ->
                tables.keys.entrySet().stream()
                    .filter(entry -> isOf(owner, entry.getKey()))
                    .filter(entry -> entry.getKey().key().key().equals(account.key()))
                    .filter(entry -> tables.isComplete(owner, entry.getValue()))
                    .map(
                        entry ->
                            PeopleTables.get(
                                tables.connections, owner, entry.getKey().key().connection()))
                    .filter(row -> row.network().equals(account.network()))
                    .map(ConnectionRow::person)
                    .toList())
        .orElse(List.of());
  }
}
