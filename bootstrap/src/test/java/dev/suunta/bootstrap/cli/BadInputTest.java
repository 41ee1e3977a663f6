package dev.suunta.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.adapters.cli.ExitCode;
import dev.suunta.adapters.persistence.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be taken in is refused with what, where and what to do, and changes nothing. */
class BadInputTest {
  @TempDir static Path folder;
  private static AHome home;
  private static Database kept;
  private static String before = "";

  @BeforeAll
  static void aHomeThatHoldsSomething() {
    home = AHome.in(folder);
    kept = home.kept();
    home.using(GivenStrategy.SMALL);
    home.run("import", home.file("x.zip", GivenPast.asXExport(LocalDate.now(ZoneOffset.UTC))))
        .exits(0);
    home.run("post", "new", "--from", home.file("post.md", GivenPost.good()));
    before = home.contents();
  }

  @AfterAll
  static void close() {
    kept.close();
  }

  /** A command, its exit code, and what it says on standard error. */
  record Refusal(int exit, List<String> command, List<String> says) {
    static Refusal of(int exit, String... command) {
      return new Refusal(exit, List.of(command), List.of());
    }

    Refusal saying(String... parts) {
      return new Refusal(exit, command, List.of(parts));
    }

    @Override
    public String toString() {
      return "%d: %s".formatted(exit, String.join(" ", command).replace(folder.toString(), ""));
    }
  }

  static Stream<Refusal> refusals() {
    return Stream.concat(documents(), exports());
  }

  private static Stream<Refusal> documents() {
    var latin = home.file("latin.yaml", GivenBadFiles.inLatin1(GivenStrategy.SMALL));
    var latinPost = home.file("latin.md", GivenBadFiles.inLatin1("Promote my work"));
    var broken = home.file("broken.yaml", GivenStrategy.SMALL.replace("zone: UTC", "zone: [UTC"));
    var laughs = home.file("laughs.yaml", GivenBadFiles.laughs());
    var longest = home.file("long.md", GivenBadFiles.filled(1_000_000, 'a'));
    var brackets = home.file("brackets.md", GivenBadFiles.filled(1024 * 1024, '['));
    var missing = folder.resolve("missing.yaml").toString();
    var nobody = home.file("nobody.md", GivenPost.on("orkut", "Hello there"));
    var unended = home.file("unended.md", "---\nformat: 1\n");
    return Stream.of(
        refused(5, "strategy", "import", missing)
            .saying(missing, "there is no such file", "Check the name"),
        refused(5, "strategy", "import", folder.toString())
            .saying(folder.toString(), "cannot be read"),
        refused(5, "strategy", "import", latin)
            .saying("latin.yaml", "not UTF-8", "Save it as UTF-8."),
        refused(5, "strategy", "import", broken)
            .saying("broken.yaml", "line 5", "not well-formed YAML", "Check the colons"),
        refused(5, "strategy", "import", laughs)
            .saying("laughs.yaml", "line 2", "Anchors and aliases", "Write the value out in full."),
        refused(5, "strategy", "import", longest).saying("long.md"),
        refused(5, "strategy", "import", brackets).saying("brackets.md"),
        refused(5, "network", "add", missing).saying(missing, "there is no such file"),
        refused(5, "network", "add", latin).saying("latin.yaml", "not UTF-8"),
        refused(5, "network", "add", laughs).saying("laughs.yaml", "Anchors and aliases"),
        refused(5, "network", "add", brackets).saying("brackets.md"),
        refused(5, "post", "check", missing).saying(missing, "there is no such file"),
        refused(5, "post", "check", folder.toString()).saying("cannot be read"),
        refused(5, "post", "check", latinPost).saying("latin.md", "not UTF-8", "Save it as UTF-8."),
        refused(5, "post", "check", unended).saying("unended.md", "line 1"),
        refused(5, "post", "new", "--from", missing).saying(missing, "there is no such file"),
        refused(5, "post", "new", "--from", latinPost).saying("latin.md", "not UTF-8"),
        refused(5, "post", "new", "--from", longest).saying("long.md"),
        refused(5, "post", "new", "--from", brackets).saying("brackets.md"),
        refused(5, "post", "new", "--text", "a".repeat(1_000_000)).saying("The text is too long"),
        refused(4, "post", "new", "--from", nobody).saying("nobody.md", "orkut"),
        refused(4, "post", "check", nobody).saying("nobody.md", "orkut"));
  }

