package dev.suunta.application.people.driven;

import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.shared.OwnerId;
import java.util.Collection;
import java.util.Set;

/**
 * Driven port: what other features keep about people's accounts, which goes with the person.
 * Another owner's are unknown.
 */
public interface KeptOfAccounts {
  /** Erases all that is kept about these accounts. */
  void forget(OwnerId owner, Collection<ConnectionId> accounts);

  /** Those of these accounts that the owner keeps, as they said last, because they meet (S3). */
  Set<ConnectionId> met(OwnerId owner, Collection<ConnectionId> accounts);
}
