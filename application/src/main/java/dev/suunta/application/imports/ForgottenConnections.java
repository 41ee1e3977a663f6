package dev.suunta.application.imports;

import dev.suunta.application.imports.driven.ExportedConnection;
import dev.suunta.application.imports.driven.ForgottenKeys;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.ForgottenKey;
import dev.suunta.domain.people.KeyHash;
import dev.suunta.domain.people.SameAccount;
import dev.suunta.domain.shared.OwnerId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Knows again those whom the owner had forgotten, a whole portion of connections at once. */
final class ForgottenConnections {
  private final ImportUseCases ports;
  private final OwnerId owner;
  private final NetworkId network;

  ForgottenConnections(ImportUseCases ports, OwnerId owner, NetworkId network) {
    this.ports = ports;
    this.owner = owner;
    this.network = network;
  }

  private record Hashed(List<AccountKey> keys, List<String> anchors) {
    List<String> all() {
      var all = new ArrayList<>(anchors);
      keys.forEach(key -> all.add(key.value()));
      return all;
    }
  }

  /** Those of a portion who were forgotten, each by itself. */
  Set<ExportedConnection> among(List<ExportedConnection> portion) {
    var salt = ports.unitOfWork().run(() -> ports.forgotten().salt(owner));
    if (salt.isEmpty()) {
      return Set.of();
    }
    var hash = new KeyHash(salt.get());
    var hashed = new IdentityHashMap<ExportedConnection, Hashed>();
    portion.forEach(connection -> hashed.put(connection, hashed(connection, hash)));
    var found =
        look(hashed.values().stream().flatMap(one -> one.all().stream()).distinct().toList());
    var forgotten = Collections.<ExportedConnection>newSetFromMap(new IdentityHashMap<>());
    hashed.forEach(
        (connection, one) -> {
          if (found.isForgotten(one)) {
            forgotten.add(connection);
          }
        });
    return forgotten;
  }

  private Hashed hashed(ExportedConnection connection, KeyHash hash) {
    return new Hashed(
        connection.keys().stream()
            .map(key -> new AccountKey(key.kind(), hash.of(network, key)))
            .toList(),
        connection.anchors().stream().map(hash::of).toList());
  }

  private Found look(List<String> hashes) {
    var found = new Found();
    for (var some : Portions.of(hashes, ForgottenKeys.MOST)) {
      ports.unitOfWork().run(() -> ports.forgotten().having(owner, some)).forEach(found::add);
    }
    return found;
  }

  private static final class Found {
    private final Map<UUID, Set<AccountKey>> accounts = new HashMap<>();
    private final Map<AccountKey, Set<UUID>> byKey = new HashMap<>();
    private final Set<String> anchors = new HashSet<>();
    private final Set<String> all = new HashSet<>();

    void add(ForgottenKey key) {
      all.add(key.hash());
      if (key.kind().isEmpty()) {
        anchors.add(key.hash());
        return;
      }
      var hashed = new AccountKey(key.kind().get(), key.hash());
      accounts.computeIfAbsent(key.account(), none -> new HashSet<>()).add(hashed);
      byKey.computeIfAbsent(hashed, none -> new HashSet<>()).add(key.account());
    }

    /** By the same rules as any account that is known, or by what is theirs alone. */
    boolean isForgotten(Hashed one) {
      return SameAccount.<UUID>find(
                  one.keys(),
                  key -> byKey.getOrDefault(key, Set.of()),
                  account -> accounts.getOrDefault(account, Set.of()))
              .isPresent()
          || one.anchors().stream().anyMatch(all::contains)
          || one.keys().stream().anyMatch(key -> anchors.contains(key.value()));
    }
  }
}
