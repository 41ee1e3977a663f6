package dev.suunta.testkit.usecases;

import dev.suunta.application.imports.ImportProblem;
import dev.suunta.application.imports.ImportProblemCode;
import dev.suunta.application.imports.driven.ExportSource;
import dev.suunta.application.imports.driven.ExportedPost;
import dev.suunta.application.imports.driven.OpenedExports;
import dev.suunta.application.imports.driven.RecognisedExport;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.post.PostKind;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Exports that a test put in; a path that leads to none is a missing file. */
final class GivenExports implements ExportSource {
  private final Map<Path, Export> exports = new LinkedHashMap<>();

  private record Export(
      RecognisedExport about, List<ExportedPost> posts, List<ImportProblem> problems) {}

  /** An export of this network lies at the path; the answer is the path. */
  Path put(String path, NetworkId network, List<ExportedPost> posts, ImportProblem... problems) {
    var place = Path.of(path);
    var about =
        new RecognisedExport(
            network + "-archive",
            network,
            Optional.empty(),
            Optional.of("aino"),
            Optional.empty(),
            List.of(path),
            List.of());
    exports.put(place, new Export(about, List.copyOf(posts), List.of(problems)));
    return place;
  }

  static ExportedPost post(String key, Instant at, PostKind kind, String text) {
    return new ExportedPost(key, at, kind, text, List.of(), Optional.empty(), 0, Optional.empty());
  }

  static ImportProblem problem(ImportProblemCode code) {
    return new ImportProblem(code, "export", Optional.empty(), Optional.empty(), Map.of());
  }

  @Override
  public List<String> formats() {
    return List.of();
  }

  @Override
  public OpenedExports open(List<Path> paths) {
    var found = new ArrayList<Export>();
    var problems = new ArrayList<ImportProblem>();
    for (var path : paths) {
      if (exports.containsKey(path)) {
        found.add(exports.get(path));
      } else {
        problems.add(problem(ImportProblemCode.FILE_MISSING));
      }
    }
    return new Opened(found, problems);
  }

  private record Opened(List<Export> found, List<ImportProblem> problems) implements OpenedExports {
    @Override
    public List<RecognisedExport> exports() {
      return found.stream().map(Export::about).toList();
    }

    @Override
    public void read(RecognisedExport export, Reader reader) {
      for (var one : found) {
        if (one.about().equals(export)) {
          dev.suunta.testkit.imports.GivenExports.passOn(one.posts(), reader);
          one.problems().forEach(reader::problem);
          reader.progress(1, 1);
        }
      }
    }

    @Override
    public void close() {}
  }
}
