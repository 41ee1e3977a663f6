package dev.suunta.adapters.cli;

import dev.suunta.application.people.driving.MeetPeople.Told;
import dev.suunta.application.people.driving.ReadNoted.Noted;
import dev.suunta.domain.people.Encounter;
import dev.suunta.domain.people.LastMet;
import dev.suunta.domain.people.Person;
import java.util.List;
import java.util.Map;

/** Shows in a terminal what the owner noted about people. */
final class NotedView {
  private final Session session;

  NotedView(Session session) {
    this.session = session;
  }

  /** What is noted about one person, below their accounts. */
  void show(Noted noted) {
    var screen = session.screen();
    screen.wrapped(
        "  ",
        noted
            .lastMet()
            .map(met -> session.say("met.last", date(met), session.texts().word(met.source())))
            .orElseGet(() -> session.say("met.never")));
    for (var encounter : noted.encounters()) {
      screen.item("    " + encounter.id().shortForm(), when(encounter));
      encounter.note().ifPresent(note -> screen.wrapped("      ", note));
    }
    if (noted.more()) {
      screen.wrapped("    ", session.say("met.moreOfThem"));
    }
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
        "encounters", noted.encounters().stream().map(NotedView::json).toList());
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
    var json = new java.util.LinkedHashMap<>(json(told.encounter()));
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
