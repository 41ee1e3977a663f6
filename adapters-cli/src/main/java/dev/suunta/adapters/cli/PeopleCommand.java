package dev.suunta.adapters.cli;

import dev.suunta.application.people.driving.AddPerson;
import dev.suunta.application.people.driving.LinkPeople;
import dev.suunta.application.people.driving.ReadPeople;
import dev.suunta.application.people.driving.ReadPeople.Found;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.shared.Via;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code suunta people}: whom the owner knows. */
@Command(name = "people", mixinStandardHelpOptions = true)
final class PeopleCommand implements Runnable {
  private static final int ROWS = 50;

  private final Session session;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  PeopleCommand(Session session) {
    this.session = session;
  }

  /** With all that one can do about people. */
  static CommandLine line(Session session) {
    return new CommandLine(new PeopleCommand(session))
        .addSubcommand(new PeopleNoteCommand(session))
        .addSubcommand(new PeopleGroupCommand(session))
        .addSubcommand(new PeopleGroupsCommand(session))
        .addSubcommand(new PeopleCallCommand(session))
        .addSubcommand(new PeopleToCallCommand(session))
        .addSubcommand(new PeopleCalledCommand(session))
        .addSubcommand(new PeopleHearFromCommand(session))
        .addSubcommand(new PeopleBringBackCommand(session))
        .addSubcommand(new PeopleDuplicatesCommand(session))
        .addSubcommand(new PeopleForgetCommand(session));
  }

  @Override
  public void run() {
    Cli.needSubcommand(spec);
  }

  @Command(name = "list", mixinStandardHelpOptions = true)
  int list(
      @Parameters(arity = "0..*", paramLabel = "NAME", descriptionKey = "NAME") List<String> names,
      @Option(names = "--on", paramLabel = "NETWORK") Optional<String> network,
      @Option(names = "--read") boolean read,
      @Option(names = "--from", paramLabel = "PAGE") Optional<String> from,
      @Option(names = "--json") boolean json) {
    Optional<NetworkId> on;
    Page<Person> page;
    try {
      on = network.map(NetworkId::new);
    } catch (IllegalArgumentException noId) {
      return session.complain(ExitCode.UNKNOWN, "people.noNetwork", network.orElse(""));
    }
    try {
      page =
          session
              .useCases()
              .readPeople()
              .list(new ReadPeople.Query(session.owner().id(), typed(names), on, read, from, ROWS));
    } catch (IllegalArgumentException noPage) {
      return session.complain(ExitCode.UNKNOWN, "people.noPage", from.orElse(""));
    }
    if (json) {
      session
          .terminal()
          .out()
          .println(
              Json.write(
                  Json.object(
                      "people", page.rows().stream().map(PeopleView::json).toList(),
                      "next", page.next())));
      return ExitCode.OK;
    }
    if (page.rows().isEmpty()) {
      session
          .screen()
          .wrapped(
              "", session.say(isAnythingAsked(names, on, read) ? "people.noneSo" : "people.none"));
      new PeopleFinding(session).near(typed(names));
    }
    new PeopleView(session).list(page.rows());
    page.next().ifPresent(next -> session.screen().wrapped("", session.say("people.more", next)));
    return ExitCode.OK;
  }

  private static boolean isAnythingAsked(List<String> names, Optional<NetworkId> on, boolean read) {
    return !typed(names).isBlank() || on.isPresent() || read;
  }

  private static String typed(List<String> names) {
    return names == null ? "" : String.join(" ", names);
  }

  @Command(name = "show", mixinStandardHelpOptions = true)
  int show(
      @Parameters(arity = "1..*", paramLabel = "NAME|ID", descriptionKey = "NAME|ID")
          List<String> names,
      @Option(names = "--json") boolean json) {
    return found(
        typed(names),
        one -> {
          var noted =
              session.useCases().noting().readNoted().of(session.owner().id(), one.person().id());
          if (json) {
            var shown = PeopleView.json(one.person(), one.evidence());
            shown.putAll(NotedView.json(noted));
            session.json(shown);
          } else {
            var links =
                session.useCases().linkPeople().links(session.owner().id(), one.person().id());
            new PeopleView(session).show(one.person(), one.evidence(), links);
            new NotedView(session).show(noted);
            new BaselineView(session).about(one.person());
          }
          return ExitCode.OK;
        });
  }

  @Command(name = "link", mixinStandardHelpOptions = true)
  int link(
      @Parameters(paramLabel = "NAME|ID", descriptionKey = "NAME|ID") String one,
      @Parameters(paramLabel = "NAME|ID", descriptionKey = "NAME|ID") String other) {
    return two(one, other, request -> new PeopleLinking(session).link(request));
  }

  @Command(name = "not-same", mixinStandardHelpOptions = true)
  int notSame(
      @Parameters(paramLabel = "NAME|ID", descriptionKey = "NAME|ID") String one,
      @Parameters(paramLabel = "NAME|ID", descriptionKey = "NAME|ID") String other) {
    return two(one, other, request -> new PeopleLinking(session).notSame(request));
  }

  @Command(name = "unlink", mixinStandardHelpOptions = true)
  int unlink(@Parameters(paramLabel = "NAME|ID", descriptionKey = "NAME|ID") String name) {
    return found(name, one -> new PeopleLinking(session).unlink(one.asked()));
  }

  private int two(String one, String other, ToIntFunction<LinkPeople.Request> action) {
    return found(
        one,
        first ->
            found(
                other,
                second ->
                    action.applyAsInt(
                        new LinkPeople.Request(
                            session.owner().id(),
                            first.asked(),
                            second.asked(),
                            session.actor(Via.TERMINAL)))));
  }

  private int found(String typed, ToIntFunction<Found.One> action) {
    return new PeopleFinding(session).one(typed, action);
  }

  @Command(name = "add", mixinStandardHelpOptions = true)
  int add(
      @Parameters(arity = "1..*", paramLabel = "NAME", descriptionKey = "NAME") List<String> names,
      @Option(names = "--another") boolean another) {
    var typed = typed(names);
    return switch (session
        .useCases()
        .addPerson()
        .add(new AddPerson.Request(session.owner().id(), typed, another))) {
      case AddPerson.Outcome.Added(var person) -> {
        session
            .screen()
            .wrapped(
                "",
                session.say("people.added", person.name().orElse(typed), person.id().shortForm()));
        yield ExitCode.OK;
      }
      case AddPerson.Outcome.CalledSoAlready(var alike) -> {
        session.complaints().wrapped("", session.say("people.calledSo", alike.size()));
        new PeopleView(session).choices(alike);
        session.complaints().wrapped("", session.say("people.anotherHint"));
        yield ExitCode.HELD;
      }
      case AddPerson.Outcome.NoName noName ->
          session.complain(ExitCode.UNREADABLE, "people.noName", AddPerson.MOST_NAME);
    };
  }
}
