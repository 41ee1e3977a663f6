package dev.suunta.adapters.cli;

import dev.suunta.application.people.driving.GroupPeople;
import dev.suunta.application.people.driving.GroupPeople.Listed;
import dev.suunta.application.people.driving.GroupPeople.Member;
import dev.suunta.application.people.driving.GroupPeople.Putting;
import dev.suunta.application.people.driving.GroupPeople.Showing;
import dev.suunta.application.people.driving.GroupPeople.Taking;
import dev.suunta.domain.people.PeopleGroup;
import dev.suunta.domain.people.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts people into groups in a terminal, and shows these. */
final class PeopleGrouping {
  private final Session session;

  PeopleGrouping(Session session) {
    this.session = session;
  }

  private GroupPeople groupPeople() {
    return session.useCases().noting().groupPeople();
  }

  int put(List<PersonId> people, String group) {
    return switch (groupPeople().put(request(people, group))) {
      case Putting.In(var in, var persons) ->
          said("people.inGroup", new NotedView(session).names(persons), in.name(), in.id().value());
      case Putting.NoName(var typed) ->
          session.complain(ExitCode.UNREADABLE, "people.noGroupName", typed, PeopleGroup.MOST);
      case Putting.UnknownPerson(var person) ->
          new PeopleFinding(session).nobody(person.shortForm());
    };
  }

  int take(List<PersonId> people, String group) {
    return switch (groupPeople().take(request(people, group))) {
      case Taking.Out(var out) -> said("people.outOfGroup", out.name());
      case Taking.NobodyIn(var in) ->
          session.complain(ExitCode.UNKNOWN, "people.nobodyInGroup", in.name());
      case Taking.UnknownGroup(var typed) -> unknown(typed);
    };
  }

  private GroupPeople.Request request(List<PersonId> people, String group) {
    return new GroupPeople.Request(session.owner().id(), people, group);
  }

  int show(String group, boolean json) {
    return switch (groupPeople().show(session.owner().id(), group)) {
      case Showing.Shown shown -> {
        if (json) {
          session.json(json(shown));
        } else {
          show(shown);
        }
        yield ExitCode.OK;
      }
      case Showing.UnknownGroup(var typed) -> unknown(typed);
    };
  }

  private void show(Showing.Shown shown) {
    var screen = session.screen();
    screen.heading(shown.group().group().name() + "  " + shown.group().group().id().value());
    for (var member : shown.members()) {
      screen.item(
          "  " + member.person().id().shortForm(),
          session.say("people.member", new PeopleView(session).name(member.person()), met(member)));
    }
    if (shown.members().isEmpty()) {
      screen.wrapped("  ", session.say("people.groupEmpty"));
    }
    if (shown.more()) {
      screen.wrapped("  ", session.say("people.moreMembers", GroupPeople.MOST_MEMBERS));
    }
    if (!shown.neverMet().isEmpty()) {
      screen.wrapped("  ", session.say("people.neverMet", shown.neverMet().size()));
    }
  }

  private String met(Member member) {
    return member
        .lastMet()
        .map(met -> session.say("people.metOn", new NotedView(session).date(met)))
        .orElseGet(() -> session.say("people.notMet"));
  }

  int list(boolean json) {
    var groups = groupPeople().groups(session.owner().id());
    if (json) {
      session.json(Json.object("groups", groups.stream().map(PeopleGrouping::json).toList()));
      return ExitCode.OK;
    }
    if (groups.isEmpty()) {
      session.screen().wrapped("", session.say("people.noGroups"));
    }
    var rows =
        groups.stream()
            .map(
                listed ->
                    List.of(
                        listed.group().id().value(),
                        listed.group().name(),
                        session.say(
                            listed.inStrategy() ? "people.groupOfStrategy" : "people.groupOf",
                            listed.people())))
            .toList();
    Screen.columns(rows).forEach(row -> session.screen().line(row.stripTrailing()));
    return ExitCode.OK;
  }

  private int said(String key, Object... facts) {
    session.screen().wrapped("", session.say(key, facts));
    return ExitCode.OK;
  }

  private int unknown(String typed) {
    return session.complain(ExitCode.UNKNOWN, "people.noGroup", typed);
  }

  private static Map<String, Object> json(Listed listed) {
    var json = new LinkedHashMap<>(NotedView.json(listed.group()));
    json.put("people", listed.people());
    json.put("inStrategy", listed.inStrategy());
    return json;
  }

  private static Map<String, Object> json(Showing.Shown shown) {
    var json = json(shown.group());
    json.put(
        "members",
        shown.members().stream()
            .map(
                member -> {
                  var one = new LinkedHashMap<>(NotedView.named(member.person()));
                  member.lastMet().ifPresent(met -> one.put("lastMet", NotedView.json(met)));
                  return one;
                })
            .toList());
    json.put("neverMet", shown.neverMet().size());
    json.put("more", shown.more());
    return json;
  }
}
