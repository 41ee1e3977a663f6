package dev.suunta.adapters.files.exports;

import dev.suunta.application.imports.ImportProblemCode;
import dev.suunta.domain.finding.Fact;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the plain files of a folder. Links are not followed, so that a folder cannot lead elsewhere
 * or into itself.
 */
final class FolderWalk {
  /** Facebook's deepest file lies five folders down; wrappers come on top. */
  private static final int DEPTH = 32;

  private final ExportLimits limits;
  private final List<Path> files = new ArrayList<>();
  private final Set<Path> unreadable = new TreeSet<>();
  private final Set<Path> links = new TreeSet<>();

  FolderWalk(ExportLimits limits) {
    this.limits = limits;
  }

  /** The files, sorted, so that every system gives the same order. */
  List<Path> walk(Path folder) throws IOException {
    Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), DEPTH, visitor());
    if (files.size() > limits.entries()) {
      throw new EntryRefusedException(
          ImportProblemCode.ARCHIVE_TOO_MANY_ENTRIES, Map.of("limit", Fact.of(limits.entries())));
    }
    return files.stream().sorted().toList();
  }

  /** What could not be looked into, with all that it may hold. */
  Set<Path> unreadable() {
    return unreadable;
  }

  /** Links and pipes, which nothing was read of. */
  Set<Path> links() {
    return links;
  }

  private FileVisitor<Path> visitor() {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile()) {
          files.add(file);
        } else if (attributes.isSymbolicLink() || attributes.isOther()) {
          links.add(file);
        }
        return files.size() > limits.entries()
            ? FileVisitResult.TERMINATE
            : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException failure) {
        unreadable.add(file);
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path folder, IOException incomplete) {
        Optional.ofNullable(incomplete).ifPresent(failure -> unreadable.add(folder));
        return FileVisitResult.CONTINUE;
      }
    };
  }
}
