package dev.suunta.domain.people;

import java.time.Instant;

/**
 * What the owner and an account did, of one kind and in one direction, as one import counted it.
 *
 * @param connection with which account
 * @param kind what it was
 * @param direction from whom to whom
 * @param amount how often
 * @param first when first
 * @param last when last
 * @param period from when to when the import tells of such things at all
 * @param imported when the import was made
 */
public record Evidence(
    ConnectionId connection,
    EvidenceKind kind,
    Direction direction,
    int amount,
    Instant first,
    Instant last,
    Period period,
    Instant imported) {
  /** A stretch of time, both ends in it. */
  public record Period(Instant from, Instant to) {}
}
