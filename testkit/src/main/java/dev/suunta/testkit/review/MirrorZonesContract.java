package dev.suunta.testkit.review;

import static dev.suunta.testkit.imports.ImportFixtures.run;
import static dev.suunta.testkit.imports.ImportFixtures.takeIn;
import static dev.suunta.testkit.imports.PastPostFixtures.pastPost;
import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.ELSE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.application.imports.driven.ImportRepository;
import dev.suunta.application.imports.driven.ImportRepository.Staged;
import dev.suunta.application.review.driven.MirrorFacts;
import dev.suunta.application.review.driven.MirrorFacts.DayCount;
import dev.suunta.application.review.driven.MirrorFacts.HourCount;
import dev.suunta.application.shared.UnitOfWork;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.post.PostKind;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link MirrorFacts} must do with days and hours, wherever the owner lives. */
public interface MirrorZonesContract {
  Instant FROM = Instant.parse("2000-01-01T00:00:00Z");
  Instant TO = Instant.parse("2100-01-01T00:00:00Z");

  /** Every sort of zone: by name, by offset, with half hours, fixed, and across the date line. */
  List<ZoneId> ZONES =
      List.of(
          ZoneId.of("Europe/Helsinki"),
          ZoneId.of("Australia/Lord_Howe"),
          ZoneId.of("America/New_York"),
          ZoneId.of("Asia/Kathmandu"),
          ZoneId.of("Pacific/Apia"),
          ZoneId.of("Pacific/Chatham"),
          ZoneId.of("UTC"),
          ZoneId.of("Etc/GMT+5"),
          ZoneId.of("UTC+02:00"),
          ZoneId.of("GMT-3"),
          ZoneId.of("+05:45"),
          ZoneId.of("-09:30"),
          ZoneId.of("+01:00:30"));

  /** The mirror of an empty store, the same one for the whole test. */
  MirrorFacts mirrorFacts();

  /** The imports of the same store. */
  ImportRepository imports();

  /** Units on the same store. */
  UnitOfWork unitOfWork();

  /** Posts every so often around days on which clocks are changed somewhere. */
  private List<Instant> times() {
    var times = new ArrayList<Instant>();
    for (var day : List.of("2026-03-07", "2026-03-28", "2026-04-04", "2026-10-03", "2026-10-24")) {
      var start = Instant.parse(day + "T10:00:00Z");
      for (var step = 0; step < 160; step++) {
        times.add(start.plus(Duration.ofMinutes(15L * step)).minusMillis(step % 2));
      }
    }
    return times;
  }

  private List<Staged> posts() {
    var posts = new ArrayList<Staged>();
    for (var at : times()) {
      posts.add(pastPost(posts.size()).at(at).staged());
    }
    return posts;
  }

  @Test
  default void seesNoDaysAndHoursInAnEmptyStore() {
    assertThat(mirrorFacts().days(AINO, FROM, TO, ZONES.getFirst())).isEmpty();
    assertThat(mirrorFacts().hours(AINO, FROM, TO, ZONES.getFirst())).isEmpty();
  }

  @Test
  default void countsDaysAsTheyAreInEachZone() {
    takeIn(imports(), unitOfWork(), AINO, run(1), posts());

    for (var zone : ZONES) {
      var expected =
          times().stream()
              .map(at -> at.atZone(zone).toLocalDate())
              .collect(
                  java.util.stream.Collectors.groupingBy(
                      day -> day, java.util.TreeMap::new, java.util.stream.Collectors.counting()))
              .entrySet()
              .stream()
              .map(
                  entry ->
                      new DayCount(NetworkId.LINKEDIN, entry.getKey(), entry.getValue().intValue()))
              .toList();

      assertThat(mirrorFacts().days(AINO, FROM, TO, zone)).as("%s", zone).isEqualTo(expected);
    }
  }

