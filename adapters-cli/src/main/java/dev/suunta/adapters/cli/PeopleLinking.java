package dev.suunta.adapters.cli;

import dev.suunta.application.people.driving.LinkPeople;
import dev.suunta.application.people.driving.LinkPeople.Linking;
import dev.suunta.application.people.driving.LinkPeople.Parting;
import dev.suunta.application.people.driving.LinkPeople.Unlinking;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.shared.Via;

/** Says in a terminal who is who, and how to take it back. */
final class PeopleLinking {
  private final Session session;

  PeopleLinking(Session session) {
    this.session = session;
  }

  int link(LinkPeople.Request request) {
    return switch (session.useCases().linkPeople().link(request)) {
      case Linking.Linked(var person) ->
          said("people.linked", name(person), request.other().shortForm());
      case Linking.OneAlready(var person) -> said("people.oneAlready", name(person));
      case Linking.SaidToBeTwo(var one, var other) ->
          session.complain(
              ExitCode.HELD,
              "people.saidToBeTwo",
              name(one),
              name(other),
              one.id().shortForm(),
              other.id().shortForm());
      case Linking.UnknownPerson(var person) -> unknown(person);
    };
  }

  int notSame(LinkPeople.Request request) {
    return switch (session.useCases().linkPeople().notSame(request)) {
      case Parting.Parted(var one, var other) ->
          said(
              "people.parted",
              name(one),
              name(other),
              request.one().shortForm(),
              request.other().shortForm());
      case Parting.OnlyOne(var person) ->
          session.complain(ExitCode.USAGE, "people.onlyOne", name(person));
      case Parting.UnknownPerson(var person) -> unknown(person);
    };
  }

  int unlink(PersonId id) {
    var unlinking =
        session
            .useCases()
            .linkPeople()
            .unlink(session.owner().id(), id, session.actor(Via.TERMINAL));
    return switch (unlinking) {
      case Unlinking.Unlinked(var person, var rest) -> {
        said("people.unlinked", name(person), person.id().shortForm());
        rest.forEach(other -> said("people.rest", name(other), other.id().shortForm()));
        yield ExitCode.OK;
      }
      case Unlinking.Alone(var person) ->
          session.complain(ExitCode.UNKNOWN, "people.alone", name(person));
      case Unlinking.UnknownPerson(var person) -> unknown(person);
    };
  }

  private int said(String key, Object... facts) {
    session.screen().wrapped("", session.say(key, facts));
    return ExitCode.OK;
  }

  private String name(Person person) {
    return new PeopleView(session).name(person);
  }

  private int unknown(PersonId person) {
    return session.complain(ExitCode.UNKNOWN, "people.nobody", person.shortForm());
  }
}
