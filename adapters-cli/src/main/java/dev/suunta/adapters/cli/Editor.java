package dev.suunta.adapters.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Lets somebody change a document in the editor that they named in VISUAL or EDITOR.
 *
 * <p>What they wrote is theirs: the file is removed only when its content was kept elsewhere or
 * when nothing was changed in it. However else it ends, they are told where it lies.
 */
final class Editor {
  private Editor() {}

  /** A document that somebody has edited. */
  static final class Edited {
    private final byte[] content;
    private final Path file;
    private boolean kept;

    private Edited(byte[] content, Path file) {
      this.content = content;
      this.file = file;
    }

    /** What stands in it now. */
    byte[] content() {
      return content.clone();
    }

    /** Where it lies, as a name for complaints about it. */
    String name() {
      return file.toString();
    }

    /** The content is safe elsewhere, so the file is not needed any more. */
    void kept() {
      kept = true;
      forget(file);
    }
  }

  /**
   * Writes the document to a file that only its owner can read, waits for the editor and hands over
   * what was made of it.
   *
   * @param takeFrom a command that would take the text from its file, said where it could not be
   *     kept; {@code FILE} stands for the file
   * @param keeping keeps the content and says so by {@link Edited#kept}; answers the exit code
   */
  static int edit(
      Session session,
      String document,
      String ending,
      String takeFrom,
      ToIntFunction<Edited> keeping) {
    var editor = command(session);
    if (editor.isEmpty()) {
      return session.complain(ExitCode.USAGE, "editor.none");
    }
    Path file;
    try {
      file = Files.createTempFile("suunta-", ending);
      Files.writeString(file, document);
    } catch (IOException failed) {
      return session.complain(
          ExitCode.FAULT, "editor.noFile", System.getProperty("java.io.tmpdir", ""));
    }
    var text = new LyingText(session, file, document, takeFrom);
    var atEnd = new Thread(() -> text.leave(false));
    Runtime.getRuntime().addShutdownHook(atEnd);
    var safe = false;
    try {
      if (!ran(editor.get(), file)) {
        return session.complain(ExitCode.USAGE, "editor.failed", editor.get());
      }
      var edited = new Edited(Files.readAllBytes(file), file);
      try {
        return keeping.applyAsInt(edited);
      } finally {
        safe = edited.kept;
      }
    } catch (IOException gone) {
      return session.complain(ExitCode.UNREADABLE, "file.unreadable", file.toString());
    } finally {
      stopWatching(atEnd);
      text.leave(safe);
    }
  }

  /** A text in its file, which is left behind once: removed, or with a word about where it is. */
  private static final class LyingText {
    private final Session session;
    private final Path file;
    private final byte[] before;
    private final String takeFrom;
    private boolean left;

    LyingText(Session session, Path file, String document, String takeFrom) {
      this.session = session;
      this.file = file;
      this.before = document.getBytes(StandardCharsets.UTF_8);
      this.takeFrom = takeFrom;
    }

    /** Called at the end, or by whoever ends the program meanwhile. */
    synchronized void leave(boolean safe) {
      if (left) {
        return;
      }
      left = true;
      if (safe || isUnchanged()) {
        forget(file);
        return;
      }
      var complaints = session.complaints();
      complaints.wrapped("", session.say("editor.kept"));
      // On lines of their own, so that they can be copied whole.
      complaints.line("  " + file);
      complaints.wrapped("", session.say("editor.takeFrom"));
      complaints.line("  " + takeFrom.replace("FILE", ShellWord.ofFile(file.toString())));
      session.terminal().err().flush();
    }

    private boolean isUnchanged() {
      try {
        return !Files.exists(file) || Arrays.equals(before, Files.readAllBytes(file));
      } catch (IOException unreadable) {
        return false;
      }
    }
  }

  private static void stopWatching(Thread atEnd) {
    try {
      Runtime.getRuntime().removeShutdownHook(atEnd);
    } catch (IllegalStateException ending) {
      // The program is being ended, and that very thread sees to the text.
      return;
    }
  }

  private static boolean ran(String editor, Path file) {
    try {
      // The variable may hold arguments ("code --wait"), as every program that reads it knows.
      return new ProcessBuilder("/bin/sh", "-c", editor + " \"$1\"", "sh", file.toString())
              .inheritIO()
              .start()
              .waitFor()
          == 0;
    } catch (IOException noShell) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
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

  private static void forget(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException staysBehind) {
      // A temporary file that cannot be removed is the system's to remove.
      file.toFile().deleteOnExit();
    }
  }
}
