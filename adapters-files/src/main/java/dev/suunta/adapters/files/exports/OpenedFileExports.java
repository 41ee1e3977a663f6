package dev.suunta.adapters.files.exports;

import dev.suunta.application.imports.ImportProblem;
import dev.suunta.application.imports.driven.OpenedExports;
import dev.suunta.application.imports.driven.RecognisedExport;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Exports whose files are open. */
final class OpenedFileExports implements OpenedExports {
  private final List<Recognition.Found> found;
  private final List<Source> sources;
  private final List<ImportProblem> problems;

  OpenedFileExports(
      List<Recognition.Found> found,
      List<Source> sources,
      List<ImportProblem> opening,
      List<ImportProblem> recognising) {
    this.found = List.copyOf(found);
    this.sources = List.copyOf(sources);
    this.problems = Stream.concat(opening.stream(), recognising.stream()).toList();
  }

  @Override
  public List<RecognisedExport> exports() {
    return found.stream().map(Recognition.Found::export).toList();
  }

  @Override
  public List<ImportProblem> problems() {
    return problems;
  }

  @Override
  public void read(RecognisedExport export, Reader reader) {
    var wanted =
        found.stream()
            .filter(candidate -> candidate.export().equals(export))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("not one of these exports"));
    wanted.reader().read(wanted.tree(), reader);
  }

  @Override
  public void close() {
    for (var source : sources) {
      try {
        source.close();
      } catch (IOException ignored) {
        // Only read from; there is nothing that could be lost.
      }
    }
  }
}
