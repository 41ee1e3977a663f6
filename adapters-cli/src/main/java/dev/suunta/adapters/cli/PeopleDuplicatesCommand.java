package dev.suunta.adapters.cli;

import dev.suunta.application.people.driving.FindDuplicates.Found;
import dev.suunta.application.people.driving.FindDuplicates.Pair;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code suunta people duplicates}: who may be one person. */
@Command(name = "duplicates", mixinStandardHelpOptions = true)
final class PeopleDuplicatesCommand implements Callable<Integer> {
  /** So many are enough to answer at once. */
  private static final int ENOUGH = 20;

  private final Session session;

  @Option(names = "--from", paramLabel = "PAGE")
  private Optional<String> from = Optional.empty();

  @Option(names = "--json")
  private boolean json;

  PeopleDuplicatesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Optional<PersonId> after;
    try {
      after = from.map(UUID::fromString).map(PersonId::new);
    } catch (IllegalArgumentException noPage) {
      return session.complain(ExitCode.UNKNOWN, "people.noPage", from.orElse(""));
    }
    var pairs = new ArrayList<Pair>();
    var cut = false;
    Found found;
    do {
      found = session.useCases().noting().findDuplicates().find(session.owner().id(), after);
      pairs.addAll(found.pairs());
      cut |= found.cut();
      after = found.next();
    } while (pairs.size() < ENOUGH && after.isPresent());
    var next = after.map(id -> id.value().toString());
    if (json) {
      session.json(
          Json.object(
              "pairs", pairs.stream().map(PeopleDuplicatesCommand::json).toList(),
              "cut", cut,
              "next", next));
    } else {
      show(pairs, cut, next);
    }
    return ExitCode.OK;
  }

  private void show(List<Pair> pairs, boolean cut, Optional<String> next) {
    var screen = session.screen();
    for (var pair : pairs) {
      screen.item(pair.one().id().shortForm(), told(pair.one()));
      screen.item(pair.other().id().shortForm(), told(pair.other()));
      screen.wrapped("  ", session.texts().word(pair.reason()));
      screen.wrapped(
          "  ",
          session.say(
              "people.answerPair", pair.one().id().shortForm(), pair.other().id().shortForm()));
    }
    if (pairs.isEmpty()) {
      screen.wrapped("", session.say("people.noDuplicates"));
    }
    if (cut) {
      screen.wrapped("", session.say("people.duplicatesCut"));
    }
    next.ifPresent(page -> screen.wrapped("", session.say("people.more", page)));
  }

  private String told(Person person) {
    var networks =
        networks(person).stream().map(network -> session.texts().network(network)).toList();
    var name = new PeopleView(session).name(person);
    return networks.isEmpty()
        ? session.say("people.byHand", name)
        : session.say("people.tie", name, session.texts().list(networks));
  }

  private static List<String> networks(Person person) {
    return person.connections().stream()
        .map(connection -> connection.network().value())
        .distinct()
        .toList();
  }

  private static Map<String, Object> json(Pair pair) {
    return Json.object(
        "one", json(pair.one()), "other", json(pair.other()), "reason", pair.reason().name());
  }

  private static Map<String, Object> json(Person person) {
    var json = new LinkedHashMap<>(NotedView.named(person));
    json.put("networks", networks(person));
    return json;
  }
}
