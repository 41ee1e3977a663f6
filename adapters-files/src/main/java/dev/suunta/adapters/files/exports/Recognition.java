package dev.suunta.adapters.files.exports;

import dev.suunta.application.imports.ImportProblem;
import dev.suunta.application.imports.ImportProblemCode;
import dev.suunta.application.imports.driven.RecognisedExport;
import dev.suunta.domain.finding.Fact;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds out which files make up which export, by all formats, before anything is missed. */
final class Recognition {
  /**
   * An export that was recognised.
   *
   * @param export what is told of it
   * @param tree its files
   * @param reader who reads it
   */
  record Found(RecognisedExport export, ExportTree tree, ExportReader reader) {}

  /** Names of files that hold letters. */
  private static final Pattern READABLE = Pattern.compile("\\.(csv|txt|vcf|ics|json|js)$");

  /** Of strangers' files. */
  private static final int MOST_LOOKED_INTO = 100;

  private final List<ExportReader> readers;
  private final ExportLimits limits;
  private final Instant now;
  private final List<ImportProblem> problems = new ArrayList<>();

  Recognition(List<ExportReader> readers, ExportLimits limits, Instant now) {
    this.readers = readers;
    this.limits = limits;
    this.now = now;
  }

  /** What was given but is no export that can be read. */
  List<ImportProblem> problems() {
    return List.copyOf(problems);
  }

  /** The exports in these sources, by format, then as they were given. */
  List<Found> of(List<Source> sources) {
    var found = new ArrayList<Found>();
    Set<Source> known = new LinkedHashSet<>();
    for (var reader : readers) {
      found.addAll(by(reader, sources, known));
    }
    tellUnknown(sources, known, found);
    return found;
  }

  private List<Found> by(ExportReader reader, List<Source> sources, Set<Source> known) {
    var parts = new ArrayList<ExportParts.Part>();
    var further = new ArrayList<Source>();
    for (var source : sources) {
      var tree = tree(source.entries());
      var recognised = split(reader, tree);
      if (!recognised.isEmpty()) {
        parts.addAll(recognised);
        known.add(source);
      } else if (reader.isFurtherPart(tree)) {
        further.add(source);
      }
    }
    if (parts.isEmpty()) {
      return List.of();
    }
    var groups = ExportParts.together(parts);
    if (groups.size() == 1) {
      known.addAll(further);
      further.forEach(source -> groups.getFirst().addAll(source.entries()));
    }
    return groups.stream()
        .map(entries -> found(reader, entries))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * The parts that a source makes: several if its top folders are exports of different accounts, as
   * in a folder into which somebody unpacked two of them; otherwise one.
   */
  private List<ExportParts.Part> split(ExportReader reader, ExportTree tree) {
    var whole = reader.recognise(tree);
    if (whole.isEmpty()) {
      return List.of();
    }
    Map<String, List<ExportEntry>> folders = new LinkedHashMap<>();
    for (var entry : tree.entries()) {
      var slash = entry.path().indexOf('/');
      folders
          .computeIfAbsent(
              slash < 0 ? "" : entry.path().substring(0, slash), folder -> new ArrayList<>())
          .add(entry);
    }
    if (folders.size() > 1) {
      var parts = new ArrayList<ExportParts.Part>();
      folders
          .values()
          .forEach(
              entries ->
                  reader
                      .recognise(tree(entries))
                      .ifPresent(export -> parts.add(new ExportParts.Part(export, entries))));
      if (ExportParts.differ(parts)) {
        return parts;
      }
    }
    return List.of(new ExportParts.Part(whole.get(), tree.entries()));
  }

  private Optional<Found> found(ExportReader reader, List<ExportEntry> entries) {
    var tree = tree(entries);
    return reader.recognise(tree).map(export -> new Found(withFiles(export, tree), tree, reader));
  }

  private static RecognisedExport withFiles(RecognisedExport export, ExportTree tree) {
    var files = tree.entries().stream().map(ExportEntry::file).distinct().sorted().toList();
    return new RecognisedExport(
        export.format(),
        export.network(),
        export.accountKey(),
        export.handle(),
        export.name(),
        files,
        export.notRead().stream().distinct().sorted(Comparator.comparing(Enum::name)).toList());
  }

  /**
   * An archive that only lay in a given folder is told as well: it may be the export of a network
   * that cannot be read yet, and whoever gave the folder must not take it for read.
   */
  private void tellUnknown(List<Source> sources, Set<Source> known, List<Found> found) {
    for (var source : sources) {
      if (known.contains(source)) {
        continue;
      }
      var tree = tree(source.entries());
      var pages = readers.stream().filter(reader -> reader.isWebPages(tree)).findFirst();
      if (pages.isPresent()) {
        tell(
            ImportProblemCode.EXPORT_IS_HTML,
            source,
            Map.of("network", Fact.of(pages.get().network().value())));
      } else if (!isFolderOf(source, found) && !tellUnreadable(source, tree)) {
        // A part of an export that nobody can tell whose it is must not pass for a stranger.
        var isPart = readers.stream().anyMatch(reader -> reader.isFurtherPart(tree));
        tell(
            source.given() || isPart
                ? ImportProblemCode.FILE_UNKNOWN
                : ImportProblemCode.ARCHIVE_PASSED_OVER,
            source,
            Map.of());
      }
    }
  }

  /** Whether it is told why nobody can know what it is: it is empty, or in another encoding. */
  private boolean tellUnreadable(Source source, ExportTree tree) {
    if (source.given() && tree.entries().stream().allMatch(entry -> entry.size() == 0)) {
      tell(ImportProblemCode.FILE_EMPTY, source, Map.of());
      return true;
    }
    var wide =
        tree.entries().stream()
            .filter(entry -> READABLE.matcher(entry.name()).find())
            .limit(MOST_LOOKED_INTO)
            .filter(tree::isInOtherEncoding)
            .findFirst();
    wide.ifPresent(
        entry ->
            problems.add(
                new ImportProblem(
                    ImportProblemCode.ENCODING_UNKNOWN,
                    source.file(),
                    Optional.of(CleanText.of(entry.path()).text()),
                    Optional.empty(),
                    Map.of())));
    return wide.isPresent();
  }

  /** Whether archives within this folder were recognised, so that it did lead to something. */
  private static boolean isFolderOf(Source source, List<Found> found) {
    return found.stream()
        .flatMap(export -> export.export().files().stream())
        .anyMatch(file -> Path.of(file).startsWith(source.file()));
  }

  private void tell(ImportProblemCode code, Source source, Map<String, Fact> facts) {
    problems.add(new ImportProblem(code, source.file(), Optional.empty(), Optional.empty(), facts));
  }

  private ExportTree tree(List<ExportEntry> entries) {
    return new ExportTree(entries, limits, now);
  }
}
