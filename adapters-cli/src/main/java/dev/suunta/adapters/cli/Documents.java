package dev.suunta.adapters.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads and writes the documents that people name on the command line. */
final class Documents {
  /** A document longer than this is none that a person wrote; the reader says so. */
  private static final int MOST_BYTES = 4 * 1024 * 1024;

  /** How a command names what is piped into it. */
  static final String STANDARD_INPUT = "-";

  private Documents() {}

  /** What a person calls it. */
  static String called(Session session, String name) {
    return name.equals(STANDARD_INPUT) ? session.say("file.standardInput") : name;
  }

  /** What became of reading. */
  sealed interface Reading {
    record Read(byte[] content) implements Reading {}

    record Missing() implements Reading {}

    record Unreadable() implements Reading {}
  }

  /** The file's first bytes, up to one more than any reader takes; {@code -} is standard input. */
  static Reading read(Session session, String name) {
    try {
      if (name.equals(STANDARD_INPUT)) {
        return new Reading.Read(session.terminal().in().readNBytes(MOST_BYTES + 1));
      }
      var path = Path.of(name);
      if (Files.isDirectory(path)) {
        return new Reading.Unreadable();
      }
      try (var in = Files.newInputStream(path)) {
        return new Reading.Read(in.readNBytes(MOST_BYTES + 1));
      }
    } catch (NoSuchFileException missing) {
      return new Reading.Missing();
    } catch (IOException | InvalidPathException unreadable) {
      return new Reading.Unreadable();
    }
  }

  /** Reads, or complains; then the content is null-free and empty only for an empty file. */
  static Optional<byte[]> readOrComplain(Session session, String name) {
    return switch (read(session, name)) {
      case Reading.Read(var content) -> Optional.of(content);
      case Reading.Missing missing -> {
        session.complain(ExitCode.UNREADABLE, "file.missing", called(session, name));
        yield Optional.empty();
      }
      case Reading.Unreadable unreadable -> {
        session.complain(ExitCode.UNREADABLE, "file.unreadable", called(session, name));
        yield Optional.empty();
      }
    };
  }

  /** Where the names in a document begin. */
  static Optional<Path> folderOf(String name) {
    if (name.equals(STANDARD_INPUT)) {
      return Optional.of(Path.of("").toAbsolutePath());
    }
    var parent = Path.of(name).toAbsolutePath().getParent();
    return Optional.ofNullable(parent);
  }
}
