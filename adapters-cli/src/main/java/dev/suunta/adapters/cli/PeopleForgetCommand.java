package dev.suunta.adapters.cli;

import dev.suunta.application.people.driving.ForgetPerson.Outcome;
import dev.suunta.domain.people.Person;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code suunta people forget}: erase somebody for good. */
@Command(name = "forget", mixinStandardHelpOptions = true)
final class PeopleForgetCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "NAME|ID", descriptionKey = "NAME|ID")
  @SuppressWarnings("NullAway.Init")
  private List<String> names;

  @Option(names = "--yes")
  private boolean yes;

  PeopleForgetCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return new PeopleFinding(session)
        .one(String.join(" ", names), one -> isMeant(one.person()) ? forget(one.person()) : not());
  }

  private boolean isMeant(Person person) {
    if (yes || !session.terminal().typed()) {
      return yes;
    }
    var name = new PeopleView(session).name(person);
    return session
        .ask(session.say("people.forgetAsk", name, person.connections().size()))
        .filter(Answers::isYes)
        .isPresent();
  }

  private int not() {
    return session.complain(ExitCode.USAGE, "people.notForgotten");
  }

  private int forget(Person person) {
    return switch (session
        .useCases()
        .noting()
        .forgetPerson()
        .forget(session.owner().id(), person.id())) {
      case Outcome.Forgotten(var gone) -> {
        session
            .screen()
            .wrapped("", session.say("people.forgotten", new PeopleView(session).name(gone)));
        yield ExitCode.OK;
      }
      case Outcome.UnknownPerson(var unknown) ->
          new PeopleFinding(session).nobody(unknown.shortForm());
    };
  }
}