  @Test
  default void countsHoursAsTheyAreInEachZone() {
    takeIn(imports(), unitOfWork(), AINO, run(1), posts());

    for (var zone : ZONES) {
      var expected =
          times().stream()
              .map(at -> at.atZone(zone))
              .collect(
                  java.util.stream.Collectors.groupingBy(
                      at -> at.getDayOfWeek().getValue() * 24 + at.getHour(),
                      java.util.TreeMap::new,
                      java.util.stream.Collectors.counting()))
              .entrySet()
              .stream()
              .map(
                  entry ->
                      new HourCount(
                          NetworkId.LINKEDIN,
                          DayOfWeek.of(entry.getKey() / 24),
                          entry.getKey() % 24,
                          entry.getValue().intValue()))
              .toList();

      assertThat(mirrorFacts().hours(AINO, FROM, TO, zone)).as("%s", zone).isEqualTo(expected);
    }
  }

  @Test
  default void knowsTheHourThatIsSkippedAndTheHourThatComesTwice() {
    takeIn(
        imports(),
        unitOfWork(),
        AINO,
        run(1),
        List.of(
            pastPost(1).at(Instant.parse("2026-03-29T00:59:59.999Z")).staged(),
            pastPost(2).at(Instant.parse("2026-03-29T01:00:00Z")).staged(),
            pastPost(3).at(Instant.parse("2026-10-25T00:30:00Z")).staged(),
            pastPost(4).at(Instant.parse("2026-10-25T01:30:00Z")).staged()));

    assertThat(mirrorFacts().hours(AINO, FROM, TO, ZoneId.of("Europe/Helsinki")))
        .containsExactly(
            new HourCount(NetworkId.LINKEDIN, DayOfWeek.SUNDAY, 2, 1),
            new HourCount(NetworkId.LINKEDIN, DayOfWeek.SUNDAY, 3, 2),
            new HourCount(NetworkId.LINKEDIN, DayOfWeek.SUNDAY, 4, 1));
  }

  @Test
  default void listsDaysInOrderThenNetworksById() {
    takeIn(
        imports(),
        unitOfWork(),
        AINO,
        run(1),
        List.of(
            pastPost(1).onX().at(Instant.parse("2026-01-02T00:00:00Z")).staged(),
            pastPost(2).onX().at(Instant.parse("2026-01-01T23:59:59Z")).staged(),
            pastPost(3).at(Instant.parse("2026-01-02T10:00:00Z")).staged(),
            pastPost(4).at(Instant.parse("2026-01-02T11:00:00Z")).staged(),
            pastPost(5).at(Instant.parse("2026-01-02T12:00:00Z")).kind(PostKind.REPLY).staged()));

    assertThat(mirrorFacts().days(AINO, FROM, TO, ZoneId.of("UTC")))
        .containsExactly(
            new DayCount(NetworkId.X, LocalDate.of(2026, 1, 1), 1),
            new DayCount(NetworkId.LINKEDIN, LocalDate.of(2026, 1, 2), 2),
            new DayCount(NetworkId.X, LocalDate.of(2026, 1, 2), 1));
    assertThat(
            mirrorFacts()
                .days(
                    AINO,
                    Instant.parse("2026-01-02T00:00:00Z"),
                    Instant.parse("2026-01-02T11:00:00Z"),
                    ZoneId.of("UTC")))
        .hasSize(2)
        .allMatch(count -> count.posts() == 1);
  }

  @Test
  default void leavesOtherOwnersAndUnfinishedImportsOutOfDaysAndHours() {
    takeIn(imports(), unitOfWork(), ELSE, run(1), List.of(pastPost(1).staged()));
    imports().begin(AINO, run(2));
    imports().stage(AINO, run(2).id(), List.of(pastPost(2).staged()));

    assertThat(mirrorFacts().days(AINO, FROM, TO, ZoneId.of("UTC"))).isEmpty();
    assertThat(mirrorFacts().hours(AINO, FROM, TO, ZoneId.of("UTC"))).isEmpty();
  }
}
