package dev.suunta.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.adapters.persistence.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kept post in an editor of its owner, who loses nothing of what they wrote there. */
class PostInAnEditorTest {
  @TempDir Path folder;
  private AHome home;
  private Database kept;

  @BeforeEach
  void aHome() {
    home = AHome.in(folder);
    kept = home.kept();
    home.using(GivenStrategy.WIDE.replaceFirst("(?s)  board:.*?  mastodon:", "  mastodon:"));
  }

  @AfterEach
  void close() {
    kept.close();
  }

  @Test
  void isChangedInAnEditor() throws IOException {
    var id = GivenPost.mute(home);
    var script = folder.resolve("editor.sh");
    Files.writeString(script, "sed -i 's/nobody missed/we never missed/' \"$1\"\n");

    home.with("EDITOR", "sh " + script).run("post", "edit", id);

    assertThat(home.run("post", "show", id).said()).contains("we never missed");
  }

  @Test
  void saysWhereTheTextLiesThatAnEditorCouldNotHandOver() throws IOException {
    var id = GivenPost.mute(home);
    var editors =
        Map.of(
            "printf '## nosuch\\n\\nHello\\n' >", 4,
            "printf -- '---\\nformat: [\\n' >", 5,
            "sed -i '$ s/$/ More./' \"$1\"; false", 2);
    for (var editor : editors.entrySet()) {
      var answer = home.with("EDITOR", editor.getKey()).run("post", "edit", id);

      answer.exits(editor.getValue());
      assertThat(answer.complained())
          .contains("What you wrote is kept in this file:", "suunta post edit", "--from");
      var file =
          Path.of(
              answer
                  .err()
                  .lines()
                  .dropWhile(line -> !line.contains("is kept"))
                  .skip(1)
                  .findFirst()
                  .orElseThrow()
                  .strip());
      assertThat(file).isNotEmptyFile();
      Files.delete(file);
    }
    assertThat(home.with("EDITOR", "true").run("post", "edit", id).err()).isEmpty();
    assertThat(home.with("EDITOR", "/no/such/editor").run("post", "edit", id).exits(2).complained())
        .contains("/no/such/editor")
        .doesNotContain("is kept in");
    assertThat(
            home.inFinnish()
                .with("EDITOR", "printf '## nosuch\\n\\nHello\\n' >")
                .run("post", "edit", id)
                .complained())
        .contains("Kirjoittamasi on tallessa tässä tiedostossa:");
    assertThat(home.run("post", "show", id).said()).contains(GivenPost.MUTE);
  }
}
