package dev.suunta.testkit.people;

import static dev.suunta.testkit.people.PeopleTables.isOf;

import dev.suunta.application.baseline.driven.FollowedAccounts;
import dev.suunta.domain.baseline.Candidate;
import dev.suunta.domain.people.Connection;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.people.EvidenceSum;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.testkit.shared.Ids;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells whom the owners follow as long as the program runs. */
public final class InMemoryFollowedAccounts implements FollowedAccounts {
  private final PeopleTables tables;
  private final InMemoryPeopleRepository people;

  /** Of these tables. */
  public InMemoryFollowedAccounts(PeopleTables tables) {
    this.tables = tables;
    this.people = new InMemoryPeopleRepository(tables);
  }

  private Stream<Connection> connections(OwnerId owner) {
    return tables.connections.entrySet().stream()
        .filter(entry -> isOf(owner, entry.getKey()))
        .filter(entry -> tables.isComplete(owner, entry.getValue().run()))
        .map(entry -> people.connection(owner, entry.getKey().key(), entry.getValue()));
  }

  @Override
  public List<Candidate> read(OwnerId owner, Optional<ConnectionId> after, int most) {
    return tables.memory.locked(
        () ->
            connections(owner)
                .filter(Connection::isRead)
                .sorted(Comparator.comparing(one -> one.id().value(), Ids.ORDER))
                .filter(
                    one ->
                        after
                            .map(id -> Ids.ORDER.compare(one.id().value(), id.value()) > 0)
                            .orElse(true))
                .limit(most)
                .map(one -> candidate(owner, one))
                .toList());
  }

  private Candidate candidate(OwnerId owner, Connection connection) {
    var shown = people.find(owner, connection.person()).orElseThrow().id();
    return new Candidate(
        connection,
        EvidenceSum.of(people.evidence(owner, shown)).stream()
            .filter(sum -> sum.connection().equals(connection.id()))
            .toList());
  }

  @Override
  public List<Connection> find(OwnerId owner, Collection<ConnectionId> accounts) {
    return tables.memory.locked(
        () -> connections(owner).filter(one -> accounts.contains(one.id())).toList());
  }

  @Override
  public Optional<Instant> newestImport(OwnerId owner) {
    return tables.imports.newestCompleted(owner);
  }
}
