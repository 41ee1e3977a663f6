package dev.suunta.adapters.files.exports;

import dev.suunta.application.imports.ImportProblem;
import dev.suunta.application.imports.ImportProblemCode;
import dev.suunta.application.imports.driven.ExportedConnection;
import dev.suunta.application.imports.driven.ExportedEvidence;
import dev.suunta.application.imports.driven.ExportedPost;
import dev.suunta.application.imports.driven.OpenedExports;
import dev.suunta.application.imports.driven.RecognisedExport;
import dev.suunta.domain.people.Relation;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What was found in some files, all of it.
 *
 * @param exports what was recognised
 * @param unusable what could not be used as a whole
 * @param posts the posts of all exports
 * @param problems what could not be read within them
 * @param repeated how many posts stood there once more
 * @param people what was told of people
 * @param progress what was told of progress: bytes and total in turn
 */
record Opened(
    List<RecognisedExport> exports,
    List<ImportProblem> unusable,
    List<ExportedPost> posts,
    List<ImportProblem> problems,
    AtomicInteger repeated,
    OpenedPeople people,
    List<Long> progress) {
  static final InstantSource TIME = InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));

  static Opened from(Path... paths) {
    return from(ExportLimits.defaults(), paths);
  }

  static Opened from(ExportLimits limits, Path... paths) {
    var source = new FileExportSource(FileExportSource.installed(), limits, TIME);
    try (var opened = source.open(List.of(paths))) {
      return of(opened);
    }
  }

  /** All that lies open. */
  static Opened of(OpenedExports opened) {
    var found =
        new Opened(
            opened.exports(),
            opened.problems(),
            new ArrayList<>(),
            new ArrayList<>(),
            new AtomicInteger(),
            new OpenedPeople(),
            new ArrayList<>());
    opened.exports().forEach(export -> opened.read(export, found.reader()));
    return found;
  }

  private OpenedExports.Reader reader() {
    return new OpenedExports.Reader() {
      @Override
      public void post(ExportedPost post) {
        posts.add(post);
      }

      @Override
      public void repeated() {
        repeated.incrementAndGet();
      }

      @Override
      public void connection(ExportedConnection connection) {
        people.connections().add(connection);
      }

      @Override
      public void repeatedConnection() {
        people.repeated().incrementAndGet();
      }

      @Override
      public void nobody() {
        people.nobodies().incrementAndGet();
      }

      @Override
      public void wholeList(Relation relation) {
        people.wholeLists().add(relation);
      }

      @Override
      public void evidence(ExportedEvidence evidence) {
        people.evidence().add(evidence);
      }

      @Override
      public void problem(ImportProblem problem) {
        problems.add(problem);
      }

      @Override
      public void progress(long bytes, long total) {
        progress.add(bytes);
        progress.add(total);
      }
    };
  }

  List<String> texts() {
    return posts.stream().map(ExportedPost::text).toList();
  }

  List<ImportProblemCode> codes() {
    return problems.stream().map(ImportProblem::code).toList();
  }

  List<ImportProblemCode> unusableCodes() {
    return unusable.stream().map(ImportProblem::code).toList();
  }

  /** The defaults with one limit changed, by its name. */
  static ExportLimits limits(Map<String, Long> changed) {
    var usual = ExportLimits.defaults();
    return new ExportLimits(
        changed.getOrDefault("entries", (long) usual.entries()).intValue(),
        changed.getOrDefault("unpackedTotal", usual.unpackedTotal()),
        changed.getOrDefault("unpackedEntry", usual.unpackedEntry()),
        changed.getOrDefault("ratio", (long) usual.ratio()).intValue(),
        changed.getOrDefault("ratioFrom", usual.ratioFrom()),
        changed.getOrDefault("depth", (long) usual.depth()).intValue(),
        changed.getOrDefault("text", (long) usual.text()).intValue(),
        changed.getOrDefault("posts", (long) usual.posts()).intValue(),
        changed.getOrDefault("connections", (long) usual.connections()).intValue(),
        changed.getOrDefault("evidence", (long) usual.evidence()).intValue());
  }
}
