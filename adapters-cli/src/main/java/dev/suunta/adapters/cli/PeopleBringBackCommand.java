package dev.suunta.adapters.cli;

import dev.suunta.domain.baseline.Ground;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code suunta people bring-back}: read again whom the owner let go (S5). */
@Command(name = "bring-back", mixinStandardHelpOptions = true)
final class PeopleBringBackCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "NAME|ID", descriptionKey = "NAME|ID")
  @SuppressWarnings("NullAway.Init")
  private List<String> names;

  @Option(names = "--ground", paramLabel = "GROUND", defaultValue = "MET")
  private Ground ground = Ground.MET;

  @Option(names = "--note", paramLabel = "TEXT")
  private Optional<String> note = Optional.empty();

  PeopleBringBackCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return new BaselineDeciding(session, Optional.empty(), note).keep(names, ground);
  }
}
