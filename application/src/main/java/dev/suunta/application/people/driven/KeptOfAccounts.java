package dev.suunta.application.people.driven;

import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.shared.OwnerId;
import java.util.Collection;

/**
 * Driven port: what other features keep about people's accounts, which goes with the person.
 * Another owner's are unknown.
 */
public interface KeptOfAccounts {
  /** Erases all that is kept about these accounts. */
  void forget(OwnerId owner, Collection<ConnectionId> accounts);
}
