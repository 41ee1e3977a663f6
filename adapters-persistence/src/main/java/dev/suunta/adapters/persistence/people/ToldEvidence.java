package dev.suunta.adapters.persistence.people;

import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.people.Direction;
import dev.suunta.domain.people.Evidence;
import dev.suunta.domain.people.EvidenceKind;
import java.time.Instant;
import java.util.UUID;
import org.jooq.Record9;

/** Evidence as an import told it. */
final class ToldEvidence {
  private ToldEvidence() {}

  /**
   * Of a connection: kind, direction, amount, the first and the last of it, the period that the
   * import covers, and when that import was complete.
   */
  static Evidence of(
      Record9<UUID, String, String, Integer, Instant, Instant, Instant, Instant, Instant> row) {
    return new Evidence(
        new ConnectionId(row.value1()),
        EvidenceKind.valueOf(row.value2()),
        Direction.valueOf(row.value3()),
        row.value4(),
        row.value5(),
        row.value6(),
        new Evidence.Period(row.value7(), row.value8()),
        row.value9());
  }
}
