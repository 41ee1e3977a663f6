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

/**
 * Finds the plain files of a folder. Links are not followed, so that a folder cannot lead elsewhere
 * or into itself; what may not be read is passed over.
 */
final class FolderWalk {
  /** Facebook's deepest file lies five folders down; wrappers come on top. */
  private static final int DEPTH = 32;

  private final ExportLimits limits;
  private final List<Path> files = new ArrayList<>();

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

  private FileVisitor<Path> visitor() {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile()) {
          files.add(file);
        }
        return files.size() > limits.entries()
            ? FileVisitResult.TERMINATE
            : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path folder, IOException incomplete) {
        return FileVisitResult.CONTINUE;
      }
    };
  }
}
