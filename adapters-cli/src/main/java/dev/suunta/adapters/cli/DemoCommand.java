package dev.suunta.adapters.cli;

import java.util.HashMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code suunta demo}: an invented owner's life, shown and checked step by step. */
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
  private final Session session;
  private final Demonstration demonstration;

  @Option(names = "--once")
  private boolean once;

  DemoCommand(Session session, Demonstration demonstration) {
    this.session = session;
    this.demonstration = demonstration;
  }

  @Override
  public Integer call() {
    return demonstration.run(inLanguage(session.terminal()), once);
  }

  /** The commands that a demo runs speak the language that it was asked for. */
  private Terminal inLanguage(Terminal terminal) {
    var environment = new HashMap<>(terminal.environment());
    environment.put("SUUNTA_LANG", session.texts().language().tag());
    return new Terminal(
        terminal.in(),
        terminal.out(),
        terminal.err(),
        terminal.typed(),
        terminal.shown(),
        environment);
  }
}
