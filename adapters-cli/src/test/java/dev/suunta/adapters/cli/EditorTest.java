package dev.suunta.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editors are real programs here, and what somebody wrote is never lost. */
class EditorTest {
  private static final String KEPT = "What you wrote is kept in this file:";

  @TempDir Path folder;
  private final ATerminal terminal = new ATerminal();
  private final List<Path> files = new ArrayList<>();

  @AfterEach
  void removeWhatWasLeft() throws IOException {
    for (var file : files) {
      Files.deleteIfExists(file);
    }
  }

  private int edit(String editor, ToIntFunction<Editor.Edited> keeping) {
    return Editor.edit(
        terminal.with("EDITOR", editor).session(),
        "before\n",
        ".md",
        "suunta take FILE",
        edited -> {
          files.add(Path.of(edited.name()));
          return keeping.applyAsInt(edited);
        });
  }

  private static int keep(Editor.Edited edited) {
    edited.kept();
    return ExitCode.OK;
  }

  private Path left() {
    assertThat(terminal.err()).contains(KEPT);
    var file =
        Path.of(
            terminal
                .err()
                .lines()
                .dropWhile(line -> !line.equals(KEPT))
                .skip(1)
                .findFirst()
                .orElse("")
                .strip());
    assertThat(terminal.err()).contains("  suunta take " + file);
    files.add(file);
    return file;
  }

  @Test
  void handsOverWhatWasWritten() {
    var content = new StringBuilder();

    var exit =
        edit(
            "echo after >>",
            edited -> {
              content.append(new String(edited.content(), StandardCharsets.UTF_8));
              return keep(edited);
            });

    assertThat(exit).isZero();
    assertThat(content).hasToString("before\nafter\n");
    assertThat(terminal.err()).isEmpty();
    assertThat(files.getFirst()).doesNotExist();
  }

  @Test
  void writesAFileThatOnlyItsOwnerReads() throws IOException {
    edit(
        "true",
        edited -> {
          try {
            assertThat(Files.getPosixFilePermissions(Path.of(edited.name())))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
          } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
          }
          return keep(edited);
        });

    assertThat(files).hasSize(1);
  }

  @Test
  void removesTheFileBeforeAnythingElseIsAsked() {
    edit(
        "echo after >>",
        edited -> {
          edited.kept();
          assertThat(Path.of(edited.name())).doesNotExist();
          return ExitCode.HELD;
        });

    assertThat(terminal.err()).isEmpty();
  }

  @Test
  void saysWhereARefusedTextLies() {
    assertThat(edit("echo after >>", edited -> ExitCode.UNREADABLE)).isEqualTo(5);

    assertThat(left()).content().isEqualTo("before\nafter\n");
  }

  @Test
  void saysWhereTheTextLiesWhenSuuntaItselfFails() {
    assertThatThrownBy(
            () ->
                edit(
                    "echo after >>",
                    edited -> {
                      throw new IllegalStateException("a fault");
                    }))
        .hasMessage("a fault");

    assertThat(left()).content().contains("after");
  }

  @Test
  void saysWhereTheTextLiesWhenTheEditorFails() {
    var exit = edit("sh -c 'echo half >> \"$1\"; exit 3' sh", EditorTest::keep);

    assertThat(exit).isEqualTo(ExitCode.USAGE);
    assertThat(terminal.err()).contains("could not be started or ended with an error");
    assertThat(left()).content().contains("half");
  }

  @Test
  void forgetsATextThatNobodyChanged() throws IOException {
    assertThat(edit("true", edited -> ExitCode.UNREADABLE)).isEqualTo(5);
    assertThat(files.getFirst()).doesNotExist();
    assertThat(edit("false", EditorTest::keep)).isEqualTo(2);
    assertThat(edit("/no/such/editor", EditorTest::keep)).isEqualTo(2);
    assertThat(terminal.err()).contains("/no/such/editor").doesNotContain(KEPT);
  }

  @Test
  void understandsAnEditorWithArgumentsAndPrefersVisual() {
    terminal.with("VISUAL", "sed -i -e s/before/after/");

    assertThat(
            edit(
                "false",
                edited -> {
                  assertThat(edited.content()).asString().contains("after");
                  return keep(edited);
                }))
        .isZero();
  }
}
