package dev.suunta.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder in which archives lie that nobody reads yet beside one that is read. */
class ImportOfStrangersTest {
  @TempDir Path folder;
  private AHome home;
  private String downloads = "";

  @BeforeEach
  void aFolder() {
    home = AHome.in(folder);
    var at = Instant.now().minus(9, ChronoUnit.DAYS);
    home.file("downloads/x.zip", new GivenExport().tweet(at, "What would you drop?").ofX());
    home.file("downloads/other.zip", GivenExport.zip(Map.of("media.json", "[]")));
    downloads = folder.resolve("downloads").toString();
  }

  @Test
  void areToldWhereTheyOnlyLieInAFolder() {
    var answer = home.run("import", downloads).exits(0);

    assertThat(answer.said()).contains("1 new, 0 changed");
    assertThat(answer.complained())
        .contains("other.zip", "does not know this archive")
        .doesNotContain("x.zip", "The rest Suunta cannot read yet");
  }

  @Test
  void doNotFailAnExportInWhichNothingWasPostedYet() {
    home.file("beginning/x.zip", new GivenExport().ofX());
    home.file("beginning/other.zip", GivenExport.zip(Map.of("media.json", "[]")));

    var answer = home.run("import", folder.resolve("beginning").toString()).exits(0);

    assertThat(answer.said()).contains("0 new, 0 changed");
    assertThat(answer.complained()).contains("other.zip", "does not know this archive");
  }

  @Test
  void areToldWithoutAdviceThatWouldNotHelp() {
    var other = home.file("named.zip", GivenExport.zip(Map.of("media.json", "[]")));
    var answer = home.run("import", downloads, other).exits(5);

    assertThat(answer.said()).contains("1 new, 0 changed");
    assertThat(answer.complained())
        .contains("named.zip", "Suunta does not read this yet", "The rest Suunta cannot read yet")
        .doesNotContain("x.zip", "run the same command again");
    assertThat(home.run("import", "--preview", downloads, other).exits(5).complained())
        .contains("would be left out");
  }

  @Test
  void doNotHideThatSomethingElseCanBeMended() {
    var other = home.file("named.zip", GivenExport.zip(Map.of("media.json", "[]")));
    home.file("downloads/broken.zip", "not at all");

    assertThat(home.run("import", downloads, other).exits(5).complained())
        .contains("broken.zip", "named.zip", "run the same command again");
  }
}
