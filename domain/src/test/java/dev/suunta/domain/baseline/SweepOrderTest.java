package dev.suunta.domain.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.domain.people.Connection;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.people.Direction;
import dev.suunta.domain.people.EvidenceKind;
import dev.suunta.domain.people.EvidenceSum;
import dev.suunta.domain.people.HeldTie;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.Relation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** In what order a sweep goes. */
class SweepOrderTest {
  private static final Instant AT = Instant.parse("2026-01-01T00:00:00Z");
  private static final BaselineId SEED = new BaselineId(new UUID(7, 7));

  private static Candidate candidate(int number, String name, String since, EvidenceSum... sums) {
    return new Candidate(
        new Connection(
            new ConnectionId(new UUID(5, number)),
            new PersonId(new UUID(6, number)),
            new OwnAccountId(new UUID(1, 3)),
            number % 2 == 0 ? NetworkId.X : NetworkId.FACEBOOK,
            List.of(),
            Optional.of(name),
            Optional.empty(),
            List.of(),
            List.of(
                new HeldTie(
                    Relation.FRIEND,
                    Optional.of(since).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                    AT,
                    AT,
                    Optional.empty()))),
        List.of(sums));
  }

  private static EvidenceSum sum(EvidenceKind kind, Direction direction, int amount) {
    return new EvidenceSum(new ConnectionId(new UUID(5, 1)), kind, direction, amount, AT, AT);
  }

  private static List<String> names(SweepOrder order, Candidate... candidates) {
    return List.of(candidates).stream()
        .sorted(Comparator.comparing(candidate -> order.key(candidate, SEED)))
        .map(candidate -> candidate.connection().name().orElseThrow())
        .toList();
  }

  @Test
  void beginsWithTheOldestAndEndsWithThoseOfUnknownAge() {
    assertThat(
            names(
                SweepOrder.OLDEST,
                candidate(1, "unknown", ""),
                candidate(2, "new", "2020-01-01"),
                candidate(3, "old", "2009-12-31")))
        .containsExactly("old", "new", "unknown");
  }

  @Test
  void beginsWithWhomTheOwnerHadMostToDoAndCountsNoGroups() {
    assertThat(
            names(
                SweepOrder.EVIDENCE,
                candidate(1, "silent", ""),
                candidate(
                    2, "in groups", "", sum(EvidenceKind.GROUP_MESSAGE, Direction.TO_OWNER, 9_000)),
                candidate(3, "met", "", sum(EvidenceKind.APPOINTMENT, Direction.TOGETHER, 2)),
                candidate(4, "writes", "", sum(EvidenceKind.MESSAGE, Direction.TO_OWNER, 10))))
        .startsWith("writes", "met");
  }

  @Test
  void goesByNetworkAndFoldedName() {
    assertThat(
            names(
                SweepOrder.NETWORK,
                candidate(2, "aino", ""),
                candidate(1, "Örn", ""),
                candidate(3, "Bertta", "")))
        .containsExactly("Bertta", "Örn", "aino");
  }

  @Test
  void shufflesAnewForEachSweepAndKeepsItsOrder() {
    var all = IntStream.range(0, 200).mapToObj(number -> candidate(number, "n" + number, ""));
    var candidates = all.toArray(Candidate[]::new);

    var shuffled = names(SweepOrder.RANDOM, candidates);

    assertThat(shuffled).isEqualTo(names(SweepOrder.RANDOM, candidates)).doesNotHaveDuplicates();
    assertThat(shuffled)
        .isNotEqualTo(
            List.of(candidates).stream()
                .map(one -> one.connection().name().orElseThrow())
                .toList());
    assertThat(
            List.of(candidates).stream()
                .sorted(
                    Comparator.comparing(
                        one -> SweepOrder.RANDOM.key(one, new BaselineId(new UUID(8, 8)))))
                .map(one -> one.connection().name().orElseThrow())
                .toList())
        .isNotEqualTo(shuffled);
  }
}
