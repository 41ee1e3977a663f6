package dev.suunta.bootstrap.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A folder that is gone afterwards, whether the demo ends, fails or is broken off with Ctrl-C. Then
 * the thread that opened it is interrupted, so that it closes its database before the folder goes.
 */
final class ThrowawayHome implements AutoCloseable {
  private static final long LONGEST_FAREWELL_SECONDS = 5;

  private final Path folder;
  private final Thread opener = Thread.currentThread();
  private final CountDownLatch removed = new CountDownLatch(1);
  private final Thread atEnd = new Thread(this::breakOff, "demo-breaks-off");

  private ThrowawayHome(Path folder) {
    this.folder = folder;
  }

  static ThrowawayHome open() {
    try {
      var home = new ThrowawayHome(newFolder());
      Runtime.getRuntime().addShutdownHook(home.atEnd);
      return home;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Java makes temporary folders for their owner alone, where the platform knows owners. */
  private static Path newFolder() throws IOException {
    var folder = Files.createTempDirectory("suunta-demo-");
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
    return folder.toRealPath();
  }

  Path folder() {
    return folder;
  }

  private void breakOff() {
    opener.interrupt();
    try {
      var inTime = removed.await(LONGEST_FAREWELL_SECONDS, TimeUnit.SECONDS);
      if (!inTime) {
        remove();
      }
    } catch (InterruptedException | IOException hurried) {
      // The machine goes down; what is left lies among other temporary files.
      removed.countDown();
    }
  }

  @Override
  public void close() {
    try {
      remove();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } finally {
      removed.countDown();
      forget();
    }
  }

  private void forget() {
    try {
      Runtime.getRuntime().removeShutdownHook(atEnd);
    } catch (IllegalStateException alreadyEnding) {
      // The hook runs already and has just been told that all is gone.
      removed.countDown();
    }
  }

  private void remove() throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException failed)
              throws IOException {
            Files.deleteIfExists(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
