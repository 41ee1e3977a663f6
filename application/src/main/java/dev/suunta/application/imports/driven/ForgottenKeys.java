package dev.suunta.application.imports.driven;

import dev.suunta.domain.people.ForgottenKey;
import dev.suunta.domain.people.Salt;
import dev.suunta.domain.shared.OwnerId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Driven port: tells of whom the owners had everything forgotten, so that no import brings them
 * back. Another owner's are unknown.
 */
public interface ForgottenKeys {
  /** The most hashes that are looked up at once. */
  int MOST = 1_000;

  /** With what the owner's keys are hashed; empty if nobody was ever forgotten. */
  Optional<Salt> salt(OwnerId owner);

  /**
   * All keys of the forgotten accounts that have one of these hashes, and the anchors that have, in
   * the order of their hashes.
   */
  List<ForgottenKey> having(OwnerId owner, Collection<String> hashes);
}
