package dev.suunta.domain.network;

import dev.suunta.domain.shared.Text;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The owner's account on a network; there may be two on one.
 *
 * @param id its id
 * @param network where it is
 * @param key what the network itself calls it, such as a number that never changes, if known
 * @param handle what people call it, without the leading @, if known
 * @param textLimit how long a text may be there where that is not the network's usual limit (an
 *     instance's own, a paid plan's), counted by the network's rule
 */
public record OwnAccount(
    OwnAccountId id,
    NetworkId network,
    Optional<String> key,
    Optional<String> handle,
    OptionalInt textLimit) {
  public OwnAccount {
    key.ifPresent(value -> Text.requireLine("account key", value, 300));
    handle.ifPresent(value -> Text.requireLine("handle", value, 300));
    if (textLimit.isPresent() && textLimit.getAsInt() < 1) {
      throw new IllegalArgumentException("a limit of " + textLimit.getAsInt());
    }
  }
}
