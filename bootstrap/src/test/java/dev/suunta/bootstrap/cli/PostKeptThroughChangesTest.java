package dev.suunta.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.adapters.persistence.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A post that is saved as it was stays what it is, whatever became known around it. */
class PostKeptThroughChangesTest {
  private static final String MUTE =
      "We cancelled every meeting without an agenda for a month, and nobody missed one of them.";

  @TempDir Path folder;
  private AHome home;
  private Database kept;

  @BeforeEach
  void aHome() {
    home = AHome.in(folder);
    kept = home.kept();
    home.using(GivenStrategy.SMALL);
  }

  @AfterEach
  void close() {
    kept.close();
  }

  @Test
  void staysTheSameVersionWithItsPictures() throws IOException {
    var id = withPicture(4_000);
    home.typing("y\n", "post", "check", id);
    assertThat(version(id)).isEqualTo(2);

    unchanged(id);

    assertThat(version(id)).isEqualTo(2);
  }

  @Test
  void isHeldToTheSizeOfItsPicturesAfterItsTextChanged() throws IOException {
    var id = withPicture(6_000_000);

    byHand(id, "sed -i s/Fewer/No/");

    assertThat(home.run("post", "show", id).said()).contains("No meetings");
    assertThat(home.run("post", "check", id).exits(3).said())
        .contains("too large for X, which takes up to 5 MB: hall.png");
  }

  @Test
  void measuresItsPicturesAnewWhereTheyAreFound() throws IOException {
    var id = withPicture(6_000_000);
    Files.write(folder.resolve("pictures/hall.png"), new byte[4_000]);

    home.run("post", "edit", id, "--from", folder.resolve("pictures/post.md").toString());

    assertThat(home.run("post", "check", id).said()).doesNotContain("too large");
    assertThat(version(id)).isEqualTo(2);
  }

  @Test
  void staysTheSameWhenAnImportMakesItsAccountKnown() {
    var id =
        home.run(
                "post", "new", "--from", home.file("a.md", GivenPost.on("linkedin", "A")), "--json")
            .json()
            .get("id")
            .asText();
    var document = home.file("b.md", GivenPost.on("linkedin", MUTE));
    byHand(id, "cp " + document);
    home.run("post", "pass", id, "CALL_MISSING", "--reason", "they told me themselves").exits(0);
    home.run("post", "check", id).exits(0);

    var export = new GivenExport().share(Instant.parse("2026-01-05T09:00:00Z"), "A share.");
    home.run("import", home.file("linkedin.zip", export.ofLinkedIn())).exits(0);
    unchanged(id);

    assertThat(version(id)).isEqualTo(2);
    assertThat(home.run("post", "check", id).exits(0).said())
        .contains("Passed: they told me themselves");
  }

  @Test
  void tellsTheDayOfItsOwner() {
    var id =
        home.run("post", "new", "--for", "linkedin", "--text", MUTE, "--json")
            .json()
            .get("id")
            .asText();
    var written =
        Instant.parse(home.run("post", "show", id, "--json").json().get("writtenAt").asText());

    // It is never the same day at both ends of the world.
    for (var zone : new String[] {"Pacific/Kiritimati", "Pacific/Niue"}) {
      home.using(GivenStrategy.SMALL.replace("zone: UTC", "zone: " + zone));
      var day =
          DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
              .format(LocalDate.ofInstant(written, ZoneId.of(zone)));

      assertThat(home.run("post", "show", id).exits(0).said()).contains("· " + day);
    }
  }

  private String withPicture(int bytes) throws IOException {
    var document = GivenPost.on("x", "Fewer meetings, more music. Who is in?\n\n![Hall](hall.png)");
    home.file("pictures/hall.png", new byte[bytes]);
    return home.run("post", "new", "--from", home.file("pictures/post.md", document), "--json")
        .json()
        .get("id")
        .asText();
  }

  private void unchanged(String id) {
    byHand(id, "true");
  }

  private void byHand(String id, String editor) {
    home.with("EDITOR", editor).run("post", "edit", id);
  }

  private int version(String id) {
    return home.run("post", "show", id, "--json").json().at("/renditions/0/version").asInt();
  }
}
