package dev.suunta.adapters.files.exports;

import dev.suunta.application.imports.ImportProblem;
import dev.suunta.application.imports.ImportProblem.Position;
import dev.suunta.application.imports.ImportProblemCode;
import dev.suunta.application.imports.driven.OpenedExports;
import dev.suunta.domain.finding.Fact;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Tells what is wrong within an export, with its place and the facts that its code brings. */
final class ProblemTeller {
  private final OpenedExports.Reader reader;
  private final ExportLimits limits;
  private int losses;

  ProblemTeller(OpenedExports.Reader reader, ExportLimits limits) {
    this.reader = reader;
    this.limits = limits;
  }

  /** How many problems were told so far that lose more than a record. */
  int losses() {
    return losses;
  }

  /** A record cannot be used. */
  void tell(Reading.Place place, ImportProblemCode code, Map<String, Fact> facts) {
    tell(place.entry(), Optional.of(place.position()), code, facts);
  }

  /** A record cannot be used; the code decides what the detail is called. */
  void tell(Reading.Place place, ImportProblemCode code, String detail) {
    var facts =
        switch (code) {
          case TEXT_TOO_LONG -> Map.of("limit", Fact.of(limits.text()));
          case NESTED_TOO_DEEP -> Map.of("limit", Fact.of(limits.depth()));
          case COLUMNS_MISSING -> Map.of("columns", Fact.of(detail));
          default -> Map.of("detail", Fact.of(detail));
        };
    tell(place, code, facts);
  }

  /** An entry cannot be read on. */
  void tell(ExportEntry entry, IOException failure) {
    switch (failure) {
      case EntryRefusedException refused ->
          tell(entry, Optional.empty(), refused.code(), refused.facts());
      case BrokenJsonException broken ->
          tell(
              entry,
              Optional.of(new Position.Offset(broken.offset())),
              ImportProblemCode.SYNTAX_BROKEN,
              Map.of("detail", Fact.of(detail(broken))));
      default -> tell(entry, Optional.empty(), ImportProblemCode.FILE_UNREADABLE, Map.of());
    }
  }

  private static String detail(BrokenJsonException broken) {
    return CleanText.line(String.valueOf(broken.getMessage()), 300).orElse("?");
  }

  /** A part that the export itself lists is not there. */
  void missing(String file, String path) {
    tell(
        new ImportProblem(
            ImportProblemCode.FILE_MISSING,
            file,
            Optional.of(CleanText.line(path, 300).orElse("?")),
            Optional.empty(),
            Map.of()));
  }

  private void tell(
      ExportEntry entry,
      Optional<Position> position,
      ImportProblemCode code,
      Map<String, Fact> facts) {
    var path = CleanText.of(entry.path()).text();
    tell(new ImportProblem(code, entry.file(), Optional.of(path), position, facts));
  }

  private void tell(ImportProblem problem) {
    losses += problem.code().losesMore() ? 1 : 0;
    reader.problem(problem);
  }
}
