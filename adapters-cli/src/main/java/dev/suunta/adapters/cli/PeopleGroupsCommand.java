package dev.suunta.adapters.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code suunta people groups}: all groups. */
@Command(name = "groups", mixinStandardHelpOptions = true)
final class PeopleGroupsCommand implements Callable<Integer> {
  private final Session session;

  @Option(names = "--json")
  private boolean json;

  PeopleGroupsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return new PeopleGrouping(session).list(json);
  }
}
