package dev.suunta.adapters.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code suunta people group}: who belongs together. */
@Command(name = "group", mixinStandardHelpOptions = true)
final class PeopleGroupCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "0..*", paramLabel = "NAME|ID", descriptionKey = "NAME|ID")
  @SuppressWarnings("NullAway.Init")
  private List<String> names;

  @Option(names = "--in", paramLabel = "GROUP")
  private Optional<String> in = Optional.empty();

  @Option(names = "--out", paramLabel = "GROUP")
  private Optional<String> out = Optional.empty();

  @Option(names = "--show", paramLabel = "GROUP")
  private Optional<String> show = Optional.empty();

  @Option(names = "--json")
  private boolean json;

  PeopleGroupCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    var grouping = new PeopleGrouping(session);
    var isNamed = !PeopleFinding.names(names).isEmpty();
    if (show.isPresent() && in.isEmpty() && out.isEmpty() && !isNamed) {
      return grouping.show(show.get(), json);
    }
    if (!isNamed || show.isPresent() || in.isPresent() == out.isPresent()) {
      return session.complain(ExitCode.USAGE, "people.groupHow");
    }
    var finding = new PeopleFinding(session);
    return in.map(group -> finding.all(names, people -> grouping.put(people, group)))
        .orElseGet(() -> finding.all(names, people -> grouping.take(people, out.orElse(""))));
  }
}
