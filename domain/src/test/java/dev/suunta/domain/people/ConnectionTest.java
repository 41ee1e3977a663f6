package dev.suunta.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.OwnAccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConnectionTest {
  private static final Instant SEEN = Instant.parse("2026-01-01T00:00:00Z");

  private static HeldTie tie(Relation relation, String since, Optional<Instant> ended) {
    return new HeldTie(relation, Optional.of(LocalDate.parse(since)), SEEN, SEEN, ended);
  }

  private static Connection tied(HeldTie... ties) {
    return new Connection(
        new ConnectionId(new UUID(0, 1)),
        new PersonId(new UUID(0, 2)),
        new OwnAccountId(new UUID(0, 3)),
        NetworkId.LINKEDIN,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(ties));
  }

  @Test
  void tellsNoEndOfWhatHoldsAgain() {
    var again = tie(Relation.CONNECTED, "2015-09-05", Optional.empty());
    var before = tie(Relation.CONNECTED, "2012-01-01", Optional.of(SEEN));
    var other = tie(Relation.FOLLOWED_BY, "2012-01-01", Optional.of(SEEN));

    assertThat(tied(again, before, other).told()).containsExactly(again, other);
    assertThat(tied(before, other).told()).containsExactly(before, other);
  }
}
