package dev.suunta.adapters.files.exports;

import dev.suunta.application.imports.driven.ExportedConnection;
import dev.suunta.application.imports.driven.ExportedEvidence;
import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * What was told of people in some files.
 *
 * @param connections accounts, of all lists
 * @param repeated how many accounts stood in a list once more
 * @param nobodies how many rows told of nobody
 * @param wholeLists lists that were read to their end
 * @param evidence what was done with others
 */
record OpenedPeople(
    List<ExportedConnection> connections,
    AtomicInteger repeated,
    AtomicInteger nobodies,
    List<Relation> wholeLists,
    List<ExportedEvidence> evidence) {
  OpenedPeople() {
    this(
        new ArrayList<>(),
        new AtomicInteger(),
        new AtomicInteger(),
        new ArrayList<>(),
        new ArrayList<>());
  }

  /** The names of connections. */
  List<String> names() {
    return connections.stream().map(connection -> connection.name().orElse("-")).toList();
  }

  /** The keys of connections, those of each in one text. */
  List<String> keys() {
    return connections.stream().map(connection -> shown(connection.keys())).toList();
  }

  /** What was done with others, each as a line. */
  List<String> deeds() {
    return evidence.stream().map(OpenedPeople::deed).toList();
  }

  private static String deed(ExportedEvidence evidence) {
    return String.join(
        " | ",
        evidence.kind() + " " + evidence.direction(),
        shown(evidence.keys()),
        evidence.name().orElse("-"));
  }

  /** All of it, a line for each thing, and one for all deeds that are alike. */
  List<String> told() {
    var lines = new ArrayList<String>();
    connections.forEach(connection -> lines.add(told(connection)));
    count(repeated, "repeated connections").ifPresent(lines::add);
    count(nobodies, "nobody").ifPresent(lines::add);
    wholeLists.forEach(relation -> lines.add("whole " + relation));
    Map<String, List<ExportedEvidence>> alike = new LinkedHashMap<>();
    evidence.forEach(one -> alike.computeIfAbsent(deed(one), deed -> new ArrayList<>()).add(one));
    alike.forEach((deed, all) -> lines.add("evidence " + deed + " | " + times(all)));
    return lines;
  }

  private static Optional<String> count(AtomicInteger count, String what) {
    return count.get() == 0 ? Optional.empty() : Optional.of(count + " " + what);
  }

  private static String times(List<ExportedEvidence> all) {
    return all.stream().map(one -> one.at().toString()).collect(Collectors.joining(", "));
  }

  private static String told(ExportedConnection connection) {
    return String.join(
        " | ",
        "connection " + connection.relation(),
        shown(connection.keys()),
        connection.name().orElse("-"),
        connection.since().map(Object::toString).orElse("-"),
        connection.about().orElse("-"),
        connection.anchors().stream()
            .map(anchor -> anchor.kind() + " " + anchor.value())
            .toList()
            .toString());
  }

  private static String shown(List<AccountKey> keys) {
    return keys.stream()
        .map(key -> key.kind() + " " + key.value())
        .collect(Collectors.joining(" & "));
  }
}
