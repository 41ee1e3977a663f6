package dev.suunta.adapters.cli;

import dev.suunta.application.people.driving.MeetPeople.Told;
import dev.suunta.application.people.driving.ReadNoted.Noted;
import dev.suunta.domain.people.Encounter;
import dev.suunta.domain.people.LastMet;
import dev.suunta.domain.people.PeopleGroup;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonNote;
import dev.suunta.domain.people.PlannedCall;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows in a terminal what the owner noted about people. */
final class NotedView {
  private static final int MOST_BRIEF = 2;

  private final Session session;

  NotedView(Session session) {
    this.session = session;
  }

  /** What is noted about one person, below their accounts. */
  void show(Noted noted) {
    var screen = session.screen();
    screen.wrapped("  ", noted.lastMet().map(this::last).orElseGet(() -> session.say("met.never")));
    for (var encounter : noted.encounters()) {
      screen.item("    " + encounter.id().shortForm(), when(encounter));
      encounter.note().ifPresent(note -> screen.wrapped("      ", note));
    }
    if (noted.more()) {
      screen.wrapped("    ", session.say("met.moreOfThem"));
    }
    groups(noted);
    noted
        .toCall()
        .ifPresent(
            call -> screen.wrapped("  ", session.say("people.toCall", session.day(call.since()))));
    lastCalled(noted)
        .ifPresent(at -> screen.wrapped("  ", session.say("people.lastCalled", session.day(at))));
    for (var index = 0; index < noted.notes().size(); index++) {
      var note = noted.notes().get(index);
      screen.item(
          "  " + (index + 1) + ".",
          session.say("people.note", session.day(note.at()), note.text()));
    }
  }

  /** What helps to decide: whether they met, in which groups they are, the last that was noted. */
  void brief(Noted noted) {
    var screen = session.screen();
    noted.lastMet().ifPresent(met -> screen.wrapped("  ", last(met)));
    groups(noted);
    noted.notes().stream()
        .skip(Math.max(0, noted.notes().size() - MOST_BRIEF))
        .forEach(
            note ->
                screen.wrapped(
                    "  ", session.say("people.note", session.day(note.at()), note.text())));
  }

  private String last(LastMet met) {
    return session.say("met.last", date(met), session.texts().word(met.source()));
  }

  private void groups(Noted noted) {
    if (!noted.groups().isEmpty()) {
      var names = noted.groups().stream().map(PeopleGroup::name).toList();
      session.screen().wrapped("  ", session.say("people.inGroups", session.texts().list(names)));
    }
  }

  private static Optional<Instant> lastCalled(Noted noted) {
    return noted.calls().stream()
        .flatMap(call -> call.ended().stream())
        .filter(ended -> ended.how() == PlannedCall.How.CALLED)
        .map(PlannedCall.Ended::at)
        .max(Comparator.naturalOrder());
  }

  String date(LastMet met) {
    return session.texts().date(met.on());
  }

  /** One line for each encounter, and its note below. */
  void list(List<Told> encounters) {
    var screen = session.screen();
    for (var told : encounters) {
      screen.item(told.encounter().id().shortForm(), line(told));
      told.encounter().note().ifPresent(note -> screen.wrapped("         ", note));
    }
  }

  /** When, where and who. */
  String line(Told told) {
    return session.say("met.line", when(told.encounter()), names(told.people()));
  }

  private String when(Encounter encounter) {
    var date = session.texts().date(encounter.on());
    return encounter.at().map(place -> session.say("met.when", date, place)).orElse(date);
  }

  String names(List<Person> people) {
    var view = new PeopleView(session);
    return session.texts().list(people.stream().map(view::name).toList());
  }

  static Map<String, Object> json(Noted noted) {
    return Json.object(
        "lastMet", noted.lastMet().map(NotedView::json),
        "encounters", noted.encounters().stream().map(NotedView::json).toList(),
        "notes", noted.notes().stream().map(NotedView::json).toList(),
        "groups", noted.groups().stream().map(NotedView::json).toList(),
        "calls", noted.calls().stream().map(NotedView::json).toList());
  }

  private static Map<String, Object> json(PersonNote note) {
    return Json.object("at", note.at().toString(), "text", note.text());
  }

  static Map<String, Object> json(PeopleGroup group) {
    return Json.object("id", group.id().value(), "name", group.name());
  }

  static Map<String, Object> json(PlannedCall call) {
    return Json.object(
        "since", call.since().toString(),
        "note", call.note(),
        "ended", call.ended().map(ended -> ended.how().name()),
        "endedAt", call.ended().map(ended -> ended.at().toString()));
  }

  static Map<String, Object> json(LastMet met) {
    return Json.object("on", met.on().toString(), "source", met.source().name());
  }

  private static Map<String, Object> json(Encounter encounter) {
    return Json.object(
        "id", encounter.id().value().toString(),
        "short", encounter.id().shortForm(),
        "on", encounter.on().toString(),
        "at", encounter.at(),
        "note", encounter.note(),
        "told", encounter.told().toString());
  }

  static Map<String, Object> json(Told told) {
    var json = new LinkedHashMap<>(json(told.encounter()));
    json.put("people", told.people().stream().map(NotedView::named).toList());
    return json;
  }

  /** Somebody, as far as it takes to know who is meant. */
  static Map<String, Object> named(Person person) {
    return Json.object(
        "id", person.id().value().toString(),
        "short", person.id().shortForm(),
        "name", person.name());
  }
}
