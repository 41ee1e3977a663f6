package dev.suunta.adapters.cli;

import dev.suunta.application.strategy.driving.AdoptStrategy;
import dev.suunta.application.strategy.driving.ReadStrategy.Which;
import dev.suunta.domain.finding.Weight;
import dev.suunta.domain.shared.Via;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code suunta strategy}: look at it, write it, use it. */
@Command(name = "strategy", mixinStandardHelpOptions = true)
final class StrategyCommand implements Runnable {
  private static final int AT_ONCE = 50;

  private final Session session;

  StrategyCommand(Session session) {
    this.session = session;
  }

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public void run() {
    Cli.needSubcommand(spec);
  }

  @Command(name = "show", mixinStandardHelpOptions = true)
  int show(
      @Option(names = "--draft") boolean draft,
      @Option(names = "--revision", paramLabel = "NUMBER") Integer revision,
      @Option(names = "--json") boolean json) {
    if (draft && revision != null) {
      return session.complain(ExitCode.USAGE, "usage.notBoth", "--draft", "--revision");
    }
    var which = which(draft, revision == null ? OptionalInt.empty() : OptionalInt.of(revision));
    var shown = session.useCases().readStrategy().show(session.owner().id(), which);
    if (shown.isEmpty()) {
      return missing(which);
    }
    if (json) {
      var object = StrategyView.json(shown.get().revision());
      object.put(
          "findings",
          shown.get().findings().stream()
              .map(finding -> FindingsView.json(session, finding))
              .toList());
      session.terminal().out().println(Json.write(object));
      return ExitCode.OK;
    }
    StrategyView.show(session, shown.get().revision());
    if (shown.get().draftWaiting() && !draft) {
      session.screen().blank();
      session.screen().wrapped("", session.say("strategy.draftWaiting"));
    }
    return ExitCode.OK;
  }

  @Command(name = "check", mixinStandardHelpOptions = true)
  int check(@Option(names = "--json") boolean json, @Option(names = "--why") boolean why) {
    var which = new Which.Newest();
    var shown = session.useCases().readStrategy().show(session.owner().id(), which);
    if (shown.isEmpty()) {
      return missing(which);
    }
    var findings = shown.get().findings();
    var blocked = findings.stream().anyMatch(finding -> finding.weight() == Weight.BLOCK);
    if (json) {
      session
          .terminal()
          .out()
          .println(
              Json.write(
                  Json.object(
                      "revision", shown.get().revision().number(),
                      "usable", !blocked,
                      "findings",
                          findings.stream()
                              .map(finding -> FindingsView.json(session, finding))
                              .toList())));
    } else if (findings.isEmpty()) {
      session.screen().wrapped("", session.say("strategy.nothingFound"));
    } else {
      FindingsView.show(session, findings, shown.get().revision().strategy(), why);
    }
    return blocked ? ExitCode.HELD : ExitCode.OK;
  }

  @Command(name = "import", mixinStandardHelpOptions = true)
  int importDocument(
      @Parameters(paramLabel = "FILE", descriptionKey = "FILE") String file,
      @Option(names = "--replace") boolean replace) {
    return new StrategyDrafting(session).take(file, replace);
  }

  @Command(name = "edit", mixinStandardHelpOptions = true)
  int edit() {
    var reading = session.useCases().readStrategy();
    var which = new Which.Newest();
    // The stamp is read first: what somebody stores in between must not be replaced unseen.
    var shown = reading.show(session.owner().id(), which);
    var document = reading.export(session.owner().id(), which);
    if (document.isEmpty() || shown.isEmpty()) {
      return missing(which);
    }
    return new StrategyDrafting(session).edit(shown.get().revision(), document.get());
  }

  @Command(name = "adopt", mixinStandardHelpOptions = true)
  int adopt(@Option(names = "--reason", paramLabel = "WHY") String given) {
    var inUse = session.useCases().readStrategy().show(session.owner().id(), new Which.InUse());
    var reason = given != null ? given : inUse.isEmpty() ? session.say("strategy.firstReason") : "";
    var outcome =
        session
            .useCases()
            .adoptStrategy()
            .adopt(
                new AdoptStrategy.Request(
                    session.owner().id(), reason, Optional.empty(), session.actor(Via.TERMINAL)));
    return switch (outcome) {
      case AdoptStrategy.Outcome.Adopted(var adopted, var advice) -> {
        StrategyView.adopted(session, adopted);
        FindingsView.show(session, advice, adopted.strategy(), false);
        yield ExitCode.OK;
      }
      case AdoptStrategy.Outcome.Refused(var findings) -> {
        session.complaints().wrapped("", session.say("strategy.refused"));
        session
            .useCases()
            .readStrategy()
            .show(session.owner().id(), new Which.Draft())
            .ifPresent(
                shown -> FindingsView.show(session, findings, shown.revision().strategy(), false));
        yield ExitCode.HELD;
      }
      case AdoptStrategy.Outcome.ReasonMissing missing ->
          session.complain(ExitCode.USAGE, "strategy.reasonMissing");
      case AdoptStrategy.Outcome.ReasonTooLong(var most) ->
          session.complain(ExitCode.USAGE, "reason.tooLong", most);
      case AdoptStrategy.Outcome.NoDraft none ->
          session.complain(
              ExitCode.UNKNOWN, inUse.isEmpty() ? "strategy.none" : "strategy.noDraft");
      case AdoptStrategy.Outcome.ChangedMeanwhile meanwhile ->
          session.complain(ExitCode.USAGE, "changedMeanwhile");
    };
  }

