package dev.suunta.domain.people;

import java.util.Optional;
import java.util.UUID;

/**
 * All that is kept of somebody who was forgotten: that an account, or an anchor, of this hash is
 * theirs.
 *
 * @param account holds the keys of one account together; made for this alone
 * @param kind what the key is; empty for an anchor
 * @param hash as {@link KeyHash} makes it
 */
public record ForgottenKey(UUID account, Optional<AccountKey.Kind> kind, String hash) {}
