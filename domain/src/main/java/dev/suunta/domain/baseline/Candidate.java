package dev.suunta.domain.baseline;

import dev.suunta.domain.people.Connection;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.people.Direction;
import dev.suunta.domain.people.EvidenceKind;
import dev.suunta.domain.people.EvidenceSum;
import dev.suunta.domain.people.HeldTie;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An account that the owner reads, and what is known of how it came to that.
 *
 * @param connection the account
 * @param evidence what the owner and it did, over all imports
 */
public record Candidate(Connection connection, List<EvidenceSum> evidence) {
  public Candidate {
    evidence = List.copyOf(evidence);
  }

  ConnectionId id() {
    return connection.id();
  }

  /** Since when the owner reads it, if an export told. */
  Optional<LocalDate> since() {
    return connection.ties().stream()
        .filter(HeldTie::holds)
        .filter(tie -> tie.relation().isRead())
        .flatMap(tie -> tie.since().stream())
        .min(LocalDate::compareTo);
  }

  /**
   * How often the two had to do with each other at the least. What was said in a group is left out:
   * it says little of any two in it.
   */
  long dealings() {
    return evidence.stream()
        .filter(sum -> sum.kind() != EvidenceKind.GROUP_MESSAGE)
        .mapToLong(sum -> sum.direction() == Direction.TOGETHER ? 2L * sum.amount() : sum.amount())
        .sum();
  }
}
