package dev.suunta.domain.people;

import dev.suunta.domain.shared.Text;
import java.util.Locale;

/**
 * What tells one account on a network from the others there. Networks tell little in their exports:
 * X a number only, Facebook a name and a date only, LinkedIn a profile's address or, until 2021,
 * not even that.
 *
 * @param kind what it is
 * @param value the key itself, written in one way only; one line of at most {@link #MOST}
 *     characters
 */
public record AccountKey(Kind kind, String value) {
  /** The greatest length, in UTF-16 units. */
  public static final int MOST = 400;

  public AccountKey {
    Text.requireLine("account key", value, MOST);
  }

  /** What a key is, the surest kind first. */
  public enum Kind {
    /** The network's own id, which never changes. */
    ID,
    /** The part of a profile's address that is the account's; people may change it. */
    PROFILE,
    /** What people call the account; it may change, and pass to somebody else. */
    HANDLE,
    /** A name, and when the tie began: all that is left where a network tells nothing else. */
    NAME_AND_TIME
  }

  /** By the network's own id. */
  public static AccountKey id(String value) {
    return new AccountKey(Kind.ID, value);
  }

  /** By the account's part of a profile's address; case does not matter. */
  public static AccountKey profile(String value) {
    return new AccountKey(Kind.PROFILE, value.toLowerCase(Locale.ROOT));
  }

  /** By a handle; without the leading @, and case does not matter. */
  public static AccountKey handle(String value) {
    return new AccountKey(Kind.HANDLE, value.replaceFirst("^@", "").toLowerCase(Locale.ROOT));
  }

  /**
   * By a name and the time at which the tie began.
   *
   * @param time as precise as the export tells it
   */
  public static AccountKey named(String name, String time) {
    return new AccountKey(Kind.NAME_AND_TIME, time + " " + name);
  }
}
