package dev.suunta.adapters.web.baseline;

import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.ConnectionId;
import dev.suunta.domain.people.PersonId;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.UUID;

/**
 * What an address or a form asks for. Somebody may change either; what is no id is none that was
 * meant.
 */
final class Asked {
  private Asked() {}

  static Optional<String> query(Context ctx, String name) {
    return Optional.ofNullable(ctx.queryParam(name)).filter(text -> !text.isBlank());
  }

  static Optional<String> form(Context ctx, String name) {
    return Optional.ofNullable(ctx.formParam(name)).filter(text -> !text.isBlank());
  }

  static Optional<PersonId> person(Optional<String> text) {
    return text.flatMap(Asked::id).map(PersonId::new);
  }

  static Optional<ConnectionId> account(Optional<String> text) {
    return text.flatMap(Asked::id).map(ConnectionId::new);
  }

  static Optional<NetworkId> network(Optional<String> text) {
    try {
      return text.map(NetworkId::new);
    } catch (IllegalArgumentException noNetwork) {
      return Optional.empty();
    }
  }

  /** About how many accounts a decision was; 1 where the address tells no number. */
  static int accounts(Context ctx) {
    return query(ctx, "accounts")
        .filter(text -> text.matches("[1-9][0-9]{0,5}"))
        .map(Integer::valueOf)
        .orElse(1);
  }

  private static Optional<UUID> id(String text) {
    return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? Optional.of(UUID.fromString(text))
        : Optional.empty();
  }
}
