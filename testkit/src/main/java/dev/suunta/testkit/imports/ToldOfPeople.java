package dev.suunta.testkit.imports;

import dev.suunta.application.imports.driven.ExportedConnection;
import dev.suunta.application.imports.driven.ExportedEvidence;
import dev.suunta.application.imports.driven.OpenedExports;
import dev.suunta.domain.people.Relation;
import java.util.HashSet;
import java.util.List;

/**
 * What an export tells of people, as a test writes it down.
 *
 * @param connections accounts, in their order; one that stands there twice in a list is told once
 * @param nobodies how many rows tell of nobody
 * @param wholeLists which lists are read to their end
 * @param evidence what was done with others, in its order
 */
public record ToldOfPeople(
    List<ExportedConnection> connections,
    int nobodies,
    List<Relation> wholeLists,
    List<ExportedEvidence> evidence) {
  /** Nothing. */
  public static final ToldOfPeople NOTHING = new ToldOfPeople(List.of(), 0, List.of(), List.of());

  public ToldOfPeople {
    connections = List.copyOf(connections);
    wholeLists = List.copyOf(wholeLists);
    evidence = List.copyOf(evidence);
  }

  /** These accounts alone, of lists that are whole. */
  public static ToldOfPeople connections(ExportedConnection... connections) {
    var all = List.of(connections);
    return new ToldOfPeople(
        all, 0, all.stream().map(ExportedConnection::relation).distinct().toList(), List.of());
  }

  /** With lists of which none is read to its end. */
  public ToldOfPeople broken() {
    return new ToldOfPeople(connections, nobodies, List.of(), evidence);
  }

  /** With so many rows that tell of nobody. */
  public ToldOfPeople nobodies(int count) {
    return new ToldOfPeople(connections, count, wholeLists, evidence);
  }

  /** With this done, and nothing else. */
  public ToldOfPeople evidence(ExportedEvidence... done) {
    return new ToldOfPeople(connections, nobodies, wholeLists, List.of(done));
  }

  void to(OpenedExports.Reader reader) {
    var known = new HashSet<>();
    for (var connection : connections) {
      if (known.add(List.of(connection.relation(), connection.keys().getFirst()))) {
        reader.connection(connection);
      } else {
        reader.repeatedConnection();
      }
    }
    for (var count = 0; count < nobodies; count++) {
      reader.nobody();
    }
    wholeLists.forEach(reader::wholeList);
    evidence.forEach(reader::evidence);
  }
}
