package dev.suunta.adapters.cli;

import dev.suunta.application.documents.DocumentProblem;
import dev.suunta.application.imports.ImportProblem;
import dev.suunta.application.post.driving.CheckPost.DraftRefusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows what is wrong with files, always with the place and what to do. */
final class ProblemsView {
  private ProblemsView() {}

  /** Says what is wrong with a document and answers the exit code. */
  static int unreadable(Session session, String file, List<DocumentProblem> problems) {
    var screen = session.complaints();
    for (var problem : problems) {
      var called = Documents.called(session, file);
      var said = session.texts().say(problem, called);
      show(screen, said.place().orElse(called), said.what(), said.toDo());
    }
    return ExitCode.UNREADABLE;
  }

  /**
   * The place on a line of its own, so that it can be copied; then what is wrong and what to do.
   */
  private static void show(Screen screen, String place, String what, String toDo) {
    var indent = place.isEmpty() ? "" : "    ";
    if (!place.isEmpty()) {
      screen.line(Printable.of(place));
    }
    screen.wrapped(indent, what);
    if (!toDo.isEmpty()) {
      screen.wrapped(indent, toDo);
    }
  }

  private static Map<String, Object> json(Session session, DocumentProblem problem, String file) {
    var said = session.texts().say(problem, file);
    return Json.object(
        "code", problem.code().name(),
        "file", file,
        "line", boxed(problem.line()),
        "column", boxed(problem.column()),
        "what", said.what(),
        "do", said.toDo());
  }

  private static Optional<Integer> boxed(java.util.OptionalInt value) {
    return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
  }

  static void show(Session session, List<ImportProblem> problems, int more) {
    var screen = session.complaints();
    for (var problem : problems) {
      var said = session.texts().say(problem);
      show(screen, said.place().orElse(problem.file()), said.what(), said.toDo());
    }
    if (more > 0) {
      screen.wrapped("", session.say("import.moreProblems", more));
    }
  }

  static Map<String, Object> json(Session session, ImportProblem problem) {
    var said = session.texts().say(problem);
    var facts = new LinkedHashMap<String, Object>();
    problem.facts().forEach((name, fact) -> facts.put(name, FindingsView.value(fact)));
    return Json.object(
        "code", problem.code().name(),
        "file", problem.file(),
        "entry", problem.entry(),
        "place", said.place(),
        "facts", facts,
        "what", said.what(),
        "do", said.toDo());
  }

  /** Says why a draft was refused and answers the exit code. */
  static int refused(Session session, String file, DraftRefusal refusal) {
    if (refusal instanceof DraftRefusal.Unreadable(var problems)) {
      return unreadable(session, file, problems);
    }
    var said = session.texts().say(refusal);
    show(session.complaints(), Documents.called(session, file), said.what(), said.toDo());
    return exitCode(refusal);
  }

  /** The same for programs; of the shape of an answer about a post that could be checked. */
  static Map<String, Object> json(Session session, String name, DraftRefusal refusal) {
    var said = session.texts().say(refusal);
    var object =
        Json.object(
            "name", name,
            "outcome", outcome(refusal),
            "passes", false,
            "what", said.what(),
            "do", said.toDo());
    if (refusal instanceof DraftRefusal.Unreadable(var problems)) {
      object.put(
          "problems", problems.stream().map(problem -> json(session, problem, name)).toList());
    }
    return object;
  }

  /** Programs know these words; they stay when a type is renamed. */
  private static String outcome(DraftRefusal refusal) {
    return switch (refusal) {
      case DraftRefusal.Unreadable unreadable -> "unreadable";
      case DraftRefusal.Empty empty -> "empty";
      case DraftRefusal.TwoForOnePlace two -> "twoForOnePlace";
      case DraftRefusal.NetworkMissing missing -> "networkMissing";
      case DraftRefusal.UnknownNetwork network -> "unknownNetwork";
      case DraftRefusal.UnknownAccount account -> "unknownAccount";
      case DraftRefusal.UnknownGoals goals -> "unknownGoals";
      case DraftRefusal.UnknownTopics topics -> "unknownTopics";
      case DraftRefusal.UnknownGroups groups -> "unknownGroups";
      case DraftRefusal.ReachNotOffered reach -> "reachNotOffered";
    };
  }

  static int exitCode(DraftRefusal refusal) {
    return switch (refusal) {
      case DraftRefusal.Unreadable unreadable -> ExitCode.UNREADABLE;
      case DraftRefusal.Empty empty -> ExitCode.UNREADABLE;
      case DraftRefusal.TwoForOnePlace two -> ExitCode.UNREADABLE;
      case DraftRefusal.NetworkMissing missing -> ExitCode.USAGE;
      case DraftRefusal.UnknownNetwork network -> ExitCode.UNKNOWN;
      case DraftRefusal.UnknownAccount account -> ExitCode.UNKNOWN;
      case DraftRefusal.UnknownGoals goals -> ExitCode.UNKNOWN;
      case DraftRefusal.UnknownTopics topics -> ExitCode.UNKNOWN;
      case DraftRefusal.UnknownGroups groups -> ExitCode.UNKNOWN;
      case DraftRefusal.ReachNotOffered reach -> ExitCode.UNKNOWN;
    };
  }
}
