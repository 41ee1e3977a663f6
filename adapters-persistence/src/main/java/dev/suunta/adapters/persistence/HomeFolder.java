package dev.suunta.adapters.persistence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The files of a home's database, and who may see them. */
record HomeFolder(Path path) {
  private static final String DATABASE = "suunta";
  private static final String UNFINISHED = "suunta-unfinished";
  private static final String PASSWORD = "database-password";
  private static final String WRITING_TURN = "writing-turn.lock";
  private static final String ENDING = ".mv.db";
  private static final Set<PosixFilePermission> OF_OTHERS =
      PosixFilePermissions.fromString("---rwxrwx");
  private static final List<String> ENDINGS = List.of(ENDING, ".lock.db", ".trace.db");

  HomeFolder {
    path = path.toAbsolutePath().normalize();
  }

  /** The database, which is either not there or complete. */
  Path database() {
    return path.resolve(DATABASE + ENDING);
  }

  /** A database that is being made, or was when its maker was killed. */
  Path unfinished() {
    return path.resolve(UNFINISHED + ENDING);
  }

  Path password() {
    return path.resolve(PASSWORD);
  }

  /** An empty file that is locked by whoever writes to the database. */
  Path writingTurn() {
    return path.resolve(WRITING_TURN);
  }

  /** The database's name as H2 wants it, which adds the ending itself. */
  static String withoutEnding(Path database) {
    var name = database.toString();
    return name.substring(0, name.length() - ENDING.length());
  }

  /** Makes the folder if it is not there, and lets nobody else in. */
  void make() throws IOException {
    Files.createDirectories(path, onlyOwner("rwx------"));
    if (isPosix()) {
      var permissions = EnumSet.copyOf(Files.getPosixFilePermissions(path));
      if (permissions.removeAll(OF_OTHERS)) {
        Files.setPosixFilePermissions(path, permissions);
      }
    }
    if (!Files.isWritable(path)) {
      throw new AccessDeniedException(path.toString());
    }
  }

  /** How a file is made that nobody else may read. */
  FileAttribute<?>[] onlyOwner(String permissions) {
    return isPosix()
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  private boolean isPosix() {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  void removeUnfinished() throws IOException {
    for (var ending : ENDINGS) {
      Files.deleteIfExists(path.resolve(UNFINISHED + ending));
    }
  }

  /**
   * Puts the database that was being made in its place, at one blow. What it holds is on the disk
   * before its name is, so that even after a loss of power the name stands for a whole database.
   */
  void finish() throws IOException {
    try (var file = FileChannel.open(unfinished(), StandardOpenOption.WRITE)) {
      file.force(true);
    }
    Files.move(unfinished(), database(), StandardCopyOption.ATOMIC_MOVE);
    if (isPosix()) {
      try (var folder = FileChannel.open(path, StandardOpenOption.READ)) {
        folder.force(true);
      }
    }
  }
}
