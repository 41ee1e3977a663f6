package dev.suunta.adapters.cli;

import dev.suunta.application.people.driving.FindPeople;
import dev.suunta.application.people.driving.ReadPeople.Found;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.ToIntFunction;

/** Finds in a terminal whom somebody means, or lets them choose. */
final class PeopleFinding {
  private static final int MOST_NEAR = 5;

  private final Session session;

  PeopleFinding(Session session) {
    this.session = session;
  }

  /** Does something with the one who is meant, and answers the exit code. */
  int one(String typed, ToIntFunction<Found.One> action) {
    if (typed.isBlank()) {
      return session.complain(ExitCode.USAGE, "people.typeName");
    }
    return switch (session.useCases().readPeople().find(session.owner().id(), typed)) {
      case Found.One one -> action.applyAsInt(one);
      case Found.Several(var people, var more) -> several(typed, people, more);
      case Found.Nobody(var asked) -> nobody(asked);
    };
  }

  /** Does something with all who are meant, by the ids that were asked for. */
  int all(List<String> typed, ToIntFunction<List<PersonId>> action) {
    var names = names(typed);
    if (names.isEmpty()) {
      return session.complain(ExitCode.USAGE, "people.typeName");
    }
    return switch (session.useCases().noting().findPeople().find(session.owner().id(), names)) {
      case FindPeople.Found.All(var people) -> action.applyAsInt(List.copyOf(people.keySet()));
      case FindPeople.Found.Several(var name, var people, var more) -> several(name, people, more);
      case FindPeople.Found.Nobody(var unknown) -> nobody(unknown);
    };
  }

  /**
   * Does something with all of them, each found as {@link #one} finds them. Where a name fits
   * several or nobody, nothing is done, and all such names are told at once. Whoever is meant twice
   * is there once.
   */
  int each(List<String> typed, ToIntFunction<List<Found.One>> action) {
    var people = new LinkedHashMap<PersonId, Found.One>();
    var exit = ExitCode.OK;
    var names = names(typed);
    if (names.isEmpty()) {
      return session.complain(ExitCode.USAGE, "people.typeName");
    }
    for (var name : names) {
      switch (session.useCases().readPeople().find(session.owner().id(), name)) {
        case Found.One one -> people.putIfAbsent(one.person().id(), one);
        case Found.Several(var several, var more) -> exit = several(name, several, more);
        case Found.Nobody(var asked) -> exit = nobody(asked);
      }
    }
    if (exit != ExitCode.OK) {
      if (names.size() > 1) {
        session.complaints().wrapped("", session.say("people.nothingDone"));
      }
      return exit;
    }
    return action.applyAsInt(List.copyOf(people.values()));
  }

  /** Shows of whom one must be chosen. */
  int several(String typed, List<Person> people, boolean more) {
    session
        .complaints()
        .wrapped(
            "",
            session.say(more ? "people.severalOfMore" : "people.several", typed, people.size()));
    new PeopleView(session).choices(people);
    return ExitCode.UNKNOWN;
  }

  /** Says that nobody is called so, and who may have been meant. */
  int nobody(String typed) {
    return nobody(List.of(typed));
  }

  private int nobody(List<String> typed) {
    var exit = session.complain(ExitCode.UNKNOWN, "people.nobody", session.texts().list(typed));
    near(typed);
    return exit;
  }

  /** Shows who may have been meant by the first few: for each many people are looked at. */
  void near(List<String> typed) {
    typed.stream().limit(MOST_NEAR).forEach(this::near);
  }

  /** Shows who may have been meant, if there is anybody. */
  void near(String typed) {
    var near = session.useCases().readPeople().near(session.owner().id(), typed);
    if (!near.isEmpty()) {
      session.complaints().wrapped("", session.say("people.near", near.size()));
      new PeopleView(session).choices(near);
    }
  }

  /** Names as they were typed: each argument is one or, with commas between, several. */
  static List<String> names(List<String> typed) {
    return typed == null
        ? List.of()
        : typed.stream()
            .flatMap(argument -> List.of(argument.split(",")).stream())
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
  }
}
