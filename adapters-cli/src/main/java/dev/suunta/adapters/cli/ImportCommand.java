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
      outcome.exports().forEach(taken -> new TakenView(session).show(taken));
      ProblemsView.show(session, outcome.problems(), outcome.moreProblems());
      if (outcome.incomplete() && isAnythingRead(outcome)) {
        session.complaints().wrapped("", session.say(incomplete(outcome)));
      }
      if (!preview) {
        hints(outcome);
      }
    }
    return isFailure(outcome) ? ExitCode.UNREADABLE : ExitCode.OK;
  }

  private void hints(ImportPosts.Outcome outcome) {
    if (outcome.exports().stream().anyMatch(taken -> taken.posts().first().isPresent())) {
      session.screen().wrapped("", session.say("import.mirrorHint"));
    }
    if (outcome.exports().stream().anyMatch(taken -> !taken.connections().lists().isEmpty())) {
      session.screen().wrapped("", session.say("import.peopleHint"));
      new BaselineNews(session).show();
    }
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
    return outcome.exports().stream().anyMatch(ImportPosts.Taken::isAnything);
  }

  private Map<String, Object> json(ImportPosts.Outcome outcome) {
    return Json.object(
        "preview", preview,
        "exports", outcome.exports().stream().map(TakenView::json).toList(),
        "problems",
            outcome.problems().stream()
                .map(problem -> ProblemsView.json(session, problem))
                .toList(),
        "moreProblems", outcome.moreProblems(),
        "incomplete", outcome.incomplete());
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
