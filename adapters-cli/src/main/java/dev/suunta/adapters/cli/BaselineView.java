package dev.suunta.adapters.cli;

import dev.suunta.application.baseline.driven.BaselineRepository.Count;
import dev.suunta.application.baseline.driving.ReadBaseline.Entry;
import dev.suunta.application.baseline.driving.SweepBaseline.Next;
import dev.suunta.application.baseline.driving.SweepBaseline.Progress;
import dev.suunta.application.baseline.driving.SweepBaseline.Undoing;
import dev.suunta.domain.baseline.Baseline;
import dev.suunta.domain.baseline.Ground;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.baseline.Step;
import dev.suunta.domain.baseline.Verdict;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.Connection;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.ProfileLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells in a terminal how a sweep stands. */
final class BaselineView {
  private final Session session;

  BaselineView(Session session) {
    this.session = session;
  }

  /** How many are kept, let go and left, by network. */
  void progress(Progress progress) {
    var rows = new ArrayList<List<String>>();
    rows.add(
        List.of(
            session.say("baseline.networkColumn"),
            session.texts().word(Line.State.KEEP),
            session.texts().word(Line.State.STOP_SEEING),
            session.texts().word(Line.State.PART),
            session.texts().word(Line.State.OPEN),
            session.say("baseline.todoColumn")));
    progress.counts().stream()
        .map(Count::network)
        .distinct()
        .forEach(
            network ->
                rows.add(
                    List.of(
                        session.texts().network(network.value()),
                        amount(progress, network, Line.State.KEEP),
                        amount(progress, network, Line.State.STOP_SEEING),
                        amount(progress, network, Line.State.PART),
                        amount(progress, network, Line.State.OPEN),
                        Integer.toString(todo(progress, network)))));
    session.screen().table(rows);
  }

  private static String amount(Progress progress, NetworkId network, Line.State state) {
    return Integer.toString(
        progress.counts().stream()
            .filter(count -> count.network().equals(network) && count.state() == state)
            .mapToInt(Count::amount)
            .sum());
  }

  static int todo(Progress progress, NetworkId network) {
    return progress.counts().stream()
        .filter(count -> count.network().equals(network))
        .filter(count -> count.todo() != Line.Todo.NOTHING)
        .mapToInt(Count::amount)
        .sum();
  }

  String decided(Person person, List<Line> lines) {
    var line = lines.getFirst();
    return session.say(
        "baseline.decided",
        new PeopleView(session).name(person),
        stands(line),
        session.texts().list(networks(lines)));
  }

  private List<String> networks(List<Line> lines) {
    return lines.stream()
        .map(line -> session.texts().network(line.network().value()))
        .distinct()
        .toList();
  }

  /** How somebody stands in the open sweep, if they are in it. */
  void about(Person person) {
    if (session.useCases().sweeping().sweep().about(session.owner().id(), person.id())
        instanceof Next.Shown shown) {
      shown
          .lines()
          .forEach(
              line ->
                  session
                      .screen()
                      .wrapped(
                          "  ",
                          session.say(
                              "baseline.about",
                              session.texts().network(line.network().value()),
                              stands(line))));
    }
  }

  /** The decision, and why. */
  String stands(Line line) {
    var state = session.texts().word(line.state());
    var because =
        line.standing()
            .flatMap(Line.Standing::ground)
            .map(ground -> session.say("baseline.because", state, session.texts().word(ground)))
            .orElse(state);
    return line.standing()
        .flatMap(Line.Standing::note)
        .map(note -> session.say("baseline.noted", because, note))
        .orElse(because);
  }

  String undone(Undoing.Undone undone) {
    var name = new PeopleView(session).name(undone.person());
    var what =
        undone
            .choice()
            .map(choice -> session.texts().word(choice))
            .orElseGet(() -> session.say("baseline.putOff"));
    return session.say("baseline.undone", name, what, undone.accounts());
  }

  /** A verdict as history tells it. */
  String told(Verdict verdict) {
    var what =
        verdict
            .choice()
            .map(choice -> session.texts().word(choice))
            .orElseGet(() -> session.say("baseline.putOff"));
    var because =
        verdict
            .ground()
            .map(ground -> session.say("baseline.because", what, session.texts().word(ground)))
            .orElse(what);
    var noted =
        verdict.note().map(note -> session.say("baseline.noted", because, note)).orElse(because);
    var dated = session.say("baseline.toldOn", session.day(verdict.at()), noted);
    return verdict.undone().isPresent() ? session.say("baseline.toldUndone", dated) : dated;
  }

  String name(Connection connection) {
    return connection
        .name()
        .or(connection::handle)
        .or(() -> connection.keys().stream().map(key -> key.value()).findFirst())
        .orElseGet(() -> session.say("people.nameless"));
  }

  /** Where to do it: the account's own page, or else a search for its name. */
  static Optional<String> link(Connection connection) {
    return ProfileLink.of(connection)
        .or(
            () ->
                connection.name().flatMap(name -> ProfileLink.search(connection.network(), name)));
  }

  static Map<String, Object> json(Progress progress) {
    var baseline = progress.baseline();
    return Json.object(
        "id", baseline.id().value().toString(),
        "order", baseline.order().name(),
        "started", baseline.startedAt().toString(),
        "ended", baseline.endedAt().map(Object::toString),
        "lookedAtImport", lookedAt(baseline),
        "counts", progress.counts().stream().map(BaselineView::json).toList());
  }

  private static Optional<String> lookedAt(Baseline baseline) {
    return baseline.lookedAt().map(Object::toString);
  }

  private static Map<String, Object> json(Count count) {
    return Json.object(
        "network", count.network().value(),
        "state", count.state().name(),
        "ground", count.ground().map(Ground::name),
        "todo", count.todo().name(),
        "proof", count.proof().name(),
        "amount", count.amount());
  }

  static Map<String, Object> json(Entry entry) {
    var line = entry.line();
    return Json.object(
        "connection", line.connection().value().toString(),
        "person", entry.connection().person().value().toString(),
        "name", entry.connection().name(),
        "network", line.network().value(),
        "state", line.state().name(),
        "ground", line.standing().flatMap(Line.Standing::ground).map(Ground::name),
        "note", line.standing().flatMap(Line.Standing::note),
        "decided", line.standing().map(now -> now.at().toString()),
        "proof", line.proof().name(),
        "step", entry.step().map(Step::name),
        "link", link(entry.connection()));
  }

  static Map<String, Object> json(Verdict verdict) {
    return Json.object(
        "connection", verdict.connection().value().toString(),
        "choice", verdict.choice().map(Enum::name),
        "ground", verdict.ground().map(Enum::name),
        "note", verdict.note(),
        "at", verdict.at().toString(),
        "by", verdict.by().name(),
        "undone", verdict.undone().map(Object::toString));
  }
}
