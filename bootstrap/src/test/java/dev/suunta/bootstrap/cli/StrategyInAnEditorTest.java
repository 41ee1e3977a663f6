package dev.suunta.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.adapters.persistence.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A strategy in an editor of its owner, who loses nothing of what they wrote there. */
class StrategyInAnEditorTest {
  private static final String LONGER = GivenStrategy.SMALL.replace("3 h", "4 h");

  @TempDir Path folder;
  private AHome home;
  private Database kept;

  @BeforeEach
  void aHome() {
    home = AHome.in(folder);
    kept = home.kept();
  }

  @AfterEach
  void close() {
    kept.close();
  }

  @Test
  void isChangedInAnEditor() throws IOException {
    home.using(GivenStrategy.SMALL);
    var edited = home.with("EDITOR", script("sed -i 's/3 h/4 h/' \"$1\""));
    assertThat(edited.run("strategy", "edit").exits(0).said())
        .contains("Kept as a draft, revision 2.");
    assertThat(home.run("strategy", "export", "--draft").out()).contains("4 h");

    // It is the waiting draft that was opened, so changing it again replaces nothing unseen.
    var again = home.with("EDITOR", script("sed -i 's/4 h/5 h/' \"$1\""));
    again.run("strategy", "edit").exits(0);
    assertThat(home.run("strategy", "export", "--draft").out()).contains("5 h");
  }

  @Test
  void namesNoWayIntoUseForADraftThatCannotBeUsedYet() throws IOException {
    home.using(GivenStrategy.SMALL);
    var blocked = home.with("EDITOR", script("sed -i 's/[[]work[]]/[]/' \"$1\""));

    var answer = blocked.run("strategy", "edit").exits(3);
    assertThat(answer.said())
        .contains("Kept as a draft, revision 2.", "Fix first", "It cannot be used yet.")
        .doesNotContain("strategy adopt");
    assertThat(answer.complained()).doesNotContain("is kept in");

    var mended = home.with("EDITOR", script("sed -i 's/[[][]]/[work]/; s/3 h/4 h/' \"$1\""));
    assertThat(mended.run("strategy", "edit").exits(0).said()).contains("suunta strategy adopt");
  }

  @Test
  void saysWhereTheTextLiesThatAnEditorCouldNotHandOver() throws IOException {
    home.using(GivenStrategy.SMALL);

    var spoilt = home.with("EDITOR", script("echo 'zone: [' >> \"$1\""));
    assertThat(left(spoilt.run("strategy", "edit").exits(5))).content().contains("zone: [");
    var failing = home.with("EDITOR", script("echo '# half' >> \"$1\"; exit 1"));
    var failed = failing.run("strategy", "edit").exits(2);
    assertThat(failed.complained()).contains("could not be started or ended with an error");
    assertThat(left(failed)).content().contains("# half");
    var unknown =
        home.with("EDITOR", script("sed -i 's/linkedin:/orkut:/' \"$1\""))
            .run("strategy", "edit")
            .exits(4);
    assertThat(left(unknown)).content().contains("orkut:");

    for (var unchanged : new String[] {"exit 1", "nosuchprogram", "true"}) {
      assertThat(home.with("EDITOR", script(unchanged)).run("strategy", "edit").complained())
          .doesNotContain("is kept in");
    }
    home.run("strategy", "show", "--draft").exits(4);
  }

  @Test
  void saysWhereTheTextLiesOfWhoeverWasOvertaken() throws IOException {
    home.using(GivenStrategy.SMALL);
    home.run("strategy", "import", home.file("a.yaml", LONGER)).exits(0);
    var overtaken =
        home.with(
            "EDITOR",
            script(
                "sed -i 's/4 h/6 h/' \"$1\"; touch %s; while [ ! -f %s ]; do sleep 0.05; done"
                    .formatted(folder.resolve("open"), folder.resolve("go"))));
    try (var editing = AProcess.start(overtaken, "strategy", "edit")) {
      editing.awaitOrEnd(() -> Files.exists(folder.resolve("open")));
      home.run("strategy", "import", "--replace", home.file("b.yaml", LONGER.replace("4 h", "5 h")))
          .exits(0);
      home.file("go", "");
      assertThat(editing.exit()).isEqualTo(2);
      var said = editing.awaitSaying("is kept in");
      assertThat(said).contains("Somebody else changed it meanwhile");
      assertThat(left(said)).content().contains("6 h");
    }
    assertThat(home.run("strategy", "export", "--draft").out()).contains("5 h");
  }

  private static Path left(AHome.Answer answer) {
    return left(answer.err());
  }

  /** The file that is named on the line after. */
  private static Path left(String said) {
    assertThat(said).contains("What you wrote is kept in this file:");
    var file =
        Path.of(
            said.lines()
                .dropWhile(line -> !line.contains("is kept in"))
                .skip(1)
                .findFirst()
                .orElse("")
                .strip());
    assertThat(said).contains("suunta strategy import " + file);
    file.toFile().deleteOnExit();
    return file;
  }

  private String script(String command) throws IOException {
    var script = Files.createTempFile(folder, "editor", ".sh");
    Files.writeString(script, "#!/bin/sh\n" + command + "\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    return script.toString();
  }
}
