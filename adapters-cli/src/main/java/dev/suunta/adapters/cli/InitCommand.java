package dev.suunta.adapters.cli;

import dev.suunta.application.strategy.driving.AdoptStrategy;
import dev.suunta.application.strategy.driving.DraftStrategy;
import dev.suunta.application.strategy.driving.ReadStrategy.Which;
import dev.suunta.application.strategy.driving.SeenDraft;
import dev.suunta.domain.finding.Weight;
import dev.suunta.domain.shared.Via;
import dev.suunta.domain.strategy.StrategyRevision;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code suunta init}: the first strategy, one kind question at a time. */
@Command(name = "init", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
  private final Session session;

  @Option(names = "--example")
  private boolean example;

  InitCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    var reading = session.useCases().readStrategy();
    if (reading.show(session.owner().id(), new Which.InUse()).isPresent()) {
      return session.complain(ExitCode.USAGE, "init.already");
    }
    if (StrategyView.draftWaits(session)) {
      return session.complain(ExitCode.USAGE, "init.draftWaits");
    }
    if (example) {
      return keep(new DraftStrategy.Content.Example(session.texts().language().tag()), true);
    }
    var interview = new Interview(session);
    var strategy = interview.hold();
    if (strategy.isEmpty()) {
      return session.complain(ExitCode.USAGE, "init.brokenOff");
    }
    return keep(new DraftStrategy.Content.Written(strategy.get()), false);
  }

  private int keep(DraftStrategy.Content content, boolean adoptAtOnce) {
    var outcome =
        session
            .useCases()
            .draftStrategy()
            .draft(
                new DraftStrategy.Request(
                    session.owner().id(),
                    content,
                    new DraftStrategy.Replacing.Nothing(),
                    session.actor(Via.TERMINAL)));
    if (!(outcome instanceof DraftStrategy.Outcome.Drafted(var draft, var findings))) {
      return session.complain(ExitCode.USAGE, "changedMeanwhile");
    }
    if (!adoptAtOnce) {
      show(draft);
    }
    FindingsView.show(session, findings, draft.strategy(), false);
    if (findings.stream().anyMatch(finding -> finding.weight() == Weight.BLOCK)) {
      session.screen().wrapped("", session.say("init.mendFirst"));
      return ExitCode.HELD;
    }
    if (!adoptAtOnce) {
      var answer = session.ask(session.say("init.adopt"));
      if (answer.isEmpty() || !(answer.get().isBlank() || Answers.isYes(answer.get()))) {
        session.screen().wrapped("", session.say("init.keptAsDraft"));
        return ExitCode.OK;
      }
    }
    return adopt(draft, adoptAtOnce);
  }

  private void show(StrategyRevision revision) {
    session.screen().blank();
    StrategyView.show(session, revision);
    session.screen().blank();
  }

  private int adopt(StrategyRevision draft, boolean notShownYet) {
    var outcome =
        session
            .useCases()
            .adoptStrategy()
            .adopt(
                new AdoptStrategy.Request(
                    session.owner().id(),
                    session.say("strategy.firstReason"),
                    Optional.of(SeenDraft.of(draft)),
                    session.actor(Via.TERMINAL)));
    if (!(outcome instanceof AdoptStrategy.Outcome.Adopted adopted)) {
      return session.complain(ExitCode.USAGE, "changedMeanwhile");
    }
    if (notShownYet) {
      show(adopted.inUse());
    }
    StrategyView.adopted(session, adopted.inUse());
    session.screen().wrapped("", session.say("init.next"));
    return ExitCode.OK;
  }
}
