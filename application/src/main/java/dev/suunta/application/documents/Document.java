package dev.suunta.application.documents;

import java.util.List;

/** What became of reading a document. */
public sealed interface Document<T> {
  /** It says this. */
  record Read<T>(T content) implements Document<T> {}

  /** It could not be read; every problem that was found, in the order of the document. */
  record Unreadable<T>(List<DocumentProblem> problems) implements Document<T> {
    public Unreadable {
      problems = List.copyOf(problems);
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("unreadable without a problem");
      }
    }
  }
}
