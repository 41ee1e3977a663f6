package dev.suunta.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EvidenceSumTest {
  private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
  private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
  private static final Instant JULY = Instant.parse("2026-07-01T00:00:00Z");
  private static final ConnectionId ONE = new ConnectionId(new UUID(1, 1));
  private static final ConnectionId OTHER = new ConnectionId(new UUID(1, 2));

  private static Evidence messages(
      ConnectionId connection, Direction direction, int amount, Instant first, Instant last) {
    return new Evidence(
        connection,
        EvidenceKind.MESSAGE,
        direction,
        amount,
        first,
        last,
        new Evidence.Period(first, last),
        last);
  }

  @Test
  void neverAddsUpWhatTwoImportsCounted() {
    var sums =
        EvidenceSum.of(
            List.of(
                messages(ONE, Direction.TO_OWNER, 7, MAY, JUNE),
                messages(ONE, Direction.TO_OWNER, 5, JUNE, JULY)));

    assertThat(sums)
        .containsExactly(
            new EvidenceSum(ONE, EvidenceKind.MESSAGE, Direction.TO_OWNER, 7, MAY, JULY));
  }

  @Test
  void keepsDirectionsAndAccountsApart() {
    var sums =
        EvidenceSum.of(
            List.of(
                messages(OTHER, Direction.TO_OWNER, 1, MAY, MAY),
                messages(ONE, Direction.TO_OWNER, 2, MAY, MAY),
                messages(ONE, Direction.BY_OWNER, 3, MAY, MAY)));

    assertThat(sums)
        .extracting(EvidenceSum::connection, EvidenceSum::direction, EvidenceSum::amount)
        .containsExactly(
            tuple(ONE, Direction.BY_OWNER, 3),
            tuple(ONE, Direction.TO_OWNER, 2),
            tuple(OTHER, Direction.TO_OWNER, 1));
  }
}
