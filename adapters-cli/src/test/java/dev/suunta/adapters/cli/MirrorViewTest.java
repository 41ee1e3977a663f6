package dev.suunta.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.review.driven.MirrorFacts.NetworkCount;
import dev.suunta.application.review.driving.LookInMirror.Mirror;
import dev.suunta.application.review.driving.LookInMirror.Reflection;
import dev.suunta.application.review.driving.LookInMirror.Week;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.strategy.CallStance;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The mirror on screens of several widths. */
class MirrorViewTest {
  private static final NetworkId X = new NetworkId("x");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  /** One post in each week but the newest, which has none. */
  private static Mirror mirror(String name, int weeks) {
    return new Mirror(
        MONDAY.minusWeeks(weeks - 1L),
        MONDAY,
        ZoneOffset.UTC,
        List.of(
            new Reflection(
                new NetworkCount(X, weeks - 1, 0, 0, 0, 0, 0, 0),
                name,
                Optional.empty(),
                OptionalInt.empty(),
                1,
                false)),
        IntStream.range(0, weeks)
            .mapToObj(
                week ->
                    new Week(
                        MONDAY.minusWeeks(weeks - 1L - week),
                        week < weeks - 1 ? Map.of(X, 1) : Map.of()))
            .toList(),
        List.of(),
        List.of(),
        Map.of());
  }

  private static String shown(int columns, Mirror mirror) {
    var terminal = new ATerminal().with("COLUMNS", Integer.toString(columns));
    MirrorView.show(terminal.session(), mirror);
    return terminal.out();
  }

  private static String bars(String shown) {
    return shown.lines().filter(line -> line.contains("█")).findFirst().orElseThrow();
  }

  @Test
  void callsTheZoneWhatPeopleCallIt() {
    assertThat(shown(80, mirror("LinkedIn", 53))).contains("by hour of the day (UTC)");
  }

  @Test
  void showsAYearWhole() {
    var shown = shown(80, mirror("LinkedIn", 53));

    assertThat(bars(shown)).isEqualTo("  LinkedIn " + "█".repeat(52) + " ");
    assertThat(shown).doesNotContain("do not fit");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 100})
  void showsTheNewestWeeksThatFitAndSaysWhatIsLeftOut(int columns) {
    var shown = shown(columns, mirror("X", 2_900));

    assertThat(bars(shown).length()).isLessThanOrEqualTo(columns);
    assertThat(shown.replaceAll("\\s+", " "))
        .contains("weeks before do not fit here. All of them: suunta mirror --json");
    assertThat(shown.lines().count()).isLessThan(25);
  }

  @Test
  void cutsANameThatWouldLeaveNoRoom() {
    var shown = shown(60, mirror("A name that goes on and on \u001b[31m".repeat(9), 53));

    assertThat(bars(shown)).startsWith("  A name that goes o").contains("…");
    assertThat(bars(shown).length()).isLessThanOrEqualTo(60);
    assertThat(shown).doesNotContain("\u001b");
  }

  @Test
  void saysTheNumbersInARowWhereTheTableIsTooWide() {
    var narrow = shown(50, mirror("LinkedIn", 53));

    assertThat(narrow.replaceAll("[\\s\u00a0]+", " "))
        .contains("LinkedIn: posts 52, said elsewhere 0, bare shares 0");
    assertThat(narrow.lines().mapToInt(String::length).max().orElseThrow()).isLessThanOrEqualTo(50);
    assertThat(shown(80, mirror("LinkedIn", 53))).contains("posts  said elsewhere  bare shares");
  }

  @Test
  void saysHowManyAreTooShortToCompare() {
    assertThat(shown(80, only(new NetworkCount(X, 5, 0, 0, 0, 0, 0, 2))))
        .contains("X: 5 posts. 2 are too short to compare.");
    assertThat(shown(80, only(new NetworkCount(X, 5, 0, 0, 0, 0, 0, 0)))).doesNotContain("short");
  }

  @Test
  void saysWhichNetworksAreNotInTheStrategy() {
    var outside = new Reflection(count(5), "X", Optional.empty(), OptionalInt.empty(), 0, true);
    var silent = new Reflection(count(0), "X", Optional.empty(), OptionalInt.empty(), 0, true);

    assertThat(shown(80, only(outside))).contains("X: 5 posts. It is not in your strategy.");
    assertThat(shown(80, only(silent))).doesNotContain("not in your strategy");
  }

  private static NetworkCount count(int posts) {
    return new NetworkCount(X, posts, 0, 0, 0, 0, 0, 0);
  }

  private static Mirror only(NetworkCount count) {
    return only(new Reflection(count, "X", Optional.empty(), OptionalInt.empty(), 0, false));
  }

  private static Mirror only(Reflection reflection) {
    return new Mirror(
        MONDAY,
        MONDAY,
        ZoneOffset.UTC,
        List.of(reflection),
        List.of(new Week(MONDAY, Map.of())),
        List.of(),
        List.of(),
        Map.of());
  }

  @Test
  void saysNothingOfCallsWhereThereAreOnlyReplies() {
    var replies =
        new Mirror(
            MONDAY,
            MONDAY,
            ZoneOffset.UTC,
            List.of(
                new Reflection(
                    new NetworkCount(X, 0, 7, 0, 0, 0, 0, 0),
                    "X",
                    Optional.of(CallStance.ALWAYS),
                    OptionalInt.empty(),
                    0,
                    false)),
            List.of(new Week(MONDAY, Map.of())),
            List.of(),
            List.of(),
            Map.of());

    assertThat(shown(80, replies)).contains("X: no posts.").doesNotContain("Every one");
  }

  @Test
  void showsWeeksWithoutAnyPost() {
    var quiet =
        new Mirror(
            MONDAY,
            MONDAY,
            ZoneOffset.UTC,
            mirror("X", 2).networks(),
            List.of(new Week(MONDAY, Map.of())),
            List.of(),
            List.of(),
            Map.of());

    assertThat(shown(80, quiet)).contains("Posts a week");
  }

  @Test
  void givesProgramsEveryWeek() {
    assertThat((List<?>) MirrorView.json(mirror("X", 2_900)).get("weeks")).hasSize(2_900);
  }
}
