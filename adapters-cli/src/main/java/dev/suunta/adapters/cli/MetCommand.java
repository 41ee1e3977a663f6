package dev.suunta.adapters.cli;

import dev.suunta.application.people.driving.AddPerson;
import dev.suunta.application.people.driving.MeetPeople;
import dev.suunta.application.people.driving.MeetPeople.Meeting;
import dev.suunta.application.people.driving.MeetPeople.Removal;
import dev.suunta.application.people.driving.MeetPeople.Told;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.people.Encounter;
import dev.suunta.domain.people.PartialDate;
import dev.suunta.domain.people.PeopleGroup;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.shared.Via;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code suunta met}: whom the owner met in real life. */
@Command(name = "met", mixinStandardHelpOptions = true)
final class MetCommand implements Callable<Integer> {
  private static final int ROWS = 50;

  private final Session session;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "NAME|ID", descriptionKey = "NAME|ID")
  @SuppressWarnings("NullAway.Init")
  private List<String> names;

  @Option(names = "--on", paramLabel = "DATE")
  private Optional<String> on = Optional.empty();

  @Option(names = "--at", paramLabel = "PLACE")
  private Optional<String> at = Optional.empty();

  @Option(names = "--note", paramLabel = "TEXT")
  private Optional<String> note = Optional.empty();

  @Option(names = "--new")
  private boolean adding;

  MetCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    var people = PeopleFinding.names(names);
    if (people.isEmpty() && on.isEmpty() && at.isEmpty() && note.isEmpty()) {
      Cli.needSubcommand(spec);
      return ExitCode.OK;
    }
    var date = on.flatMap(PartialDate::parse);
    if (on.isPresent() && date.isEmpty()) {
      return session.complain(ExitCode.USAGE, "met.noDate", on.get());
    }
    var request =
        new MeetPeople.Request(
            session.owner().id(), people, date, at, note, adding, session.actor(Via.TERMINAL));
    return told(meetPeople().met(request), request);
  }

  private MeetPeople meetPeople() {
    return session.useCases().noting().meetPeople();
  }

  private int told(Meeting meeting, MeetPeople.Request request) {
    return switch (meeting) {
      case Meeting.Met(var told, var added) -> {
        var view = new NotedView(session);
        session.screen().wrapped("", session.say("met.kept", view.line(told)));
        if (!added.isEmpty()) {
          session.screen().wrapped("", session.say("met.added", view.names(added)));
        }
        session
            .screen()
            .wrapped("", session.say("met.undoHint", told.encounter().id().shortForm()));
        told.people().forEach(new BringingBack(session)::ask);
        offerGroup(told.encounter());
        yield ExitCode.OK;
      }
      case Meeting.ToldAlready(var told) -> {
        session
            .screen()
            .wrapped(
                "",
                session.say(
                    "met.already",
                    new NotedView(session).line(told),
                    told.encounter().id().shortForm()));
        yield ExitCode.OK;
      }
      case Meeting.Several(var typed, var people, var more) ->
          new PeopleFinding(session).several(typed, people, more);
      case Meeting.Nobody(var unknown) -> offered(unknown, request);
      case Meeting.NoName(var name) ->
          session.complain(ExitCode.UNREADABLE, "met.noName", name, AddPerson.MOST_NAME);
      case Meeting.NotSoMany(var given) ->
          session.complain(
              ExitCode.USAGE,
              given == 0 ? "met.whom" : "met.tooMany",
              MeetPeople.MOST_PEOPLE,
              given);
      case Meeting.NotYet(var day, var today) ->
          session.complain(ExitCode.USAGE, "met.notYet", session.texts().date(day));
      case Meeting.NoPlace(var typed) ->
          session.complain(ExitCode.UNREADABLE, "met.noPlace", Encounter.MOST_PLACE);
      case Meeting.NoNote noNote ->
          session.complain(ExitCode.UNREADABLE, "met.noNote", Encounter.MOST_NOTE);
    };
  }

  /** Who was at one place is often who may read of it. */
  private void offerGroup(Encounter encounter) {
    encounter
        .at()
        .filter(place -> session.terminal().typed())
        .filter(place -> PeopleGroup.named(place).isPresent())
        .filter(
            place ->
                session
                    .ask(session.say("met.offerGroup", place))
                    .filter(Answers::isYes)
                    .isPresent())
        .ifPresent(place -> new PeopleGrouping(session).put(encounter.people(), place));
  }

  /** Whom nobody knows is added only if the owner says so, and then with the whole encounter. */
  private int offered(List<String> unknown, MeetPeople.Request request) {
    if (!new PeopleOffering(session).isWanted(unknown)) {
      return session.complain(
          ExitCode.UNKNOWN, "met.nobody", session.texts().list(unknown), unknown.size());
    }
    return told(
        meetPeople()
            .met(
                new MeetPeople.Request(
                    request.owner(),
                    request.names(),
                    request.on(),
                    request.at(),
                    request.note(),
                    true,
                    request.by())),
        request);
  }

  @Command(name = "list", mixinStandardHelpOptions = true)
  int list(
      @Parameters(arity = "0..*", paramLabel = "NAME|ID", descriptionKey = "NAME|ID")
          List<String> typed,
      @Option(names = "--from", paramLabel = "PAGE") Optional<String> from,
      @Option(names = "--json") boolean json) {
    var name = typed == null ? "" : String.join(" ", typed);
    return name.isBlank()
        ? list(Optional.empty(), from, json)
        : new PeopleFinding(session)
            .one(name, one -> list(Optional.of(one.person().id()), from, json));
  }

  private int list(Optional<PersonId> with, Optional<String> from, boolean json) {
    Page<Told> page;
    try {
      page = meetPeople().list(session.owner().id(), with, from, ROWS);
    } catch (IllegalArgumentException noPage) {
      return session.complain(ExitCode.UNKNOWN, "people.noPage", from.orElse(""));
    }
    if (json) {
      session.json(
          Json.object(
              "encounters", page.rows().stream().map(NotedView::json).toList(),
              "next", page.next()));
      return ExitCode.OK;
    }
    if (page.rows().isEmpty()) {
      session.screen().wrapped("", session.say("met.none"));
    }
    new NotedView(session).list(page.rows());
    page.next().ifPresent(next -> session.screen().wrapped("", session.say("people.more", next)));
    return ExitCode.OK;
  }

  @Command(name = "undo", mixinStandardHelpOptions = true)
  int undo(@Parameters(paramLabel = "ID", descriptionKey = "ID") String typed) {
    return switch (meetPeople().remove(session.owner().id(), typed)) {
      case Removal.Removed(var told) -> {
        session.screen().wrapped("", session.say("met.removed", new NotedView(session).line(told)));
        yield ExitCode.OK;
      }
      case Removal.Unknown(var unknown) ->
          session.complain(ExitCode.UNKNOWN, "met.unknown", unknown);
    };
  }
}
