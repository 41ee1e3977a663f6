package dev.suunta.adapters.cli;

import dev.suunta.application.strategy.driving.DraftStrategy;
import dev.suunta.application.strategy.driving.DraftStrategy.Content;
import dev.suunta.application.strategy.driving.DraftStrategy.Outcome;
import dev.suunta.application.strategy.driving.DraftStrategy.Replacing;
import dev.suunta.application.strategy.driving.SeenDraft;
import dev.suunta.domain.finding.Weight;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.shared.Via;
import dev.suunta.domain.strategy.RevisionState;
import dev.suunta.domain.strategy.StrategyRevision;
import java.time.LocalDate;
import java.util.List;

/** Writes the draft of a strategy, from a file or in an editor; never over another unasked. */
final class StrategyDrafting {
  private final Session session;

  StrategyDrafting(Session session) {
    this.session = session;
  }

  /** Takes the draft from a file. */
  int take(String file, boolean replace) {
    var replacing = replace ? new Replacing.Whatever() : new Replacing.Nothing();
    return Documents.readOrComplain(session, file)
        .map(content -> draft(file, content, replacing, () -> {}))
        .orElse(ExitCode.UNREADABLE);
  }

  /** Opens a revision in an editor; what is saved there becomes the draft. */
  int edit(StrategyRevision revision, String document) {
    var replacing =
        revision.state() == RevisionState.DRAFT
            ? new Replacing.Seen(SeenDraft.of(revision))
            : new Replacing.Nothing();
    return Editor.edit(
        session,
        document,
        ".yaml",
        "suunta strategy import FILE",
        edited -> draft(edited.name(), edited.content(), replacing, edited::kept));
  }

  private int draft(String file, byte[] content, Replacing replacing, Runnable safe) {
    return told(file, content, write(content, replacing), safe);
  }

  private Outcome write(byte[] content, Replacing replacing) {
    return session
        .useCases()
        .draftStrategy()
        .draft(
            new DraftStrategy.Request(
                session.owner().id(),
                new Content.InDocument(content),
                replacing,
                session.actor(Via.TERMINAL)));
  }

  private int told(String file, byte[] content, Outcome outcome, Runnable safe) {
    return switch (outcome) {
      case Outcome.Drafted(var draft, var findings) -> {
        safe.run();
        session.screen().wrapped("", session.say("strategy.drafted", draft.number()));
        FindingsView.show(session, findings, draft.strategy(), false);
        // To adopt it would be refused, so nobody is sent there.
        var blocked = findings.stream().anyMatch(finding -> finding.weight() == Weight.BLOCK);
        session
            .screen()
            .wrapped("", session.say(blocked ? "strategy.refused" : "strategy.adoptHint"));
        yield blocked ? ExitCode.HELD : ExitCode.OK;
      }
      case Outcome.Unchanged(var inUse) -> {
        safe.run();
        session.screen().wrapped("", session.say("strategy.unchanged", inUse.number()));
        yield ExitCode.OK;
      }
      case Outcome.Unreadable(var problems) -> ProblemsView.unreadable(session, file, problems);
      case Outcome.UnknownNetworks(var unknown, var known) ->
          session.complain(
              ExitCode.UNKNOWN, "strategy.unknownNetworks", names(unknown), names(known));
      case Outcome.ReachNotOffered(var network, var reach, var offered) ->
          session.complain(
              ExitCode.UNKNOWN,
              "strategy.reachNotOffered",
              session.texts().network(network.value()),
              StrategyView.readers(session, reach),
              session
                  .texts()
                  .list(
                      offered.stream().map(each -> StrategyView.readers(session, each)).toList()));
      case Outcome.DraftWaiting(var waiting) -> {
        if (!session.terminal().typed()) {
          yield session.complain(
              ExitCode.USAGE, "strategy.draftInTheWay", waiting.number(), day(waiting));
        }
        if (!mayReplace(waiting)) {
          yield session.complain(ExitCode.USAGE, "strategy.draftStays");
        }
        yield draft(file, content, new Replacing.Seen(SeenDraft.of(waiting)), safe);
      }
      case Outcome.ChangedMeanwhile meanwhile ->
          session.complain(ExitCode.USAGE, "changedMeanwhile");
    };
  }

  private boolean mayReplace(StrategyRevision waiting) {
    session
        .screen()
        .wrapped("", session.say("strategy.draftFound", waiting.number(), day(waiting)));
    return session.ask(session.say("strategy.replacePrompt")).filter(Answers::isYes).isPresent();
  }

  private String day(StrategyRevision revision) {
    return session
        .texts()
        .day(LocalDate.ofInstant(revision.writtenAt(), revision.strategy().zone()));
  }

  private String names(List<NetworkId> networks) {
    return session.texts().list(networks.stream().map(NetworkId::value).toList());
  }
}