  @Command(name = "history", mixinStandardHelpOptions = true)
  int history(
      @Option(names = "--before", paramLabel = "NUMBER", defaultValue = "2147483647") int before,
      @Option(names = "--json") boolean json) {
    var reading = session.useCases().readStrategy();
    var owner = session.owner().id();
    // One more than is shown tells whether there are more.
    var found = reading.history(owner, before, AT_ONCE + 1);
    var revisions = found.subList(0, Math.min(found.size(), AT_ONCE));
    var none = found.isEmpty() && reading.show(owner, new Which.Newest()).isEmpty();
    if (json) {
      session.json(revisions.stream().map(StrategyView::json).toList());
      return none ? ExitCode.UNKNOWN : ExitCode.OK;
    }
    if (none) {
      return session.complain(ExitCode.UNKNOWN, "strategy.none");
    }
    if (revisions.isEmpty()) {
      session.screen().wrapped("", session.say("strategy.noneBefore", Integer.toString(before)));
    }
    for (var revision : revisions) {
      var at = revision.adoptedAt().orElse(revision.writtenAt());
      session
          .screen()
          .item(
              "%3d".formatted(revision.number()),
              session.say(
                  "strategy.history",
                  session.texts().word(revision.state()),
                  session.texts().day(LocalDate.ofInstant(at, revision.strategy().zone())),
                  revision.reason().orElse("–")));
    }
    if (found.size() > revisions.size()) {
      session
          .screen()
          .wrapped(
              "", session.say("strategy.more", Integer.toString(revisions.getLast().number())));
    }
    return ExitCode.OK;
  }

  @Command(name = "diff", mixinStandardHelpOptions = true)
  int diff(
      @Parameters(arity = "0..1", paramLabel = "OLD", descriptionKey = "OLD") Integer older,
      @Parameters(arity = "0..1", paramLabel = "NEW", descriptionKey = "NEW") Integer newer,
      @Option(names = "--json") boolean json) {
    Which before = older == null ? new Which.InUse() : new Which.Numbered(older);
    Which after = newer == null ? new Which.Newest() : new Which.Numbered(newer);
    var changes = session.useCases().readStrategy().compare(session.owner().id(), before, after);
    if (changes.isEmpty()) {
      return session.complain(ExitCode.UNKNOWN, "strategy.noSuchRevision");
    }
    if (json) {
      session
          .terminal()
          .out()
          .println(
              Json.write(
                  changes.get().stream()
                      .map(
                          change ->
                              Json.object(
                                  "path", change.path(),
                                  "before", change.before(),
                                  "after", change.after()))
                      .toList()));
      return ExitCode.OK;
    }
    var screen = session.screen();
    if (changes.get().isEmpty()) {
      screen.wrapped("", session.say("strategy.same"));
    }
    for (var change : changes.get()) {
      screen.line(change.path());
      change.before().ifPresent(text -> screen.item("  -", text));
      change.after().ifPresent(text -> screen.item("  +", text));
    }
    return ExitCode.OK;
  }

  @Command(name = "export", mixinStandardHelpOptions = true)
  int export(
      @Option(names = "--draft") boolean draft,
      @Option(names = "--revision", paramLabel = "NUMBER") Integer revision) {
    if (draft && revision != null) {
      return session.complain(ExitCode.USAGE, "usage.notBoth", "--draft", "--revision");
    }
    var which = which(draft, revision == null ? OptionalInt.empty() : OptionalInt.of(revision));
    var document = session.useCases().readStrategy().export(session.owner().id(), which);
    if (document.isEmpty()) {
      return missing(which);
    }
    session.document(document.get());
    return ExitCode.OK;
  }

  @Command(name = "schema", mixinStandardHelpOptions = true)
  int schema() {
    session.document(session.useCases().readStrategy().schema() + "\n");
    return ExitCode.OK;
  }

  private static Which which(boolean draft, OptionalInt revision) {
    if (revision.isPresent()) {
      return new Which.Numbered(revision.getAsInt());
    }
    return draft ? new Which.Draft() : new Which.Current();
  }

  private int missing(Which which) {
    return switch (which) {
      case Which.Numbered numbered -> session.complain(ExitCode.UNKNOWN, "strategy.noSuchRevision");
      case Which.Draft draft -> session.complain(ExitCode.UNKNOWN, "strategy.noDraft");
      case Which.InUse inUse -> session.complain(ExitCode.UNKNOWN, "strategy.none");
      case Which.Current current -> session.complain(ExitCode.UNKNOWN, "strategy.none");
      case Which.Newest newest -> session.complain(ExitCode.UNKNOWN, "strategy.none");
    };
  }
}
