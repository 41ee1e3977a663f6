package dev.suunta.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.suunta.adapters.persistence.Database;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small known past on two networks, taken in and looked at. */
class ImportAndMirrorTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
  private static final Instant BEGIN = TODAY.minusDays(40).atTime(9, 0).toInstant(ZoneOffset.UTC);

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

  private static Instant day(int number) {
    return BEGIN.plusSeconds(number * 86_400L);
  }

  /** Five posts and a reply: an echo, a bare share, a bare link, and two that ask something. */
  private static GivenExport onX() {
    return new GivenExport()
        .tweet(day(0), GivenPast.TOLD)
        .tweet(day(1), "RT @otava: Clouds are underrated.")
        .tweet(day(2), "New meetup: https://example.org/meetup")
        .tweet(day(3), "What would you leave out of a meeting?")
        .tweet(day(4), "Tell me where you sing, I collect places with good echoes for our tour.")
        .reply(day(5), "@otava thank you");
  }

  private static GivenExport onLinkedIn() {
    return new GivenExport()
        .share(day(6), GivenPast.TOLD)
        .share(day(7), "Our customers taught us to count the calls that nobody answers.");
  }

  private String x(String name, GivenExport export) {
    return home.file(name, export.ofX());
  }

  @Test
  void aPreviewStoresNothing() {
    var answer = home.run("import", "--preview", x("x.zip", onX())).exits(0);

    assertThat(answer.said())
        .contains(
            "X, maija", "Posts: would be 6 new, 0 changed, 0 unchanged.", "1 of them is a reply")
        .doesNotContain("suunta mirror");
    home.run("mirror").exits(4);
    assertThat(
            home.run("import", "--preview", "--json", x("x.zip", onX()))
                .json()
                .get("exports")
                .get(0)
                .get("new")
                .asInt())
        .isEqualTo(6);
  }

  @Test
  void takingInTheSameAgainChangesNothing() {
    assertThat(home.run("import", x("x.zip", onX())).exits(0).said())
        .contains("6 new, 0 changed, 0 unchanged");
    var before = home.run("mirror", "--json").exits(0).out();

    assertThat(home.run("import", x("again.zip", onX())).exits(0).said())
        .contains("0 new, 0 changed, 6 unchanged");
    assertThat(home.run("mirror", "--json").out()).isEqualTo(before);
  }

  @Test
  void whatChangedIsCountedAndReplaced() {
    home.run(
            "import",
            x("x.zip", new GivenExport().tweet(day(0), "First words").tweet(day(1), "Other words")))
        .exits(0);

    var later =
        new GivenExport()
            .tweet(day(0), "Better words")
            .tweet(day(1), "Other words")
            .tweet(day(2), "New words");
    assertThat(home.run("import", x("later.zip", later)).exits(0).said())
        .contains("1 new, 1 changed, 1 unchanged");

    var seen = home.run("mirror", "--json").exits(0);
    assertThat(seen.json().get("posts").asInt()).isEqualTo(3);
    assertThat(seen.out()).contains("Better words").doesNotContain("First words");
  }

  @Test
  void twoNetworksInOneCommandShowTheirEchoes() {
    home.using(GivenStrategy.SMALL);
    var answer =
        home.run("import", x("x.zip", onX()), home.file("linkedin.zip", onLinkedIn().ofLinkedIn()))
            .exits(0);
    assertThat(answer.said()).contains("6 new", "2 new");

    var mirror = home.run("mirror", "--json").exits(0).json();
    assertThat(mirror.get("posts").asInt()).isEqualTo(7);
    assertThat(counts(mirror, "x"))
        .isEqualTo(
            "posts 5, replies 1, echoed 1, bare 1, announcements 1, without call 3, too short 1");
    assertThat(counts(mirror, "linkedin"))
        .isEqualTo(
            "posts 2, replies 0, echoed 1, bare 0, announcements 0, without call 2, too short 0");
    assertThat(mirror.get("echoes")).hasSize(1);
    assertThat(mirror.get("echoes").findValuesAsText("text")).containsOnly(GivenPast.TOLD);
    assertThat(
            mirror.get("weeks").findValues("posts").stream()
                .flatMap(week -> week.propertyStream())
                .mapToInt(entry -> entry.getValue().asInt())
                .sum())
        .isEqualTo(7);
    assertThat(mirror.get("hours").findValues("hour")).isNotEmpty();
    assertThat(mirror.get("examples").get("BARE_SHARE").findValuesAsText("text"))
        .containsExactly("RT @otava: Clouds are underrated.");

    var english = home.run("mirror").exits(0).said();
    assertThat(english)
        .contains(
            "X: 5 posts. It is not in your strategy. 1 says nearly the same elsewhere. 1 is a bare share.",
            "LinkedIn: 2 posts.",
            "2 ask their readers for nothing, and here you always ask.",
            "Told on two networks");
    assertThat(home.inFinnish().run("mirror").exits(0).said())
        .contains("LinkedIn: 2 julkaisua")
        .doesNotContain("posts");
  }

  @Test
  void eitherOrderOfImportsFindsTheSameEchoes() {
    home.run("import", home.file("linkedin.zip", onLinkedIn().ofLinkedIn())).exits(0);
    home.run("import", x("x.zip", onX())).exits(0);

    assertThat(home.run("mirror", "--json").json().get("echoes")).hasSize(1);
  }

  @Test
  void looksOnlyAtWhatWentOutSinceADay() {
    home.run("import", x("x.zip", onX())).exits(0);

    var since = TODAY.minusDays(37).toString();
    assertThat(home.run("mirror", "--since", since, "--json").exits(0).json().get("posts").asInt())
        .isEqualTo(2);
    assertThat(home.run("mirror", "--since", TODAY.toString()).exits(4).complained())
        .contains("Nothing went out since");
    assertThat(home.run("mirror", "--since", TODAY.plusDays(3).toString()).exits(2).complained())
        .contains("has not come yet");
    assertThat(home.run("mirror", "--since", "last spring").exits(2).complained())
        .contains("last spring");
  }

  @Test
  void tellsTheDaysOfTheOwnersOwnZone() {
    var lateInLondon = Instant.parse("2026-03-04T23:30:00Z");
    var file = x("late.zip", new GivenExport().tweet(lateInLondon, "Late in London."));
    assertThat(home.run("import", "--preview", file).said())
        .contains("From 4 March 2026 to 4 March 2026.");

    var draft = GivenStrategy.SMALL.replace("zone: UTC", "zone: Europe/Helsinki");
    home.run("strategy", "import", home.file("strategy.yaml", draft)).exits(0);
    assertThat(home.run("import", "--preview", file).said())
        .contains("From 5 March 2026 to 5 March 2026.");
    home.run("strategy", "adopt", "--reason", "a strategy for the test").exits(0);
    assertThat(home.run("import", file).said()).contains("From 5 March 2026 to 5 March 2026.");
  }

  @Test
  void keepsWhatStoodBeforeTheBreakAndFailsBecauseNobodyKnowsWhatFollowed() {
    var cut = home.file("cut.zip", onX().ofXCutOff());

    assertThat(home.run("import", "--preview", cut).exits(5).complained())
        .contains("Not everything could be read");
    var answer = home.run("import", cut).exits(5);

    assertThat(answer.said()).contains("5 new, 0 changed, 0 unchanged");
    assertThat(answer.complained())
        .contains("tweets.js", "From here on it cannot be read", "run the same command again");
    assertThat(home.run("import", "--json", cut).exits(5).json().get("incomplete").asBoolean())
        .isTrue();
    assertThat(home.inFinnish().run("import", cut).exits(5).complained())
        .contains("Kaikkea ei voitu lukea");

    assertThat(home.run("import", x("whole.zip", onX())).exits(0).said())
        .contains("1 new, 0 changed, 5 unchanged");
  }

  @Test
  void leavesASingleImpossibleRecordOutAndSucceeds() {
    var old = new GivenExport().tweet(day(0), "Of now.").tweet(Instant.EPOCH, "Of long ago.");

    var answer = home.run("import", "--json", x("old.zip", old)).exits(0);

    assertThat(answer.json().get("incomplete").asBoolean()).isFalse();
    assertThat(answer.json().get("problems").findValuesAsText("code"))
        .containsExactly("DATE_IMPOSSIBLE");
  }

  @Test
  void looksAtAllThereIsSinceADayBeforeTheNetworks() {
    home.run("import", x("x.zip", onX())).exits(0);
    var all = home.run("mirror", "--json", "--since", "1970-01-01").exits(0).json();
    assertThat(all.get("weeks").size()).isGreaterThan(2900);

    for (var since : new String[] {"0001-01-01", "-999999999-01-01", "1969-12-31"}) {
      var seen = home.run("mirror", "--json", "--since=" + since).exits(0).json();
      assertThat(seen.get("posts")).isEqualTo(all.get("posts"));
      assertThat(seen.get("from").asText()).isEqualTo(TODAY.minusDays(40).toString());
      assertThat(seen.get("weeks").size()).isLessThan(8);
    }
    assertThat(home.run("mirror", "--since=+999999999-12-31").exits(2).complained())
        .contains("has not come yet");
  }

  @Test
  void saysWhichWeeksDoNotFitOnTheLine() {
    home.run("import", x("x.zip", onX())).exits(0);

    for (var width : new String[] {"60", "80", "100"}) {
      var answer = home.with("COLUMNS", width).run("mirror", "--since", "1980-01-01").exits(0);

      assertThat(answer.said()).contains("do not fit here", "suunta mirror --json");
      assertThat(answer.out().lines().count()).isLessThan(60);
      assertThat(answer.out().lines().mapToInt(String::length).max().orElseThrow())
          .isLessThanOrEqualTo(Math.max(80, Integer.parseInt(width)));
    }
    assertThat(home.run("mirror").said()).doesNotContain("do not fit here");
    assertThat(home.inFinnish().run("mirror", "--since", "1980-01-01").said())
        .contains("ei mahdu tähän");
  }

  /** Programs read these answers; a key that goes or changes its kind breaks them. */
  @Test
  void theShapeOfItsJsonIsStable() {
    home.using(GivenStrategy.SMALL);
    var imported =
        home.run(
                "import",
                "--json",
                x("x.zip", onX()),
                home.file("linkedin.zip", onLinkedIn().ofLinkedIn()))
            .exits(0);

    assertThat(JsonShape.of(imported.json()))
        .isEqualToIgnoringWhitespace(JsonShape.golden("import"));
    assertThat(JsonShape.of(home.run("mirror", "--json").json()))
        .isEqualToIgnoringWhitespace(JsonShape.golden("mirror"));
    assertThat(JsonShape.of(home.run("strategy", "check", "--json").json()))
        .isEqualToIgnoringWhitespace(JsonShape.golden("strategy-check"));
    var mute = home.file("mute.md", GivenPost.on("linkedin", "Nothing is asked."));
    var kept = home.run("post", "new", "--json", "--from", mute).exits(3).json();
    var unended = home.file("unended.md", "---\nformat: 1\n");
    var checked =
        home.run(
                "post",
                "check",
                "--json",
                mute,
                kept.get("id").asText(),
                unended,
                "missing.md",
                "0123456789ab")
            .exits(5);
    assertThat(checked.err()).isEmpty();
    assertThat(JsonShape.of(checked.json()))
        .isEqualToIgnoringWhitespace(JsonShape.golden("post-check"));
    assertThat(checked.json().findValuesAsText("outcome"))
        .containsExactly("checked", "checked", "unreadable", "missing", "unknown");
    assertThat(JsonShape.of(kept)).isEqualToIgnoringWhitespace(JsonShape.golden("post-new"));
    home.run("post", "drop", kept.get("id").asText()).exits(0);
    home.run("post", "new", "--from", home.file("good.md", GivenPost.good()));
    assertThat(JsonShape.of(home.run("post", "list", "--json").json()))
        .isEqualToIgnoringWhitespace(JsonShape.golden("post-list"));
    assertThat(JsonShape.of(home.run("import", "--json", "missing.zip").exits(5).json()))
        .isEqualToIgnoringWhitespace(JsonShape.golden("import-problem"));
  }

  private static String counts(JsonNode mirror, String network) {
    for (var each : mirror.get("networks")) {
      if (each.get("network").asText().equals(network)) {
        return ("posts %s, replies %s, echoed %s, bare %s, announcements %s, without call %s,"
                + " too short %s")
            .formatted(
                each.get("posts"),
                each.get("replies"),
                each.get("echoed"),
                each.get("bareShares"),
                each.get("announcements"),
                each.get("withoutCall"),
                each.get("tooShort"));
      }
    }
    throw new AssertionError("no " + network);
  }
}
