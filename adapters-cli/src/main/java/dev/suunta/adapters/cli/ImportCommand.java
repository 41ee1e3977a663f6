package dev.suunta.adapters.cli;

import dev.suunta.application.imports.ImportProblem;
import dev.suunta.application.imports.ImportProblemCode;
import dev.suunta.application.imports.driven.RecognisedExport;
import dev.suunta.application.imports.driving.ImportPosts;
import dev.suunta.domain.shared.Via;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code suunta import}: take in what networks let one download. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "PATH")
  private List<String> names = List.of();

  @Option(names = "--preview")
  private boolean preview;

  @Option(names = "--json")
  private boolean json;

  ImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    var paths = new ArrayList<Path>();
    for (var name : names) {
      try {
        paths.add(Path.of(name));
      } catch (InvalidPathException impossible) {
        return session.complain(ExitCode.UNREADABLE, "file.missing", Printable.of(name));
      }
    }
    var request = new ImportPosts.Request(session.owner().id(), paths, session.actor(Via.TERMINAL));
    var progress = new ProgressLine(session);
    var importing = session.useCases().importPosts();
    var outcome =
        preview ? importing.preview(request, progress) : importing.apply(request, progress);
    progress.clear();
    if (json) {
      session.terminal().out().println(Json.write(json(outcome)));
    } else {
      outcome.exports().forEach(this::show);
      ProblemsView.show(session, outcome.problems(), outcome.moreProblems());
      if (outcome.incomplete() && isAnythingRead(outcome)) {
        session.complaints().wrapped("", session.say(incomplete(outcome)));
      }
      if (!preview && isAnythingRead(outcome)) {
        session.screen().wrapped("", session.say("import.mirrorHint"));
      }
    }
    return isFailure(outcome) ? ExitCode.UNREADABLE : ExitCode.OK;
  }

  /**
   * A record that was left out is told; what may have lost many, or gave nothing, fails the
   * command, so that no script takes all for read. A stranger's archive that only lay in a folder
   * is no part of what was asked for.
   */
  private static boolean isFailure(ImportPosts.Outcome outcome) {
    var isAnythingWrong =
        outcome.moreProblems() > 0
            || outcome.problems().stream()
                .anyMatch(problem -> problem.code() != ImportProblemCode.ARCHIVE_PASSED_OVER);
    var nothingButProblems = isAnythingWrong && !isAnythingRead(outcome);
    return outcome.isUseless() || outcome.incomplete() || nothingButProblems;
  }

  /** To mend something and try again helps only where something else than a reader is missing. */
  private String incomplete(ImportPosts.Outcome outcome) {
    var isMendable =
        outcome.moreProblems() > 0
            || outcome.problems().stream()
                .map(ImportProblem::code)
                .anyMatch(code -> code.losesMore() && code != ImportProblemCode.FILE_UNKNOWN);
    var key = isMendable ? "import.incomplete" : "import.leftOut";
    return preview ? key + "Preview" : key;
  }

  private static boolean isAnythingRead(ImportPosts.Outcome outcome) {
    return outcome.exports().stream().anyMatch(taken -> taken.first().isPresent());
  }

  private void show(ImportPosts.Taken taken) {
    var export = taken.export();
    var screen = session.screen();
    var network = session.texts().network(export.network().value());
    var files = Printable.of(session.texts().list(export.files()));
    screen.heading(
        export
            .handle()
            .or(export::name)
            .map(owner -> session.say("import.export", network, Printable.of(owner), files))
            .orElseGet(() -> session.say("import.exportNameless", network, files)));
    if (taken.first().isPresent()) {
      screen.wrapped(
          "  ",
          session.say(
              "import.span",
              session.day(taken.first().get()),
              session.day(taken.last().orElse(taken.first().get()))));
    }
    screen.wrapped(
        "  ",
        session.say(
            taken.done() ? "import.counts" : "import.previewCounts",
            taken.added(),
            taken.changed(),
            taken.unchanged(),
            taken.unreadable()));
    if (taken.replies() > 0) {
      screen.wrapped("  ", session.say("import.replies", taken.replies()));
    }
    if (taken.repeated() > 0) {
      screen.wrapped("  ", session.say("import.repeated", taken.repeated()));
    }
    if (!export.notRead().isEmpty()) {
      screen.wrapped(
          "  ",
          session.say(
              "import.notRead",
              session
                  .texts()
                  .list(
                      export.notRead().stream()
                          .map(unread -> session.texts().word("unread", unread))
                          .toList())));
    }
  }

  private Map<String, Object> json(ImportPosts.Outcome outcome) {
    return Json.object(
        "preview", preview,
        "exports", outcome.exports().stream().map(ImportCommand::json).toList(),
        "problems",
            outcome.problems().stream()
                .map(problem -> ProblemsView.json(session, problem))
                .toList(),
        "moreProblems", outcome.moreProblems(),
        "incomplete", outcome.incomplete());
  }

  private static Map<String, Object> json(ImportPosts.Taken taken) {
    var export = taken.export();
    return Json.object(
        "format", export.format(),
        "network", export.network().value(),
        "account", export.accountKey(),
        "handle", export.handle(),
        "name", export.name(),
        "files", export.files(),
        "new", taken.added(),
        "changed", taken.changed(),
        "unchanged", taken.unchanged(),
        "repeated", taken.repeated(),
        "unreadable", taken.unreadable(),
        "replies", taken.replies(),
        "first", taken.first().map(Object::toString),
        "last", taken.last().map(Object::toString),
        "notRead", export.notRead().stream().map(RecognisedExport.Unread::name).toList(),
        "done", taken.done());
  }

  /** One line on standard error that is written over and over, only where somebody looks. */
  static final class ProgressLine implements ImportPosts.Progress {
    private final Session session;
    private boolean shown;

    ProgressLine(Session session) {
      this.session = session;
    }

    @Override
    public void at(RecognisedExport export, long bytes, long total, int posts) {
      if (!session.terminal().shown()) {
        return;
      }
      shown = true;
      var percent = total <= 0 ? 100 : Math.min(100, bytes * 100 / total);
      var text =
          session.say(
              "import.progress", session.texts().network(export.network().value()), percent, posts);
      session.terminal().err().print("\r\u001b[K" + Printable.line(text));
      session.terminal().err().flush();
    }

    void clear() {
      if (shown) {
        session.terminal().err().print("\r\u001b[K");
        session.terminal().err().flush();
      }
    }
  }
}
