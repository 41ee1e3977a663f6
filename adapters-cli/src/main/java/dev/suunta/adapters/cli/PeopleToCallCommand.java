package dev.suunta.adapters.cli;

import dev.suunta.application.people.driving.CallPeople.ToCall;
import dev.suunta.application.shared.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code suunta people to-call}: the short list of those whom the owner wants to call. */
@Command(name = "to-call", mixinStandardHelpOptions = true)
final class PeopleToCallCommand implements Callable<Integer> {
  private static final int ROWS = 50;

  private final Session session;

  @Option(names = "--from", paramLabel = "PAGE")
  private Optional<String> from = Optional.empty();

  @Option(names = "--json")
  private boolean json;

  PeopleToCallCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Page<ToCall> page;
    try {
      page = session.useCases().noting().callPeople().toCall(session.owner().id(), from, ROWS);
    } catch (IllegalArgumentException noPage) {
      return session.complain(ExitCode.UNKNOWN, "people.noPage", from.orElse(""));
    }
    if (json) {
      session.json(
          Json.object(
              "calls", page.rows().stream().map(PeopleToCallCommand::json).toList(),
              "next", page.next()));
      return ExitCode.OK;
    }
    var screen = session.screen();
    if (page.rows().isEmpty()) {
      screen.wrapped("", session.say("people.nobodyToCall"));
    }
    for (var one : page.rows()) {
      screen.item(one.person().id().shortForm(), line(one));
      one.call().note().ifPresent(note -> screen.wrapped("         ", note));
    }
    page.next().ifPresent(next -> screen.wrapped("", session.say("people.more", next)));
    return ExitCode.OK;
  }

  private String line(ToCall one) {
    var name = new PeopleView(session).name(one.person());
    var since = session.day(one.call().since());
    return one.phones().isEmpty()
        ? session.say("people.callLine", name, since)
        : session.say(
            "people.callLinePhone", name, session.texts().alternatives(one.phones()), since);
  }

  private static Map<String, Object> json(ToCall one) {
    var json = new LinkedHashMap<>(NotedView.named(one.person()));
    json.put("phones", one.phones());
    json.putAll(NotedView.json(one.call()));
    return json;
  }
}
