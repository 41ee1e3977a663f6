package dev.suunta.adapters.files.exports;

import dev.suunta.application.imports.ImportProblem;
import dev.suunta.application.imports.ImportProblemCode;
import dev.suunta.domain.finding.Fact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Opens files, folders and archives, and says of each that cannot be used what is wrong. */
final class Sources {
  /** One hostile archive must not drown what is said of the others. */
  private static final int MOST_NAMES_TOLD = 10;

  private final ExportLimits limits;
  private final List<Source> opened = new ArrayList<>();
  private final List<ImportProblem> problems = new ArrayList<>();
  private final Set<Path> seen = new LinkedHashSet<>();

  Sources(ExportLimits limits) {
    this.limits = limits;
  }

  /** What could be opened, in the order given. */
  List<Source> opened() {
    return List.copyOf(opened);
  }

  /** What could not. */
  List<ImportProblem> problems() {
    return List.copyOf(problems);
  }

  /** Opens what a path leads to; a path given twice is opened once. */
  void open(Path path) {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      tell(ImportProblemCode.FILE_MISSING, path, Map.of());
    } else if (!Files.isRegularFile(path) && !Files.isDirectory(path)) {
      // Also a link that leads nowhere. Opening a pipe would wait for ever.
      tell(ImportProblemCode.NOT_A_FILE, path, Map.of());
    } else if (!Files.isReadable(path)) {
      tell(ImportProblemCode.FILE_UNREADABLE, path, Map.of());
    } else {
      attempt(
          path,
          () -> {
            if (seen.add(path.toRealPath())) {
              openKnown(path);
            }
          });
    }
  }

  private void openKnown(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      openFolder(path);
    } else if (isArchive(path)) {
      opened.add(archive(path, true));
    } else {
      var name = String.valueOf(path.getFileName());
      opened.add(new Source(path.toString(), true, List.of(plain(path, name, path)), () -> {}));
    }
  }

  /**
   * By its first bytes; a name that says zip is believed too, so that a broken one is called so.
   */
  private static boolean isArchive(Path path) throws IOException {
    try (var in = Files.newInputStream(path)) {
      var head = in.readNBytes(4);
      return (head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] < 9 && head[3] < 9)
          || path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }
  }

  private ExportEntry plain(Path given, String name, Path file) throws IOException {
    var size = Files.size(file);
    return new ExportEntry(
        given.toString(),
        name,
        size,
        OptionalLong.empty(),
        OptionalLong.empty(),
        () -> Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS));
  }

  private Source archive(Path path, boolean given) throws IOException {
    ZipDirectory.requireUsable(path, limits);
    var zip = load(path);
    var entries = new ArrayList<ExportEntry>();
    var unsafe = 0;
    for (var listed = zip.getEntries(); listed.hasMoreElements(); ) {
      var entry = listed.nextElement();
      if (entry.isDirectory() || entry.isUnixSymlink() || EntryNames.isNoise(entry.getName())) {
        continue;
      }
      // The library turns backslashes into slashes; the name as it stands there is what counts.
      var name = new String(entry.getRawName(), StandardCharsets.UTF_8);
      if (EntryNames.isSafe(name) && EntryNames.isSafe(entry.getName())) {
        entries.add(packed(path, zip, entry));
      } else if (++unsafe <= MOST_NAMES_TOLD) {
        problems.add(
            new ImportProblem(
                ImportProblemCode.ENTRY_NAME_UNSAFE,
                path.toString(),
                Optional.of(CleanText.line(name, 200).orElse("?")),
                Optional.empty(),
                Map.of()));
      }
    }
    return new Source(path.toString(), given, entries, zip);
  }

  private static ZipFile load(Path path) throws EntryRefusedException {
    try {
      return ZipFile.builder().setPath(path).setIgnoreLocalFileHeader(true).get();
    } catch (IOException | RuntimeException broken) {
      // Unchecked ones come at bytes that the library did not foresee.
      throw new EntryRefusedException(ImportProblemCode.ARCHIVE_BROKEN, Map.of());
    }
  }

  private static ExportEntry packed(Path path, ZipFile zip, ZipArchiveEntry entry) {
    return new ExportEntry(
        path.toString(),
        entry.getName(),
        Math.max(0, entry.getSize()),
        OptionalLong.of(Math.max(0, entry.getCompressedSize())),
        OptionalLong.of(entry.getCrc()),
        () -> zip.getInputStream(entry));
  }

  /**
   * Takes a folder as an unpacked export. Archives that stand directly in it are opened as if they
   * had been given, since that is how parts are kept together; deeper ones are pictures' company.
   */
  private void openFolder(Path folder) throws IOException {
    var walk = new FolderWalk(limits);
    var found = walk.walk(folder);
    walk.unreadable().stream()
        .limit(MOST_NAMES_TOLD)
        .forEach(path -> tell(ImportProblemCode.FILE_UNREADABLE, path, Map.of()));
    walk.links().stream()
        .limit(MOST_NAMES_TOLD)
        .forEach(path -> tell(ImportProblemCode.LINK_PASSED_OVER, path, Map.of()));
    var entries = new ArrayList<ExportEntry>();
    var archives = new ArrayList<Path>();
    for (var file : found) {
      var name =
          folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
      var direct = folder.equals(file.getParent());
      if (EntryNames.isNoise(name)) {
        continue;
      }
      if (direct && name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
        archives.add(file);
      } else if (EntryNames.isSafe(name)) {
        attempt(file, () -> entries.add(plain(folder, name, file)));
      }
    }
    if (!entries.isEmpty() || archives.isEmpty()) {
      opened.add(new Source(folder.toString(), true, entries, () -> {}));
    }
    for (var file : archives) {
      attempt(
          file,
          () -> {
            if (seen.add(file.toRealPath())) {
              opened.add(archive(file, false));
            }
          });
    }
  }

  private interface Opening {
    void open() throws IOException;
  }

  /** Opens one file; if that fails, tells it of this file, so that the others are opened. */
  private void attempt(Path file, Opening opening) {
    try {
      opening.open();
    } catch (EntryRefusedException refused) {
      tell(refused.code(), file, refused.facts());
    } catch (IOException unreadable) {
      tell(ImportProblemCode.FILE_UNREADABLE, file, Map.of());
    }
  }

  private void tell(ImportProblemCode code, Path path, Map<String, Fact> facts) {
    problems.add(
        new ImportProblem(code, path.toString(), Optional.empty(), Optional.empty(), facts));
  }
}
