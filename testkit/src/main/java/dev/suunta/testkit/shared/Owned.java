package dev.suunta.testkit.shared;

import dev.suunta.domain.shared.OwnerId;

/**
 * A key together with whose it is, so that another owner's things are never found by it.
 *
 * @param owner whose
 * @param key which of theirs
 */
public record Owned<K>(OwnerId owner, K key) {}