  private static Stream<Refusal> exports() {
    var missing = folder.resolve("missing.zip").toString();
    return Stream.of(
        refused(5, "import", missing)
            .saying("missing.zip", "There is no such file.", "Check the name"),
        refused(5, "import", home.file("pages.zip", GivenBadFiles.webPages()))
            .saying("pages.zip", "made of web pages", "Ask for it again as JSON."),
        refused(5, "import", home.file("locked.zip", GivenBadFiles.locked()))
            .saying("locked.zip", "locked with a password", "Unpack it yourself"),
        refused(5, "import", home.file("bomb.zip", GivenBadFiles.bomb()))
            .saying("bomb.zip", "no real export does", "downloaded from the network yourself"),
        refused(5, "import", home.file("out.zip", GivenBadFiles.leadingOut()))
            .saying("out.zip", "leads out of the archive", "downloaded from the network yourself"),
        refused(5, "import", home.file("cut.zip", GivenBadFiles.cutOff()))
            .saying("cut.zip", "cut off or damaged", "Download it once more."),
        refused(5, "import", home.file("other.zip", GivenExport.zip(Map.of("holiday.txt", "Sun"))))
            .saying("other.zip", "does not read this yet", "X, LinkedIn and Facebook"),
        refused(5, "import", home.file("empty.csv", "")).saying("There is nothing in it."),
        refused(5, "import", home.file("wide.csv", GivenBadFiles.inUtf16("First Name,Last Name")))
            .saying("wide.csv", "not in UTF-8", "as it was downloaded"),
        refused(5, "import", home.file("noise.bin", GivenBadFiles.filled(10_000, '\u0007')))
            .saying("noise.bin", "does not read this yet"));
  }

  private static Refusal refused(int exit, String... command) {
    return Refusal.of(exit, command);
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void isRefusedWithWhatWhereAndWhatToDo(Refusal given) {
    var answer = home.run(given.command().toArray(String[]::new)).exits(given.exit());

    assertThat(answer.complained()).contains(given.says());
    assertThat(answer.out()).doesNotContain("suunta mirror");
    assertThat(home.contents()).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("exports")
  void anExportIsRefusedInAPreviewAlike(Refusal given) {
    var file = given.command().getLast();

    assertThat(home.run("import", "--preview", file).exits(ExitCode.UNREADABLE).complained())
        .contains(given.says());
  }

  @Test
  void saysItInFinnish() {
    var finnish = home.inFinnish();
    var broken = home.file("rikki.yaml", GivenStrategy.SMALL.replace("zone: UTC", "zone: [UTC"));

    assertThat(finnish.run("strategy", "import", broken).exits(5).complained())
        .contains("rikki.yaml", "rivi 5");
    assertThat(
            finnish
                .run("import", home.file("sivut.zip", GivenBadFiles.webPages()))
                .exits(5)
                .complained())
        .contains("JSON");
    assertThat(finnish.run("post", "check", "puuttuu.md").exits(5).complained())
        .contains("puuttuu.md");
  }

  @Test
  void aTextAsLongAsIsTakenIsTooLongForTheNetwork() {
    var file = home.file("long-enough.md", GivenPost.on("linkedin", "a ".repeat(25_000) + "?"));

    assertThat(home.run("post", "check", file).exits(3).said()).contains("The text is too long");
  }

  @Test
  void writesNothingBesideTheArchive() {
    home.run("import", home.file("deep/out.zip", GivenBadFiles.leadingOut())).exits(5);

    assertThat(Files.exists(folder.resolve("tweets.js"))).isFalse();
    assertThat(Files.exists(folder.resolveSibling("tweets.js"))).isFalse();
  }

  @Test
  void takesWhatIsSoundOfAnExportAndTellsTheRest() {
    var whole = new GivenExport();
    var at = Instant.parse("2026-03-04T05:06:07Z");
    var other = AHome.in(folder.resolve("other"));
    var file =
        other.file(
            "x.zip", whole.tweet(at, "Short and sound.").tweet(at, "b".repeat(1_000_000)).ofX());

    var answer = other.run("import", file).exits(0);

    assertThat(answer.said())
        .contains("1 new, 0 changed, 0 unchanged.", "1 record could not be read.");
    assertThat(answer.complained()).contains("x.zip", "tweets.js", "It was left out.");
  }
}
