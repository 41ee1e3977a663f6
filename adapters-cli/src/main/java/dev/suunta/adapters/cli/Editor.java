package dev.suunta.adapters.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** Lets somebody change a document in the editor that they named in VISUAL or EDITOR. */
final class Editor {
  private Editor() {}

  /** What became of editing. */
  sealed interface Edit {
    /** What stands in the document now, and the file, which is kept until {@link #forget}. */
    record Done(byte[] content, Path file) implements Edit {}

    /** No editor is named, or the named one did not run. */
    record Failed(String editor) implements Edit {}
  }

  /** Writes the document to a file that only its owner can read and waits for the editor. */
  static Edit edit(Session session, String document, String ending) {
    var editor = command(session);
    if (editor.isEmpty()) {
      return new Edit.Failed("");
    }
    try {
      var file =
          Files.createTempFile(
              "suunta-",
              ending,
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, document);
      return open(editor.get(), file);
    } catch (IOException failed) {
      return new Edit.Failed(editor.get());
    }
  }

  /** Opens the same file again, after something in it could not be read. */
  static Edit open(String editor, Path file) {
    try {
      // The variable may hold arguments ("code --wait"), as every program that reads it knows.
      var process =
          new ProcessBuilder("/bin/sh", "-c", editor + " \"$1\"", "sh", file.toString())
              .inheritIO()
              .start();
      if (process.waitFor() != 0) {
        return new Edit.Failed(editor);
      }
      return new Edit.Done(Files.readAllBytes(file), file);
    } catch (IOException failed) {
      return new Edit.Failed(editor);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return new Edit.Failed(editor);
    }
  }

  static Optional<String> command(Session session) {
    for (var name : new String[] {"VISUAL", "EDITOR"}) {
      var editor = session.terminal().environment().getOrDefault(name, "").strip();
      if (!editor.isEmpty()) {
        return Optional.of(editor);
      }
    }
    return Files.isExecutable(Path.of("/usr/bin/editor"))
        ? Optional.of("/usr/bin/editor")
        : Optional.empty();
  }

  static void forget(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException staysBehind) {
      // A temporary file that cannot be removed is the system's to remove.
      file.toFile().deleteOnExit();
    }
  }

  static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }
}
