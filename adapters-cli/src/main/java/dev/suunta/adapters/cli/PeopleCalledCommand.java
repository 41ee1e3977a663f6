package dev.suunta.adapters.cli;

import dev.suunta.application.people.driving.CallPeople.Ending;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.PlannedCall.How;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code suunta people called}: whom the owner called. */
@Command(name = "called", mixinStandardHelpOptions = true)
final class PeopleCalledCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "NAME|ID", descriptionKey = "NAME|ID")
  @SuppressWarnings("NullAway.Init")
  private List<String> names;

  PeopleCalledCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return new PeopleFinding(session)
        .one(String.join(" ", names), one -> end(one.person().id(), How.CALLED));
  }

  int end(PersonId person, How how) {
    var view = new PeopleView(session);
    return switch (session
        .useCases()
        .noting()
        .callPeople()
        .end(session.owner().id(), person, how)) {
      case Ending.Ended(var ended, var call) -> {
        session
            .screen()
            .wrapped(
                "",
                session.say(
                    how == How.CALLED ? "people.called.done" : "people.call.dropped",
                    view.name(ended)));
        if (how == How.CALLED) {
          new BringingBack(session).ask(ended);
        }
        yield ExitCode.OK;
      }
      case Ending.NotListed(var notListed) ->
          session.complain(ExitCode.UNKNOWN, "people.notOnCallList", view.name(notListed));
      case Ending.UnknownPerson(var unknown) ->
          new PeopleFinding(session).nobody(unknown.shortForm());
    };
  }
}
