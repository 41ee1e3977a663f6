package dev.suunta.adapters.cli;

import dev.suunta.domain.people.Connection;
import dev.suunta.domain.people.Direction;
import dev.suunta.domain.people.Evidence;
import dev.suunta.domain.people.EvidenceKind;
import dev.suunta.domain.people.EvidenceSum;
import dev.suunta.domain.people.HeldTie;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonLink;
import dev.suunta.domain.people.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows people in a terminal. */
final class PeopleView {
  private static final int MOST_FOR_NAME = 40;

  /** Below so many columns nothing is left beside the longest name; it still leaves ten at this. */
  private static final int NARROW = 62;

  private static final int ID_AND_SPACE = 10;

  private final Session session;

  PeopleView(Session session) {
    this.session = session;
  }

  /** One line for each: id, name, how they are tied to the owner; two where it is narrow. */
  void list(List<Person> people) {
    var width = session.terminal().width();
    if (width < NARROW) {
      for (var person : people) {
        listed(person.id().shortForm(), name(person), width);
        listed("", ties(person), width);
      }
      return;
    }
    var rows =
        people.stream()
            .map(
                person ->
                    List.of(
                        person.id().shortForm(), Printable.beginning(name(person), MOST_FOR_NAME)))
            .toList();
    var columns = Screen.columns(rows);
    var room = width - Screen.tableWidth(rows) - 2;
    for (var index = 0; index < people.size(); index++) {
      session
          .screen()
          .line(
              (columns.get(index) + "  " + Printable.beginning(ties(people.get(index)), room))
                  .stripTrailing());
    }
  }

  private void listed(String id, String text, int width) {
    var indent = (id + " ".repeat(ID_AND_SPACE)).substring(0, ID_AND_SPACE);
    var line = indent + Printable.beginning(text, width - ID_AND_SPACE);
    if (!line.isBlank()) {
      session.screen().line(line.stripTrailing());
    }
  }

  /** The same, on standard error, to choose from, with what tells namesakes apart. */
  void choices(List<Person> people) {
    for (var person : people) {
      session
          .complaints()
          .item(
              "  " + person.id().shortForm(),
              name(person)
                  + ": "
                  + person.connections().stream()
                      .map(this::choice)
                      .collect(Collectors.joining("; ")));
    }
  }

