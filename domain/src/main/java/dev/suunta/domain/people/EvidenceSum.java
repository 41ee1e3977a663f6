package dev.suunta.domain.people;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Evidence of one kind and direction with one account, over all imports. Imports overlap, so their
 * amounts are never added up: the greatest that one of them counts is told, which is the least that
 * there was.
 *
 * @param connection with which account
 * @param kind what it was
 * @param direction from whom to whom
 * @param amount how often at the least
 * @param first when first
 * @param last when last
 */
public record EvidenceSum(
    ConnectionId connection,
    EvidenceKind kind,
    Direction direction,
    int amount,
    Instant first,
    Instant last) {
  private record Course(ConnectionId connection, EvidenceKind kind, Direction direction) {}

  /** Over all imports; by kind, then by direction, then by account. */
  public static List<EvidenceSum> of(Collection<Evidence> evidence) {
    var sums = new LinkedHashMap<Course, EvidenceSum>();
    for (var one : evidence) {
      sums.merge(
          new Course(one.connection(), one.kind(), one.direction()),
          new EvidenceSum(
              one.connection(), one.kind(), one.direction(), one.amount(), one.first(), one.last()),
          EvidenceSum::and);
    }
    return sums.values().stream()
        .sorted(
            Comparator.comparing(EvidenceSum::kind)
                .thenComparing(EvidenceSum::direction)
                .thenComparing(sum -> sum.connection().value()))
        .toList();
  }

  private EvidenceSum and(EvidenceSum other) {
    return new EvidenceSum(
        connection,
        kind,
        direction,
        Math.max(amount, other.amount()),
        first.isBefore(other.first()) ? first : other.first(),
        last.isAfter(other.last()) ? last : other.last());
  }
}
