package dev.suunta.application.baseline.driven;

import dev.suunta.domain.baseline.Candidate;
import dev.suunta.domain.people.Connection;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.shared.OwnerId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Driven port: tells which accounts the owners follow, as complete imports told. Another owner's
 * are unknown.
 */
public interface FollowedAccounts {
  /** The most accounts that are asked for at once. */
  int MOST = 500;

  /**
   * Accounts that the owner reads now, in the order of their ids, with what the two did.
   *
   * @param after where to begin: after this one
   * @param most how many at the most, 1 to {@link #MOST}
   */
  List<Candidate> read(OwnerId owner, Optional<ConnectionId> after, int most);

  /** These accounts, read or not, in no order; unknown ones are passed over. */
  List<Connection> find(OwnerId owner, Collection<ConnectionId> accounts);

  /** When the newest import was made that told of anybody's accounts, if there is one. */
  Optional<Instant> newestImport(OwnerId owner);
}