  private String choice(Connection connection) {
    return Stream.of(
            Optional.of(
                session.say(
                    "people.tie",
                    session.texts().network(connection.network().value()),
                    tied(connection))),
            connection.handle(),
            connection.about())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  String name(Person person) {
    return person.name().or(person::handle).orElseGet(() -> session.say("people.nameless"));
  }

  String ties(Person person) {
    return person.connections().stream()
        .map(
            connection ->
                session.say(
                    "people.tie",
                    session.texts().network(connection.network().value()),
                    session.texts().list(relations(connection))))
        .collect(Collectors.joining("; "));
  }

  private List<String> relations(Connection connection) {
    var held =
        connection.ties().stream()
            .filter(HeldTie::holds)
            .map(HeldTie::relation)
            .distinct()
            .toList();
    var isTied = held.stream().anyMatch(Relation::isMutual);
    return held.isEmpty()
        ? List.of(session.say("people.noTie"))
        : held.stream()
            // Whoever asked and is tied now was answered.
            .filter(relation -> !isTied || !relation.isAsked())
            .map(relation -> session.texts().word(relation))
            .toList();
  }

  void show(Person person, List<Evidence> evidence, List<PersonLink> links) {
    var screen = session.screen();
    screen.heading(Printable.line(name(person)) + "  " + person.id().shortForm());
    var sums =
        EvidenceSum.of(evidence).stream().collect(Collectors.groupingBy(EvidenceSum::connection));
    var isLinked = links.stream().anyMatch(link -> link.state() == PersonLink.State.SAME);
    for (var connection : person.connections()) {
      screen.item("  " + session.texts().network(connection.network().value()), tied(connection));
      if (isLinked) {
        screen.wrapped("    ", session.say("people.linkedId", connection.person().shortForm()));
      }
      connection.handle().ifPresent(handle -> screen.wrapped("    ", handle));
      if (connection.name().isPresent() && !connection.name().equals(person.name())) {
        screen.wrapped("    ", session.say("people.called", connection.name().get()));
      }
      connection.about().ifPresent(about -> screen.wrapped("    ", about));
      for (var anchor : connection.anchors()) {
        screen.wrapped("    ", anchor.value());
      }
      did(sums.getOrDefault(connection.id(), List.of()), evidence)
          .forEach(line -> screen.wrapped("    ", line));
    }
    if (evidence.isEmpty()) {
      screen.wrapped("  ", noTrace(person));
    }
    links.forEach(link -> screen.wrapped("  ", told(link)));
  }

  /** Beyond what imports cover silence says nothing, so it is never told without it. */
  private String noTrace(Person person) {
    return session
        .useCases()
        .readPeople()
        .covered(session.owner().id(), person.id())
        .map(
            covered ->
                session.say(
                    "people.noTraceSince", session.day(covered.from()), session.day(covered.to())))
        .orElseGet(() -> session.say("people.noTrace"));
  }

  private String told(PersonLink link) {
    return session.say(
        link.state() == PersonLink.State.SAME ? "people.same" : "people.notSame",
        link.one().shortForm(),
        link.other().shortForm(),
        link.anchor()
            .map(
                anchor ->
                    session.say("people.because", session.texts().word(link.reason()), anchor))
            .orElseGet(() -> session.texts().word(link.reason())));
  }

  private String tied(Connection connection) {
    if (connection.ties().isEmpty()) {
      return session.say("people.noTie");
    }
    return connection.told().stream().map(this::tied).collect(Collectors.joining("; "));
  }

  private String tied(HeldTie tie) {
    var relation = session.texts().word(tie.relation());
    if (!tie.holds()) {
      return session.say("people.tieEnded", relation, session.day(tie.ended().orElseThrow()));
    }
    return tie.since()
        .map(day -> session.say("people.tieSince", relation, session.texts().day(day)))
        .orElse(relation);
  }

  /** One sentence for each kind: how often from whom, and when last. */
  private List<String> did(List<EvidenceSum> sums, List<Evidence> evidence) {
    var kinds = new LinkedHashMap<EvidenceKind, List<EvidenceSum>>();
    sums.forEach(sum -> kinds.computeIfAbsent(sum.kind(), none -> new ArrayList<>()).add(sum));
    return kinds.entrySet().stream()
        .map(
            entry ->
                session.say(
                    "people.did",
                    session.texts().word(entry.getKey()),
                    session.texts().list(entry.getValue().stream().map(this::directed).toList()),
                    session.day(
                        entry.getValue().stream()
                            .map(EvidenceSum::last)
                            .max(Comparator.naturalOrder())
                            .orElseThrow()),
                    covered(entry.getKey(), evidence)))
        .toList();
  }

  /** For which time imports tell of such things at all: beyond it, silence says nothing. */
  private String covered(EvidenceKind kind, List<Evidence> evidence) {
    var periods =
        evidence.stream().filter(one -> one.kind() == kind).map(Evidence::period).toList();
    return session.say(
        "people.covered",
        session.day(
            periods.stream()
                .map(Evidence.Period::from)
                .min(Comparator.naturalOrder())
                .orElseThrow()),
        session.day(
            periods.stream()
                .map(Evidence.Period::to)
                .max(Comparator.naturalOrder())
                .orElseThrow()));
  }

  private String directed(EvidenceSum sum) {
    return sum.direction() == Direction.TOGETHER
        ? session.say("people.together", sum.amount())
        : session.say(
            sum.direction() == Direction.BY_OWNER ? "people.byYou" : "people.toYou", sum.amount());
  }

  static Map<String, Object> json(Person person) {
    return Json.object(
        "id", person.id().value().toString(),
        "short", person.id().shortForm(),
        "name", person.name(),
        "connections", person.connections().stream().map(PeopleView::json).toList());
  }

  static Map<String, Object> json(Person person, List<Evidence> evidence) {
    var json = new LinkedHashMap<>(json(person));
    json.put("evidence", EvidenceSum.of(evidence).stream().map(PeopleView::json).toList());
    return json;
  }

  private static Map<String, Object> json(EvidenceSum sum) {
    return Json.object(
        "connection", sum.connection().value().toString(),
        "kind", sum.kind().name(),
        "direction", sum.direction().name(),
        "atLeast", sum.amount(),
        "first", sum.first().toString(),
        "last", sum.last().toString());
  }

  private static Map<String, Object> json(Connection connection) {
    return Json.object(
        "id", connection.id().value().toString(),
        "network", connection.network().value(),
        "name", connection.name(),
        "about", connection.about(),
        "keys",
            connection.keys().stream()
                .map(key -> Json.object("kind", key.kind().name(), "value", key.value()))
                .toList(),
        "anchors",
            connection.anchors().stream()
                .map(anchor -> Json.object("kind", anchor.kind().name(), "value", anchor.value()))
                .toList(),
        "ties", connection.ties().stream().map(PeopleView::json).toList());
  }

  private static Map<String, Object> json(HeldTie tie) {
    return Json.object(
        "relation", tie.relation().name(),
        "since", tie.since().map(Object::toString),
        "firstSeen", tie.firstSeen().toString(),
        "lastSeen", tie.lastSeen().toString(),
        "ended", tie.ended().map(Object::toString));
  }
}
