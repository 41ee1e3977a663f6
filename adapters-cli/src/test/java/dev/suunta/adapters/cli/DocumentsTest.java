package dev.suunta.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.adapters.cli.Documents.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that are named on the command line, and those that are written to a terminal. */
class DocumentsTest {
  @TempDir Path folder;

  @Test
  void readsAFileAndStandardInput() throws IOException {
    var file = Files.writeString(folder.resolve("post.md"), "Hello");

    assertThat(read(new ATerminal(), file.toString())).isEqualTo("Hello");
    assertThat(read(new ATerminal().piped("Piped"), "-")).isEqualTo("Piped");
  }

  @Test
  void tellsAMissingFileFromOneThatCannotBeRead() {
    var session = new ATerminal().session();

    assertThat(Documents.read(session, folder.resolve("no.md").toString()))
        .isInstanceOf(Reading.Missing.class);
    assertThat(Documents.read(session, folder.toString())).isInstanceOf(Reading.Unreadable.class);
    assertThat(Documents.read(session, "a\0b")).isInstanceOf(Reading.Unreadable.class);
    var terminal = new ATerminal();
    assertThat(Documents.readOrComplain(terminal.session(), "no\u001b[31m.md")).isEmpty();
    assertThat(terminal.err()).contains("there is no such file").doesNotContain("\u001b");
  }

  @Test
  void readsNoFurtherThanAnyReaderTakes() {
    var endless = new ATerminal().piped("a".repeat(5 * 1024 * 1024));

    assertThat(read(endless, "-")).hasSize(4 * 1024 * 1024 + 1);
  }

  @Test
  void findsTheFilesOfADocumentBesideIt() {
    assertThat(Documents.folderOf(folder.resolve("post.md").toString())).contains(folder);
    assertThat(Documents.folderOf("-")).contains(Path.of("").toAbsolutePath());
  }

  @Test
  void writesADocumentAsItIsUnlessSomebodyOnlyLooks() {
    var document = "name: \u001b[31mred\u202E\r\n\tend\n";
    var file = new ATerminal();
    var screen = new ATerminal().shown();

    file.session().document(document);
    screen.session().document(document);

    assertThat(file.out()).isEqualTo(document);
    assertThat(screen.out()).isEqualTo("name: �[31mred�\n\tend\n");
  }

  @Test
  void writesJsonThatIsHarmlessAndTheSame() throws IOException {
    var text = "a\u001b[31m\u009b\u007f\u202E\u2069 ä\n漢";

    var json = Json.write(Json.object("text", text, "none", java.util.Optional.empty()));

    assertThat(json.codePoints().filter(point -> point != '\n' && Printable.acts(point))).isEmpty();
    assertThat(json).contains("ä", "漢").doesNotContain("none");
    assertThat(
            new com.fasterxml.jackson.databind.ObjectMapper().readTree(json).get("text").asText())
        .isEqualTo(text);
  }

  private static String read(ATerminal terminal, String name) {
    return Documents.read(terminal.session(), name) instanceof Reading.Read(var content)
        ? new String(content, java.nio.charset.StandardCharsets.UTF_8)
        : "";
  }
}
