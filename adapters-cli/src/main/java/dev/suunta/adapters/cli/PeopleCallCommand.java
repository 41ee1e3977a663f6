package dev.suunta.adapters.cli;

import dev.suunta.application.people.driving.CallPeople;
import dev.suunta.application.people.driving.CallPeople.Listing;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.PersonNote;
import dev.suunta.domain.people.PlannedCall.How;
import dev.suunta.domain.shared.Via;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code suunta people call}: whom the owner wants to call. */
@Command(name = "call", mixinStandardHelpOptions = true)
final class PeopleCallCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "NAME|ID", descriptionKey = "NAME|ID")
  @SuppressWarnings("NullAway.Init")
  private List<String> names;

  @Option(names = "--note", paramLabel = "TEXT")
  private Optional<String> note = Optional.empty();

  @Option(names = "--drop")
  private boolean drop;

  PeopleCallCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return new PeopleFinding(session).all(names, people -> drop ? drop(people) : list(people));
  }

  private int drop(List<PersonId> people) {
    var exit = ExitCode.OK;
    for (var person : people) {
      exit = Math.max(exit, new PeopleCalledCommand(session).end(person, How.DROPPED));
    }
    return exit;
  }

  private int list(List<PersonId> people) {
    var view = new NotedView(session);
    return switch (session
        .useCases()
        .noting()
        .callPeople()
        .list(
            new CallPeople.Request(
                session.owner().id(), people, note, session.actor(Via.TERMINAL)))) {
      case Listing.OnList(var added, var before) -> {
        if (!added.isEmpty()) {
          session.screen().wrapped("", session.say("people.onCallList", view.names(added)));
        }
        if (!before.isEmpty()) {
          session.screen().wrapped("", session.say("people.onCallListBefore", view.names(before)));
        }
        yield ExitCode.OK;
      }
      case Listing.NoNote noNote ->
          session.complain(ExitCode.UNREADABLE, "people.noNote", PersonNote.MOST);
      case Listing.UnknownPerson(var unknown) ->
          new PeopleFinding(session).nobody(unknown.shortForm());
    };
  }
}
