package dev.suunta.domain.people;

import dev.suunta.domain.shared.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * That two people are one, or are not. It relates the two and changes neither, so it can be taken
 * back.
 *
 * @param one the one whose id comes first
 * @param other the other
 * @param state whether they are one
 * @param reason why
 * @param anchor what both have, where that is the reason
 * @param at since when
 * @param by who said so; for what an anchor tells, whoever took the export in
 */
public record PersonLink(
    PersonId one,
    PersonId other,
    State state,
    Reason reason,
    Optional<String> anchor,
    Instant at,
    Actor by) {
  public PersonLink {
    if (one.compareTo(other) >= 0) {
      throw new IllegalArgumentException("two people in the order of their ids");
    }
  }

  /** Whether two people are one. */
  public enum State {
    /** They are one. */
    SAME,
    /** They are two, whatever else would join them. */
    NOT_SAME
  }

  /** Why two people are one or two. */
  public enum Reason {
    SAME_EMAIL,
    SAME_PHONE,
    SAME_ACCOUNT,
    BY_HAND
  }

  /** Between two people in any order. */
  public static PersonLink between(
      PersonId some,
      PersonId someone,
      State state,
      Reason reason,
      Optional<String> anchor,
      Instant at,
      Actor by) {
    return some.compareTo(someone) < 0
        ? new PersonLink(some, someone, state, reason, anchor, at, by)
        : new PersonLink(someone, some, state, reason, anchor, at, by);
  }

  /** Whether it is about these two. */
  public boolean isBetween(PersonId some, PersonId someone) {
    return (one.equals(some) && other.equals(someone))
        || (one.equals(someone) && other.equals(some));
  }
}
