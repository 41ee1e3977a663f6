package dev.suunta.adapters.cli;

import dev.suunta.application.people.driving.AddPerson;
import dev.suunta.application.people.driving.HearFrom;
import dev.suunta.application.people.driving.HearFrom.Dropping;
import dev.suunta.application.people.driving.HearFrom.Request;
import dev.suunta.application.people.driving.HearFrom.Wished;
import dev.suunta.application.people.driving.HearFrom.Wishing;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.shared.Via;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code suunta people hear-from}: from whom the owner would like to hear. */
@Command(name = "hear-from", mixinStandardHelpOptions = true)
final class PeopleHearFromCommand implements Callable<Integer> {
  private static final int ROWS = 50;

  private final Session session;

  @Parameters(arity = "0..*", paramLabel = "NAME|ID", descriptionKey = "NAME|ID")
  @SuppressWarnings("NullAway.Init")
  private List<String> names;

  @Option(names = "--new")
  private boolean adding;

  @Option(names = "--drop")
  private boolean drop;

  @Option(names = "--from", paramLabel = "PAGE")
  private Optional<String> from = Optional.empty();

  @Option(names = "--json")
  private boolean json;

  PeopleHearFromCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (drop) {
      return new PeopleFinding(session).all(names, this::drop);
    }
    return names == null
        ? list()
        : told(
            new Request(
                session.owner().id(),
                PeopleFinding.names(names),
                adding,
                session.actor(Via.TERMINAL)));
  }

  private HearFrom hearFrom() {
    return session.useCases().noting().hearFrom();
  }

  private int told(Request request) {
    return switch (hearFrom().wish(request)) {
      case Wishing.OnList(var people, var added, var followed) -> {
        var view = new NotedView(session);
        if (!people.isEmpty()) {
          session.screen().wrapped("", session.say("people.hearFrom.listed", view.names(people)));
        }
        if (!added.isEmpty()) {
          session.screen().wrapped("", session.say("met.added", view.names(added)));
        }
        if (!followed.isEmpty()) {
          session
              .screen()
              .wrapped("", session.say("people.hearFrom.followed", view.names(followed)));
        }
        yield ExitCode.OK;
      }
      case Wishing.Several(var typed, var people, var more) ->
          new PeopleFinding(session).several(typed, people, more);
      case Wishing.Nobody(var unknown) -> offered(unknown, request);
      case Wishing.NoName(var name) ->
          session.complain(ExitCode.UNREADABLE, "met.noName", name, AddPerson.MOST_NAME);
      case Wishing.NotSoMany(var given) ->
          given == 0
              ? session.complain(ExitCode.USAGE, "people.typeName")
              : session.complain(
                  ExitCode.USAGE, "people.hearFrom.tooMany", HearFrom.MOST_PEOPLE, given);
    };
  }

  /** Whom nobody knows is added only if the owner says so. */
  private int offered(List<String> unknown, Request request) {
    return new PeopleOffering(session).isWanted(unknown)
        ? told(new Request(request.owner(), request.names(), true, request.by()))
        : session.complain(
            ExitCode.UNKNOWN, "met.nobody", session.texts().list(unknown), unknown.size());
  }

  private int drop(List<PersonId> people) {
    var exit = ExitCode.OK;
    var view = new PeopleView(session);
    for (var person : people) {
      switch (hearFrom().drop(session.owner().id(), person)) {
        case Dropping.Dropped(var dropped) ->
            session.screen().wrapped("", session.say("people.call.dropped", view.name(dropped)));
        case Dropping.NotListed(var other) ->
            exit =
                session.complain(ExitCode.UNKNOWN, "people.hearFrom.notListed", view.name(other));
        case Dropping.UnknownPerson(var unknown) ->
            exit = new PeopleFinding(session).nobody(unknown.shortForm());
      }
    }
    return exit;
  }

  private int list() {
    Page<Wished> page;
    try {
      page = hearFrom().wished(session.owner().id(), from, ROWS);
    } catch (IllegalArgumentException noPage) {
      return session.complain(ExitCode.UNKNOWN, "people.noPage", from.orElse(""));
    }
    if (json) {
      session.json(
          Json.object(
              "wished", page.rows().stream().map(PeopleHearFromCommand::json).toList(),
              "next", page.next()));
      return ExitCode.OK;
    }
    var screen = session.screen();
    if (page.rows().isEmpty() && page.next().isEmpty()) {
      screen.wrapped("", session.say("people.hearFrom.none"));
    }
    var view = new PeopleView(session);
    for (var one : page.rows()) {
      screen.item(
          one.person().id().shortForm(),
          session.say("people.callLine", view.name(one.person()), session.day(one.wish().since())));
    }
    page.next().ifPresent(next -> screen.wrapped("", session.say("people.more", next)));
    return ExitCode.OK;
  }

  private static Map<String, Object> json(Wished one) {
    var json = new LinkedHashMap<>(NotedView.named(one.person()));
    json.put("since", one.wish().since().toString());
    return json;
  }
}
